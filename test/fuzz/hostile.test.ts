import assert from 'node:assert/strict'
import test from 'node:test'
import { openKnowledge } from '../../src/ledger/knowledge.ts'
import { mapAhead } from '../../src/ledger/map-ahead.ts'
import { readCapture } from '../../src/ledger/read-capture.ts'
import { charsetOf } from '../../src/read/charset-of.ts'
import { decodeBytes } from '../../src/read/decode-bytes.ts'
import { checkReading } from '../invariants.ts'
import { encodedPages, hostilePages } from './hostile.ts'
import { captureOf } from './pages.ts'

const knowledge = openKnowledge()
/** So many pages are read at once, as the program does. */
const atOnce = 12
/** So many of each collection in `npm test`; all of them by `npm run fuzz`. */
const most = process.env['HEARSAY_FUZZ_RUNS'] === undefined ? 60 : Infinity

for (const { name, pages } of hostilePages()) {
  test(`nothing throws and every span reads back: ${name}`, { timeout: 3_600_000 }, async (t) => {
    const every = Math.max(1, Math.ceil(pages.length / most))
    const read = pages.filter((_, index) => index % every === 0)
    const checked = mapAhead(read, atOnce, async (bytes) => {
      const capture = captureOf(bytes, name)
      const reading = await readCapture(capture, knowledge)
      checkReading(capture, reading)
      return reading
    })
    let stories = 0
    for await (const reading of checked) stories += reading.stories.length
    t.diagnostic(`${read.length} of ${pages.length} pages, ${stories} stories`)
  })
}

const encoded = encodedPages()
const rightShare = 0.95

test('encodings come out right, and what is replaced is counted', { skip: encoded.length === 0 }, (t) => {
  const wrong = encoded.filter(({ label, bytes }) => {
    const { text, encoding } = decodeBytes(bytes, false)
    assert.equal(
      encoding.replaced > 0,
      encoding.name !== 'utf-8' && text.includes('\ufffd'),
      `${label}: ${encoding.name}`,
    )
    const mark = text.startsWith('\ufeff') ? 1 : 0
    return (
      charsetOf(label)
        ?.decode(bytes)
        .replace(/^\ufeff/, '') !== text.slice(mark)
    )
  })
  t.diagnostic(
    `${encoded.length - wrong.length} of ${encoded.length} right; wrong: ${wrong.map(({ label }) => label).join(', ')}`,
  )
  assert.ok(wrong.length <= encoded.length * (1 - rightShare))
})
