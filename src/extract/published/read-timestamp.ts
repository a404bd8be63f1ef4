import { dayNumber, formatDay, formatMonth } from '../../evidence/calendar.ts'

/** The short names of months in the dates of e-mail, HTTP and feeds, which are English in every language. */
const monthNames: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The number of a month from its English name or the first three letters of it, as in timestamps and addresses; or null. */
export function monthOfName(name: string): number | null {
  const index = monthNames.indexOf(name.slice(0, 3).toLowerCase())
  return index < 0 ? null : index + 1
}

/**
 * The day of a timestamp as markup has it, in EDTF: `2025-03-04T10:00:00+02:00`, `20250304`, `Tue, 04 Mar 2025 10:00:00 GMT`,
 * `March 4, 2025`, `Tue Mar 04 2025`, `01:38:07 PM IST Mar 4, 2025`. The day is that of the timestamp's own time zone. Null where it is none of these.
 */
export function readTimestamp(timestamp: string): string | null {
  const text = timestamp
    .trim()
    .slice(0, 64)
    .replace(/^\d\d?:\d\d(?::\d\d)?,? (?:[AaPp][Mm],? )?(?:[A-Z]{2,5},? )?/, '')
  const iso = /^(\d{4})-(\d\d?)(?:-(\d\d?))?(?!\d)/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)(?!\d)/.exec(text)
  if (iso) return dayOrMonth(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]))
  const dayFirst = /^(?:[A-Za-z]{3,9},? )?(\d\d?)[ -]([A-Za-z]{3,9})\.?[ -](\d{4})(?!\d)/.exec(text)
  if (dayFirst) return dayOrMonth(Number(dayFirst[3]), monthOfName(dayFirst[2]!), Number(dayFirst[1]))
  const monthFirst = /^(?:[A-Za-z]{3,9},? )?([A-Za-z]{3,9})\.? (\d\d?),? (\d{4})(?!\d)/.exec(text)
  return monthFirst && dayOrMonth(Number(monthFirst[3]), monthOfName(monthFirst[1]!), Number(monthFirst[2]))
}

/** What programs write where they have no time. */
const noDays: ReadonlySet<string> = new Set(['0001-01-01', '1970-01-01', '1900-01-01'])

function dayOrMonth(year: number, month: number | null, day: number | null): string | null {
  if (month === null) return null
  const number = dayNumber(year, month, day ?? 1)
  if (number === null) return null
  if (day === null) return formatMonth(year, month)
  const value = formatDay(number)
  return noDays.has(value) ? null : value
}
