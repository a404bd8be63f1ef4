import assert from 'node:assert/strict'
import type { Capture, Page } from '../../src/evidence/page.ts'
import { readBack } from '../../src/read/read-back.ts'
import { readPage } from '../../src/read/read-page.ts'

/** A capture of bytes, or of a text in UTF-8. */
export function captureOf(content: Uint8Array | string, size?: number): Capture {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { id: 'sha256:0', source: '-', bytes, size: size ?? bytes.length, given: {} }
}

export function pageOf(content: Uint8Array | string): Page {
  return readPage(captureOf(content))
}

/** What the lines of a page say. */
export function linesOf({ text, lines }: Page): string[] {
  return lines.map(({ span }) => text.slice(...span))
}

/** Whether lines lie in the text in order, and every span that is asked for reads back from the bytes. */
export function checkPage(bytes: Uint8Array, page: Page, spans: readonly (readonly [number, number])[] = []): void {
  const { text, lines, encoding, byteMap } = page
  let end = 0
  for (const { span } of lines) {
    assert.ok(
      span[0] >= end && span[1] >= span[0] && span[1] <= text.length,
      `a line at ${span.join('-')} after ${end}`,
    )
    end = span[1]
  }
  for (const { span } of page.problems) if (span) assert.ok(span[0] < span[1] && span[1] <= text.length)
  const ranges = Object.values(page.metadata).flat() as { bytes: readonly [number, number] }[]
  for (const { bytes: range } of ranges) assert.ok(range[0] >= 0 && range[0] <= range[1] && range[1] <= bytes.length)
  for (const span of [[0, text.length] as const, ...lines.map((line) => line.span), ...spans]) {
    // Not assert.equal: it would print whole pages.
    assert.ok(readBack(bytes, encoding, byteMap, span) === text.slice(...span), `${span.join('-')} does not read back`)
  }
}
