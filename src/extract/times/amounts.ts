import type { TimeUnit } from '../../evidence/time-phrase.ts'
import type { TimeWords } from '../../language/time-words.ts'
import { skipHyphen, textOf, type Words } from './words.ts'

/** No number of the news has more words than this, hyphens included; a text that is nothing but numbers has. */
const longestNumber = 10

/** No more words than this stand between a number and its unit ("two full consecutive years"). */
const longestBetween = 4

/** A number of units; `X` is "several", "a few", or a plural without a number. */
interface Amount {
  readonly count: number | 'X'
  readonly end: number
}

/** Reads "10", "1,500", "2.5", "2 1/2", "twenty-four", "two and a half", "a hundred", "a few", "a couple of", "a". */
function readAmount(words: Words, at: number, times: TimeWords): Amount | null {
  const vague = readVague(words, at, times)
  if (vague !== null) return { count: 'X', end: vague }
  const whole = readDigits(words, at) ?? readPair(words, at, times) ?? readNumberWords(words, at, times)
  return whole === null ? null : addHalf(words, whole, times)
}

/** Reads a whole number in words or small digits, such as stands before "quarter" or "century". */
function readNumberWords(words: Words, at: number, times: TimeWords): { count: number; end: number } | null {
  let total = 0
  let end = at
  const article = times.indefiniteArticles.has(textOf(words, at))
  if (article) {
    end = at + 1
    total = 1
  }
  let sawNumber = article
  let joinable = !article
  while (end < Math.min(words.length, at + longestNumber)) {
    const next = sawNumber ? skipHyphen(words, end) : end
    const value = times.numbers.get(textOf(words, next))
    const scale = times.numberScales.get(textOf(words, next))
    if (value !== undefined && joinable) {
      total += value
      joinable = value >= 20 && value % 10 === 0
    } else if (scale !== undefined && sawNumber) {
      total *= scale
      joinable = true
    } else break
    sawNumber = true
    end = next + 1
  }
  return sawNumber ? { count: total, end } : null
}

function readDigits(words: Words, at: number): { count: number; end: number } | null {
  if (words[at]?.kind !== 'digits' || words[at].text.length > 5) return null
  let digits = words[at].text
  let end = at + 1
  while (end < at + longestNumber && isGluedMark(words, end, ',') && words[end + 1]?.text.length === 3) {
    digits += words[end + 1]!.text
    end += 2
  }
  if (isGluedMark(words, end, '.')) {
    digits += `.${words[end + 1]!.text}`
    end += 2
  }
  return { count: Number(digits), end }
}

function isGluedMark(words: Words, at: number, mark: string): boolean {
  return textOf(words, at) === mark && words[at]!.glued && words[at + 1]?.kind === 'digits' && words[at + 1]!.glued
}

/** "a couple of", "couple". */
function readPair(words: Words, at: number, times: TimeWords): { count: number; end: number } | null {
  const start = times.indefiniteArticles.has(textOf(words, at)) ? at + 1 : at
  if (!times.pairs.has(textOf(words, start))) return null
  return { count: 2, end: times.of.has(textOf(words, start + 1)) ? start + 2 : start + 1 }
}

/** "several", "many", "a few", "the last few". */
function readVague(words: Words, at: number, times: TimeWords): number | null {
  const start = times.indefiniteArticles.has(textOf(words, at)) ? at + 1 : at
  if (!times.vagueNumbers.has(textOf(words, start))) return null
  return times.of.has(textOf(words, start + 1)) ? start + 2 : start + 1
}

/** "two and a half", "2 1/2", "half a". */
function addHalf(words: Words, whole: { count: number; end: number }, times: TimeWords): Amount {
  const { count, end } = whole
  const hyphen = skipHyphen(words, end)
  if (times.and.has(textOf(words, hyphen))) {
    const article = skipHyphen(words, hyphen + 1)
    const half = skipHyphen(words, article + 1)
    if (times.indefiniteArticles.has(textOf(words, article)) && times.half.has(textOf(words, half)))
      return { count: count + 0.5, end: half + 1 }
  }
  if (textOf(words, hyphen) === '1' && textOf(words, hyphen + 1) === '/' && textOf(words, hyphen + 2) === '2')
    return { count: count + 0.5, end: hyphen + 3 }
  return { count, end }
}

/** An amount and its unit: "30 years", "six-week", "a few more days", "a year and a half". */
export interface Measured {
  readonly count: number | 'X'
  readonly unit: TimeUnit
  readonly end: number
}

export function readMeasured(words: Words, at: number, times: TimeWords): Measured | null {
  const amount = readAmount(words, at, times)
  if (!amount) return null
  let unitAt = skipHyphen(words, amount.end)
  while (unitAt < amount.end + longestBetween && times.betweenNumberAndUnit.has(textOf(words, unitAt)))
    unitAt = skipHyphen(words, unitAt + 1)
  const unit = times.units.get(textOf(words, unitAt))
  if (!unit || isPlainOrdinal(words, at, unitAt, times)) return null
  const { count, end } = amount.count === 'X' ? { count: amount.count, end: unitAt + 1 } : addHalf(words, { count: amount.count, end: unitAt + 1 }, times) // prettier-ignore
  return { count, unit, end }
}

/** "a second", "a quarter" and "three quarters of" are mostly an ordinal and fractions. */
function isPlainOrdinal(words: Words, at: number, unitAt: number, times: TimeWords): boolean {
  if (times.units.get(textOf(words, unitAt)) === 'quarter' && times.of.has(textOf(words, unitAt + 1))) return true
  const doubtful = times.ordinals.has(textOf(words, unitAt)) || times.yearParts.has(textOf(words, unitAt))
  return doubtful && times.indefiniteArticles.has(textOf(words, at))
}

const letters: Readonly<Record<TimeUnit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
}

const years: Partial<Record<TimeUnit, number>> = { decade: 10, century: 100 }

/** TIMEX3 duration: `P30Y`, `PT24H`, `PXM`, `P2Y6M`. Decades and centuries are given in years. */
export function durationValue(count: number | 'X', unit: TimeUnit): string {
  const clock = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : ''
  if (count === 'X') return `P${clock}X${letters[unit]}`
  const scaled = count * (years[unit] ?? 1)
  if (unit === 'year' && scaled % 1 === 0.5) return `P${scaled - 0.5 === 0 ? '' : `${scaled - 0.5}Y`}6M`
  return `P${clock}${scaled}${letters[unit]}`
}
