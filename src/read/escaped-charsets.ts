import type { Charset } from './charset.ts'

/** Which bytes switch to characters of two bytes and back. */
interface Switches {
  readonly wide: readonly string[]
  readonly narrow: readonly string[]
  /** Sequences that announce something and switch nothing. */
  readonly silent: readonly string[]
}

const japanese: Switches = {
  wide: ['\x1b$B', '\x1b$@'],
  narrow: ['\x1b(B', '\x1b(J', '\x1b(I'],
  silent: [],
}

const korean: Switches = { wide: ['\x0e'], narrow: ['\x0f'], silent: ['\x1b$)C'] }

/** The name of the encoding of bytes that are all ASCII and switch to other characters by escape sequences, as old mails do; else null. */
export function escapedName(bytes: Uint8Array): 'iso-2022-jp' | 'iso-2022-kr' | null {
  if (!bytes.includes(0x1b) || bytes.some((byte) => byte >= 0x80)) return null
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (text.includes('\x1b$B') || text.includes('\x1b$@')) return 'iso-2022-jp'
  return text.includes('\x1b$)C') ? 'iso-2022-kr' : null
}

/**
 * An encoding that switches by escape sequences, which stand in no text. Its characters of two bytes are those of `eightBit` without
 * their highest bits.
 */
export function escapedCharset(name: 'iso-2022-jp' | 'iso-2022-kr', eightBit: Charset): Charset {
  const { wide, narrow, silent } = name === 'iso-2022-jp' ? japanese : korean
  const pairs = doubled(name, eightBit)
  const sequences = [...wide, ...narrow, ...silent]
  return {
    name,
    pairs,
    decode(bytes, map, offset = 0) {
      const parts: string[] = []
      let isWide = false
      for (let at = 0; at < bytes.length;) {
        const sequence = sequences.find((one) => startsAt(bytes, at, one))
        if (sequence !== undefined) {
          if (!silent.includes(sequence)) isWide = wide.includes(sequence)
          at += sequence.length
          continue
        }
        // A line break ends what was switched to.
        if (bytes[at] === 10 || bytes[at] === 13) isWide = false
        const isPair = isWide && bytes[at]! > 0x20 && at + 1 < bytes.length
        const one = isPair ? pairs.decode(bytes.subarray(at, at + 2)) : String.fromCharCode(bytes[at]!)
        parts.push(one)
        map?.add(offset + at, 1, one.length, isPair ? 2 : 1)
        at += isPair ? 2 : 1
      }
      return parts.join('')
    },
  }
}

/** Pairs of seven-bit bytes as the characters of an encoding that sets their highest bits. */
function doubled(name: string, charset: Charset): Charset {
  return {
    name,
    decode: (bytes, map, offset) =>
      charset.decode(
        bytes.map((byte) => byte | 0x80),
        map,
        offset,
      ),
  }
}

function startsAt(bytes: Uint8Array, at: number, sequence: string): boolean {
  for (let index = 0; index < sequence.length; index++)
    if (bytes[at + index] !== sequence.charCodeAt(index)) return false
  return true
}
