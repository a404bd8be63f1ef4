import type { TimeWords } from '../../language/time-words.ts'
import { durationValue } from './amounts.ts'
import { foundDate, foundDuration, foundTime, shift, type Found } from './found.ts'
import { textOf, type Words } from './words.ts'

/** "sales for the year", "during the week", "in the afternoon": the one that the story is of, or the day spoken of last. */
export function findBareUnit(words: Words, at: number, times: TimeWords): Found | null {
  if (!times.articles.has(textOf(words, at))) return null
  const fiscal = times.fiscal.has(textOf(words, at + 1)) || times.full.has(textOf(words, at + 1))
  const unitAt = fiscal ? at + 2 : at + 1
  const part = times.dayParts.get(textOf(words, unitAt))
  if (
    part !== undefined &&
    !fiscal &&
    times.beforeDayParts.has(textOf(words, at - 1)) &&
    isEnd(words, unitAt + 1, times)
  )
    return foundTime(at, unitAt + 1, shift(0, 'day', 'context'), part)
  const unit = times.units.get(textOf(words, unitAt))
  if ((unit !== 'year' && unit !== 'week') || times.pluralUnits.has(textOf(words, unitAt))) return null
  if (!times.beforeUnits.has(textOf(words, at - 1)) || !isEnd(words, unitAt + 1, times)) return null
  const bounded = times.boundaries.has(textOf(words, unitAt + 1))
  return bounded
    ? foundDuration(at, unitAt + 1, durationValue(1, unit))
    : foundDate(at, unitAt + 1, shift(0, unit, 'published'))
}

/** "the year of the dragon" and "the week before the vote" are others. */
function isEnd(words: Words, at: number, times: TimeWords): boolean {
  const text = textOf(words, at)
  return words[at]?.kind !== 'digits' && !times.of.has(text) && !times.shifts.has(text) && !times.relatives.has(text)
}
