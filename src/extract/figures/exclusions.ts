import type { Amount } from './amount.ts'
import { countedBeforeBrackets } from './counted.ts'
import type { Lexicon } from './lexicon.ts'
import { isCapitalised, isHyphen, isTie, isWord, type Piece } from '../pieces.ts'

/** Whether a number is the name of something, a time, or a mark of layout: nothing that anybody counted. */
export function isNoFigure(pieces: readonly Piece[], amount: Amount, lexicon: Lexicon): boolean {
  return (
    isGluedToLetters(pieces, amount, lexicon) ||
    isTime(pieces, amount, lexicon) ||
    isYear(pieces, amount, lexicon) ||
    isLabelled(pieces, amount, lexicon) ||
    isScoreOrCode(pieces, amount, lexicon) ||
    isListNumber(pieces, amount, lexicon) ||
    isAddress(pieces, amount, lexicon) ||
    isOfKin(pieces, amount, lexicon)
  )
}

/** "COVID-19", "F16", "1990s", "21st", "5G", "four-star". */
function isGluedToLetters(pieces: readonly Piece[], { numeral, unit, from }: Amount, { words }: Lexicon): boolean {
  const before = pieces[numeral.from - 1]
  const first = pieces[numeral.from]!
  if (first.glued && isWord(before) && from === numeral.from && unit === null) return true
  if (first.glued && isHyphen(before) && before!.glued && isWord(pieces[numeral.from - 2])) return true
  if (unit !== null) return false
  const next = pieces[numeral.to]
  if (next?.glued && isWord(next) && !next.lower.startsWith("'")) return true
  if (!isTie(pieces, numeral.to) || pieces[numeral.to + 1]!.kind === 'number') return false
  return !words.compoundNouns.has(pieces[numeral.to + 1]!.lower)
}

/** "two-day", "30 years", "6:00pm", "20 July". */
function isTime(pieces: readonly Piece[], { numeral, unit, to, quantifier, max }: Amount, { words }: Lexicon): boolean {
  const next = isTie(pieces, numeral.to) ? numeral.to + 1 : numeral.to
  const after = words.of.has(pieces[next]?.lower ?? '') && numeral.form !== 'digits' ? next + 1 : next
  if (words.timeUnits.has(pieces[after]?.lower ?? '')) return true
  const day = numeral.form === 'digits' && unit === null && numeral.value >= 1 && numeral.value <= 31
  // "between 4 and 11 May"
  const last = pieces[to]
  if (quantifier === 'between' && unit === null && (max ?? 0) <= 31 && words.months.has(last?.lower ?? '')) return true
  const month = words.months.has(pieces[next]?.lower ?? '') || words.months.has(pieces[numeral.from - 1]?.lower ?? '')
  return day && month
}

/** Bare years, "2015-16". A number of that size with a hedge or beside people counts something. */
function isYear(pieces: readonly Piece[], { numeral, quantifier, unit, max }: Amount, { words }: Lexicon): boolean {
  const digits = pieces[numeral.from]!.text
  const bare = numeral.form === 'digits' && unit === null && numeral.to === numeral.from + 1 && digits.length === 4
  if (!bare || numeral.value < 1500 || numeral.value > 2100) return false
  const next = pieces[numeral.to]
  if (quantifier === 'between') return (max ?? 0) <= 2100
  if (words.people.has(next?.lower ?? '') || words.irregularPlurals.has(next?.lower ?? '')) return false
  if (quantifier === 'exact') return true
  return !isWord(next) || words.nounEnds.has(next.lower)
}

/** "Article 5", "day 3", "#7", "Taipei 101". */
function isLabelled(pieces: readonly Piece[], { numeral, from, unit, scaleName }: Amount, { words }: Lexicon): boolean {
  if (scaleName !== null || unit !== null) return false
  const before = pieces[from - 1]
  if (!before) return false
  if (before.text === '#' || before.text === '№') return true
  // "In the villages of the Putyvl district 3,200 households are without power."
  const many = numeral.value >= 1000 && isWord(pieces[numeral.to]) && !words.nounEnds.has(pieces[numeral.to]!.lower)
  if (words.labels.has(before.lower)) return !many
  const name = from > 1 && isCapitalised(before) && from === numeral.from && numeral.form === 'digits'
  const next = pieces[numeral.to]
  const counts = isWord(next) && !words.nounEnds.has(next.lower)
  return name && !counts && numeral.to === numeral.from + 1 && !words.dayWords.has(before.lower)
}

/** "2-1", "24/7", "555-0199", "10:30", "v2.1.3", "info@9". */
function isScoreOrCode(
  pieces: readonly Piece[],
  { numeral, unit, measures, quantifier }: Amount,
  { words }: Lexicon,
): boolean {
  // "S/479 million"
  if (measures === 'money' && quantifier !== 'between') return false
  const before = pieces[numeral.from - 1]
  const after = pieces[numeral.to]
  if (pieces[numeral.from]!.glued && before && codeMarks.has(before.text)) return true
  const afterNext = pieces[numeral.to + 1]
  if (after?.glued && afterNext?.glued && codeMarks.has(after.text)) return true
  const tiedNumber = isHyphen(after) && after!.glued && afterNext?.kind === 'number'
  if (pieces[numeral.from]!.glued && isHyphen(before) && pieces[numeral.from - 2]?.kind === 'number') return true
  if (!tiedNumber) return false
  // A range counts something; a score stands by itself: "lost 2-3 on penalties".
  const counts = isWord(pieces[numeral.to + 2]) && !words.nounEnds.has(pieces[numeral.to + 2]!.lower)
  return quantifier !== 'between' || (unit === null && !counts)
}

const codeMarks: ReadonlySet<string> = new Set(['/', ':', '@', '_', '=', '&', '\\', '.', '*'])

/** "3." and "(2)" before an entry, a bare number in brackets. */
function isListNumber(pieces: readonly Piece[], { numeral, from, to }: Amount, { words }: Lexicon): boolean {
  if (numeral.form !== 'digits' || from !== numeral.from || to !== numeral.to) return false
  const after = pieces[to]?.text
  const before = pieces[from - 1]?.text
  if (from === 0 && (after === '.' || after === ')')) return true
  if (countedBeforeBrackets(pieces, from, to, words)) return false
  return (before === '(' && after === ')') || (before === '[' && after === ']')
}

/** "a father of three", "the mother of two small children". */
function isOfKin(pieces: readonly Piece[], { from }: Amount, { words }: Lexicon): boolean {
  return words.of.has(pieces[from - 1]?.lower ?? '') && words.kin.has(pieces[from - 2]?.lower ?? '')
}

/** "12 Rose Street". */
function isAddress(pieces: readonly Piece[], { numeral }: Amount, { words }: Lexicon): boolean {
  for (let at = numeral.to; at < numeral.to + 4; at++) {
    const piece = pieces[at]
    if (!isCapitalised(piece)) return false
    if (at > numeral.to && words.streets.has(piece!.lower)) return true
  }
  return false
}
