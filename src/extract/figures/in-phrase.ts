import type { Amount } from './amount.ts'
import { endsClause } from './clauses.ts'
import type { Befallen } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import { isWord, type Piece } from '../pieces.ts'

/**
 * Whether a predicate found behind a number is said of another noun, in whose phrase the number stands: in "200 homes in 12
 * villages were destroyed" it is the homes. `end` is where the number's noun ends. "A bus with 12 workers who were killed" says
 * it of the workers.
 */
export function belongsToOther(
  pieces: readonly Piece[],
  amount: Amount,
  end: number,
  befallen: Befallen,
  lexicon: Lexicon,
): boolean {
  if (befallen.side !== 'right' || !isInPhrase(pieces, amount.from, lexicon)) return false
  const { passives, perfects, relatives } = lexicon.words
  const between = pieces.slice(end, befallen.to)
  if (between.some(({ lower, text }) => relatives.has(lower) || text === ',')) return false
  const finite = between.some(({ lower }) => passives.has(lower) || perfects.has(lower))
  // "with a million people sheltering in camps"
  const absolute = lexicon.words.absolutes.has(pieces[amount.from - 1]?.lower ?? '')
  return finite || (!absolute && lexicon.own.startingAt(pieces, befallen.from) !== null)
}

/** Whether a noun and a preposition stand right before a number: "homes in 12", "a hamlet of some 300". */
function isInPhrase(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  const { words } = lexicon
  const preposition = words.determiners.has(pieces[at - 1]?.lower ?? '') ? at - 2 : at - 1
  const noun = pieces[preposition - 1]
  if (!words.prepositions.has(pieces[preposition]?.lower ?? '') || !isWord(noun) || endsClause(noun)) return false
  if (words.nounEnds.has(noun.lower) || words.amounts.has(noun.lower)) return false
  return !lexicon.done.endingBefore(pieces, preposition) && !lexicon.own.endingBefore(pieces, preposition)
}
