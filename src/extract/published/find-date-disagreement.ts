import { daysOf } from '../../evidence/calendar.ts'
import type { Page } from '../../evidence/page.ts'
import type { Problem } from '../../evidence/problem.ts'
import type { Published, Story } from '../../evidence/story.ts'
import { publishedInMarkup } from './published-in-markup.ts'

/** How many days two dates of one story may lie apart: time zones, and the night between two of them. */
const mostDaysApart = 1

/** A problem where a story's own lines and the page's markup date it differently: both are kept, the lines count. `among` is
 * the story where the page has several. */
export function findDateDisagreement(
  published: Published | null,
  page: Page,
  among: Story | null = null,
): Problem | null {
  const marked = publishedInMarkup(page, among)
  if (published?.basis !== 'stated' || published.span === null || marked === null) return null
  const [own, other] = [daysOf(published.value), daysOf(marked.value)]
  if (!own || !other) return null
  if (own.first <= other.last + mostDaysApart && other.first <= own.last + mostDaysApart) return null
  const message = `The page's markup says ${marked.value}, its visible words ${published.value}.`
  return { code: 'disagreement', message, span: published.span }
}
