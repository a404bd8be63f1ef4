import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { captureOf, maxKeptBytes } from '../../src/ledger/capture.ts'
import type { Added, Input, Ledger, LedgerOptions } from '../../src/ledger/ledger.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { folderFor } from '../store/folder.ts'
import { fixtureReader, pageOfNumber } from './fixture-reader.ts'

async function ledgerFor(context: TestContext, options: LedgerOptions = {}): Promise<Ledger> {
  const path = join(folderFor(context), 'ledger.db')
  const ledger = await openLedger(path, { create: true, reader: fixtureReader(), ...options })
  context.after(() => ledger.close())
  return ledger
}

async function addAll(ledger: Ledger, inputs: Iterable<Input> | AsyncIterable<Input>): Promise<Added[]> {
  const added: Added[] = []
  for await (const one of ledger.add(inputs)) added.push(one)
  return added
}

function numbers(count: number): Promise<Input[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => pageOfNumber(index)))
}

test('every input is answered in its order, with one state; the states sum to the inputs', async (context) => {
  const ledger = await ledgerFor(context)
  const inputs = await numbers(120)
  inputs.splice(60, 0, { source: 'gone.txt', state: 'unreadable', reason: 'There is no such file.' })
  const added = await addAll(ledger, inputs)
  assert.deepEqual(
    added.map(({ source }) => source),
    inputs.map(({ source }) => source),
  )
  assert.deepEqual(added[60], {
    id: null,
    source: 'gone.txt',
    state: 'unreadable',
    isNew: true,
    reason: 'There is no such file.',
  })
  assert.ok(added.every(({ isNew }) => isNew))
  const { inputs: counted, states } = await ledger.stats()
  assert.equal(counted, 121)
  assert.deepEqual([states.read, states.unreadable], [120, 1])
})

test('an input is told of only once it is stored', async (context) => {
  const ledger = await ledgerFor(context)
  for await (const { id } of ledger.add(await numbers(55)))
    assert.equal((await ledger.stories({ page: id! })).length, 1)
})

test('an import that broke off is resumed without reading anything twice', async (context) => {
  const reader = fixtureReader()
  const ledger = await ledgerFor(context, { reader })
  const inputs = await numbers(100)
  for await (const { source } of ledger.add(inputs)) if (source === 'page-20.txt') break
  const stored = (await ledger.stats()).inputs
  assert.equal(stored, 50)
  const added = await addAll(ledger, inputs)
  assert.equal(reader.asked, 100)
  assert.deepEqual(
    added.map(({ isNew }) => isNew),
    inputs.map((_, index) => index >= stored),
  )
  const head = (await ledger.stats()).head
  await addAll(ledger, inputs)
  assert.deepEqual((await ledger.stats()).head, head)
})

test('inputs are taken as they are needed', async (context) => {
  const ledger = await ledgerFor(context)
  let taken = 0
  async function* endless(): AsyncGenerator<Input> {
    for (;;) yield pageOfNumber(taken++)
  }
  for await (const { isNew } of ledger.add(endless())) {
    assert.ok(isNew)
    break
  }
  assert.ok(taken <= 51, `${taken} inputs were taken`)
})

test('what was given before is known when more is given', async (context) => {
  const ledger = await ledgerFor(context)
  const page = await pageOfNumber(1)
  await addAll(ledger, [{ ...page, given: { outlet: 'Lake Courier' } }])
  await addAll(ledger, [{ ...page, given: { published: '2024-03-05' } }])
  const { given } = await ledger.show(page.id)
  assert.deepEqual(given, { outlet: 'Lake Courier', published: '2024-03-05' })
})

test('show gives the words in their surroundings, with line and bytes', async (context) => {
  const ledger = await ledgerFor(context)
  const page = await pageOfNumber(7)
  await addAll(ledger, [page, ...(await numbers(3))])
  const [claim] = await ledger.claims({ page: page.id })
  const shown = await ledger.show(`${page.id.slice(7, 15)}.1.a1`)
  assert.equal(shown.id, claim?.id)
  assert.deepEqual(shown.thing, { kind: 'claim', claim })
  const [content, figure, source] = shown.highlights
  assert.deepEqual([content?.label, content?.text, content?.line], ['content', '“We will rebuild it,”', 3])
  assert.deepEqual([figure?.text, source?.label, source?.text], ['At least 7', 'source', 'Ada Lind'])
  assert.equal(Buffer.from(page.bytes).toString('utf8', ...content!.bytes!), content?.text)
  assert.deepEqual([shown.surroundings.firstLine, shown.surroundings.text.split('\n').length], [1, 5])
  const kinds = ['', '.1', '.1.f1', '.1.t1', '.1.e2']
  for (const [index, kind] of (['page', 'story', 'figure', 'time', 'entity'] as const).entries())
    assert.equal((await ledger.show(`${page.id.slice(7, 19)}${kinds[index]!}`)).thing.kind, kind)
})

test('an id that names nothing, or more than one thing, is an error', async (context) => {
  const ledger = await ledgerFor(context)
  const page = await pageOfNumber(7)
  await addAll(ledger, [page])
  const story = `${page.id.slice(7, 19)}.1`
  await assert.rejects(ledger.show(`${story}.a2`), { code: 'not-found' })
  await assert.rejects(ledger.show('the first one'), { code: 'not-found' })
  await assert.rejects(ledger.show(`${story}.e`), { code: 'ambiguous', candidates: [`${story}.e1`, `${story}.e2`] })
})

test('a ledger is asked as of an earlier moment, and takes nothing then', async (context) => {
  const ledger = await ledgerFor(context)
  await addAll(ledger, await numbers(2))
  const { position } = (await ledger.stats()).head
  await addAll(ledger, await numbers(5))
  const then = await openLedger(ledger.path, { asOf: position })
  context.after(() => then.close())
  assert.equal((await then.stats()).stories, 2)
  assert.equal((await then.claims()).length, 2)
  assert.equal((await then.search('rebuild')).length, 2)
  assert.equal((await ledger.claims()).length, 5)
  await assert.rejects(addAll(then, await numbers(6)), { code: 'read-only' })
})

test('export gives the reading of every page that holds', async (context) => {
  const ledger = await ledgerFor(context)
  await addAll(ledger, await numbers(3))
  const pages: unknown[] = []
  for await (const reading of ledger.export()) pages.push((reading as { page: { source: string } }).page.source)
  assert.deepEqual(pages, ['page-0.txt', 'page-1.txt', 'page-2.txt'])
})

test('verify holds', async (context) => {
  const ledger = await ledgerFor(context)
  await addAll(ledger, await numbers(3))
  assert.deepEqual((await ledger.verify()).failures, [])
})

test('a page longer than what is kept is hashed whole', async () => {
  const whole = Buffer.alloc(maxKeptBytes + 10, 'x')
  const capture = await captureOf('long.txt', whole)
  assert.equal(capture.size, whole.length)
  assert.equal(capture.bytes.length, maxKeptBytes)
  const other = await captureOf('long.txt', whole.fill('y', maxKeptBytes + 9))
  assert.notEqual(other.id, capture.id)
})
