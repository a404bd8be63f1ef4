import type { TimeWords } from '../../language/time-words.ts'
import { fullYear, readYear } from './date-parts.ts'
import { calendar, fixed, foundDate, type Found } from './found.ts'
import { skipHyphen, skipStop, textOf, type Words } from './words.ts'

/** "1994", "2015-16", "fiscal 1989", "the 1990s", "the '80s", "the 20th century". */
export function findYear(words: Words, at: number, times: TimeWords): Found | null {
  const start = times.definiteArticles.has(textOf(words, at)) ? at + 1 : at
  const named = start > at ? times.decadeNames.get(textOf(words, start)) : undefined
  if (named !== undefined) return foundDate(at, start + 1, fixed(named))
  const decade = findDecade(words, at, start) ?? findCentury(words, at, start, times)
  if (decade) return decade
  const counted = start > at && times.units.get(textOf(words, start)) === 'year' ? start + 1 : null
  const yearAt = counted ?? (times.fiscal.has(textOf(words, at)) ? at + 1 : at)
  const before = findYearBefore(words, at, yearAt, times)
  if (before) return before
  const year = readYear(words, yearAt, times)
  if (!year || isOtherNumber(words, yearAt, year.end, times)) return null
  const last = readLastYear(words, year.end, year.value)
  const first = calendar({ year: year.value })
  if (last) return foundDate(at, last.end, { kind: 'range', first, last: calendar({ year: last.value }) })
  return foundDate(at, year.end, first)
}

/** "490 BC", "146 B.C.": TIMEX3 writes `BC0490`. */
function findYearBefore(words: Words, first: number, at: number, times: TimeWords): Found | null {
  const digits = words[at]
  if (digits?.kind !== 'digits' || digits.text.length > 4) return null
  const era = textOf(words, at + 1)
  const whole = times.erasBefore.has(era)
  const parted = textOf(words, at + 2) === '.' && times.erasBefore.has(`${era}${textOf(words, at + 3)}`)
  if (!(whole || parted) || !words[at + 1]!.capital) return null
  const end = whole ? at + 2 : skipStop(words, at + 4)
  return foundDate(first, end, fixed(`BC${digits.text.padStart(4, '0')}`))
}

/** "1990s", "'80s", "1980's". */
function findDecade(words: Words, first: number, at: number): Found | null {
  const short = textOf(words, at) === "'" || textOf(words, at) === '‘'
  const digitsAt = short ? at + 1 : at
  const digits = words[digitsAt]
  if (digits?.kind !== 'digits' || !digits.text.endsWith('0') || digits.text.length !== (short ? 2 : 4)) return null
  const endingAt = textOf(words, digitsAt + 1) === "'" ? digitsAt + 2 : digitsAt + 1
  if (textOf(words, endingAt) !== 's' || !words[endingAt]!.glued) return null
  const year = short ? fullYear(Number(digits.text)) : Number(digits.text)
  return year < 1000 || year > 2900 ? null : foundDate(first, endingAt + 1, fixed(String(year / 10)))
}

/** "the 20th century", "the nineteenth century". TIMEX3 writes the first two digits of its years. */
function findCentury(words: Words, first: number, at: number, times: TimeWords): Found | null {
  const word = words[at]
  if (!word) return null
  const digits = word.kind === 'digits' && times.ordinalEndings.has(textOf(words, at + 1)) && words[at + 1]!.glued
  const number = digits ? Number(word.text) : times.ordinals.get(word.text)
  const centuryAt = skipHyphen(words, digits ? at + 2 : at + 1)
  if (number === undefined || number < 1 || number > 29 || !times.centuryWords.has(textOf(words, centuryAt)))
    return null
  return foundDate(first, centuryAt + 1, fixed(String(number - 1).padStart(2, '0')))
}

/** The "-16" of "2015-16", the "-2016" of "2015-2016". */
function readLastYear(words: Words, at: number, first: number): { value: number; end: number } | null {
  const next = skipHyphen(words, at)
  const digits = words[next]
  if (next === at || digits?.kind !== 'digits') return null
  const value = digits.text.length === 2 ? first - (first % 100) + Number(digits.text) : Number(digits.text)
  const goesOn =
    words[next + 1]?.glued === true && textOf(words, next + 1) === '-' && words[next + 2]?.kind === 'digits'
  return value > first && value < first + 100 && digits.text.length % 2 === 0 && !goesOn
    ? { value, end: next + 1 }
    : null
}

/** Four digits that are no year: "$2000", "No. 1994", "2020 people", "1500 km", "Flight 1549". */
function isOtherNumber(words: Words, at: number, end: number, times: TimeWords): boolean {
  if (words[at]!.kind !== 'digits') return false
  const value = Number(words[at]!.text)
  const asked = times.beforeDates.has(textOf(words, at - 1))
  if (value < 1000 || value > 2100 || (value < 1500 && !asked)) return true
  return countsSomething(words, end, asked, times) || isPartOfName(words, at, times)
}

function countsSomething(words: Words, end: number, asked: boolean, times: TimeWords): boolean {
  const after = textOf(words, end)
  if (after === '%' || after === '/' || times.units.has(after)) return true
  if (words[end]?.glued === true && words[end].kind === 'letters') return true
  return !asked && times.countedNouns.has(after)
}

function isPartOfName(words: Words, at: number, times: TimeWords): boolean {
  const before = textOf(words, at - 1)
  if (before !== '' && words[at]!.glued && !opensYear.has(before)) return true
  return times.beforeNumbers.has(before === '.' ? textOf(words, at - 2) : before)
}

/** Marks that a year may stand glued to. */
const opensYear: ReadonlySet<string> = new Set(['(', '[', '-', '"', '“', "'", '‘', '/'])
