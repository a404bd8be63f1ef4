import type { CalendarDate } from '../../evidence/time-phrase.ts'
import type { TimeWords } from '../../language/time-words.ts'
import { readDay, readMonth, readSpokenDay, readWeekday, readYear, type Part } from './date-parts.ts'
import { calendar, foundDate, type Found } from './found.ts'
import { skipComma, skipHyphen, skipStop, textOf, type Words } from './words.ts'

/** "Wednesday July 20, 2022", "Saturday, Sept. 12", "3 March 2025", "the 5th of May", "February 2022", "March 3-5". */
export function findCalendarDate(words: Words, at: number, times: TimeWords): Found | null {
  const weekday = readWeekday(words, at, times)
  const dateAt = weekday ? skipComma(words, weekday.end) : at
  const start = skipArticle(words, dateAt, times)
  const date =
    (weekday || start === at ? readMonthFirst(words, start, times) : null) ?? readDayFirst(words, start, times)
  if (!date) return weekday ? null : readMonthOfYear(words, at, times)
  const { month, day, lastMonth, lastDay, end } = date
  const year = readYearAfter(words, end, times)
  const first = calendar({ year: year?.value ?? null, month, day, weekday: weekday?.value ?? null })
  const after = year?.end ?? end
  if (lastDay === null) return foundDate(at, after, first)
  const last: CalendarDate = { ...first, month: lastMonth, day: lastDay, weekday: null }
  return foundDate(at, after, { kind: 'range', first, last })
}

interface DayOfYear {
  readonly month: number
  readonly day: number
  /** The last day, where the words name several: "March 30 - April 2"; null otherwise. */
  readonly lastMonth: number
  readonly lastDay: number | null
  readonly end: number
}

/** "Sept. 12", "March 3-5", "March 30 - April 2", "March the 5th". */
function readMonthFirst(words: Words, at: number, times: TimeWords): DayOfYear | null {
  const month = readMonth(words, at, times)
  if (!month) return null
  const dayAt = skipArticle(words, month.end, times)
  const day = readDay(words, dayAt, times) ?? readSpokenDay(words, dayAt, times)
  if (!day || isClock(words, day.end)) return null
  const dash = textOf(words, day.end) === '-' ? day.end + 1 : null
  const otherMonth = dash === null ? null : readMonth(words, dash, times)
  const lastDay = dash === null ? null : readDay(words, otherMonth?.end ?? dash, times)
  const lastMonth = otherMonth?.value ?? month.value
  if (!lastDay || (lastMonth === month.value && lastDay.value <= day.value))
    return { month: month.value, day: day.value, lastMonth, lastDay: null, end: day.end }
  return { month: month.value, day: day.value, lastMonth, lastDay: lastDay.value, end: lastDay.end }
}

/** "3 March", "3-5 March", "5th of March". */
function readDayFirst(words: Words, at: number, times: TimeWords): DayOfYear | null {
  const day = readDay(words, at, times)
  if (!day) return null
  const dash = skipHyphen(words, day.end)
  const second = dash > day.end ? readDay(words, dash, times) : null
  const lastDay = second && second.value > day.value ? second : null
  const monthAt = lastDay?.end ?? skipHyphen(words, day.end)
  const month = readMonth(words, times.of.has(textOf(words, monthAt)) ? monthAt + 1 : monthAt, times)
  if (!month) return null
  return { month: month.value, day: day.value, lastMonth: month.value, lastDay: lastDay?.value ?? null, end: month.end }
}

/** "February 2022", "February, 2022", "February of 2022". */
function readMonthOfYear(words: Words, at: number, times: TimeWords): Found | null {
  const month = readMonth(words, at, times)
  if (!month) return null
  const joined = times.of.has(textOf(words, month.end)) ? month.end + 1 : skipComma(words, month.end)
  const year = readYear(words, skipHyphen(words, joined), times)
  return year && foundDate(at, year.end, calendar({ year: year.value, month: month.value }))
}

/** The year behind a day: ", 2022", " 2022", ". 2022" behind an abbreviated month, "-2022". */
function readYearAfter(words: Words, at: number, times: TimeWords): Part | null {
  const comma = skipComma(words, skipStop(words, at))
  const year = readYear(words, skipHyphen(words, comma), times)
  return year && comma > at && textOf(words, at) === '.' && words[year.end]?.kind === 'letters' ? null : year
}

function skipArticle(words: Words, at: number, times: TimeWords): number {
  return times.definiteArticles.has(textOf(words, at)) ? at + 1 : at
}

/** "May 10:30" is no 10 May. */
function isClock(words: Words, at: number): boolean {
  return textOf(words, at) === ':' && words[at]!.glued && words[at + 1]?.kind === 'digits'
}
