import type { Page, PageState } from '../evidence/page.ts'
import type { Story } from '../evidence/story.ts'

/** The state in which a page ends that was read: by what it is, what can be seen on it, and the stories found. */
export function stateOf(page: Page, stories: readonly Story[]): PageState {
  if (page.mediaType === 'application/octet-stream') return 'unreadable'
  if (stories.length > 0) return 'read'
  // The text of a plain page is all that its bytes say; that of an HTML page may well be nothing.
  if (page.text === '' && page.mediaType === 'text/plain') return 'empty'
  return page.text.trim() === '' ? 'no-text' : 'no-story'
}
