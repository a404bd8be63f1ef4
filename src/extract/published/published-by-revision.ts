import { formatDay } from '../../evidence/calendar.ts'
import type { Published } from '../../evidence/story.ts'
import type { TimePhrase } from '../../evidence/time-phrase.ts'
import { wholeDay } from './whole-day.ts'

const headRoles: ReadonlySet<TimePhrase['role']> = new Set<TimePhrase['role']>(['byline', 'deck', 'note'])

/** The day of a story's last change ("Updated 4 March 2025"), where nothing says when it first came out. */
export function publishedByRevision(phrases: readonly TimePhrase[]): Published | null {
  const phrase = phrases.find((one) => one.datedBy === 'revision' && headRoles.has(one.role) && wholeDay(one) !== null)
  if (!phrase) return null
  const reason = 'the day of the last change: this text came out then, a first one perhaps before'
  return { value: formatDay(wholeDay(phrase)!), basis: 'inferred', span: phrase.span, reason }
}
