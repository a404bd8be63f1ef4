import { runsAt, type ByteMap, type ByteRun } from '../evidence/byte-map.ts'
import type { Encoding } from '../evidence/page.ts'
import type { Span } from '../evidence/span.ts'
import type { Charset } from './charset.ts'
import { charsetOf } from './charset-of.ts'
import { decodeReference } from './html/character-references.ts'

/**
 * What stands at a span, read anew from the capture's bytes: the text that was stored is not asked. It equals the page's text there
 * unless bytes, map or span are damaged; then it is something else, and nothing is thrown.
 *
 * A run decodes to its characters; one whose bytes are a character reference (`&amp;`) to what that stands for; one without bytes is
 * white space of the layout: a space where the bytes there are other white space (a line break in the source), else a line break.
 */
export function readBack(bytes: Uint8Array, encoding: Encoding, byteMap: ByteMap, span: Span): string {
  const charset = charsetOf(encoding.name)
  if (!charset) return ''
  const parts: string[] = []
  let start = span[0]
  for (const run of runsAt(byteMap, span)) {
    if (parts.length === 0) start = run.textStart
    parts.push(readRun(bytes, charset, run))
  }
  // A span may begin or end inside a character of two code units.
  return parts.join('').slice(span[0] - start, span[1] - start)
}

function readRun(bytes: Uint8Array, charset: Charset, run: ByteRun): string {
  if (run.bytes === 0) return layoutSpace(bytes, charset, run.byteStart).repeat(run.count)
  const own = run.bytes === 2 ? (charset.pairs ?? charset) : charset
  const slice = (start: number, length: number): string => own.decode(bytes.subarray(start, start + length))
  const text = slice(run.byteStart, run.count * run.bytes)
  // A damaged run may claim more characters than there are bytes.
  if (text.length === run.count * run.units || run.count > bytes.length) return text
  // Character references, alone or beside characters of the same size.
  const characters = Array.from({ length: run.count }, (_, index) =>
    slice(run.byteStart + index * run.bytes, run.bytes),
  )
  return characters.map((one) => (one.length === run.units ? one : decodeReference(one))).join('')
}

function layoutSpace(bytes: Uint8Array, charset: Charset, at: number): string {
  const next = charset.decode(bytes.subarray(at, at + 4)).charAt(0)
  return next === '\n' || next === '\t' || next === '\r' || next === '\f' ? ' ' : '\n'
}
