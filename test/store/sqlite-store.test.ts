import { join } from 'node:path'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { folderFor } from './folder.ts'
import { testStore } from './store-suite.ts'

testStore('SQLite store', async (context) => {
  const folder = folderFor(context)
  const store = await openSqliteStore(join(folder, 'ledger.db'), { create: true })
  context.after(() => store.close())
  return store
})
