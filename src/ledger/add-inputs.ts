import type { Capture, PageState } from '../evidence/page.ts'
import type { Entry, Store } from '../store/store.ts'
import type { Added, Input } from './ledger.ts'
import { mapAhead } from './map-ahead.ts'
import type { Reader } from './reader.ts'

/** A batch is stored when it has so many pages or bytes, or when its first page has waited so long. */
const batchPages = 50
const batchBytes = 8 * 1024 * 1024
const batchMs = 500

/** An input on its way: with nothing to store where the ledger knows it. */
interface Pending {
  readonly input: Input
  readonly state: PageState
  readonly entry: Entry | null
}

/** Reads inputs and stores them batch by batch; says what became of each once its batch is on the disk. */
export async function* addInputs(
  store: Store,
  reader: Reader,
  inputs: Iterable<Input> | AsyncIterable<Input>,
): AsyncGenerator<Added, void, undefined> {
  let batch: Pending[] = []
  let bytes = 0
  let started = performance.now()
  for await (const pending of mapAhead(inputs, reader.atOnce, async (input) => prepare(store, reader, input))) {
    if (batch.length === 0) started = performance.now()
    batch.push(pending)
    bytes += 'bytes' in pending.input ? pending.input.bytes.length : 0
    if (batch.length < batchPages && bytes < batchBytes && performance.now() - started < batchMs) continue
    yield* await saveBatch(store, batch)
    batch = []
    bytes = 0
  }
  yield* await saveBatch(store, batch)
}

async function prepare(store: Store, reader: Reader, input: Input): Promise<Pending> {
  if ('state' in input) return { input, state: input.state, entry: input }
  const known = await store.stateOf(input.id, reader.version, input.given)
  if (known) return { input, state: known, entry: null }
  const capture: Capture = { ...input, given: { ...(await store.givenWith(input.id)), ...input.given } }
  const reading = await reader.read(capture)
  return { input, state: reading.state, entry: { capture, reading, reader: reader.version } }
}

async function saveBatch(store: Store, batch: readonly Pending[]): Promise<Added[]> {
  const changed = await store.save(batch.flatMap(({ entry }) => entry ?? []))
  let next = 0
  return batch.map(({ input, state, entry }) => ({
    id: 'id' in input ? input.id : null,
    source: input.source,
    state,
    isNew: entry !== null && changed[next++] === true,
    reason: 'reason' in input ? input.reason : null,
  }))
}
