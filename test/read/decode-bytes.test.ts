import assert from 'node:assert/strict'
import test from 'node:test'
import { charsetOf } from '../../src/read/charset-of.ts'
import { decodeBytes } from '../../src/read/decode-bytes.ts'
import { readBack } from '../../src/read/read-back.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'))

const sentence = 'The café in Malmö closed after the naïve façade of its owner fell.'

test('UTF-8 is read as such, and a byte order mark left out', () => {
  assert.deepEqual(decodeBytes(utf8(sentence), false).encoding, { name: 'utf-8', basis: 'utf-8', replaced: 0 })
  const marked = decodeBytes(utf8(`\ufeff${sentence}`), false)
  assert.equal(marked.text, sentence)
  assert.equal(marked.encoding.basis, 'bom')
})

test('UTF-16 is read with and without a mark, lone surrogates kept', () => {
  for (const mark of ['\ufeff', '']) assert.equal(decodeBytes(utf16(mark + sentence), false).text, sentence)
  assert.equal(decodeBytes(utf16('\ufeffa\ud83d b'), false).text, 'a\ud83d b')
})

test('A few broken bytes in UTF-8 are counted and replaced; a U+FFFD of the page is not counted', () => {
  const bytes = Uint8Array.from([...utf8('“a” “b” “c” “d” “e” \ufffd'), 0xe2, 0x80, 0x20, 0xff])
  const { text, encoding } = decodeBytes(bytes, false)
  assert.equal(text, '“a” “b” “c” “d” “e” \ufffd\ufffd \ufffd')
  assert.deepEqual(encoding, { name: 'utf-8', basis: 'utf-8', replaced: 2 })
})

test('What the markup declares goes before what the letters make likely', () => {
  const page = `<html><head><meta charset="windows-1251"></head><p>${sentence}`
  assert.deepEqual(decodeBytes(latin1(page), false).encoding, { name: 'windows-1251', basis: 'declared', replaced: 0 })
  const { text, encoding } = decodeBytes(latin1(sentence), false)
  assert.equal(text, sentence)
  assert.deepEqual(encoding, { name: 'windows-1252', basis: 'detected', replaced: 0 })
})

test('Cut bytes end with a whole character', () => {
  for (let length = 1; length < 13; length++) {
    assert.ok(
      !decodeBytes(utf8('x堤坝😀é').subarray(0, length), true).text.includes('\ufffd'),
      `UTF-8, ${length} bytes`,
    )
    const text = decodeBytes(utf16('\ufeffx😀é').subarray(0, length + 2), true).text
    assert.ok(text.isWellFormed() && !text.includes('\ufffd'), `UTF-16, ${length} bytes`)
  }
})

test('Pictures, archives and random bytes are binary; NUL characters in words are not', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  assert.ok(decodeBytes(png, false).binary)
  assert.ok(decodeBytes(latin1(`PK\x03\x04\x14\0\0\0${'name.txt'.repeat(20)}`), false).binary)
  const random = Uint8Array.from({ length: 4000 }, (_, index) => (Math.imul(index + 1, 2654435761) >>> 13) & 255)
  assert.ok(decodeBytes(random, false).binary)
  assert.ok(!decodeBytes(utf8(`The dam\0 broke.\0 ${sentence}`), false).binary)
  assert.ok(!decodeBytes(new Uint8Array(0), false).binary)
})

test('Cyrillic is told from accents, and its old encodings from one another', () => {
  const text = 'Мэр города сообщил, что мост закрыт до конца недели, а жителей двух деревень вывезли ночью.'
  const encoded = (name: string): Uint8Array => {
    const charset = charsetOf(name)!
    const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [charset.decode(Uint8Array.of(byte)), byte]))
    return Uint8Array.from(Array.from(text), (character) => byteOf.get(character)!)
  }
  for (const name of ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'ibm855']) {
    const decoded = decodeBytes(encoded(name), false)
    assert.equal(decoded.text, text, name)
    assert.deepEqual(decoded.encoding, { name, basis: 'detected', replaced: 0 })
  }
})

test('Old mails switch to Japanese and Korean by escape sequences, and each character keeps its bytes', () => {
  const mails: readonly (readonly [bytes: string, text: string, name: string])[] = [
    ['Re: \x1b$B7/$,\x1b(B <b>dam</b>\nEnd', 'Re: 君が <b>dam</b>\nEnd', 'iso-2022-jp'],
    ['\x1b$)C\x0e0m@L\x0f ok', '고이 ok', 'iso-2022-kr'],
  ]
  for (const [written, text, name] of mails) {
    const bytes = latin1(written)
    const decoded = decodeBytes(bytes, false)
    assert.equal(decoded.encoding.name, name)
    assert.equal(decoded.text, text)
    for (let at = 0; at < text.length; at++) {
      assert.equal(readBack(bytes, decoded.encoding, decoded.byteMap, [at, at + 1]), text[at])
    }
  }
})
