import { existsSync, readdirSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { checkPage, pageOf } from './captures.ts'

const shared = new URL('../../../shared/data/', import.meta.url)

function checkSpans(bytes: Uint8Array, a: number, b: number): void {
  const page = pageOf(bytes)
  const start = a % (page.text.length + 1)
  checkPage(bytes, page, [[start, start + (b % (page.text.length - start + 1))]])
}

test('Every span of any bytes reads back', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(), fc.nat(), checkSpans), { numRuns: 500 })
})

const sentence = fc.array(
  fc.constantFrom(
    'The dam ',
    'broke. ',
    '“',
    '”',
    'é',
    'ß',
    'Ж',
    '堤',
    '坝',
    '😀',
    '\r\n',
    '\n',
    ' ',
    '\0',
    '\ufffd',
    'ダム',
  ),
)

test('Every span of text reads back in every Unicode encoding, whole or broken', () => {
  const encoded = fc.record({
    words: sentence,
    encoding: fc.constantFrom('utf8', 'utf16le', 'utf16be', 'utf32be'),
    mark: fc.boolean(),
    lone: fc.boolean(),
    dropped: fc.nat({ max: 3 }),
  })
  fc.assert(
    fc.property(encoded, fc.nat(), fc.nat(), ({ words, encoding, mark, lone, dropped }, a, b) => {
      const text = `${mark ? '\ufeff' : ''}${words.join('')}${lone ? '\ud83d' : ''}`
      const bytes = encode(text, encoding)
      checkSpans(bytes.subarray(0, Math.max(0, bytes.length - dropped)), a, b)
    }),
    { numRuns: 400 },
  )
})

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf8') return new TextEncoder().encode(text)
  if (encoding === 'utf32be') {
    const points = Array.from(text, (character) => character.codePointAt(0)!)
    return Uint8Array.from(
      points.flatMap((point) => [point >> 24, point >> 16, point >> 8, point].map((byte) => byte & 255)),
    )
  }
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(encoding === 'utf16be' ? bytes.swap16() : bytes)
}

test('Every span of bytes in an East Asian encoding reads back, whole or broken', () => {
  const words: Readonly<Record<string, readonly number[]>> = {
    shift_jis: [0x93, 0xfa, 0x96, 0x7b, 0x82, 0xcc, 0xb1, 0x81],
    'euc-jp': [0xc6, 0xfc, 0xcb, 0xdc, 0xa4, 0xce, 0x8f, 0xb0, 0xa1, 0x8e, 0xb1],
    'euc-kr': [0xb4, 0xdc, 0xc0, 0xcc, 0xb9, 0xab],
    gb18030: [0xb4, 0xf3, 0xb0, 0xd3, 0x81, 0x30, 0x81, 0x30, 0x84],
    big5: [0xa4, 0xa4, 0xa4, 0xe5, 0x88, 0x62, 0x87],
  }
  const bytes = fc.constantFrom(...Object.keys(words)).chain((charset) =>
    fc.array(fc.constantFrom(...words[charset]!, 0x20, 0x41, 0x30)).map((body) => {
      const head = `<html><meta charset=${charset}><p>`
      // Whole characters first, so that the page is not taken for UTF-8 or for binary.
      return Uint8Array.from([...new TextEncoder().encode(head), ...words[charset]!, ...words[charset]!, ...body])
    }),
  )
  fc.assert(fc.property(bytes, fc.nat(), fc.nat(), checkSpans), { numRuns: 400 })
})

const markup = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<br>',
    '<div hidden>',
    '</div>',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<pre>',
    '</pre>',
  ],
  ...[
    '<ul><li>',
    '</ul>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<title>',
    '</title>',
    '<a href=x>',
    '</a>',
    '<svg>',
    '<wbr>',
  ],
  ...[
    '<article>',
    '<nav>',
    '<select>',
    '<template>',
    '</template>',
    '<textarea>',
    '</textarea>',
    '<time datetime="2024-03-05">',
  ],
  ...[
    '&amp;',
    '&ampx',
    '&#8217;',
    '&nbsp;',
    '&#10;',
    '&Tab;',
    '&shy;',
    '&fjlig;',
    '&bogus;',
    '&#x1F600;',
    '&#0;',
    '&',
    '&lt',
  ],
  ...[
    'The dam',
    'broke',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\f',
    '\0',
    '\u00ad',
    '\u00a0',
    'é',
    '“',
    '😀',
    '\u2028',
    '<',
    '>',
    '"',
  ],
)

test('Every span of an HTML page reads back', () => {
  const page = fc.record({
    pieces: fc.array(markup, { maxLength: 60 }),
    encoding: fc.constantFrom('utf8', 'utf16le', 'utf16be'),
  })
  fc.assert(
    fc.property(page, fc.nat(), fc.nat(), ({ pieces, encoding }, a, b) => {
      checkSpans(encode(`${encoding === 'utf8' ? '' : '\ufeff'}<!doctype html>${pieces.join('')}`, encoding), a, b)
    }),
    { numRuns: 1000 },
  )
})

test('Real and hostile files read back', { skip: !existsSync(shared) }, (t) => {
  const folders: readonly (readonly [folder: string, most: number])[] = [
    ['pages/zyte/html/', 12],
    ['hostile/naughty-strings/', 5],
    ['hostile/encodings-chardet/tests/', 400],
    ['hostile/xss-dompurify/', 5],
    ['hostile/pdf-pdfjs/pdfs/', 10],
    ['hostile/zip-yauzl/test/', 10],
    ['hostile/html5lib-tests/tree-construction/', 10],
  ]
  for (const [folder, most] of folders) {
    const files = readdirSync(new URL(folder, shared), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    const every = Math.max(1, Math.floor(files.length / most))
    for (const entry of files.filter((_, index) => index % every === 0).slice(0, most)) {
      const bytes = readFileSync(`${entry.parentPath}/${entry.name}`)
      const content = entry.name.endsWith('.gz') ? gunzipSync(bytes) : bytes
      checkPage(content, pageOf(content))
    }
    t.diagnostic(`${folder}: ${Math.min(files.length, most)} files`)
  }
})
