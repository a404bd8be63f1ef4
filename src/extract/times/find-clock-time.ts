import type { TimeWords } from '../../language/time-words.ts'
import { foundTime, shift, type Found } from './found.ts'
import { textOf, type Words } from './words.ts'

/** "6:00pm", "10 a.m.", "10:30 GMT", "0600 GMT", "at 10:30", "noon". A bare "1:01" is the length of a video, or a score. */
export function findClockTime(words: Words, at: number, times: TimeWords): Found | null {
  const context = shift(0, 'day', 'context')
  const named = times.clockWords.get(textOf(words, at))
  if (named !== undefined) return foundTime(at, at + 1, context, named)
  const clock = readHourAndMinute(words, at)
  if (!clock) return null
  const half = readHalfOfDay(words, clock.end, times)
  const zoneAt = half?.end ?? clock.end
  const zone = times.timeZones.has(textOf(words, zoneAt)) && words[zoneAt]!.capital
  const end = zone ? zoneAt + 1 : zoneAt
  if (half) return clock.hour > 12 || clock.hour < 1 ? null : foundTime(at, end, context, format((clock.hour % 12) + half.hours, clock.minute)) // prettier-ignore
  const asked = times.beforeDates.has(textOf(words, at - 1)) || textOf(words, at - 1) === 'at'
  if (clock.minute === null || clock.hour > 23 || (!zone && (!asked || clock.bare))) return null
  return foundTime(at, end, context, format(clock.hour, clock.minute))
}

interface Clock {
  readonly hour: number
  readonly minute: number | null
  /** Four digits in a row, as before "GMT". */
  readonly bare: boolean
  readonly end: number
}

function readHourAndMinute(words: Words, at: number): Clock | null {
  const digits = words[at]
  if (digits?.kind !== 'digits' || (digits.glued && words[at - 1]?.kind !== 'mark')) return null
  if (digits.glued && (textOf(words, at - 1) === ':' || textOf(words, at - 1) === '.')) return null
  if (digits.text.length === 4) {
    const minute = Number(digits.text.slice(2))
    return minute > 59 ? null : { hour: Number(digits.text.slice(0, 2)), minute, bare: true, end: at + 1 }
  }
  if (digits.text.length > 2) return null
  const hour = Number(digits.text)
  const mark = textOf(words, at + 1)
  const minutes = words[at + 2]
  if ((mark === ':' || mark === '.') && words[at + 1]!.glued && minutes?.kind === 'digits' && minutes.glued) {
    const minute = Number(minutes.text)
    if (minutes.text.length !== 2 || minute > 59 || textOf(words, at + 3) === ':') return null
    return { hour, minute, bare: mark === '.', end: at + 3 }
  }
  return { hour, minute: null, bare: false, end: at + 1 }
}

/** "pm", "p.m.", "p m". */
function readHalfOfDay(words: Words, at: number, times: TimeWords): { hours: number; end: number } | null {
  const whole = times.halvesOfDay.get(textOf(words, at))
  if (whole !== undefined) return { hours: whole, end: at + 1 }
  if (textOf(words, at + 1) !== '.' || !words[at + 1]!.glued) return null
  const parted = times.halvesOfDay.get(`${textOf(words, at)}${textOf(words, at + 2)}`)
  if (parted === undefined) return null
  const stop = textOf(words, at + 3) === '.' && words[at + 3]!.glued
  return { hours: parted, end: stop ? at + 4 : at + 3 }
}

function format(hour: number, minute: number | null): string {
  return `T${String(hour).padStart(2, '0')}:${String(minute ?? 0).padStart(2, '0')}`
}
