import type { Charset } from './charset.ts'
import { escapedCharset } from './escaped-charsets.ts'
import { utf16, utf32, utf8 } from './unicode-charsets.ts'

/** The charset that a label names, in any case and by any of the WHATWG's names; null where it cannot be read. */
export function charsetOf(label: string): Charset | null {
  const wanted = label.trim().toLowerCase()
  const name = ownNames.has(wanted) ? wanted : encodingName(wanted)
  if (name === null) return null
  const known = charsets.get(name)
  if (known !== undefined) return known
  const made = makeCharset(name)
  charsets.set(name, made)
  return made
}

/** Names that Node's decoder does not know. */
const ownNames: ReadonlySet<string> = new Set(['utf-32le', 'utf-32be', 'ibm855', 'iso-2022-kr'])

const charsets = new Map<string, Charset | null>([
  ['utf-8', utf8],
  ['utf-16le', utf16('utf-16le')],
  ['utf-16be', utf16('utf-16be')],
  ['utf-32le', utf32('utf-32le')],
  ['utf-32be', utf32('utf-32be')],
])

function encodingName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function makeCharset(name: string): Charset | null {
  if (name === 'replacement') return null
  if (name === 'iso-2022-jp') return escapedCharset(name, charsetOf('euc-jp')!)
  if (name === 'iso-2022-kr') return escapedCharset(name, charsetOf('euc-kr')!)
  if (name === 'ibm855') return singleByte(name, ascii + upperHalfOf855)
  const lengthOf = lengths.get(name)
  if (lengthOf) return multiByte(name, lengthOf)
  return singleByte(name, new TextDecoder(name).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)))
}

const ascii = String.fromCharCode(...Array.from({ length: 128 }, (_, byte) => byte))
/** The Cyrillic of DOS before code page 866. */
const upperHalfOf855 =
  'ђЂѓЃёЁєЄѕЅіІїЇјЈљЉњЊћЋќЌўЎџЏюЮъЪаАбБцЦдДеЕфФгГ«»░▒▓│┤хХиИ╣║╗╝йЙ┐└┴┬├─┼кК╚╔╩╦╠═╬¤' +
  'лЛмМнНоОп┘┌█▄Пя▀ЯрРсСтТуУжЖвВьЬ№\u00adыЫзЗшШэЭщЩчЧ§■\u00a0'

/** `table` has the character of each of the 256 bytes. */
function singleByte(name: string, table: string): Charset {
  return {
    name,
    decode(bytes, map, offset = 0) {
      const units = new Uint16Array(bytes.length)
      for (let at = 0; at < bytes.length; at++) units[at] = table.charCodeAt(bytes[at]!)
      map?.add(offset, bytes.length, 1, 1)
      return Buffer.from(units.buffer).toString('utf16le')
    },
  }
}

/** How many bytes the character at `at` takes, as its bytes tell: 1 where they make none. */
type LengthOf = (bytes: Uint8Array, at: number) => number

const lengths: ReadonlyMap<string, LengthOf> = new Map([
  ['big5', doubleByteLength],
  ['euc-kr', doubleByteLength],
  ['gbk', gbLength],
  ['gb18030', gbLength],
  ['shift_jis', shiftJisLength],
  ['euc-jp', eucJpLength],
])

/** Each character is decoded from its own bytes alone, once: decoders differ in where they go on after a broken one. */
function multiByte(name: string, lengthOf: LengthOf): Charset {
  const decoder = new TextDecoder(name)
  const met = new Map<number, string>()
  const characterAt = (bytes: Uint8Array, at: number, length: number): string => {
    let key = 0
    for (let index = at; index < at + length; index++) key = key * 256 + bytes[index]!
    let character = met.get(key)
    if (character === undefined) {
      character = decoder.decode(bytes.subarray(at, at + length))
      // A broken pair is one replacement character, whatever the decoder makes of its second byte.
      if (character === '' || character.includes('\ufffd')) character = '\ufffd'
      met.set(key, character)
    }
    return character
  }
  return {
    name,
    decode(bytes, map, offset = 0) {
      const parts: string[] = []
      for (let at = 0; at < bytes.length;) {
        const length = bytes[at]! < 0x80 ? 1 : lengthOf(bytes, at)
        const character = bytes[at]! < 0x80 ? String.fromCharCode(bytes[at]!) : characterAt(bytes, at, length)
        parts.push(character)
        map?.add(offset + at, 1, character.length, length)
        at += length
      }
      return parts.join('')
    },
  }
}

function doubleByteLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  return lead >= 0x81 && lead <= 0xfe && (bytes[at + 1] ?? 0) >= 0x40 ? 2 : 1
}

function gbLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  const second = bytes[at + 1] ?? 0
  if (lead < 0x81 || lead > 0xfe) return 1
  const fourBytes = isDigitByte(second) && (bytes[at + 2] ?? 0) >= 0x81 && isDigitByte(bytes[at + 3] ?? 0)
  if (fourBytes) return 4
  return second >= 0x40 ? 2 : 1
}

function isDigitByte(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}

function shiftJisLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  const leads = (lead >= 0x81 && lead <= 0x9f) || (lead >= 0xe0 && lead <= 0xfc)
  return leads && (bytes[at + 1] ?? 0) >= 0x40 ? 2 : 1
}

function eucJpLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  if ((bytes[at + 1] ?? 0) < 0xa1) return 1
  if (lead === 0x8f) return (bytes[at + 2] ?? 0) >= 0xa1 ? 3 : 1
  return lead === 0x8e || lead >= 0xa1 ? 2 : 1
}
