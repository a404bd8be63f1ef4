/**
 * Days of the Gregorian calendar, counted from 1970-01-01 (day 0). Good for the years 1 to 9999; the year before 1 does not
 * occur in the news.
 */
export type DayNumber = number

const dayMs = 86_400_000

/** The number of a day; null where the calendar has no such day ("29 February 2023"). Months count from 1. */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  if (!(year >= 1 && year <= 9999) || month < 1 || month > 12 || day < 1) return null
  return day <= daysInMonth(year, month) ? startOf(year, month) + day - 1 : null
}

export function dateOf(day: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * dayMs)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: DayNumber): number {
  return modulo(day + 3, 7) + 1
}

/** The ISO week that a day lies in. Its year can be another than the day's: 2024-12-30 lies in week 1 of 2025. */
export function weekOf(day: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = day + 4 - weekdayOf(day)
  const { year } = dateOf(thursday)
  return { year, week: Math.floor((thursday - startOf(year, 1)) / 7) + 1 }
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** `2023-09-21` */
export function formatDay(day: DayNumber): string {
  const date = dateOf(day)
  return `${formatMonth(date.year, date.month)}-${twoDigits(date.day)}`
}

/** `2023-09` */
export function formatMonth(year: number, month: number): string {
  return `${formatYear(year)}-${twoDigits(month)}`
}

/** `2023` */
export function formatYear(year: number): string {
  return String(year).padStart(4, '0')
}

/**
 * The first and the last day that an EDTF date or interval allows: `2025`, `2025-01`, `2025-01-03`, `2025-01-03/2025-01-04`,
 * with a time of day after it or not. Null where it is open, or is no such date.
 */
export function daysOf(edtf: string): { readonly first: DayNumber; readonly last: DayNumber } | null {
  const [from = '', to = from, more] = edtf.split('/')
  const first = daysOfDate(from)
  const last = daysOfDate(to)
  if (!first || !last || more !== undefined || first.first > last.last) return null
  return { first: first.first, last: last.last }
}

function daysOfDate(date: string): { first: DayNumber; last: DayNumber } | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?$/.exec(date)
  if (!parts) return null
  const [year, month, day] = [Number(parts[1]), numberOrNull(parts[2]), numberOrNull(parts[3])]
  const first = dayNumber(year, month ?? 1, day ?? 1)
  if (first === null) return null
  if (day !== null) return { first, last: first }
  return { first, last: month === null ? startOf(year, 12) + 30 : first + daysInMonth(year, month) - 1 }
}

function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}

/** `setUTCFullYear`, since `Date.UTC` takes the years 0 to 99 for those of the twentieth century. */
function startOf(year: number, month: number): DayNumber {
  return new Date(0).setUTCFullYear(year, month - 1, 1) / dayMs
}

export function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
