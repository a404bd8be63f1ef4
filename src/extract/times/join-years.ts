import type { CalendarDate } from '../../evidence/time-phrase.ts'
import type { TimeWords } from '../../language/time-words.ts'
import type { Found } from './found.ts'
import { skipComma, skipPossessive, textOf, type Words } from './words.ts'

/** Joins a part of a year with the year: "June last year", "the third quarter of this year", "last year's third quarter". */
export function joinYears(found: readonly Found[], words: Words, times: TimeWords): Found[] {
  const joined: Found[] = []
  for (const next of found) {
    const last = joined.at(-1)
    const whole = last ? (partThenYear(last, next, words, times) ?? yearThenPart(last, next, words)) : null
    if (whole) joined[joined.length - 1] = whole
    else joined.push(next)
  }
  return joined
}

function partThenYear(part: Found, year: Found, words: Words, times: TimeWords): Found | null {
  const date = partOfYear(part)
  const turn = yearTurn(year)
  if (!date) return null
  const between = skipComma(words, part.end)
  if (year.first !== between && !(year.first === between + 1 && times.of.has(textOf(words, between)))) return null
  if (turn === null)
    return isYearSpokenOf(year) ? { ...part, end: year.end, meaning: { ...date, ofContext: true } } : null
  return { ...part, end: year.end, meaning: { ...date, yearTurn: turn } }
}

function yearThenPart(year: Found, part: Found, words: Words): Found | null {
  const turn = yearTurn(year)
  const date = partOfYear(part)
  if (turn === null || !date || part.first !== skipPossessive(words, year.end)) return null
  return { ...part, first: year.first, meaning: { ...date, yearTurn: turn } }
}

function yearTurn({ meaning }: Found): number | null {
  return meaning.kind === 'shift' && meaning.unit === 'year' && meaning.from === 'published' ? meaning.count : null
}

/** "August of that year". */
function isYearSpokenOf({ meaning }: Found): boolean {
  return meaning.kind === 'shift' && meaning.unit === 'year' && meaning.from === 'context' && meaning.count === 0
}

/** A month, a day of a month, or a section, without a year. */
function partOfYear({ meaning }: Found): CalendarDate | null {
  if (meaning.kind !== 'calendar' || meaning.year !== null || meaning.turn !== null) return null
  return meaning
}
