import type { TimeUnit } from '../../evidence/time-phrase.ts'
import type { TimeWords } from '../../language/time-words.ts'
import { durationValue, readMeasured } from './amounts.ts'
import { fixed, foundDate, foundDuration, period, shift, type Found } from './found.ts'
import { skipHyphen, textOf, type Words } from './words.ts'

/** "30 years", "six-week", "days", "nearly three-year-old" (of a war, not of a man), "four years ago", "two weeks later". */
export function findAmountOfTime(words: Words, at: number, times: TimeWords): Found | null {
  const start = times.definiteArticles.has(textOf(words, at)) ? at + 1 : at
  const measured = readMeasured(words, start, times)
  if (!measured) return findPlural(words, at, times)
  const { count, unit, end } = measured
  // "the two day rally", "that four days seemed long": the article or conjunction is not the amount's.
  const first = start === at || textOf(words, end - 2) === '-' || !isWhole(words, at, end, times) ? start : at
  const oldAt = skipHyphen(words, end)
  if (times.old.has(textOf(words, oldAt))) {
    if (!times.agedHappenings.has(textOf(words, oldAt + 1))) return null
    return foundDuration(start, oldAt + 1, durationValue(count, unit))
  }
  return findShift(words, at, measured, times) ?? foundDuration(first, end, durationValue(count, unit))
}

/** "four years ago", "a year earlier", "two weeks later". "Two days after the attack" rests on what followed the attack. */
function findShift(
  words: Words,
  at: number,
  { count, unit, end }: { count: number | 'X'; unit: TimeUnit; end: number },
  times: TimeWords,
): Found | null {
  const shiftAt = skipHyphen(words, end)
  const word = times.shifts.get(textOf(words, shiftAt))
  if (!word || (word.preposition && !endsClause(words, shiftAt + 1))) return null
  if (count === 'X') {
    const known = word.from === 'published'
    return foundDate(at, shiftAt + 1, fixed(known ? (word.turn < 0 ? 'PAST_REF' : 'FUTURE_REF') : null))
  }
  // "Profit rose from $2 million a year earlier": in the same quarter of the year before.
  if (unit === 'year' && word.turn * count === -1 && !word.preposition)
    return foundDate(at, shiftAt + 1, period({ yearTurn: -1, from: word.from }))
  return foundDate(at, shiftAt + 1, shift(word.turn * count, unit, word.from))
}

function endsClause(words: Words, at: number): boolean {
  return at >= words.length || (words[at]!.kind === 'mark' && words[at]!.text !== '(' && words[at]!.text !== '-')
}

/** "the two years to come", but "the two-day rally", "the two days of music". */
function isWhole(words: Words, at: number, end: number, times: TimeWords): boolean {
  return (
    times.articles.has(textOf(words, at)) &&
    times.pluralUnits.has(textOf(words, end - 1)) &&
    !times.of.has(textOf(words, end))
  )
}

/** "for days", "decades of conflict": more than one, nobody says how many. */
function findPlural(words: Words, at: number, times: TimeWords): Found | null {
  const unit = times.pluralUnits.has(textOf(words, at)) ? times.units.get(textOf(words, at)) : undefined
  if (
    !unit ||
    unit === 'second' ||
    unit === 'quarter' ||
    unit === 'weekend' ||
    textOf(words, at - 1) === '-' ||
    words[at]!.capital ||
    times.old.has(textOf(words, at + 1))
  )
    return null
  const shifted = findShift(words, at, { count: 'X', unit, end: at + 1 }, times)
  return (
    shifted ?? foundDuration(at, at + 1, durationValue('X', unit === 'decade' || unit === 'century' ? 'year' : unit))
  )
}
