import type { TimeUnit } from '../../evidence/time-phrase.ts'
import type { TimeWords } from '../../language/time-words.ts'
import { durationValue, readMeasured } from './amounts.ts'
import { fixed, foundDate, foundDuration, shift, type Found } from './found.ts'
import { textOf, type Words } from './words.ts'

/** "last week", "this year", "the past year", "the next 10 months", "recent months", "the previous day", "the weekend". */
export function findTurnedUnit(words: Words, at: number, times: TimeWords): Found | null {
  return (
    findSpan(words, at, times) ??
    findVagueSpan(words, at, times) ??
    findTurn(words, at, times) ??
    findContextTurn(words, at, times) ??
    findWeekend(words, at, times)
  )
}

/** "last week", "next year". */
function findTurn(words: Words, at: number, times: TimeWords): Found | null {
  const turn = times.turns.get(textOf(words, at))
  const unit = singularUnit(words, at + 1, times)
  if (turn === undefined || !unit || isClockUnit(unit) || isTitle(words, at)) return null
  // "This day" of a tale is the one it has reached, and not today.
  return foundDate(at, at + 2, shift(turn, unit, unit === 'day' && turn === 0 ? 'context' : 'published'))
}

/** The broadcast “This Week”: both words have a capital, within a sentence. */
function isTitle(words: Words, at: number): boolean {
  return words[at]!.capital && words[at + 1]!.capital && !words[at]!.opens
}

/** "the past year", "the last 10 months", "the next few days", "past 20 years": so long, up to now or from now on. */
function findSpan(words: Words, at: number, times: TimeWords): Found | null {
  const article = times.definiteArticles.has(textOf(words, at))
  const spanAt = article ? at + 1 : at
  const span = times.spans.get(textOf(words, spanAt))
  if (span === undefined) return null
  const measured = readMeasured(words, spanAt + 1, times)
  if (measured && !times.indefiniteArticles.has(textOf(words, spanAt + 1)))
    return foundDuration(at, measured.end, durationValue(measured.count, measured.unit))
  const unit = singularUnit(words, spanAt + 1, times)
  const isSpan = article && unit && !times.contextTurns.has(textOf(words, spanAt)) && !times.ordinals.has(textOf(words, spanAt)) // prettier-ignore
  return isSpan ? foundDuration(at, spanAt + 2, durationValue(1, unit)) : null
}

/** "recent months", "the coming days". */
function findVagueSpan(words: Words, at: number, times: TimeWords): Found | null {
  const turnAt = times.definiteArticles.has(textOf(words, at)) ? at + 1 : at
  const turn = times.vagueTurns.get(textOf(words, turnAt))
  const unit = times.pluralUnits.has(textOf(words, turnAt + 1)) ? times.units.get(textOf(words, turnAt + 1)) : undefined
  if (turn === undefined || !unit) return null
  if (turn === 'past') return foundDuration(at, turnAt + 2, durationValue('X', unit))
  return foundDate(at, turnAt + 2, fixed('FUTURE_REF'))
}

/** "the previous year", "the following day", "that week", "the same day". */
function findContextTurn(words: Words, at: number, times: TimeWords): Found | null {
  const article = times.definiteArticles.has(textOf(words, at)) && !times.contextTurns.has(textOf(words, at))
  const turnAt = article ? at + 1 : at
  const turn = times.contextTurns.get(textOf(words, turnAt))
  const unit = singularUnit(words, turnAt + 1, times)
  if (turn === undefined || !unit || isClockUnit(unit)) return null
  return foundDate(at, turnAt + 2, shift(turn, unit, 'context'))
}

/** "the weekend": of the week that the story speaks of. */
function findWeekend(words: Words, at: number, times: TimeWords): Found | null {
  if (!times.definiteArticles.has(textOf(words, at)) || singularUnit(words, at + 1, times) !== 'weekend') return null
  return foundDate(at, at + 2, shift(0, 'weekend', 'published'))
}

function singularUnit(words: Words, at: number, times: TimeWords): TimeUnit | null {
  const text = textOf(words, at)
  return times.pluralUnits.has(text) ? null : (times.units.get(text) ?? null)
}

function isClockUnit(unit: TimeUnit): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour'
}
