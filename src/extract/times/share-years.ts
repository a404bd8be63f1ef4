import type { CalendarDate } from '../../evidence/time-phrase.ts'
import type { TimeWords } from '../../language/time-words.ts'
import type { Found } from './found.ts'
import { textOf, type Words } from './words.ts'

/** Gives a date the year of the one that it is joined with: "between March and April 1918", "May 3 to June 5, 2024". */
export function shareYears(found: readonly Found[], words: Words, times: TimeWords): Found[] {
  return found.map((one, index) => {
    const next = found[index + 1]
    if (!next || one.meaning.kind !== 'calendar' || next.meaning.kind !== 'calendar') return one
    const year = sharedYear(one.meaning, next.meaning)
    if (year === null || next.first !== one.end + 1 || !joins(textOf(words, one.end), times)) return one
    return { ...one, meaning: { ...one.meaning, year } }
  })
}

function joins(word: string, times: TimeWords): boolean {
  return times.and.has(word) || times.or.has(word) || times.to.has(word) || word === '-'
}

/** "December to March 2024" may mean the December before: only a date that comes first in the year shares it. */
function sharedYear(first: CalendarDate, second: CalendarDate): number | null {
  if (first.year !== null || first.turn !== null || first.yearTurn !== null || first.month === null) return null
  return second.year !== null && second.month !== null && first.month <= second.month ? second.year : null
}
