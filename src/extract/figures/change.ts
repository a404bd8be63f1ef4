import type { Change } from '../../evidence/figure.ts'
import type { FigureWords } from '../../language/figure-words.ts'
import type { Amount } from './amount.ts'
import { endsClause, isAdverb } from './clauses.ts'
import type { Lexicon } from './lexicon.ts'
import { isWord, type Piece } from '../pieces.ts'

/** Whether a number is how much something rose or fell, or what it rose or fell to; and the words that say so: [from, to). */
export interface Changed {
  readonly change: Change
  readonly from: number
  readonly to: number
}

/** How far before "by" and "to" the word of change may stand: "a growth of data traffic by more than 30 percent". */
const farthest = 10

/** "rose 3 percent", "fell to 12", "an increase of 5 percent", "a 12 percent drop", "+54.9%", "51% more". */
export function changeOf(
  pieces: readonly Piece[],
  amount: Amount,
  before: { readonly amount: Amount; readonly changed: Changed | null } | null,
  lexicon: Lexicon,
): Changed | null {
  if (amount.measures === 'age') return null
  return signed(pieces, amount) ?? changeBefore(pieces, amount, lexicon) ?? changeAfter(pieces, amount, lexicon) ?? carried(pieces, amount, before, lexicon) // prettier-ignore
}

function signed(pieces: readonly Piece[], { from, unit }: Amount): Changed | null {
  const sign = pieces[from - 1]
  if (unit !== 'percent' || sign?.text !== '+' || !pieces[from]!.glued) return null
  return { change: 'up', from: from - 1, to: from }
}

function changeBefore(pieces: readonly Piece[], { from, unit }: Amount, lexicon: Lexicon): Changed | null {
  const { words } = lexicon
  const left = skipLight(pieces, from, lexicon)
  const near = wordAt(pieces, left - 1, lexicon)
  // "raised $5 million", "lost 12 seats", "moved up two spots"
  if (near) {
    const word = pieces[near.from]!.lower
    const other = words.changeParticles.has(word) ? unit === null : unit !== 'percent' && words.objectChanges.has(word)
    return other ? null : near
  }
  const link = pieces[left - 1]?.lower ?? ''
  if (words.changeNouns.has(link)) return wordAt(pieces, left - 2, lexicon)
  if (!words.changeLinks.has(link)) return null
  const reach = words.of.has(link) ? 3 : farthest
  for (let at = left - 2; at >= 0 && left - at <= reach && !endsClause(pieces[at]); at--) {
    const found = words.changeParticles.has(pieces[at]!.lower) ? null : wordAt(pieces, at, lexicon)
    if (found) return found
    // "rose from 3 to 5": what stands between is the other number.
    if (!words.of.has(link) && words.relatives.has(pieces[at]!.lower)) return null
  }
  return null
}

/** Adverbs and articles before a number: "rose sharply", "fell another". */
function skipLight(pieces: readonly Piece[], at: number, lexicon: Lexicon): number {
  let left = at
  while (left > 0 && at - left < 3) {
    const piece = pieces[left - 1]!
    const light = isAdverb(piece, lexicon) || lexicon.words.determiners.has(piece.lower)
    if (!light || lexicon.words.changeLinks.has(piece.lower) || wordAt(pieces, left - 1, lexicon)) break
    left -= 1
  }
  return left
}

function wordAt(pieces: readonly Piece[], at: number, { words }: Lexicon): Changed | null {
  const word = pieces[at]?.lower ?? ''
  if (isMadeUp(pieces, at, words)) return null
  const change = words.rises.has(word) ? 'up' : words.falls.has(word) ? 'down' : null
  return change && { change, from: at, to: at + 1 }
}

/** "They make up 20 percent of the army": the particle belongs to another verb. */
export function isMadeUp(pieces: readonly Piece[], at: number, words: FigureWords): boolean {
  return words.changeParticles.has(pieces[at]?.lower ?? '') && words.particleVerbs.has(pieces[at - 1]?.lower ?? '')
}

/** "a 12 percent increase", "a 5% annual drop", "51% more than". */
function changeAfter(pieces: readonly Piece[], { to, unit }: Amount, lexicon: Lexicon): Changed | null {
  // "$740 million, up from $590 million"
  const particle = pieces[to]?.text === ',' ? to + 1 : to
  if (lexicon.words.changeParticles.has(pieces[particle]?.lower ?? '')) {
    return lexicon.words.changeOpeners.has(pieces[particle + 1]?.lower ?? '') ? wordAt(pieces, particle, lexicon) : null
  }
  if (unit !== 'percent' && unit !== 'percentage point' && unit !== 'basis point') return null
  for (let at = to; at < to + 3 && isWord(pieces[at]); at++) {
    const word = pieces[at]!.lower
    const compared = lexicon.words.comparatives.get(word)
    if (compared !== undefined && at === to) return { change: compared, from: at, to: at + 1 }
    if (lexicon.words.changeNames.has(word)) return wordAt(pieces, at, lexicon)
    if (lexicon.words.nounEnds.has(word)) return null
  }
  return null
}

/** "fell 5.2% in the Caribbean and 4.5% in the north": a number of the same unit in the same list. */
function carried(
  pieces: readonly Piece[],
  amount: Amount,
  before: { readonly amount: Amount; readonly changed: Changed | null } | null,
  { words }: Lexicon,
): Changed | null {
  if (!before?.changed || before.amount.unit !== amount.unit || amount.unit === null) return null
  const between = pieces.slice(before.amount.to, amount.from)
  if (between.length > 8 || between.some((piece) => endsClause(piece) || words.passives.has(piece.lower))) return null
  return words.coordinators.has(between.at(-1)?.lower ?? '') || between.at(-1)?.text === ',' ? before.changed : null
}
