import type { TimeWords } from '../../language/time-words.ts'
import { readMonth, readYear } from './date-parts.ts'
import { calendar, foundDate, type Found } from './found.ts'
import { skipComma, textOf, type Words } from './words.ts'

/** "March", "last August", "this summer", "the winter of 1994", "autumn 2024". */
export function findMonthOrSeason(words: Words, at: number, times: TimeWords): Found | null {
  const turn = times.turns.get(textOf(words, at)) ?? null
  const article = turn === null && times.definiteArticles.has(textOf(words, at))
  const nameAt = turn === null && !article ? at : at + 1
  const section = times.seasons.get(textOf(words, nameAt))
  if (section !== undefined) {
    const joined = times.of.has(textOf(words, nameAt + 1)) ? nameAt + 2 : skipComma(words, nameAt + 1)
    const year = turn === null ? readYear(words, joined, times) : null
    if (year) return foundDate(at, year.end, calendar({ section, year: year.value }))
    if (turn !== null) return foundDate(at, nameAt + 1, calendar({ section, turn }))
    return isSeason(words, at, nameAt, times) ? foundDate(at, nameAt + 1, calendar({ section })) : null
  }
  if (article) return null
  const month = readMonth(words, nameAt, times)
  if (!month || (turn === null && !isMonth(words, nameAt, month.end, times))) return null
  return foundDate(at, month.end, calendar({ month: month.value, turn }))
}

/** "in summer" and "in the spring" are seasons, "the fall of the city" and "Arab Spring" are not. */
function isSeason(words: Words, at: number, nameAt: number, times: TimeWords): boolean {
  if ((words[nameAt]!.capital && !words[nameAt]!.opens) || words[nameAt + 1]?.capital === true) return false
  if (!times.beforeDates.has(textOf(words, at - 1))) return false
  const doubtful = times.doubtfulSeasons.has(textOf(words, nameAt))
  return !doubtful || (nameAt > at && !times.of.has(textOf(words, nameAt + 1)))
}

/** A bare month: "in May" but not "may", "May said", "Theresa May", "April Jones", "and August Reyes". */
function isMonth(words: Words, at: number, end: number, times: TimeWords): boolean {
  const before = textOf(words, at - 1)
  if (words[end]?.capital === true && (times.and.has(before) || times.or.has(before))) return false
  if (times.beforeDates.has(before) || (before === '-' && times.edges.has(textOf(words, at - 2)))) return true
  if (times.doubtfulMonths.has(textOf(words, at))) return false
  const inName = words[end]?.capital === true || (words[at - 1]?.capital === true && !words[at]!.opens)
  return !inName && !(words[at]!.glued && textOf(words, at - 1) === '-')
}
