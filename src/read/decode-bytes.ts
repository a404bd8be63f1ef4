import { ByteMapBuilder, type ByteMap } from '../evidence/byte-map.ts'
import type { Encoding } from '../evidence/page.ts'
import { chooseEncoding, type EncodingChoice } from './choose-encoding.ts'
import { looksBinary } from './looks-binary.ts'
import { utf8CharacterAt } from './unicode-charsets.ts'

/** Bytes as text, unchanged but for a byte order mark, which is left out. */
export interface Decoded {
  readonly text: string
  readonly byteMap: ByteMap
  readonly encoding: Encoding
  /** Whether the bytes are no text; then `text` is empty. */
  readonly binary: boolean
}

/**
 * Decodes bytes, in the encoding that `chooseEncoding` finds. No bytes make it throw; what means nothing stands as U+FFFD. Where
 * `cut` says that more bytes followed, a character that lacks its end is left out.
 */
export function decodeBytes(bytes: Uint8Array, cut: boolean): Decoded {
  const choice = chooseEncoding(bytes)
  const { charset, basis, start } = choice
  const body = bytes.subarray(start, cut ? wholeEnd(bytes, choice) : bytes.length)
  const map = new ByteMapBuilder()
  const text = charset.decode(body, map, start)
  if (looksBinary(bytes, text, charset.name)) {
    return {
      text: '',
      byteMap: new ByteMapBuilder().build(),
      encoding: { name: charset.name, basis, replaced: 0 },
      binary: true,
    }
  }
  const replaced = countReplaced(text, body, charset.name)
  return { text, byteMap: map.build(), encoding: { name: charset.name, basis, replaced }, binary: false }
}

/** Where the last whole character of cut bytes ends. */
function wholeEnd(bytes: Uint8Array, { charset, start }: EncodingChoice): number {
  const { length } = bytes
  if (charset.name === 'utf-8') {
    for (let at = length - 1; at >= Math.max(start, length - 3); at--) {
      if (bytes[at]! >= 0xc0) return utf8CharacterAt(bytes, at).complete ? length : at
    }
    return length
  }
  if (charset.name.startsWith('utf-32')) return length - ((length - start) % 4)
  if (charset.name.startsWith('utf-16')) {
    const even = length - ((length - start) % 2)
    const high = bytes[charset.name === 'utf-16be' ? even - 2 : even - 1] ?? 0
    return high >= 0xd8 && high <= 0xdb ? even - 2 : even
  }
  // In no East Asian encoding does a byte below "0" belong to a longer character.
  for (let at = length - 1; at >= Math.max(start, length - 4096); at--) if (bytes[at]! < 0x30) return at + 1
  return length
}

/** U+FFFD that the page itself holds is none of ours. */
function countReplaced(text: string, bytes: Uint8Array, name: string): number {
  if (name.startsWith('utf-16')) return bytes.length % 2
  return (
    countOf(text, '\ufffd') -
    (name === 'utf-8' ? countOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), '\ufffd') : 0)
  )
}

function countOf(text: string | Buffer, words: string): number {
  let count = 0
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count++
  return count
}
