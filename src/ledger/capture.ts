import { createHash } from 'node:crypto'
import type { Capture, Given } from '../evidence/page.ts'

/** Bytes of one page that are kept; of what is longer, the beginning is kept and the whole is hashed. */
export const maxKeptBytes = 16 * 1024 * 1024

/**
 * Takes bytes as a capture. `source` says where they came from, as the user named it. The stream is read to its end, also past
 * what is kept, so that the id is the hash of all bytes; it throws what the stream throws.
 */
export async function captureOf(
  source: string,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  given: Given = {},
): Promise<Capture> {
  const hash = createHash('sha256')
  const kept: Uint8Array[] = []
  let size = 0
  for await (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) {
    hash.update(piece)
    if (size < maxKeptBytes) kept.push(piece.subarray(0, maxKeptBytes - size))
    size += piece.length
  }
  return { id: `sha256:${hash.digest('hex')}`, source, bytes: Buffer.concat(kept), size, given }
}
