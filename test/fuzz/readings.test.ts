import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { openKnowledge } from '../../src/ledger/knowledge.ts'
import { readCapture } from '../../src/ledger/read-capture.ts'
import { readingJson } from '../../src/ledger/reading-json.ts'
import { checkReading } from '../invariants.ts'
import { mutated } from './mutate.ts'
import { captureOf, capturesIn } from './pages.ts'

/** How many mutated pages are read: some hundreds in `npm test`, 10,000 by `npm run fuzz`. */
const runs = Number(process.env['HEARSAY_FUZZ_RUNS'] ?? 300)
const seed = Number(process.env['HEARSAY_FUZZ_SEED'] ?? Date.now() % 2 ** 31)
const knowledge = openKnowledge()
const examples = [...capturesIn('examples/pages', '*'), ...capturesIn('examples/kinds/pages', '*')]
const seeds = capturesIn('../shared/seeds', '*.txt')
const world = capturesIn('../shared/gold/world/pages', '*.txt')
const saved = capturesIn('../shared/data/pages', '{zyte/html/*.gz,readability/test/test-pages/*/source.html}')

test('every span of every finding reads back, on the pages as they are', { timeout: 170_000 }, (t) => {
  const pages = [...examples, ...seeds, ...world, ...saved]
  assert.ok(examples.length >= 10)
  for (const capture of pages) checkReading(capture, readCapture(capture, knowledge))
  t.diagnostic(`${pages.length} pages`)
})

test('every span of every finding reads back, on mutated pages', { timeout: 3_600_000 }, (t) => {
  t.diagnostic(`${runs} runs, seed ${seed}`)
  const pages = [...examples, ...seeds, ...world, ...saved.slice(0, 20)].map(({ bytes }) => bytes)
  const property = fc.property(mutated(pages), (bytes) => {
    const capture = captureOf(bytes)
    checkReading(capture, readCapture(capture, knowledge))
  })
  fc.assert(property, { numRuns: runs, seed })
})

test('the same bytes give the same reading, whatever was read before', () => {
  const read = (): string[] => examples.map((capture) => JSON.stringify(readingJson(readCapture(capture, knowledge))))
  const first = read()
  assert.deepEqual(read(), first)
})
