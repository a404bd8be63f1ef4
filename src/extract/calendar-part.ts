import { dayNumber, formatDay, weekdayOf } from '../evidence/calendar.ts'
import type { TimeExpression } from '../evidence/time-expression.ts'

const calendarDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?(?=$|T)/

/**
 * The date of a time expression in EDTF, where it is one of the calendar: a day, a week, a month, a year, or two of them with what
 * lies between. Null for seasons, decades, durations and sets, and where the value is unknown.
 */
export function calendarPart({ type, value }: TimeExpression): string | null {
  if ((type !== 'date' && type !== 'time') || value === null) return null
  return calendarDate.exec(value)?.[0] ?? daysOfWeek(value)
}

/** "2024-W21", from its Monday to its Sunday. */
function daysOfWeek(value: string): string | null {
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(value) ?? []
  const fourth = year === undefined ? null : dayNumber(Number(year), 1, 4)
  if (fourth === null || week === undefined) return null
  // January 4th lies in the first week (ISO 8601).
  const monday = fourth - weekdayOf(fourth) + 1 + 7 * (Number(week) - 1)
  return `${formatDay(monday)}/${formatDay(monday + 6)}`
}
