import type { Charset } from './charset.ts'

const replacement = 0xfffd

/** UTF-8 as the WHATWG decodes it: the longest broken beginning of a character is one U+FFFD. A BOM is a character here. */
export const utf8: Charset = {
  name: 'utf-8',
  decode(bytes, map, offset = 0) {
    const writer = new UnitWriter(bytes.length)
    for (let at = 0; at < bytes.length;) {
      const lead = bytes[at]!
      if (lead < 0x80) {
        let end = at + 1
        while (end < bytes.length && bytes[end]! < 0x80) end++
        writer.addAscii(bytes, at, end)
        map?.add(offset + at, end - at, 1, 1)
        at = end
        continue
      }
      const { code, length } = utf8CharacterAt(bytes, at)
      const units = writer.add(code)
      map?.add(offset + at, 1, units, length)
      at += length
    }
    return writer.text()
  },
}

/**
 * The character at `at`, and its bytes. A broken one is U+FFFD, with the bytes up to the first that cannot belong to it; `complete` is
 * false where only the end of the bytes breaks it.
 */
export function utf8CharacterAt(bytes: Uint8Array, at: number): { code: number; length: number; complete: boolean } {
  const lead = bytes[at]!
  if (lead < 0x80) return { code: lead, length: 1, complete: true }
  if (lead < 0xc2 || lead > 0xf4) return { code: replacement, length: 1, complete: true }
  const wanted = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  // The second byte must not make an overlong form, half of a surrogate pair, or a code point past the last.
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  let code = lead & (0xff >> (wanted + 1))
  for (let length = 1; length < wanted; length++) {
    const byte = bytes[at + length]
    if (byte === undefined) return { code: replacement, length, complete: false }
    const fits = length === 1 ? byte >= lowest && byte <= highest : byte >= 0x80 && byte <= 0xbf
    if (!fits) return { code: replacement, length, complete: true }
    code = (code << 6) | (byte & 0x3f)
  }
  return { code, length: wanted, complete: true }
}

/** UTF-16, each code unit by itself: lone surrogates stay what they are. An odd last byte is U+FFFD. */
export function utf16(name: 'utf-16le' | 'utf-16be'): Charset {
  return {
    name,
    decode(bytes, map, offset = 0) {
      const count = bytes.length >> 1
      const units = Buffer.from(bytes.subarray(0, count * 2))
      if (name === 'utf-16be') units.swap16()
      map?.add(offset, count, 1, 2)
      if (bytes.length % 2 === 0) return units.toString('utf16le')
      map?.add(offset + count * 2, 1, 1, 1)
      return units.toString('utf16le') + '\ufffd'
    },
  }
}

export function utf32(name: 'utf-32le' | 'utf-32be'): Charset {
  return {
    name,
    decode(bytes, map, offset = 0) {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      const writer = new UnitWriter(bytes.length)
      for (let at = 0; at < bytes.length; at += 4) {
        const whole = at + 4 <= bytes.length
        const code = whole ? view.getUint32(at, name === 'utf-32le') : replacement
        const known = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        const units = writer.add(known ? code : replacement)
        map?.add(offset + at, 1, units, whole ? 4 : bytes.length - at)
      }
      return writer.text()
    },
  }
}

/** Collects code units; a string of millions of single characters would cost more. */
class UnitWriter {
  readonly #units: Uint16Array
  #length = 0

  constructor(capacity: number) {
    this.#units = new Uint16Array(capacity + 1)
  }

  /** Adds a code point; returns how many units it takes. */
  add(code: number): number {
    if (code <= 0xffff) {
      this.#units[this.#length++] = code
      return 1
    }
    this.#units[this.#length++] = 0xd800 + ((code - 0x10000) >> 10)
    this.#units[this.#length++] = 0xdc00 + ((code - 0x10000) & 0x3ff)
    return 2
  }

  addAscii(bytes: Uint8Array, start: number, end: number): void {
    this.#units.set(bytes.subarray(start, end), this.#length)
    this.#length += end - start
  }

  text(): string {
    return Buffer.from(this.#units.buffer, 0, this.#length * 2).toString('utf16le')
  }
}
