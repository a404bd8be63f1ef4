import type { Page } from '../../evidence/page.ts'
import type { Published, Story } from '../../evidence/story.ts'
import { readTimestamp } from './read-timestamp.ts'

/** The date that a live blog's data give the post that is this story. */
export function publishedOfPost({ span }: Story, { lines }: Page): Published | null {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]!.span[0] < span[0]) low = middle + 1
    else high = middle
  }
  const posted = lines[low]?.marks?.posted
  const value = posted === undefined ? null : readTimestamp(posted)
  return value === null ? null : { value, basis: 'inferred', span: null, reason: 'the data of the live blog' }
}
