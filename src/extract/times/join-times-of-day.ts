import type { TimeWords } from '../../language/time-words.ts'
import type { Found } from './found.ts'
import { skipComma, textOf, type Words } from './words.ts'

/**
 * Joins a time of day with the day beside it: "10 p.m. Wednesday", "Wednesday, 10 p.m.". Where a preposition stands between
 * them ("at 10 p.m. on Wednesday") both stay, and the time takes its day from the other.
 */
export function joinTimesOfDay(found: readonly Found[], words: Words, times: TimeWords): Found[] {
  const joined: Found[] = []
  for (const one of found) {
    const last = joined.at(-1)
    const next = withPartOf(one, last?.end ?? 0, words, times)
    const between = last ? skipComma(words, last.end) : -1
    const preposition = times.beforeDates.has(textOf(words, between)) || textOf(words, between) === 'at'
    if (last && next.first === between && isClock(last) !== isClock(next) && isPair(last, next)) {
      joined[joined.length - 1] = join(last, next)
    } else if (last && preposition && next.first === between + 1 && isPair(last, next)) {
      if (isClock(last)) joined[joined.length - 1] = { ...last, meaning: next.meaning }
      joined.push(isClock(next) ? { ...next, meaning: last.meaning } : next)
    } else joined.push(next)
  }
  return joined
}

/** "the night of April 18", "the morning of 31 January 1965". */
function withPartOf(day: Found, from: number, words: Words, times: TimeWords): Found {
  const part = times.of.has(textOf(words, day.first - 1)) ? times.dayParts.get(textOf(words, day.first - 2)) : undefined
  if (part === undefined || !isDay(day) || day.first - 2 < from) return day
  const article = day.first - 3 >= from && times.articles.has(textOf(words, day.first - 3))
  const first = article ? day.first - 3 : day.first - 2
  return { ...day, first, type: 'time', timeOfDay: part }
}

function isPair(a: Found, b: Found): boolean {
  return (isClock(a) && isDay(b)) || (isDay(a) && isClock(b))
}

function join(a: Found, b: Found): Found {
  const [clock, day] = isClock(a) ? [a, b] : [b, a]
  return { ...clock, first: a.first, end: b.end, meaning: day.meaning }
}

/** A time of day of which the words do not say the day. */
function isClock({ timeOfDay, meaning }: Found): boolean {
  return timeOfDay !== null && meaning.kind === 'shift' && meaning.from === 'context'
}

function isDay({ timeOfDay, meaning }: Found): boolean {
  if (timeOfDay !== null) return false
  if (meaning.kind === 'calendar') return meaning.day !== null
  return meaning.kind === 'weekday' || (meaning.kind === 'shift' && meaning.unit === 'day')
}
