import type { FigureWords } from '../../language/figure-words.ts'
import type { Amount } from './amount.ts'
import { endOf, type Counting } from './befall.ts'
import type { Befallen } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import { isCapitalised, isHyphen, isWord, type Piece } from '../pieces.ts'

/**
 * Whether a number is what a reader would put into a table. Small numbers in words often only point ("the two sides", "one
 * of them"), so they must count something that is new or to which something happened.
 */
export function isWorthKeeping(
  pieces: readonly Piece[],
  counting: Counting,
  befallen: Befallen | null,
  part: boolean,
  lexicon: Lexicon,
): boolean {
  const { amount, counted } = counting
  const { words } = lexicon
  const nouns = counted ? pieces.slice(counted.from, counted.to).map(({ lower }) => lower) : []
  const isTime = nouns.some((noun) => words.timeUnits.has(noun))
  // "the latter half of the year"
  if (amount.numeral.form === 'fraction') return !isTime && !isHalfNamed(pieces, amount.from, words)
  if (amount.measures !== null || amount.scaleName !== null) return true
  if (isTime || isUncounted(pieces, counting, words)) return false
  if (part && (amount.value !== 1 || befallen !== null || isOneOfThem(pieces, amount, lexicon))) return true
  if (!befallen && isSpeaking(pieces, counting, lexicon)) return false
  if (amount.value === 1) return isOneCounted(pieces, counting, befallen, lexicon)
  if (amount.quantifier === 'vague') return counted !== null || befallen !== null
  if (isSharedOut(pieces, counting, words)) return true
  if (amount.numeral.value >= 10 && lexicon.ofThem.startingAt(pieces, amount.to)) return true
  if (!befallen && isPointing(pieces, counting, words)) return false
  return counted !== null || befallen !== null || isBareCount(pieces, counting, lexicon)
}

/** "three times", "two sides"; an index falls by more points than a match has: "fell 300 points". */
function isUncounted(pieces: readonly Piece[], { amount, counted }: Counting, words: FigureWords): boolean {
  const noun = counted ? pieces[counted.to - 1]!.lower : ''
  if (!words.uncounted.has(noun)) return false
  const many = amount.numeral.value >= 100 || !Number.isInteger(amount.numeral.value) || amount.quantifier !== 'exact'
  return !(many && words.indexNouns.has(noun))
}

function isHalfNamed(pieces: readonly Piece[], at: number, words: FigureWords): boolean {
  return words.halvesBefore.has(pieces[at - 1]?.lower ?? '')
}

/** "the two sides", "the first of two explosions"; "one egg instead of two": without a noun of its own it counts nothing new. */
function isPointing(pieces: readonly Piece[], { amount, counted }: Counting, words: FigureWords): boolean {
  if (amount.numeral.form !== 'words' || (amount.value ?? 0) > 12) return false
  const elsewhere = counted !== null && counted.to <= amount.from
  const before = words.of.has(pieces[amount.from - 1]?.lower ?? '') ? amount.from - 2 : amount.from - 1
  return elsewhere || words.definites.has(pieces[before]?.lower ?? '')
}

/** "18 clinics, 13 in Herat and five in Badghis": so many of them at each place. */
function isSharedOut(pieces: readonly Piece[], { amount, counted }: Counting, words: FigureWords): boolean {
  if (!counted || counted.to > amount.from || amount.measures !== null) return false
  const before = pieces[amount.from - 1]
  const listed = before?.text === ',' || words.coordinators.has(before?.lower ?? '') || isHyphen(before)
  if (!listed || !words.placePrepositions.has(pieces[amount.to]?.lower ?? '')) return false
  // "three in neighbouring Jajarkot"
  return isCapitalised(pieces[amount.to + 1]) || (isWord(pieces[amount.to + 1]) && isCapitalised(pieces[amount.to + 2]))
}

/** "four cases, one of them in the capital" */
function isOneOfThem(pieces: readonly Piece[], { from, to }: Amount, lexicon: Lexicon): boolean {
  const before = pieces[from - 1]
  return (before?.text === ',' || isHyphen(before)) && lexicon.ofThem.startingAt(pieces, to) !== null
}

/** "Three traders told reporters": who speaks is a source. */
function isSpeaking(pieces: readonly Piece[], counting: Counting, { words }: Lexicon): boolean {
  const { amount } = counting
  if (amount.numeral.form !== 'words' || (amount.value ?? 0) > 12) return false
  for (let at = endOf(counting), last = at + 9; at < last; at++) {
    const piece = pieces[at]
    if (!isWord(piece)) return false
    if (words.speakings.has(piece.lower)) return true
  }
  return false
}

/** "One other Russian was killed", "1 dead"; not "one of them", "no one", "one day". */
function isOneCounted(
  pieces: readonly Piece[],
  { amount, counted }: Counting,
  befallen: Befallen | null,
  { words }: Lexicon,
): boolean {
  const included = words.including.has(pieces[amount.from - 1]?.lower ?? '')
  if (!(befallen ?? included) || !counted || counted.from < amount.to) return false
  if (words.of.has(pieces[amount.to]?.lower ?? '') || words.definites.has(pieces[amount.from - 1]?.lower ?? ''))
    return false
  // "three bodies, one more than the ministry has admitted"
  if (words.increments.has(pieces[amount.to]?.lower ?? '') && words.subordinators.has(pieces[counted.to]?.lower ?? ''))
    return false
  const last = pieces[counted.to - 1]!
  return words.people.has(last.lower) || words.nominals.has(last.lower) || isCapitalised(last)
}

/**
 * A number without a noun that still counts what the text spoke of: "More than 100,000 have registered", "another 120 are
 * staying", "was feeding around 9,000", "put the number at 6,500", "the opposition took 44".
 */
function isBareCount(pieces: readonly Piece[], { amount }: Counting, { words }: Lexicon): boolean {
  // "more than 500,000 boepd": so large a number counts something, whatever its noun.
  if (amount.numeral.form === 'digits' && amount.numeral.value >= 10_000 && isWord(pieces[amount.to])) return true
  if (amount.quantifier === 'between') return false
  const before = pieces[amount.from - 1]?.lower ?? ''
  const next = pieces[amount.to]
  const predicate = isWord(next) && (words.passives.has(next.lower) || words.perfects.has(next.lower))
  if (words.remainders.has(before)) return true
  if (amount.numeral.value < 10) return false
  const ended = !isWord(next) || words.coordinators.has(next.lower) || words.subordinators.has(next.lower)
  const large = amount.numeral.form === 'digits' && amount.numeral.value >= 100
  if (amount.quantifier !== 'exact') return predicate || (ended && (large || isVerb(before, words)))
  if (predicate && opensClause(pieces, amount.from, words)) return true
  if (amount.numeral.form !== 'digits' || !ended) return false
  return words.otherVerbs.has(before) || isOfNumber(pieces, amount.from, words)
}

/** "(The ministry says that) 26 were suspended": where a number can be a subject. */
function opensClause(pieces: readonly Piece[], at: number, words: FigureWords): boolean {
  const before = pieces[at - 1]
  if (!isWord(before)) return true
  return (
    words.relatives.has(before.lower) || words.subordinators.has(before.lower) || words.coordinators.has(before.lower)
  )
}

function isVerb(word: string, words: FigureWords): boolean {
  return (
    words.otherVerbs.has(word) || words.objectVerbEndings.some((ending) => word.length > 4 && word.endsWith(ending))
  )
}

/** "put the number at 6,500", "revised the figure down from 31". */
export function isOfNumber(pieces: readonly Piece[], at: number, words: FigureWords): boolean {
  if (!words.tollLinks.has(pieces[at - 1]?.lower ?? '') && !words.changeOpeners.has(pieces[at - 1]?.lower ?? ''))
    return false
  return pieces.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => words.numberNouns.has(lower))
}
