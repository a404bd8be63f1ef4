import type { Page } from '../../evidence/page.ts'
import type { Published, Story } from '../../evidence/story.ts'
import { readTimestamp } from './read-timestamp.ts'
import { firstFrom } from '../neighbours.ts'

/** The date that a live blog's data give the post that is this story. */
export function publishedOfPost({ span }: Story, { lines }: Page): Published | null {
  const posted = lines[firstFrom(lines, span[0])]?.marks?.posted
  const value = posted === undefined ? null : readTimestamp(posted)
  return value === null ? null : { value, basis: 'inferred', span: null, reason: 'the data of the live blog' }
}
