import { formatDay, modulo, weekdayOf, type DayNumber } from '../../evidence/calendar.ts'
import type { TimePhrase, WeekdayDate } from '../../evidence/time-phrase.ts'

/**
 * The day that a weekday means on a given day. News speak of the last seven days unless the tense says otherwise: in a story
 * of a Friday, "on Friday" is that day, and "will meet on Monday" the next Monday. "Last Friday" is never that day itself.
 */
export function placeWeekday({ weekday, turn }: WeekdayDate, tense: TimePhrase['tense'], from: DayNumber): string {
  const back = modulo(weekdayOf(from) - weekday, 7)
  if (turn === -1) return formatDay(from - (back === 0 ? 7 : back))
  if (turn === 1 || (back !== 0 && tense === 'future')) return formatDay(from + 7 - back)
  if (turn === 0) return formatDay(from - weekdayOf(from) + weekday)
  return formatDay(from - back)
}
