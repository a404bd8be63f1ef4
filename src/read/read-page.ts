import type { Capture, Line, Page, PageMetadata } from '../evidence/page.ts'
import { decodeBytes } from './decode-bytes.ts'
import { findByteProblems } from './find-byte-problems.ts'

/** How many bytes of a page are read: 5 MiB. */
const readableBytes = 5 * 1024 * 1024

const noMetadata: PageMetadata = {
  title: [],
  published: [],
  modified: [],
  outlet: [],
  url: [],
  authors: [],
  language: [],
}

/** Decodes a capture to text, line by line, every character of it traceable to its bytes. No bytes make it throw. */
export function readPage(capture: Capture): Page {
  const bytes = capture.bytes.subarray(0, readableBytes)
  const { id, source, given, size } = capture
  const cut = size > bytes.length
  const { text, byteMap, encoding, binary } = decodeBytes(bytes, cut)
  return {
    id,
    source,
    given,
    mediaType: binary ? 'application/octet-stream' : 'text/plain',
    encoding,
    text,
    byteMap,
    lines: splitLines(text),
    metadata: noMetadata,
    problems: findByteProblems(text, encoding, { binary, read: bytes.length, size }),
  }
}

/** The lines of a text: they end at LF, CR LF or CR, which belong to none. A text that ends in a line break has no line after it. */
function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 10 && unit !== 13) continue
    lines.push({ span: [start, at], marks: null })
    if (unit === 13 && text.charCodeAt(at + 1) === 10) at++
    start = at + 1
  }
  if (start < text.length) lines.push({ span: [start, text.length], marks: null })
  return lines
}
