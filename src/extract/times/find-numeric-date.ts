import { dayNumber } from '../../evidence/calendar.ts'
import { fullYear } from './date-parts.ts'
import { calendar, fixed, foundDate, foundTime, type Found } from './found.ts'
import { textOf, type Words } from './words.ts'

/**
 * "2025-03-04", "2025/3/4", "2025-03-04T10:00", "31/12/2024", "10/30/89". Where day and month cannot be told apart
 * ("03/04/2025"), the expression has no value: which comes first is a custom of the country, and the words do not say it.
 */
export function findNumericDate(words: Words, at: number): Found | null {
  const parts = readParts(words, at)
  if (!parts) return null
  const [first, second, third] = parts
  if (words[at]!.text.length === 4) {
    if (dayNumber(first, second, third) === null) return null
    const clock = readClock(words, at + 5)
    const date = calendar({ year: first, month: second, day: third })
    return clock ? foundTime(at, clock.end, date, clock.value) : foundDate(at, at + 5, date)
  }
  const year = words[at + 4]!.text.length === 2 ? fullYear(third) : third
  const dayFirst = dayNumber(year, second, first) !== null
  const monthFirst = dayNumber(year, first, second) !== null
  if (!dayFirst && !monthFirst) return null
  if (dayFirst && monthFirst && first !== second) return foundDate(at, at + 5, fixed(null))
  return foundDate(at, at + 5, calendar({ year, month: dayFirst ? second : first, day: dayFirst ? first : second }))
}

/** Three numbers with the same mark between them, without spaces and with a year of two or four digits at one end. */
function readParts(words: Words, at: number): [number, number, number] | null {
  const mark = textOf(words, at + 1)
  if ((mark !== '-' && mark !== '/' && mark !== '.') || textOf(words, at + 3) !== mark) return null
  const run = words.slice(at, at + 5)
  if (run.length < 5 || !run.every((word, index) => index === 0 || word.glued)) return null
  const numbers = [run[0]!, run[2]!, run[4]!]
  if (!numbers.every((word) => word.kind === 'digits')) return null
  const lengths = numbers.map((word) => word.text.length)
  const yearFirst = lengths[0] === 4 && lengths[1]! <= 2 && lengths[2]! <= 2 && mark !== '.'
  const yearLast = lengths[0]! <= 2 && lengths[1]! <= 2 && (lengths[2] === 4 || (lengths[2] === 2 && mark === '/'))
  const goesOn = words[at + 5]?.glued === true && textOf(words, at + 5) === mark && words[at + 6]?.kind === 'digits'
  if ((!yearFirst && !yearLast) || goesOn || (words[at]!.glued && textOf(words, at - 1) === mark)) return null
  return numbers.map((word) => Number(word.text)) as [number, number, number]
}

/** "T10:00", "T10:00:00Z" glued to the date. */
function readClock(words: Words, at: number): { value: string; end: number } | null {
  if (textOf(words, at) !== 't' || !words[at]!.glued || textOf(words, at + 2) !== ':') return null
  const hour = textOf(words, at + 1)
  const minute = textOf(words, at + 3)
  if (!isTwoDigits(words, at + 1) || !isTwoDigits(words, at + 3)) return null
  const withSeconds = textOf(words, at + 4) === ':' && isTwoDigits(words, at + 5)
  const end = withSeconds ? at + 6 : at + 4
  const zone = words[end]?.glued === true && textOf(words, end) === 'z'
  return { value: `T${hour}:${minute}`, end: zone ? end + 1 : end }
}

function isTwoDigits(words: Words, at: number): boolean {
  const word = words[at]
  return word?.kind === 'digits' && word.text.length === 2 && word.glued
}
