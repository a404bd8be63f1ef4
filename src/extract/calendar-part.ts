import type { TimeExpression } from '../evidence/time-expression.ts'

const calendarDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?(?=$|T)/

/**
 * The date of a time expression in EDTF, where it is one of the calendar: a day, a month, a year, or two of them with what lies
 * between. Null for weeks, seasons, decades, durations and sets, and where the value is unknown.
 */
export function calendarPart({ type, value }: TimeExpression): string | null {
  if ((type !== 'date' && type !== 'time') || value === null) return null
  return calendarDate.exec(value)?.[0] ?? null
}
