import { isUtf8 } from 'node:buffer'
import { analyse } from 'chardet'
import type { Encoding } from '../evidence/page.ts'
import type { Charset } from './charset.ts'
import { charsetOf } from './charset-of.ts'
import { escapedName } from './escaped-charsets.ts'
import { declaredCharset } from './html/declared-charset.ts'
import { likelyCyrillic } from './likely-cyrillic.ts'
import { utf8, utf8CharacterAt } from './unicode-charsets.ts'

/** How bytes are to be decoded: from which byte on (after a byte order mark), by what, and why. */
export interface EncodingChoice {
  readonly start: number
  readonly charset: Charset
  readonly basis: Encoding['basis']
}

/** How much of a page decides its encoding where its bytes do not say it. */
const sampleBytes = 64 * 1024

/**
 * The encoding of bytes: what a byte order mark says, else UTF-8 where they are (a few broken characters among many whole ones
 * do not count), else what the markup declares, else what their letters make likely.
 */
export function chooseEncoding(bytes: Uint8Array): EncodingChoice {
  const marked = byMark(bytes)
  if (marked) return marked
  const wide = wideWithoutMark(bytes)
  if (wide) return { start: 0, charset: wide, basis: 'detected' }
  const escaped = escapedName(bytes)
  if (escaped) return { start: 0, charset: charsetOf(escaped)!, basis: 'detected' }
  if (isUtf8(bytes)) return { start: 0, charset: utf8, basis: 'utf-8' }
  const { whole, broken, firstOdd } = countUtf8(bytes)
  if (broken === 0 || whole > broken * 2) return { start: 0, charset: utf8, basis: 'utf-8' }
  const declared = declaredCharset(bytes)
  if (declared && !declared.name.startsWith('utf')) return { start: 0, charset: declared, basis: 'declared' }
  return { start: 0, charset: likelyCharset(bytes, firstOdd), basis: 'detected' }
}

const marks: readonly (readonly [mark: readonly number[], name: string])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

function byMark(bytes: Uint8Array): EncodingChoice | null {
  const found = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))
  return found ? { start: found[0].length, charset: charsetOf(found[1])!, basis: 'bom' } : null
}

/** UTF-16 and UTF-32 without a mark: most text has its zero bytes always at the same places. */
function wideWithoutMark(bytes: Uint8Array): Charset | null {
  if (!bytes.includes(0)) return null
  const sample = Math.min(bytes.length, sampleBytes) & ~3
  const zeros = [0, 0, 0, 0] as [number, number, number, number]
  for (let at = 0; at < sample; at++) if (bytes[at] === 0) zeros[(at & 3) as 0 | 1 | 2 | 3]++
  const quarter = sample / 4
  const [a, b, c, d] = zeros.map((count) => count / Math.max(1, quarter)) as [number, number, number, number]
  if (sample >= 8 && d > 0.95 && c > 0.95 && a < 0.05) return charsetOf('utf-32le')
  if (sample >= 8 && a > 0.95 && b > 0.95 && d < 0.05) return charsetOf('utf-32be')
  if (bytes.length % 2 === 0 && b + d > 0.8 && a + c < 0.2) return charsetOf('utf-16le')
  if (bytes.length % 2 === 0 && a + c > 0.8 && b + d < 0.2) return charsetOf('utf-16be')
  return null
}

/** How many characters beyond ASCII are whole and broken in UTF-8, and where the first is. */
function countUtf8(bytes: Uint8Array): { whole: number; broken: number; firstOdd: number } {
  let whole = 0
  let broken = 0
  let firstOdd = bytes.length
  for (let at = 0; at < bytes.length;) {
    if (bytes[at]! < 0x80) {
      at++
      continue
    }
    const { code, length, complete } = utf8CharacterAt(bytes, at)
    const stated =
      code === 0xfffd && length === 3 && bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd
    if (firstOdd === bytes.length) firstOdd = at
    if (code !== 0xfffd || stated) whole++
    else if (complete) broken++
    at += length
  }
  return { whole, broken, firstOdd }
}

/** The best guess that can be read; Western European, the most frequent by far, where there is none. */
function likelyCharset(bytes: Uint8Array, firstOdd: number): Charset {
  const start = Math.max(0, firstOdd - 1024)
  const sample = bytes.subarray(start, start + sampleBytes)
  const cyrillic = likelyCyrillic(sample)
  if (cyrillic) return charsetOf(cyrillic)!
  const guesses = analyse(sample).map(({ name }) => charsetOf(name))
  const guess = guesses.find((charset) => charset && !charset.name.startsWith('utf'))
  return guess ?? charsetOf('windows-1252')!
}
