import { formatDay, type DayNumber } from '../../evidence/calendar.ts'
import type { Published, Story } from '../../evidence/story.ts'
import type { TimePhrase } from '../../evidence/time-phrase.ts'
import { wholeDay } from './whole-day.ts'

/**
 * What a date in the body says of the story's own. "Said on Wednesday July 20, 2022" in the first lines is news of that day or
 * of the next. "On December 19, 2024, soldiers took part" only says that the story came later, and that only where the date
 * opens a sentence, no later year is spoken of, and no "yesterday" or "on Monday" shows that it is background.
 */
export function publishedByBody(story: Story, text: string, phrases: readonly TimePhrase[]): Published | null {
  const body = phrases.filter(({ role }) => role === 'body')
  return byWeekdayAndDate(story, body) ?? byRecentPast(text, body)
}

function byWeekdayAndDate(story: Story, body: readonly TimePhrase[]): Published | null {
  const firstLines = story.paragraphs.flatMap(({ role }, index) => (role === 'body' ? [index] : [])).slice(0, 2)
  const told = body.find(
    (phrase) =>
      phrase.meaning.kind === 'calendar' &&
      phrase.meaning.weekday !== null &&
      phrase.tense === 'past' &&
      firstLines.includes(phrase.paragraph) &&
      wholeDay(phrase) !== null,
  )
  if (!told) return null
  const day = wholeDay(told)!
  const reason = 'the weekday and date of which the first lines tell: that day or the next'
  return { value: `${formatDay(day)}/${formatDay(day + 1)}`, basis: 'inferred', span: told.span, reason }
}

function byRecentPast(text: string, body: readonly TimePhrase[]): Published | null {
  if (body.some(pointsFromStory)) return null
  const told = body.filter(
    (phrase) => phrase.tense === 'past' && wholeDay(phrase) !== null && opensSentence(text, phrase),
  )
  const last = told.reduce<TimePhrase | null>((a, b) => (a && wholeDay(a)! >= wholeDay(b)! ? a : b), null)
  if (!last) return null
  const day = wholeDay(last)!
  if (body.some((phrase) => isAfter(phrase, day))) return null
  const reason = 'the text tells of that day as past; how long past, it does not say'
  return { value: `${formatDay(day)}/..`, basis: 'inferred', span: last.span, reason }
}

/** "on Monday", "yesterday", "last week": counted from the day of the story. */
function pointsFromStory({ meaning }: TimePhrase): boolean {
  return meaning.kind === 'weekday' || (meaning.kind === 'shift' && meaning.from === 'published')
}

function isAfter(phrase: TimePhrase, day: DayNumber): boolean {
  const { meaning } = phrase
  if (meaning.kind !== 'calendar' || meaning.year === null) return false
  const whole = wholeDay(phrase)
  if (whole !== null) return whole > day
  return meaning.year > Number(formatDay(day).slice(0, 4))
}

/** Whether nothing stands before the date in its sentence or quotation but one short word, a preposition. */
function opensSentence(text: string, { span }: TimePhrase): boolean {
  let at = span[0]
  while (at > 0 && text[at - 1] === ' ') at--
  const wordEnd = at
  while (at > 0 && wordEnd - at < 8 && isLetter(text.charCodeAt(at - 1))) at--
  while (at > 0 && text[at - 1] === ' ') at--
  return at === 0 || '\n.!?“"«„:'.includes(text[at - 1]!)
}

function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit >= 0xc0
}
