import { endOf, type Counting } from './befall.ts'
import type { Befallen } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import { isCapitalised, isWord, type Piece } from './pieces.ts'

/**
 * Whether a number is what a reader would put into a table. Small numbers in words often only point ("the two sides", "one
 * of them"), so they must count something that is new or to which something happened.
 */
export function isWorthKeeping(
  pieces: readonly Piece[],
  counting: Counting,
  befallen: Befallen | null,
  lexicon: Lexicon,
): boolean {
  const { amount, counted } = counting
  const { words } = lexicon
  const nouns = counted ? pieces.slice(counted.from, counted.to).map(({ lower }) => lower) : []
  if (amount.numeral.form === 'fraction') {
    // "the latter half of the year"
    return (
      !words.halvesBefore.has(pieces[amount.from - 1]?.lower ?? '') && !nouns.some((noun) => words.timeUnits.has(noun))
    )
  }
  if (amount.measures !== null || amount.scaleName !== null) return true
  if (nouns.some((noun) => words.timeUnits.has(noun)) || words.uncounted.has(nouns.at(-1) ?? '')) return false
  if (amount.value === 1) return isOneCounted(pieces, counting, befallen, lexicon)
  if (amount.quantifier === 'vague') return counted !== null || befallen !== null
  const small = amount.numeral.form === 'words' && (amount.value ?? 0) <= 12
  const pointed = words.definites.has(pieces[amount.from - 1]?.lower ?? '')
  // "one egg instead of two": a small number without a noun of its own counts nothing new.
  const elsewhere = counted !== null && counted.to <= amount.from
  if (small && !befallen && (pointed || elsewhere)) return false
  if (counted || befallen) return true
  return isBareCount(pieces, counting, lexicon)
}

/** "One other Russian was killed", "1 dead"; not "one of them", "no one", "one day". */
function isOneCounted(
  pieces: readonly Piece[],
  { amount, counted }: Counting,
  befallen: Befallen | null,
  { words }: Lexicon,
): boolean {
  if (!befallen || !counted || counted.from < amount.to) return false
  if (words.of.has(pieces[amount.to]?.lower ?? '') || words.definites.has(pieces[amount.from - 1]?.lower ?? ''))
    return false
  const last = pieces[counted.to - 1]!
  return words.people.has(last.lower) || words.nominals.has(last.lower) || isCapitalised(last)
}

/** A number with a hedge and no noun: "More than 100,000 have registered". */
function isBareCount(pieces: readonly Piece[], counting: Counting, { words }: Lexicon): boolean {
  const { amount } = counting
  if (amount.quantifier === 'exact' || amount.quantifier === 'between' || amount.numeral.value < 10) return false
  const next = pieces[endOf(counting)]
  return isWord(next) && (words.passives.has(next.lower) || words.perfects.has(next.lower))
}
