import type { Capture, Line, Page, PageMetadata } from '../evidence/page.ts'
import type { Problem } from '../evidence/problem.ts'
import { decodeBytes, type Decoded } from './decode-bytes.ts'
import { findByteProblems } from './find-byte-problems.ts'
import { looksHtml } from './html/looks-html.ts'
import { readHtml } from './html/read-html.ts'

/** How many bytes of a page are read: 5 MiB. */
const readableBytes = 5 * 1024 * 1024

const noMetadata: PageMetadata = {
  title: [],
  published: [],
  modified: [],
  outlet: [],
  sections: [],
  url: [],
  authors: [],
  language: [],
}

/** What a page's format gives: its text, and what else it tells. */
type Content = Pick<Page, 'mediaType' | 'text' | 'byteMap' | 'lines' | 'metadata'> & {
  readonly problems: readonly Problem[]
}

/**
 * Decodes a capture to text, line by line, every character of it traceable to its bytes: a text file as it is, of an HTML page what
 * can be seen, and what its markup says. No bytes make it throw; what is odd about them is among the page's problems.
 */
export function readPage(capture: Capture): Page {
  const { id, source, given, size } = capture
  const bytes = capture.bytes.subarray(0, readableBytes)
  const decoded = decodeBytes(bytes, size > bytes.length)
  const { problems, ...content } = readContent(decoded)
  const { encoding, binary } = decoded
  const found = findByteProblems(content.text, encoding, { binary, read: bytes.length, size })
  return { id, source, given, encoding, ...content, problems: [...found, ...problems] }
}

function readContent(decoded: Decoded): Content {
  if (!looksHtml(decoded.text)) return readText(decoded)
  return { mediaType: 'text/html', ...readHtml(decoded.text, decoded.byteMap) }
}

function readText({ text, byteMap, binary }: Decoded): Content {
  const mediaType = binary ? 'application/octet-stream' : 'text/plain'
  return { mediaType, text, byteMap, lines: splitLines(text), metadata: noMetadata, problems: [] }
}

/** The lines of a text: they end at LF, CR LF or CR, which belong to none. A text that ends in a line break has no line after it. */
function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ span: [start, index], marks: null })
    start = index + lineBreak.length
  }
  if (start < text.length) lines.push({ span: [start, text.length], marks: null })
  return lines
}
