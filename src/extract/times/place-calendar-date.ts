import {
  dateOf,
  dayNumber,
  formatDay,
  formatMonth,
  formatYear,
  weekdayOf,
  type DayNumber,
} from '../../evidence/calendar.ts'
import type { CalendarDate, TimePhrase, YearSection } from '../../evidence/time-phrase.ts'

/** The value of a date whose year is known; null where the calendar has no such day. */
export function calendarValue({ section, month, day }: CalendarDate, year: number): string | null {
  if (section !== null) return `${formatYear(year)}-${section}`
  if (month === null) return formatYear(year)
  if (day === null) return formatMonth(year, month)
  const number = dayNumber(year, month, day)
  return number === null ? null : formatDay(number)
}

/**
 * The year that a date without one falls in, seen from a day: "last March" is the latest that is over, "next March" the first
 * to come, and otherwise the tense decides; where it shows nothing, the nearest one is meant. A weekday beside the date must
 * fit ("Saturday, Sept. 12"). Null where no year near that day has such a date.
 */
export function yearOf(date: CalendarDate, tense: TimePhrase['tense'], from: DayNumber): number | null {
  const { year } = dateOf(from)
  if (date.yearTurn !== null) return year + date.yearTurn
  if (date.turn === 0) return year
  const reach = date.weekday === null ? 1 : 6
  const candidates: Candidate[] = []
  for (let near = year - reach; near <= year + reach; near++) {
    const days = daysOfPart(date, near)
    if (days && (date.weekday === null || weekdayOf(days.first) === date.weekday))
      candidates.push({ year: near, ...days })
  }
  const past = candidates.filter(({ first, last }) => (date.turn === -1 ? last < from : first <= from)).at(-1)
  const future = candidates.find(({ first, last }) => (date.turn === 1 ? first > from : last >= from))
  if (date.turn !== null) return (date.turn < 0 ? past : future)?.year ?? null
  return byTense(date, tense, past, future, from)?.year ?? null
}

interface Candidate {
  readonly year: number
  readonly first: DayNumber
  readonly last: DayNumber
}

function byTense(
  date: CalendarDate,
  tense: TimePhrase['tense'],
  past: Candidate | undefined,
  future: Candidate | undefined,
  from: DayNumber,
): Candidate | undefined {
  const isSoon = date.day !== null && future !== undefined && future.first - from <= soonDays
  if (tense === 'past' && !isSoon) return past
  // A quarter that is just over is meant, whatever the tense: "expects to report a third-quarter loss".
  if (tense === 'future' && date.section?.startsWith('Q') !== true) return future
  return nearest(past, future, from)
}

/** Whether a quarter or half such as `2024-Q3` is over on a day. */
export function isOver(period: string, day: DayNumber): boolean {
  const [, lastMonth] = sectionMonths[period.slice(5) as YearSection]
  const next = lastMonth === 12 ? dayNumber(Number(period.slice(0, 4)) + 1, 1, 1) : dayNumber(Number(period.slice(0, 4)), lastMonth + 1, 1) // prettier-ignore
  return next !== null && next <= day
}

/** A day of a month that is so near ahead is meant whatever the tense: "the offer was extended to Nov. 20". */
const soonDays = 45

function nearest(past: Candidate | undefined, future: Candidate | undefined, from: DayNumber): Candidate | undefined {
  if (!past || !future) return past ?? future
  return from - past.last <= future.first - from ? past : future
}

const sectionMonths: Readonly<Record<YearSection, readonly [first: number, last: number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 12],
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
}

function daysOfPart({ section, month, day }: CalendarDate, year: number): { first: DayNumber; last: DayNumber } | null {
  const [firstMonth, lastMonth] = section !== null ? sectionMonths[section] : [month ?? 1, month ?? 12]
  const first = dayNumber(year, firstMonth, day ?? 1)
  const next = lastMonth === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, lastMonth + 1, 1)
  if (first === null || next === null) return null
  return { first, last: day === null ? next - 1 : first }
}
