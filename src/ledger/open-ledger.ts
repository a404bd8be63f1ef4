import { resolve } from 'node:path'
import { readBack } from '../read/read-back.ts'
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts'
import type { Store } from '../store/store.ts'
import { addInputs } from './add-inputs.ts'
import type { Ledger, LedgerOptions } from './ledger.ts'
import { ownReader } from './reader.ts'
import { readingJson } from './reading-json.ts'
import { showFinding } from './show-finding.ts'

/**
 * Opens the ledger in a file. Close it when done. Throws `LedgerError`: where there is none and `create` was not asked for,
 * where the file is something else, damaged, or of a newer version, where another process is writing, and where it may not be
 * read.
 */
export async function openLedger(path: string, options: LedgerOptions = {}): Promise<Ledger> {
  const { create = false, waitMs = 5000, asOf } = options
  const readOnly = options.readOnly === true || asOf !== undefined
  const file = resolve(path)
  const store = await openSqliteStore(file, { create, readOnly, waitMs })
  return ledgerOf(store, file, options)
}

function ledgerOf(store: Store, path: string, { asOf, reader = ownReader() }: LedgerOptions): Ledger {
  return {
    path,
    add: (inputs) => addInputs(store, reader, inputs),
    stories: (filter = {}) => store.stories(filter, asOf),
    claims: (filter = {}) => store.claims(filter, asOf),
    figures: (filter = {}) => store.figures(filter, asOf),
    times: (filter = {}) => store.times(filter, asOf),
    events: (filter = {}) => store.events(filter, asOf),
    places: (filter = {}) => store.places(filter, asOf),
    search: (words, filter = {}) => store.search(words, filter, asOf),
    show: (id) => showFinding(store, id, asOf),
    verify: () => store.verify(readBack),
    stats: () => store.stats(asOf),
    async *export(filter = {}) {
      for await (const { reading } of store.readings(filter, asOf)) yield readingJson(reading)
    },
    close: () => store.close(),
  }
}
