import { formatDay, modulo, weekdayOf } from '../../evidence/calendar.ts'
import type { Published } from '../../evidence/story.ts'
import type { TimePhrase } from '../../evidence/time-phrase.ts'
import { wholeDay } from './whole-day.ts'

/** The most days that may lie between a picture and the weekday of the story that it was made for. */
const nearDays = 3

/**
 * The date that a caption and the body fix together: a picture of 18 December 2025, a Thursday, beside "said on Friday" makes
 * the story one of 19 December. News name a weekday without a date on that very day; where the caption tells only when the
 * picture came out, the next day is possible too. An archive picture dates nothing.
 */
export function publishedByCaption(phrases: readonly TimePhrase[]): Published | null {
  const caption = latest(phrases.filter(({ role, datedBy }) => role === 'caption' && datedBy !== 'archive'))
  const told = toldWeekdays(phrases)
  if (!caption || told[0] === undefined) return null
  const pictured = wholeDay(caption)!
  let daysLater = modulo(told[0] - weekdayOf(pictured), 7)
  // "fought on Wednesday ... said on Thursday": nobody tells of a day six days ago by its bare name.
  if (told.some((weekday) => modulo(weekday - told[0]!, 7) === 1)) daysLater += 1
  const reason = 'the date of the caption and the weekday in the text'
  if (daysLater > nearDays) return null
  const day = pictured + daysLater
  const value = caption.datedBy === 'release' ? `${formatDay(day)}/${formatDay(day + 1)}` : formatDay(day)
  return { value, basis: 'inferred', span: caption.span, reason }
}

/** The weekdays of which the body tells, as "on Friday" and not as "last Friday" or of what is to come. */
function toldWeekdays(phrases: readonly TimePhrase[]): number[] {
  return phrases.flatMap(({ role, meaning, tense }) => {
    const told = role === 'body' && meaning.kind === 'weekday' && meaning.turn === null && tense !== 'future'
    return told ? [meaning.weekday] : []
  })
}

function latest(phrases: readonly TimePhrase[]): TimePhrase | null {
  let last: TimePhrase | null = null
  for (const phrase of phrases) {
    const day = wholeDay(phrase)
    if (day !== null && (last === null || day > wholeDay(last)!)) last = phrase
  }
  return last
}
