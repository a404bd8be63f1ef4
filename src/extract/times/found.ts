import type {
  CalendarDate,
  FixedTime,
  PeriodDate,
  ShiftedDate,
  TimeMeaning,
  TimeUnit,
} from '../../evidence/time-phrase.ts'
import type { TimeType } from '../../evidence/time-expression.ts'
import type { TimeWords } from '../../language/time-words.ts'
import type { Words } from './words.ts'

/** What a rule has found: the words from `first` up to but without `end`, and what they mean. */
export interface Found {
  readonly first: number
  readonly end: number
  readonly type: TimeType
  readonly meaning: TimeMeaning
  readonly timeOfDay: string | null
  readonly mod: string | null
}

/** A rule that looks for one kind of expression beginning with the word `at`. */
export type Finder = (words: Words, at: number, times: TimeWords) => Found | null

/** A rule that joins or widens what was found in one paragraph. Takes and gives expressions in order, without overlap. */
export type Refiner = (found: readonly Found[], words: Words, times: TimeWords) => Found[]

export function foundDate(first: number, end: number, meaning: TimeMeaning): Found {
  return { first, end, type: 'date', meaning, timeOfDay: null, mod: null }
}

export function foundDuration(first: number, end: number, value: string): Found {
  return { first, end, type: 'duration', meaning: fixed(value), timeOfDay: null, mod: null }
}

export function foundTime(first: number, end: number, meaning: TimeMeaning, timeOfDay: string): Found {
  return { first, end, type: 'time', meaning, timeOfDay, mod: null }
}

export function calendar(parts: Partial<CalendarDate>): CalendarDate {
  const none = {
    year: null,
    section: null,
    month: null,
    day: null,
    weekday: null,
    turn: null,
    yearTurn: null,
    ofContext: false,
  }
  return { kind: 'calendar', ...none, ...parts }
}

export function shift(count: number, unit: TimeUnit, from: ShiftedDate['from']): ShiftedDate {
  return { kind: 'shift', count, unit, from }
}

export function period(parts: Partial<PeriodDate>): PeriodDate {
  return { kind: 'period', year: null, yearTurn: 0, section: null, from: null, ...parts }
}

export function fixed(value: string | null): FixedTime {
  return { kind: 'fixed', value }
}
