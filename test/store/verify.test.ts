import assert from 'node:assert/strict'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { test } from 'node:test'
import { readBack } from '../../src/read/read-back.ts'
import { LedgerError } from '../../src/store/ledger-error.ts'
import { eventTable, evidenceTables } from '../../src/store/sqlite/schema.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import type { Failure, Store } from '../../src/store/store.ts'
import { folderFor } from './folder.ts'
import { pageEntry } from './page-entry.ts'

/** A ledger with two pages, one of them read twice, and two inputs that could not be read, one of which later could. */
async function ledgerIn(folder: string): Promise<string> {
  const path = join(folder, 'ledger.db')
  const store = await openSqliteStore(path, { create: true })
  const [first, second] = [pageEntry(), pageEntry({ source: 'b.txt', town: 'Nakuru' })]
  const failed = { state: 'unreadable', reason: 'There is no such file.' } as const
  await store.save([{ ...failed, source: 'gone.txt' }, { ...failed, source: 'b.txt' }, first, second])
  await store.save([{ ...first, reader: 'hearsay 2' }])
  await store.close()
  return path
}

async function failuresOf(store: Store): Promise<readonly Failure[]> {
  return (await store.verify(readBack)).failures
}

/** Opens a ledger for tampering: without the triggers that keep its rows as they are. */
function tamper(path: string): { db: DatabaseSync; done: () => void } {
  const db = new DatabaseSync(path, { enableForeignKeyConstraints: false })
  const triggers = db.prepare(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`).all()
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${String(name)}`)
  const done = (): void => {
    for (const { sql } of triggers) db.exec(String(sql))
    db.close()
  }
  return { db, done }
}

test('what verify counts is all there is', async (context) => {
  const store = await openSqliteStore(await ledgerIn(folderFor(context)))
  context.after(() => store.close())
  const { failures, pages, rows, spans, bytes, head } = await store.verify(readBack)
  assert.deepEqual(failures, [])
  assert.equal(pages, 2)
  assert.equal(head.position, 9)
  assert.ok(rows > 40 && spans > 30, `${rows} rows, ${spans} spans`)
  assert.equal(bytes, (await store.stats()).bytes)
})

const tables = ['log', ...Object.keys(evidenceTables), ...Object.keys(eventTable)]

for (const table of tables)
  test(`a change of any column of ${table} is found, and its row named`, async (context) => {
    const folder = folderFor(context)
    const path = await ledgerIn(folder)
    for (const column of columnsOf(path, table)) {
      const copy = join(folder, `${column}.db`)
      copyFileSync(path, copy)
      const { db, done } = tamper(copy)
      const first = `(SELECT rowid FROM ${table} ORDER BY rowid LIMIT 1)`
      const value = db.prepare(`SELECT ${column} AS value FROM ${table} WHERE rowid = ${first}`).get()?.['value']
      db.prepare(`UPDATE ${table} SET ${column} = ? WHERE rowid = ${first}`).run(changed(value ?? null))
      done()
      const store = await openSqliteStore(copy)
      const failures = await failuresOf(store)
      await store.close()
      const isNamed = failures.some((failure) => failure.table === table)
      assert.ok(isNamed, `${column}: ${JSON.stringify(failures)}`)
    }
  })

function columnsOf(path: string, table: string): string[] {
  const db = new DatabaseSync(path, { readOnly: true })
  const names = db.prepare('SELECT name FROM pragma_table_info(?)').all(table)
  db.close()
  assert.ok(names.length > 3)
  return names.map(({ name }) => String(name))
}

/** Another value of the same type, as near as can be. */
function changed(value: SQLInputValue): SQLInputValue {
  if (value === null) return 'x'
  if (typeof value === 'number') return value + 1000
  if (typeof value === 'bigint') return value + 1000n
  if (typeof value === 'string') return String.fromCharCode(value.charCodeAt(0) ^ 1) + value.slice(1)
  const bytes = Uint8Array.from(value as Uint8Array)
  bytes[0]! ^= 1
  return bytes
}

for (const table of tables)
  test(`a row of ${table} that is taken away is missed`, async (context) => {
    const path = await ledgerIn(folderFor(context))
    const { db, done } = tamper(path)
    db.exec(`DELETE FROM ${table} WHERE rowid = (SELECT rowid FROM ${table} LIMIT 1)`)
    done()
    const store = await openSqliteStore(path)
    context.after(() => store.close())
    assert.notEqual((await failuresOf(store)).length, 0)
  })

test('a row that was rewritten with a fitting hash is found by the log', async (context) => {
  const path = await ledgerIn(folderFor(context))
  const { db, done } = tamper(path)
  // The figure of the second page takes the place of the first page's, hash and all.
  db.exec(`DELETE FROM figure WHERE story = 1`)
  db.exec(`UPDATE figure SET story = 1 WHERE story = 2`)
  done()
  const store = await openSqliteStore(path)
  context.after(() => store.close())
  const named = (await failuresOf(store)).map(({ table, row }) => `${table} ${row}`)
  assert.ok(named.includes('log position 4'), named.join('\n'))
})

test('a trigger that is missing, and words that the index does not hold, are named', async (context) => {
  const path = await ledgerIn(folderFor(context))
  const db = new DatabaseSync(path)
  db.exec('DROP TRIGGER figure_no_update')
  const { id, text } = db.prepare('SELECT id, text FROM story JOIN story_text USING (key) WHERE key = 2').get() ?? {}
  const take = db.prepare(`INSERT INTO story_words (story_words, rowid, text) VALUES ('delete', 2, ?)`)
  take.run(String(text).replace('rebuild', 'forget'))
  db.close()
  for (const readOnly of [false, true]) {
    const store = await openSqliteStore(path, { readOnly })
    const named = (await failuresOf(store)).map(({ table, row }) => `${table} ${row}`)
    assert.deepEqual(named, ['sqlite_schema figure_no_update', `story_words ${String(id)}`])
    await store.close()
  }
})

test('one flipped bit anywhere in the file is found, or changes no row', async (context) => {
  const folder = folderFor(context)
  const path = await ledgerIn(folder)
  const store = await openSqliteStore(path)
  await store.save(Array.from({ length: 60 }, (_, index) => pageEntry({ count: 100 + index })))
  await store.close()
  const whole = contentOf(path)
  const bytes = readFileSync(path)
  const copy = join(folder, 'flipped.db')
  const flips = 60
  let found = 0
  // A fixed sequence: what fails here fails again.
  for (let flip = 0, at = 12_345; flip < flips; flip++, at = (at * 48_271) % 0x7fffffff) {
    const place = at % bytes.length
    writeFileSync(
      copy,
      Uint8Array.from(bytes, (byte, index) => (index === place ? byte ^ (1 << (flip % 8)) : byte)),
    )
    const isNamed = await isFound(copy)
    if (isNamed) found++
    else assert.deepEqual(contentOf(copy), whole, `a flip at ${place} changed a row and was not found`)
  }
  console.log(`${flips} bits flipped, ${found} found`)
  assert.ok(found > flips / 4)
})

async function isFound(path: string): Promise<boolean> {
  try {
    const store = await openSqliteStore(path)
    const failures = await failuresOf(store)
    await store.close()
    return failures.length > 0
  } catch (error) {
    assert.ok(error instanceof LedgerError, String(error))
    return true
  }
}

/** All rows of all tables. */
function contentOf(path: string): unknown[] {
  const copy = `${path}.content`
  copyFileSync(path, copy)
  const db = new DatabaseSync(copy, { readOnly: true })
  try {
    return tables.map((table) => db.prepare(`SELECT * FROM ${table}`).all())
  } finally {
    db.close()
  }
}
