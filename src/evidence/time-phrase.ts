import type { Span } from './span.ts'
import type { Paragraph } from './story.ts'
import type { TimeType } from './time-expression.ts'

export type TimeUnit =
  'second' | 'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** A part of a year by its TIMEX3 letters: seasons, quarters, halves. */
export type YearSection = 'SP' | 'SU' | 'FA' | 'WI' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2'

/** A date as far as the words write it out: "3 March 2025", "March 2025", "Sept. 12", "summer", "1994". Months count from 1. */
export interface CalendarDate {
  readonly kind: 'calendar'
  readonly year: number | null
  readonly section: YearSection | null
  readonly month: number | null
  readonly day: number | null
  /** 1 for Monday to 7 for Sunday, where it stands beside the date: "Wednesday July 20, 2022". */
  readonly weekday: number | null
  /** "last March" is -1, "this March" 0, "next March" 1; null where no such word stands. */
  readonly turn: number | null
  /** "June last year" is -1, "the third quarter of this year" 0; null where no such words stand. */
  readonly yearTurn: number | null
  /** "August of that year": of the year spoken of last. */
  readonly ofContext: boolean
}

/** "Friday"; "last Friday" is turn -1. Weekdays count from 1 for Monday. */
export interface WeekdayDate {
  readonly kind: 'weekday'
  readonly weekday: number
  readonly turn: number | null
}

/**
 * So many units from a date, as exact as the unit: "yesterday" is one day back, "last week" one week back, "this year" none,
 * "two weeks later" two weeks on. `from` says from which date: that of the story, or the one that the text spoke of last.
 */
export interface ShiftedDate {
  readonly kind: 'shift'
  readonly count: number
  readonly unit: TimeUnit
  readonly from: 'published' | 'context'
}

/**
 * A period of business that is counted from the quarter or half that the story spoke of last: "the quarter" is that one, "a year
 * earlier" the same one a year before, "the 1988 period" the same one of 1988.
 */
export interface PeriodDate {
  readonly kind: 'period'
  readonly year: number | null
  readonly yearTurn: number
  /** The part of the year, where the words name it: "the year-ago third quarter". */
  readonly section: YearSection | null
  /** What "a year ago" counts from where the story spoke of no quarter; null for words that then mean nothing ("the quarter"). */
  readonly from: 'published' | 'context' | null
}

/** What the words alone give: durations, sets, decades, `PRESENT_REF`; null where they give no value ("overnight"). */
export interface FixedTime {
  readonly kind: 'fixed'
  readonly value: string | null
}

/** "March 3-5", "2015-16": from the first to the last. */
export interface TimeRange {
  readonly kind: 'range'
  readonly first: CalendarDate
  readonly last: CalendarDate
}

export type TimeMeaning = CalendarDate | WeekdayDate | ShiftedDate | PeriodDate | FixedTime | TimeRange

/** What the words around a date say it is the date of. */
export type DatedBy =
  | 'publication' // "Published 3 March 2025"
  | 'revision' // "Updated 4 March 2025"
  | 'archive' // "FILE - In this Sept. 12, 2020 file photo"
  | 'release' // "in a video released September 21"

/** Words that name a time, before it is known which day the story counts from. */
export interface TimePhrase {
  readonly span: Span
  /** The role of the paragraph that it stands in, and that paragraph's place among the story's paragraphs, from 0. */
  readonly role: Paragraph['role']
  readonly paragraph: number
  readonly type: TimeType
  readonly meaning: TimeMeaning
  /** TIMEX3 time of day, to be put behind the date: `T17:00`, `TNI`; null where none is said. */
  readonly timeOfDay: string | null
  /** TIMEX3 `mod`, as in `TimeExpression`. */
  readonly mod: string | null
  readonly datedBy: DatedBy | null
  /** Whether the words around speak of what has been or of what is to come; null where they show neither. */
  readonly tense: 'past' | 'future' | null
}
