import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { Capture } from '../../src/evidence/page.ts'
import { openKnowledge } from '../../src/ledger/knowledge.ts'
import { mapAhead } from '../../src/ledger/map-ahead.ts'
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

test('every span of every finding reads back, on the pages as they are', { timeout: 300_000 }, async (t) => {
  const pages = [...examples, ...seeds, ...world, ...saved]
  assert.ok(examples.length >= 10)
  const read = mapAhead(pages, 3, async (capture) => ({ capture, reading: await readCapture(capture, knowledge) }))
  for await (const { capture, reading } of read) checkReading(capture, reading)
  t.diagnostic(`${pages.length} pages`)
})

test('every span of every finding reads back, on mutated pages', { timeout: 3_600_000 }, async (t) => {
  t.diagnostic(`${runs} runs, seed ${seed}`)
  const pages = [...examples, ...seeds, ...world, ...saved.slice(0, 20)].map(({ bytes }) => bytes)
  const property = fc.asyncProperty(mutated(pages), async (bytes) => {
    const capture = captureOf(bytes)
    checkReading(capture, await readCapture(capture, knowledge))
  })
  await fc.assert(property, { numRuns: runs, seed })
})

test('the same bytes give the same reading, whatever is read before or beside it', async () => {
  const read = async (pages: readonly Capture[], atOnce: number): Promise<Map<string, string>> => {
    const readings = mapAhead(pages, atOnce, async (capture) => readingJson(await readCapture(capture, knowledge)))
    const found = new Map<string, string>()
    for await (const reading of readings) found.set(reading.page.id, JSON.stringify(reading))
    return found
  }
  const alone = await read(examples, 1)
  const together = await read(examples.toReversed(), examples.length)
  for (const [id, reading] of alone) assert.equal(together.get(id), reading)
})
