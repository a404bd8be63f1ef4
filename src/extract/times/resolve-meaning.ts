import { dateOf, formatDay, formatYear, weekdayOf, type DayNumber } from '../../evidence/calendar.ts'
import type { CalendarDate, PeriodDate, ShiftedDate, TimePhrase, YearSection } from '../../evidence/time-phrase.ts'
import type { Anchor } from './anchor.ts'
import { calendarValue, yearOf } from './place-calendar-date.ts'
import { placeWeekday } from './place-weekday.ts'
import { shiftDate } from './shift-date.ts'

/** What dates are counted from: the days on which the story may have been printed, and the date spoken of last. */
export interface Anchors {
  readonly published: { readonly first: DayNumber; readonly last: DayNumber } | null
  readonly context: Anchor | null
  /** The quarter or half that the story spoke of last. */
  readonly period: Period | null
  /** Whether dates without a year are of the year spoken of last, and not of the story's. */
  readonly narrative: boolean
  /** Whether the paragraph has just spoken of a day or month of another year than the story's: "On June 10" is of that year. */
  readonly elsewhen: boolean
}

/** A quarter or half of a year. */
export interface Period {
  readonly year: number
  readonly section: YearSection
}

/** The value of a phrase, and which date it was counted from; `null` in `from` where the words alone give it. */
export interface Resolved {
  readonly value: string | null
  readonly from: 'published' | 'context' | 'period' | null
}

/** Gives a phrase its value. It stays null where the date that it would be counted from is not known. */
export function resolveMeaning({ meaning, tense }: TimePhrase, anchors: Anchors): Resolved {
  switch (meaning.kind) {
    case 'fixed':
      return { value: meaning.value, from: null }
    case 'calendar':
      if (meaning.year !== null) return { value: calendarValue(meaning, meaning.year), from: null }
      if (meaning.ofContext)
        return { value: anchors.context && placeInStory(meaning, anchors.context), from: 'context' }
      if (tellsOn(meaning, anchors)) return { value: placeInStory(meaning, anchors.context!), from: 'context' }
      return onBothDays(anchors, (day) => placeInYear(meaning, tense, day))
    case 'range': {
      const { first, last } = meaning
      if (first.year !== null) return { value: rangeValue(first, last, first.year), from: null }
      if (tellsOn(first, anchors)) return { value: placeInStory(first, anchors.context!, last), from: 'context' }
      return onBothDays(anchors, (day) => placeInYear(first, tense, day, last))
    }
    case 'weekday': {
      const fitting = meaning.turn === null ? dayWithin(anchors, meaning.weekday) : null
      if (fitting !== null) return { value: fitting, from: 'published' }
      return onBothDays(anchors, (day) => placeWeekday(meaning, tense, day))
    }
    case 'period':
      return resolvePeriod(meaning, anchors)
    case 'shift': {
      // "from 7 p.m. to 6 a.m." behind "in February", "a week later" behind "in 2021": of no day that is told.
      if (meaning.from === 'context' && ofDays.has(meaning.unit) && anchors.context?.isDay === false)
        return { value: null, from: 'context' }
      if (anchors.context && (meaning.from === 'context' || isOfNarrative(meaning, anchors)))
        return { value: shiftDate(meaning, anchors.context), from: 'context' }
      if (meaning.from === 'context' && meaning.count !== 0) return { value: null, from: 'context' }
      return onBothDays(anchors, (day) =>
        shiftDate(lastWeekend(meaning, tense, day), { day, section: null, wholeYear: false, isDay: true }),
      )
    }
  }
}

const ofDays: ReadonlySet<string> = new Set(['day', 'week', 'weekend'])

function resolvePeriod({ year, yearTurn, section, from }: PeriodDate, anchors: Anchors): Resolved {
  const { period, context } = anchors
  if (period) {
    const value = `${formatYear(year ?? period.year + yearTurn)}-${section ?? period.section}`
    return { value, from: 'period' }
  }
  if (year !== null) return { value: formatYear(year), from: null }
  const back: ShiftedDate = { kind: 'shift', count: yearTurn, unit: 'year', from: from ?? 'published' }
  if (from === 'context') return { value: context && shiftDate(back, context), from: 'context' }
  if (yearTurn !== 0 && section === null)
    return onBothDays(anchors, (day) => shiftDate(back, { day, section: null, wholeYear: false, isDay: true }))
  return onBothDays(anchors, (day) => lastQuarter(day, yearTurn, section))
}

/** The quarter that was over last on a day: reports speak of it as "the quarter". */
function lastQuarter(day: DayNumber, yearTurn: number, section: YearSection | null): string {
  const { year, month } = dateOf(day)
  const quarter = Math.floor((month - 1) / 3)
  const last = quarter === 0 ? year - 1 : year
  return `${formatYear(last + yearTurn)}-${section ?? `Q${quarter === 0 ? 4 : quarter}`}`
}

/** Where the story's own date is not known, a year from the text would be a guess. */
function tellsOn({ turn, yearTurn }: CalendarDate, { published, context, narrative, elsewhen }: Anchors): boolean {
  return (narrative || elsewhen) && published !== null && context !== null && turn === null && yearTurn === null
}

/** "Over the weekend, two men were shot", told on a weekday: the one before. */
function lastWeekend(meaning: ShiftedDate, tense: TimePhrase['tense'], day: DayNumber): ShiftedDate {
  const over = meaning.unit === 'weekend' && meaning.count === 0 && tense === 'past' && weekdayOf(day) < 6
  return over ? { ...meaning, count: -1 } : meaning
}

/** "By the end of the month" in a text that tells history. */
function isOfNarrative({ count, unit }: ShiftedDate, { narrative }: Anchors): boolean {
  return narrative && count === 0 && unit !== 'day'
}

/** Seen from the date spoken of last: of its year, where that was spoken of as a whole ("in 1941 ... by October"), or the nearest. */
function placeInStory(date: CalendarDate, { day, wholeYear }: Anchor, last?: CalendarDate): string | null {
  return placeInYear(wholeYear ? { ...date, yearTurn: 0 } : date, null, day, last)
}

/** The value of a date without a year, or of a range that begins with it, seen from a day. */
function placeInYear(
  date: CalendarDate,
  tense: TimePhrase['tense'],
  from: DayNumber,
  last?: CalendarDate,
): string | null {
  const year = yearOf(date, tense, from)
  if (year === null) return null
  return last ? rangeValue(date, last, year) : calendarValue(date, year)
}

function rangeValue(first: CalendarDate, last: CalendarDate, year: number): string | null {
  const from = calendarValue(first, year)
  const to = calendarValue(last, last.year ?? year)
  return from === null || to === null ? null : `${from}/${to}`
}

/** A value that holds whichever day the story was printed on. */
function onBothDays({ published }: Anchors, place: (day: DayNumber) => string | null): Resolved {
  if (!published) return { value: null, from: 'published' }
  const value = place(published.first)
  const holds = published.first === published.last || value === place(published.last)
  return { value: holds ? value : null, from: 'published' }
}

/** The one day of that weekday on which the story may have been printed; null where there is none, or more than one. */
function dayWithin({ published }: Anchors, weekday: number): string | null {
  if (!published || published.last - published.first > 6) return null
  const day = published.first + ((weekday - weekdayOf(published.first) + 7) % 7)
  return day <= published.last ? formatDay(day) : null
}
