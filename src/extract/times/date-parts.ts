import type { TimeWords } from '../../language/time-words.ts'
import { skipHyphen, skipStop, textOf, type Words } from './words.ts'

/** A part of a date that was read, and the place after it. */
export interface Part {
  readonly value: number
  readonly end: number
}

export function readWeekday(words: Words, at: number, times: TimeWords): Part | null {
  const value = times.weekdays.get(textOf(words, at)) ?? times.weekdayAbbreviations.get(textOf(words, at))
  if (value === undefined || !words[at]!.capital) return null
  return { value, end: times.weekdays.has(textOf(words, at)) ? at + 1 : skipStop(words, at + 1) }
}

export function readMonth(words: Words, at: number, times: TimeWords): Part | null {
  const value = times.months.get(textOf(words, at))
  if (value === undefined || !words[at]!.capital) return null
  return { value, end: times.monthAbbreviations.has(textOf(words, at)) ? skipStop(words, at + 1) : at + 1 }
}

/** "5", "5th"; nothing that is a part of a longer number ("5,000", "5.3", "5:30"). */
export function readDay(words: Words, at: number, times: TimeWords): Part | null {
  const word = words[at]
  if (word?.kind !== 'digits' || word.text.length > 2) return null
  const value = Number(word.text)
  if (value < 1 || value > 31 || isInNumber(words, at)) return null
  const ordinal = words[at + 1]?.glued === true && times.ordinalEndings.has(textOf(words, at + 1))
  return { value, end: ordinal ? at + 2 : at + 1 }
}

/** "eighth", "twenty-first": the day behind a month, as it is spoken. */
export function readSpokenDay(words: Words, at: number, times: TimeWords): Part | null {
  const ordinal = times.ordinals.get(textOf(words, at))
  if (ordinal !== undefined) return words[at]!.capital ? null : { value: ordinal, end: at + 1 }
  const tens = times.numbers.get(textOf(words, at))
  const onesAt = skipHyphen(words, at + 1)
  const ones = times.ordinals.get(textOf(words, onesAt))
  if (tens === undefined || (tens !== 20 && tens !== 30) || ones === undefined || ones > 9 || tens + ones > 31)
    return null
  return { value: tens + ones, end: onesAt + 1 }
}

/** "2024", "'94", "nineteen ninety-six", "two thousand". */
export function readYear(words: Words, at: number, times: TimeWords): Part | null {
  const word = words[at]
  if (word?.kind === 'digits' && word.text.length === 4 && !isInNumber(words, at)) {
    const value = Number(word.text)
    return value >= 1000 && value < 3000 ? { value, end: at + 1 } : null
  }
  return readShortYear(words, at) ?? readSpokenYear(words, at, times)
}

/** "'94". Two digits from 30 on are of the last century. */
function readShortYear(words: Words, at: number): Part | null {
  const digits = words[at + 1]
  if (textOf(words, at) !== "'" && textOf(words, at) !== '‘') return null
  if (digits?.kind !== 'digits' || digits.text.length !== 2 || !digits.glued || words[at]!.glued) return null
  return { value: fullYear(Number(digits.text)), end: at + 2 }
}

export function fullYear(twoDigits: number): number {
  return twoDigits >= 30 ? 1900 + twoDigits : 2000 + twoDigits
}

/** "nineteen ninety-six", "twenty twenty-four". */
function readSpokenYear(words: Words, at: number, times: TimeWords): Part | null {
  const century = times.numbers.get(textOf(words, at))
  if (century === undefined || century < 17 || century > 20) return null
  const tensAt = skipHyphen(words, at + 1)
  const tens = times.numbers.get(textOf(words, tensAt))
  if (tens === undefined || tens < 10) return null
  const onesAt = skipHyphen(words, tensAt + 1)
  const ones = tens >= 20 ? times.numbers.get(textOf(words, onesAt)) : undefined
  const hasOnes = ones !== undefined && ones > 0 && ones < 10
  return { value: century * 100 + tens + (hasOnes ? ones : 0), end: hasOnes ? onesAt + 1 : tensAt + 1 }
}

/** Whether digits stand glued to more digits by a mark, before or after: "1,994", "5.3", "10:30", "2-1". */
function isInNumber(words: Words, at: number): boolean {
  const before =
    words[at]!.glued && isNumberMark(textOf(words, at - 1)) && words[at - 1]!.glued && words[at - 2]?.kind === 'digits'
  const after =
    isNumberMark(textOf(words, at + 1)) &&
    words[at + 1]!.glued &&
    words[at + 2]?.kind === 'digits' &&
    words[at + 2]!.glued
  return before || after
}

function isNumberMark(mark: string): boolean {
  return mark === ',' || mark === '.' || mark === ':' || mark === '/'
}
