import { formatDay } from '../../evidence/calendar.ts'
import type { Published } from '../../evidence/story.ts'
import type { TimePhrase } from '../../evidence/time-phrase.ts'
import { wholeDay } from './whole-day.ts'

/** The date of the whole page that a story stands on: of an e-mail, of a printed page, of a live blog. */
export function publishedInHead(head: readonly TimePhrase[]): Published | null {
  const phrase = head.find((one) => wholeDay(one) !== null)
  if (!phrase) return null
  return {
    value: formatDay(wholeDay(phrase)!),
    basis: 'stated',
    span: phrase.span,
    reason: 'the date of the whole page',
  }
}
