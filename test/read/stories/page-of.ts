import type { Line, Page } from '../../../src/evidence/page.ts'
import { ByteMapBuilder } from '../../../src/evidence/byte-map.ts'

/** A page of plain text, without decoding: what the stage that splits pages into stories is given. */
export function pageOf(text: string, more: Partial<Page> = {}): Page {
  return {
    id: `sha256:${'0'.repeat(64)}`,
    source: 'test',
    mediaType: 'text/plain',
    encoding: { name: 'utf-8', basis: 'utf-8', replaced: 0 },
    text,
    byteMap: new ByteMapBuilder().build(),
    lines: linesOf(text),
    metadata: { title: [], published: [], modified: [], outlet: [], sections: [], url: [], authors: [], language: [] },
    given: {},
    problems: [],
    ...more,
  }
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start < text.length) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    lines.push({ span: [start, text.charAt(end - 1) === '\r' ? Math.max(start, end - 1) : end], marks: null })
    start = end + 1
  }
  return lines
}
