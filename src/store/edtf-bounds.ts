/** The first and the last day, `YYYY-MM-DD`, that an EDTF date or interval may mean; null is open or unknown. */
export interface Bounds {
  readonly from: string | null
  readonly to: string | null
}

/**
 * The days that an EDTF value spans: `2023-09` is all of September, `2024-12-19/..` has no end, `2023-09-21T08:00Z` is its day.
 * Null where the value is none of these forms.
 */
export function edtfBounds(value: string): Bounds | null {
  const [first = '', second, ...rest] = value.split('/')
  if (rest.length > 0) return null
  if (second === undefined) return dayBounds(first)
  const from = isOpen(first) ? open : dayBounds(first)
  const to = isOpen(second) ? open : dayBounds(second)
  return from && to && { from: from.from, to: to.to }
}

const open: Bounds = { from: null, to: null }

function isOpen(part: string): boolean {
  return part === '' || part === '..'
}

const dateForm = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T[\d:.Z+-]{0,32})?)?)?[~?%]?$/

function dayBounds(date: string): Bounds | null {
  const [matched, year, month, day] = dateForm.exec(date) ?? []
  if (matched === undefined || year === undefined) return null
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const length = daysIn(Number(year), Number(month))
  if (length === null) return null
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${length}` }
  if (Number(day) < 1 || Number(day) > length) return null
  return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` }
}

function daysIn(year: number, month: number): number | null {
  if (month < 1 || month > 12) return null
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
