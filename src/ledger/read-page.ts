import type { Given } from '../evidence/page.ts'
import { captureOf } from './capture.ts'
import { ownReader } from './reader.ts'
import { readingJson, type ReadingJson } from './reading-json.ts'

const reader = ownReader()

/**
 * Reads one page without storing it: a text as pasted, or the bytes of a text or HTML file. `given` holds what the page does
 * not say itself (date, outlet, address) and `source`, a name for it. No page makes it throw: what is odd stands in
 * `problems`, and `page.state` says how it ended. Of more than 16 MiB the beginning is kept, and 5 MiB are read.
 */
export async function readPage(
  page: string | Uint8Array,
  { source = '-', ...given }: Given & { readonly source?: string } = {},
): Promise<ReadingJson> {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page
  return readingJson(await reader.read(await captureOf(source, bytes, given)))
}
