import { dayNumber, weekdayOf, type DayNumber } from '../../evidence/calendar.ts'
import type { TimePhrase } from '../../evidence/time-phrase.ts'

/** The day that a phrase writes out whole, with its year; null where it does not, or where its weekday is another one. */
export function wholeDay({ meaning }: TimePhrase): DayNumber | null {
  if (meaning.kind !== 'calendar' || meaning.year === null || meaning.month === null || meaning.day === null)
    return null
  const day = dayNumber(meaning.year, meaning.month, meaning.day)
  if (day === null || meaning.weekday === null) return day
  return weekdayOf(day) === meaning.weekday ? day : null
}
