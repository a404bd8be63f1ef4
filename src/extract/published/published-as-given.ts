import { daysOf } from '../../evidence/calendar.ts'
import type { Given } from '../../evidence/page.ts'
import type { Published } from '../../evidence/story.ts'
import { readTimestamp } from './read-timestamp.ts'

/** The date that the user gave with the page: EDTF, an open interval included, or a timestamp. */
export function publishedAsGiven({ published }: Given): Published | null {
  if (published === undefined) return null
  const value = readGiven(published.trim())
  return value === null ? null : { value, basis: 'given', span: null, reason: 'given with the page' }
}

function readGiven(given: string): string | null {
  const [first = '', last, more] = given.split('/')
  if (last === undefined) return isDate(given) ? given : readTimestamp(given)
  const isOpen = (end: string): boolean => end === '' || end === '..'
  const isInterval = more === undefined && (isOpen(first) || isDate(first)) && (isOpen(last) || isDate(last))
  if (!isInterval || (isOpen(first) && isOpen(last))) return null
  return isOpen(first) || isOpen(last) || daysOf(given) !== null ? given : null
}

/** A year, a month or a day, without a time of day. */
function isDate(text: string): boolean {
  return text.length <= 'YYYY-MM-DD'.length && daysOf(text) !== null
}
