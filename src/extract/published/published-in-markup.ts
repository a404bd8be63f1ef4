import { byteRangeOf } from '../../evidence/byte-map.ts'
import type { Page } from '../../evidence/page.ts'
import type { Published, Story } from '../../evidence/story.ts'
import { readTimestamp } from './read-timestamp.ts'

/**
 * The date in the metadata of the whole page, from the field that is trusted most. Of a page with several stories, a `<time>` dates only
 * the story that it stands in: `among` is that story.
 */
export function publishedInMarkup({ metadata, byteMap }: Page, among: Story | null): Published | null {
  const range = among && byteRangeOf(byteMap, among.span)
  for (const { value: timestamp, from, span, bytes } of metadata.published) {
    if (from === 'time' && range && (bytes[0] < range[0] || bytes[1] > range[1])) continue
    const value = readTimestamp(timestamp)
    if (value === null) continue
    if (span) return { value, basis: 'stated', span }
    return { value, basis: 'inferred', span: null, reason: `the page’s metadata (${from})` }
  }
  return null
}
