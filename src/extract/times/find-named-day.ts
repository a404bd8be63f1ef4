import type { TimeWords } from '../../language/time-words.ts'
import { findCalendarDate } from './find-calendar-date.ts'
import { fixed, foundDate, foundTime, shift, type Found } from './found.ts'
import { skipPossessive, textOf, type Words } from './words.ts'

/** "Friday", "last Friday", "Friday night", "yesterday", "tonight", "last night", "this morning", "overnight". */
export function findNamedDay(words: Words, at: number, times: TimeWords): Found | null {
  const text = textOf(words, at)
  const turn = times.turns.get(text) ?? null
  const weekdayAt = turn === null ? at : at + 1
  const weekday = times.weekdays.get(textOf(words, weekdayAt))
  if (turn !== null && findCalendarDate(words, weekdayAt, times)) return null
  if (weekday !== undefined && times.weekdayNames.has(textOf(words, at - 1))) return null
  if (weekday !== undefined && words[weekdayAt]!.capital)
    return withDayPart(words, foundDate(at, weekdayAt + 1, { kind: 'weekday', weekday, turn }), times)
  const days = times.dayWords.get(text)
  if (days !== undefined) return withDayPart(words, foundDate(at, at + 1, shift(days, 'day', 'published')), times)
  const today = times.todayParts.get(text)
  if (today !== undefined) return foundTime(at, at + 1, shift(0, 'day', 'published'), today)
  if (times.nightWords.has(text)) return { ...foundTime(at, at + 1, fixed(null), 'TNI'), timeOfDay: null }
  const part = times.dayParts.get(textOf(words, at + 1))
  if (turn === null || part === undefined) return null
  const from = times.definiteArticles.has(textOf(words, at - 1)) ? 'context' : 'published'
  return foundTime(at, at + 2, shift(turn, 'day', from), part)
}

/** "Friday night", "yesterday afternoon". */
function withDayPart(words: Words, found: Found, times: TimeWords): Found {
  const part = times.dayParts.get(textOf(words, found.end))
  return part === undefined
    ? found
    : { ...found, end: skipPossessive(words, found.end) + 1, type: 'time', timeOfDay: part }
}
