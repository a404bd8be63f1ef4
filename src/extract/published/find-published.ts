import type { Page } from '../../evidence/page.ts'
import type { Published, Story } from '../../evidence/story.ts'
import type { TimePhrase } from '../../evidence/time-phrase.ts'
import { publishedAsGiven } from './published-as-given.ts'
import { publishedByBody } from './published-by-body.ts'
import { publishedByCaption } from './published-by-caption.ts'
import { publishedByRevision } from './published-by-revision.ts'
import { publishedInAddress } from './published-in-address.ts'
import { publishedInDigits } from './published-in-digits.ts'
import { publishedInHead } from './published-in-head.ts'
import { publishedInHeadline } from './published-in-headline.ts'
import { publishedInMarkup } from './published-in-markup.ts'
import { publishedOfPost } from './published-of-post.ts'
import { publishedInOwnLines } from './published-in-own-lines.ts'
import { publishedInSlug } from './published-in-slug.ts'

/**
 * When a story was published, as EDTF: from the user, from its own byline, dateline or headline, from the metadata or the address of the
 * whole page, or from a caption or sentence of its own. `isOnly` says that the page has no other story: a `<time>` somewhere on it
 * speaks of this one then. `head` are the times in the line that dates the page around the story. Null where none of these says it. A neighbouring story, or what one
 * knows of the world, never dates a story.
 */
export function findPublished(
  story: Story,
  phrases: readonly TimePhrase[],
  page: Page,
  isOnly = true,
  head: readonly TimePhrase[] = [],
): Published | null {
  return (
    publishedAsGiven(page.given) ??
    publishedInOwnLines(story, page.text, phrases) ??
    publishedInDigits(story, page.text) ??
    publishedInSlug(story, page.text) ??
    publishedInHeadline(story, page.text, phrases) ??
    publishedOfPost(story, page) ??
    publishedInHead(head) ??
    publishedInMarkup(page, isOnly ? null : story) ??
    publishedInAddress(page) ??
    publishedByRevision(phrases) ??
    publishedByCaption(phrases) ??
    publishedByBody(story, page.text, phrases)
  )
}
