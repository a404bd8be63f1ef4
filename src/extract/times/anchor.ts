import type { DayNumber } from '../../evidence/calendar.ts'
import type { YearSection } from '../../evidence/time-phrase.ts'

/** A day that dates are counted from. */
export interface Anchor {
  readonly day: DayNumber
  /** The quarter, half or season that the text spoke of, where it was one: "a year earlier" means the same one. */
  readonly section: YearSection | null
  /** Whether the text spoke of the whole year. */
  readonly wholeYear: boolean
  /** Whether the text spoke of a day: only a day has hours. */
  readonly isDay: boolean
}
