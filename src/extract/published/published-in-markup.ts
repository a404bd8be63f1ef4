import type { PageMetadata } from '../../evidence/page.ts'
import type { Published } from '../../evidence/story.ts'
import { readTimestamp } from './read-timestamp.ts'

/** The date in the metadata of the whole page, from the field that is trusted most. */
export function publishedInMarkup({ published }: PageMetadata): Published | null {
  for (const { value: timestamp, from, span } of published) {
    const value = readTimestamp(timestamp)
    if (value === null) continue
    if (span) return { value, basis: 'stated', span }
    return { value, basis: 'inferred', span: null, reason: `the page’s metadata (${from})` }
  }
  return null
}
