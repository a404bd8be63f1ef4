import { dateOf, daysOf, type DayNumber } from '../../evidence/calendar.ts'
import type { Rest } from '../../evidence/basis.ts'
import { textAt, type Span } from '../../evidence/span.ts'
import type { Published } from '../../evidence/story.ts'
import type { TimeExpression } from '../../evidence/time-expression.ts'
import type { TimePhrase, YearSection } from '../../evidence/time-phrase.ts'
import type { Anchor } from './anchor.ts'
import { isOver } from './place-calendar-date.ts'
import { resolveMeaning, type Period } from './resolve-meaning.ts'

/**
 * Anchors the phrases of a story to its date of publication, and those like "two weeks later" to the date that the text spoke
 * of before. What rests on a date that is not known keeps null as its value.
 */
export function resolveTimes(
  phrases: readonly TimePhrase[],
  published: Published | null,
  text: string,
): TimeExpression[] {
  const days = published ? daysOf(published.value) : null
  const narrative = isNarrative(phrases, days?.first ?? null)
  let context: Context | null = null
  let period: SpokenPeriod | null = null
  return phrases.map((phrase, index) => {
    const elsewhen = days !== null && context !== null && isElsewhen(phrase, context, days.first)
    const anchors = { published: days, context: context?.anchor ?? null, period, narrative, elsewhen }
    const { value, from } = resolveMeaning(phrase, anchors)
    const rest =
      value === null || from === null
        ? null
        : from === 'published'
          ? publishedRest(published!)
          : contextRest(from === 'context' ? context!.span : period!.span)
    const anchor = phrase.type === 'date' && value !== null ? anchorOf(value) : null
    // "Up from $2 million a year earlier": the text stays with the quarter that it compares.
    const isComparison = phrase.meaning.kind === 'period'
    if (value !== null && (!isComparison || from === 'published'))
      period = periodOf(value, phrase.span, days?.first) ?? period
    if (anchor && !isComparison) context = { anchor, span: phrase.span, paragraph: phrase.paragraph }
    return {
      id: `t${index + 1}`,
      span: phrase.span,
      text: textAt(text, phrase.span),
      type: phrase.type,
      value: withTimeOfDay(value, phrase.timeOfDay),
      mod: phrase.mod,
      basis: from === null ? 'stated' : 'inferred',
      rests: rest ? { anchor: rest } : {},
    }
  })
}

/** The date that the text spoke of last. */
interface Context {
  readonly anchor: Anchor
  readonly span: Span
  readonly paragraph: number
}

interface SpokenPeriod extends Period {
  readonly span: Span
}

/** "2024-Q3" and "2024-H1" are periods that "a year earlier" is counted from, once they are over; other dates are not. */
function periodOf(value: string, span: Span, published: DayNumber | undefined): SpokenPeriod | null {
  const section = value.slice(5)
  if (value.length !== 'YYYY-Q1'.length || !(section.startsWith('Q') || section.startsWith('H'))) return null
  if (published !== undefined && !isOver(value, published)) return null
  return { year: Number(value.slice(0, 4)), section: section as YearSection, span }
}

/** "NATO began to bomb on 24 March 1999. On 10 June it stopped": the day and month before belong to a year long past. */
function isElsewhen({ paragraph, tense }: TimePhrase, context: Context, published: DayNumber): boolean {
  if (context.anchor.wholeYear || context.paragraph !== paragraph || tense === 'future') return false
  return dateOf(context.anchor.day).year < dateOf(published).year
}

/**
 * Whether the text tells history: many dates with their year, and hardly one that is counted from the story's own ("on
 * Monday", "last week"). There, "in April" means the April of the year spoken of.
 */
function isNarrative(phrases: readonly TimePhrase[], published: DayNumber | null): boolean {
  const dates = phrases.flatMap(({ meaning }) => (meaning.kind === 'calendar' ? [meaning] : []))
  const years = dates.flatMap(({ year }) => year ?? [])
  const dated = years.length
  const current = phrases.filter(
    ({ meaning }) => meaning.kind === 'weekday' || (meaning.kind === 'shift' && meaning.from === 'published'),
  ).length
  if (dated > 5 && dated > 4 * current) return true
  // A tale of one war names its year now and then.
  const longPast = published !== null && years.every((year) => year < dateOf(published).year - 2)
  return longPast && current === 0 && dated >= 3 && dates.length - dated >= 10
}

/** A time of day needs its day: "in the evening" of an unknown day has no value. */
function withTimeOfDay(value: string | null, timeOfDay: string | null): string | null {
  if (value === null || timeOfDay === null) return value
  return value.length === 'YYYY-MM-DD'.length ? value + timeOfDay : null
}

/** The day from which "a year later" counts, after a date was spoken of; null after durations, decades and references. */
function anchorOf(value: string): Anchor | null {
  const section = value.length === 'YYYY-Q1'.length && value[5] === 'Q' ? (value.slice(5) as YearSection) : null
  const days = daysOf(section === null ? value : value.slice(0, 4))
  return (
    days && {
      day: days.first,
      section,
      wholeYear: value.length === 'YYYY'.length,
      isDay: /^\d{4}-\d{2}-\d{2}/.test(value),
    }
  )
}

function publishedRest({ span, basis, reason }: Published): Rest {
  if (span !== null) return { span, basis: 'inferred', reason: 'counted from the date of publication' }
  return { span, basis: 'inferred', reason: reason ?? `counted from the date of publication, which is ${basis}` }
}

function contextRest(span: Span): Rest {
  return { span, basis: 'inferred', reason: 'counted from the date spoken of before' }
}
