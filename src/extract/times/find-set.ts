import type { TimeWords } from '../../language/time-words.ts'
import { durationValue, readMeasured } from './amounts.ts'
import { readMonth, readWeekday } from './date-parts.ts'
import { fixed, type Found } from './found.ts'
import { textOf, type Words } from './words.ts'

/** "every day", "each year", "every two weeks", "every Friday", "every July", "twice a week", "$5 a year". */
export function findSet(words: Words, at: number, times: TimeWords): Found | null {
  if (times.every.has(textOf(words, at))) {
    const measured = readMeasured(words, at + 1, times)
    if (measured && !times.indefiniteArticles.has(textOf(words, at + 1)))
      return set(at, measured.end, durationValue(measured.count, measured.unit))
    const unit = times.units.get(textOf(words, at + 1))
    // "Every second house" is no matter of seconds.
    const ordinal = times.ordinals.has(textOf(words, at + 1))
    if (unit && !ordinal && !times.pluralUnits.has(textOf(words, at + 1)))
      return set(at, at + 2, durationValue(1, unit))
    const weekday = readWeekday(words, at + 1, times)
    if (weekday) return set(at, weekday.end, `XXXX-WXX-${weekday.value}`)
    const month = readMonth(words, at + 1, times)
    return month && set(at, month.end, `XXXX-${String(month.value).padStart(2, '0')}`)
  }
  const isRate = times.indefiniteArticles.has(textOf(words, at)) && isCounted(words, at - 1, times)
  const unit = isRate ? times.units.get(textOf(words, at + 1)) : undefined
  return unit && !times.shifts.has(textOf(words, at + 2)) ? set(at, at + 2, durationValue(1, unit)) : null
}

/** What a rate counts: "twice", "three times", "$5 million". */
function isCounted(words: Words, at: number, times: TimeWords): boolean {
  const text = textOf(words, at)
  return times.timesWords.has(text) || words[at]?.kind === 'digits' || times.countedNouns.has(text)
}

function set(first: number, end: number, value: string): Found {
  return { first, end, type: 'set', meaning: fixed(value), timeOfDay: null, mod: null }
}
