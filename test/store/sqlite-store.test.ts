import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { testStore } from './store-suite.ts'

testStore('SQLite store', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-store-'))
  const store = await openSqliteStore(join(folder, 'ledger.db'), { create: true })
  context.after(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })
  return store
})
