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
const asked = process.env['HEARSAY_FUZZ_RUNS']
const runs = Number(asked ?? 300)
const seed = Number(process.env['HEARSAY_FUZZ_SEED'] ?? Date.now() % 2 ** 31)
/** So many pages are read at once, as the program does: the reader's threads never wait for one another. */
const atOnce = 12
const knowledge = openKnowledge()
const examples = [...capturesIn('examples/pages', '*'), ...capturesIn('examples/kinds/pages', '*')]
const seeds = capturesIn('../shared/seeds', '*.txt')
const world = capturesIn('../shared/gold/world/pages', '*.txt')
const saved = capturesIn('../shared/data/pages', '{zyte/html/*.gz,readability/test/test-pages/*/source.html}')
/** Of the pages as they are saved, one in so many in `npm test`; all of them by `npm run fuzz`. */
const every = asked === undefined ? 4 : 1

test('every span of every finding reads back, on the pages as they are', { timeout: 3_600_000 }, async (t) => {
  const pages = [...examples, ...seeds, ...world, ...saved.filter((_, index) => index % every === 0)]
  assert.ok(examples.length >= 10)
  const read = mapAhead(pages, atOnce, async (capture) => {
    const reading = await readCapture(capture, knowledge)
    checkReading(capture, reading)
    return reading
  })
  let stories = 0
  for await (const reading of read) stories += reading.stories.length
  t.diagnostic(`${stories} stories of ${pages.length} pages`)
})

test('every span of every finding reads back, on mutated pages', { timeout: 14_400_000 }, async (t) => {
  t.diagnostic(`${runs} pages, seed ${seed}`)
  const bytes = [...examples, ...seeds, ...world, ...saved.slice(0, 20)].map((capture) => capture.bytes)
  const pages = fc.array(mutated(bytes), { minLength: atOnce, maxLength: atOnce })
  const property = fc.asyncProperty(pages, async (batch) => {
    const read = batch.map(async (page) => {
      const capture = captureOf(page)
      checkReading(capture, await readCapture(capture, knowledge))
    })
    await Promise.all(read)
  })
  await fc.assert(property, { numRuns: Math.ceil(runs / atOnce), seed })
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
