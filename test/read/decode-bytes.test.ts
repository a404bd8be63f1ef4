import assert from 'node:assert/strict'
import test from 'node:test'
import { decodeBytes } from '../../src/read/decode-bytes.ts'

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
