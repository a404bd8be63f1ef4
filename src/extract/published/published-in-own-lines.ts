import { formatDay } from '../../evidence/calendar.ts'
import { textAt } from '../../evidence/span.ts'
import type { Published, Story } from '../../evidence/story.ts'
import type { TimePhrase } from '../../evidence/time-phrase.ts'
import { wholeDay } from './whole-day.ts'

/** The date of a byline ("Published 3 March 2025") or of a dateline ("BEIRUT, March 4, 2025 (Reuters) -"). */
export function publishedInOwnLines(story: Story, text: string, phrases: readonly TimePhrase[]): Published | null {
  const dated = phrases.filter(
    (phrase) => wholeDay(phrase) !== null && phrase.datedBy !== 'archive' && phrase.datedBy !== 'revision',
  )
  const phrase =
    dated.find(({ role, datedBy }) => role === 'byline' && datedBy === 'publication') ??
    dated.find(({ role }) => role === 'byline') ??
    dated.find((phrase) => standsAlone(phrase, story, text)) ??
    dated.find((phrase) => isDateline(phrase, story, text))
  return phrase ? { value: formatDay(wholeDay(phrase)!), basis: 'stated', span: phrase.span } : null
}

/** A line of little more than a date, above the second paragraph of the body: "March 4, 2025 | 10:30". */
function standsAlone({ role, paragraph, span, datedBy }: TimePhrase, story: Story, text: string): boolean {
  if (role !== 'body' && role !== 'deck' && role !== 'note') return false
  if (paragraph > firstBodyLines(story)[1]) return false
  const line = story.paragraphs[paragraph]!.span
  const rest = line[1] - line[0] - (span[1] - span[0])
  return rest <= (datedBy === 'publication' ? 60 : 16) && !text.slice(span[1], line[1]).includes('.')
}

const longestDateline = 80

/** Behind places at the very beginning of the body, and before "(Reuters)", "/PressLine/" or a dash; a colon only follows places in capitals. */
function isDateline({ role, paragraph, span }: TimePhrase, story: Story, text: string): boolean {
  const line = story.paragraphs[paragraph]!.span
  if (role !== 'body' || paragraph !== firstBodyLines(story)[0] || span[0] - line[0] > longestDateline) return false
  const place = textAt(text, [line[0], span[0]])
  const after = textAt(text, [span[1], Math.min(line[1], span[1] + 4)]).trimStart()
  if (!place.includes(',') || !/^[(\-–—:/]/.test(after)) return false
  return startsInCapitals(place) || (!after.startsWith(':') && isNameBeforeComma(place))
}

const longestPlace = 5

/** "Walvis Bay, ", "Porto Velho, Brazil, ": every word begins with a capital. */
function isNameBeforeComma(place: string): boolean {
  const words = place.trim().split(' ')
  return place.trimEnd().endsWith(',') && words.length <= longestPlace && words.every((word) => /^\p{Lu}/u.test(word))
}

function startsInCapitals(place: string): boolean {
  const first = place.split(/[ ,/]/, 1)[0]!
  return first.length > 1 && first === first.toUpperCase() && first !== first.toLowerCase()
}

/** The places of the first two paragraphs of the body among all paragraphs; past the end where there are none. */
function firstBodyLines({ paragraphs }: Story): readonly [first: number, second: number] {
  const first = paragraphs.findIndex(({ role }) => role === 'body')
  const second = paragraphs.findIndex(({ role }, index) => role === 'body' && index > first)
  return [first < 0 ? paragraphs.length : first, second < 0 ? paragraphs.length : second]
}
