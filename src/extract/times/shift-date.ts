import { dateOf, formatDay, formatMonth, formatYear, weekOf } from '../../evidence/calendar.ts'
import type { ShiftedDate } from '../../evidence/time-phrase.ts'
import type { Anchor } from './anchor.ts'

/** The value of so many units from a day, as exact as the unit; null where TIMEX3 has no such date (hours, minutes). */
export function shiftDate({ count, unit }: ShiftedDate, { day, section }: Anchor): string | null {
  const { year, month } = dateOf(day)
  const months = year * 12 + month - 1
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return null
    case 'day':
      return Number.isInteger(count) ? formatDay(day + count) : null
    case 'week':
      return formatWeek(day + Math.round(count * 7))
    case 'weekend':
      return `${formatWeek(day + count * 7)}-WE`
    case 'month': {
      const shifted = Math.floor(months + count)
      return shifted < 12 ? null : formatMonth(Math.floor(shifted / 12), (shifted % 12) + 1)
    }
    case 'quarter': {
      const quarters = Math.floor(months / 3 + count)
      return quarters < 4 ? null : `${formatYear(Math.floor(quarters / 4))}-Q${(quarters % 4) + 1}`
    }
    case 'year': {
      const shifted = Math.floor(year + count)
      if (shifted < 1) return null
      return section === null ? formatYear(shifted) : `${formatYear(shifted)}-${section}`
    }
    case 'decade':
      return formatYear(Math.floor(year + count * 10)).slice(0, 3)
    case 'century':
      return formatYear(Math.floor(year + count * 100)).slice(0, 2)
  }
}

function formatWeek(day: number): string {
  const { year, week } = weekOf(day)
  return `${formatYear(year)}-W${String(week).padStart(2, '0')}`
}
