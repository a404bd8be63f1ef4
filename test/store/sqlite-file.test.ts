import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { readBack } from '../../src/read/read-back.ts'
import { LedgerError } from '../../src/store/ledger-error.ts'
import { migrations } from '../../src/store/sqlite/migrate.ts'
import { openDatabase } from '../../src/store/sqlite/open-database.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { folderFor } from './folder.ts'
import { pageEntry } from './page-entry.ts'

/** A ledger with one page, one input that could not be read, and an end; closed again. */
async function ledgerIn(folder: string): Promise<string> {
  const path = join(folder, 'ledger.db')
  const store = await openSqliteStore(path, { create: true })
  const failed = { state: 'unreadable', reason: 'There is no such file.' } as const
  const page = pageEntry()
  await store.save([{ ...failed, source: 'gone.txt' }, { ...failed, source: page.capture.source }, page])
  await store.close()
  return path
}

const isCode =
  (code: string, ...words: string[]) =>
  (error: unknown): boolean => {
    assert.ok(error instanceof LedgerError, String(error))
    assert.equal(error.code, code, error.message)
    for (const word of words) assert.ok(error.message.includes(word), `"${error.message}" does not name ${word}`)
    return true
  }

test('every connection writes through to the disk', async (context) => {
  const path = await ledgerIn(folderFor(context))
  for (const readOnly of [false, true]) {
    const db = openDatabase(path, { create: false, readOnly, waitMs: 100, migrations })
    assert.equal(db.prepare('PRAGMA synchronous').get()?.['synchronous'], 2)
    assert.equal(db.prepare('PRAGMA foreign_keys').get()?.['foreign_keys'], 1)
    assert.equal(db.prepare('PRAGMA journal_mode').get()?.['journal_mode'], 'wal')
    db.close()
  }
})

test('a ledger is for its user only, and leaves nothing beside it', async (context) => {
  const folder = folderFor(context)
  const path = await ledgerIn(folder)
  assert.equal(statSync(path).mode & 0o777, 0o600)
  assert.deepEqual(readdirSync(folder), ['ledger.db'])
  const store = await openSqliteStore(path)
  await store.save([pageEntry({ town: 'Nakuru' })])
  for (const name of readdirSync(folder)) assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600, name)
  await store.close()
})

test('no row is ever changed or deleted', async (context) => {
  const db = new DatabaseSync(await ledgerIn(folderFor(context)))
  context.after(() => {
    db.close()
  })
  db.exec('PRAGMA recursive_triggers = ON')
  const tables = db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'story_words%'`)
    .all()
  assert.equal(tables.length, 14)
  for (const name of tables.map((table) => String(table['name']))) {
    assert.ok(db.prepare(`SELECT 1 FROM ${name}`).get(), `${name} is empty`)
    const column = String(db.prepare(`SELECT name FROM pragma_table_info('${name}') WHERE cid = 1`).get()?.['name'])
    assert.throws(() => {
      db.exec(`UPDATE ${name} SET ${column} = ${column}`)
    }, /only grows/)
    assert.throws(() => {
      db.exec(`DELETE FROM ${name}`)
    }, /only grows/)
    assert.throws(() => {
      db.exec(`INSERT OR REPLACE INTO ${name} SELECT * FROM ${name} LIMIT 1`)
    }, /only grows/)
  }
})

test('the views answer in any SQLite browser', async (context) => {
  const db = new DatabaseSync(await ledgerIn(folderFor(context)), { readOnly: true })
  context.after(() => {
    db.close()
  })
  const only = (view: string): Record<string, unknown> => {
    const rows = db.prepare(`SELECT * FROM ${view}`).all()
    assert.equal(rows.length, 1, view)
    return { ...rows[0] }
  }
  assert.equal(db.prepare('SELECT count(*) AS count FROM pages').get()?.['count'], 2)
  const claim = only('claims')
  assert.deepEqual([claim['source'], claim['act'], claim['line']], ['Ada Lind', 'promise', 3])
  const figure = only('figures')
  assert.deepEqual([figure['text'], figure['place'], figure['said_by']], ['At least 12', 'Kisumu', 'Ada Lind'])
  assert.equal(only('stories')['headline'], 'Old bridge closes')
  assert.equal(only('times')['value'], '2024-03-04')
  assert.equal(only('places')['country'], 'KE')
  const event = only('events')
  assert.match(String(event['victims']), /^wounded: At least 12/)
  const victim = only('victims')
  assert.deepEqual(
    [victim['harm'], victim['value'], victim['place'], victim['said_by']],
    ['wounded', 12, 'Kisumu', 'Ada Lind'],
  )
})

test('where there is no ledger, none is made unasked', async (context) => {
  const folder = folderFor(context)
  await assert.rejects(openSqliteStore(join(folder, 'none.db')), isCode('missing', 'none.db', 'hearsay add'))
  await assert.rejects(openSqliteStore(join(folder, 'no/such/x.db'), { create: true }), isCode('missing', 'no/such'))
  assert.deepEqual(readdirSync(folder), [])
})

test('a file that is no ledger is left alone', async (context) => {
  const folder = folderFor(context)
  const path = (name: string): string => join(folder, name)
  writeFileSync(path('notes.txt'), 'These are my notes, and they are longer than the header of a file. '.repeat(5))
  writeFileSync(path('short.txt'), 'x')
  writeFileSync(path('empty.db'), '')
  const other = new DatabaseSync(path('other.db'))
  other.exec('CREATE TABLE song (title)')
  other.close()
  for (const name of readdirSync(folder)) {
    const before = statSync(path(name)).mtimeMs
    await assert.rejects(openSqliteStore(path(name)), isCode('not-a-ledger', name))
    assert.equal(statSync(path(name)).mtimeMs, before)
  }
  await assert.rejects(openSqliteStore(path('other.db'), { create: true }), isCode('not-a-ledger'))
  await assert.rejects(openSqliteStore(folder, { create: true }), isCode('no-permission'))
  // What a process leaves that was killed right after it made the file.
  await (await openSqliteStore(path('empty.db'), { create: true })).close()
})

test('a ledger of a newer version is not touched', async (context) => {
  const path = await ledgerIn(folderFor(context))
  const db = new DatabaseSync(path)
  db.exec('PRAGMA user_version = 99')
  db.close()
  for (const readOnly of [false, true])
    await assert.rejects(openSqliteStore(path, { readOnly }), isCode('newer-version', 'version 99', 'Install'))
})

test('an older ledger is copied and then brought up to date', async (context) => {
  const folder = folderFor(context)
  const path = await ledgerIn(folder)
  const newest = migrations.at(-1)!.version
  const next = { version: newest + 1, statements: ['ALTER TABLE story ADD COLUMN weather TEXT'] }
  const newer = { migrations: [...migrations, next] }
  await assert.rejects(openSqliteStore(path, { ...newer, readOnly: true }), isCode('read-only', 'older'))
  const failing = { migrations: [...migrations, { ...next, statements: [...next.statements, 'SELECT nothing'] }] }
  await assert.rejects(openSqliteStore(path, failing), /nothing/)
  const old = await openSqliteStore(path)
  const before = await old.stats()
  await old.close()
  const store = await openSqliteStore(path, newer)
  assert.deepEqual(await store.stats(), before)
  assert.deepEqual(
    (await store.verify(() => '')).failures.filter(({ table }) => table === 'sqlite_schema'),
    [],
  )
  await store.save([pageEntry({ town: 'Nakuru' })])
  await store.close()
  const backups = readdirSync(folder).filter((name) => name.includes('backup'))
  assert.deepEqual(backups, [`ledger.db.backup-v${newest}`, `ledger.db.backup-v${newest}-2`])
  for (const name of backups) {
    assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600)
    const backup = await openSqliteStore(join(folder, name))
    assert.deepEqual(await backup.stats(), before)
    await backup.close()
  }
})

test('a damaged ledger is told from what never was one', async (context) => {
  const folder = folderFor(context)
  const path = await ledgerIn(folder)
  const damage = (name: string, from: number, to: number): string => {
    const bytes = readFileSync(path).fill(0x55, from, to)
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }
  await assert.rejects(openSqliteStore(damage('no-magic.db', 0, 16)), isCode('damaged', 'no-magic.db', 'backup'))
  await assert.rejects(openSqliteStore(damage('no-schema.db', 100, 4096)), isCode('damaged', 'no-schema.db'))
})

test('the process that holds the lock is named', async (context) => {
  const path = await ledgerIn(folderFor(context))
  const script = `
    const { openSqliteStore } = await import(${JSON.stringify(fileURLToPath(new URL('../../src/store/sqlite/sqlite-store.ts', import.meta.url)))})
    const { signAsWriter } = await import(${JSON.stringify(fileURLToPath(new URL('../../src/store/sqlite/writer-file.ts', import.meta.url)))})
    const { DatabaseSync } = await import('node:sqlite')
    const db = new DatabaseSync(${JSON.stringify(path)})
    db.exec('BEGIN IMMEDIATE')
    signAsWriter(${JSON.stringify(path)})
    console.log('holding')
    // Named here, so that it is not thrown away as unused, and the lock with it.
    setInterval(() => db.isOpen, 1000)`
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  context.after(() => holder.kill('SIGKILL'))
  await once(holder.stdout, 'data')
  const store = await openSqliteStore(path, { waitMs: 200 })
  context.after(() => store.close())
  const started = performance.now()
  await assert.rejects(store.save([pageEntry({ town: 'Nakuru' })]), isCode('locked', path, `process ${holder.pid}`))
  assert.ok(performance.now() - started >= 200)
  // Readers do not wait for writers.
  assert.equal((await store.stats()).inputs, 2)
  const waiting = await openSqliteStore(path, { waitMs: 10_000 })
  context.after(() => waiting.close())
  const saved = waiting.save([pageEntry({ town: 'Nakuru' })])
  holder.kill('SIGKILL')
  assert.deepEqual(await saved, [true])
})

test(
  'a ledger that may not be written can be read',
  { skip: process.getuid?.() !== 0 && 'needs root' },
  async (context) => {
    const folder = folderFor(context)
    const path = await ledgerIn(folder)
    chmodSync(path, 0o644)
    chmodSync(folder, 0o555)
    const module = JSON.stringify(new URL('../../src/store/sqlite/sqlite-store.ts', import.meta.url).href)
    const asNobody = (options: string): string => {
      const script = `process.setgid(65534); process.setuid(65534)
      const { openSqliteStore } = await import(${module})
      const store = await openSqliteStore(${JSON.stringify(path)}, ${options}).catch((error) => console.log(error.code, error.message))
      if (store) console.log((await store.stats()).inputs)`
      return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout
    }
    assert.equal(asNobody('{ readOnly: true }'), '2\n')
    assert.match(asNobody('{}'), /^no-permission .*VACUUM INTO/)
    chmodSync(path, 0o600)
    assert.match(asNobody('{ readOnly: true }'), /^no-permission/)
  },
)

test('two writers take turns', async (context) => {
  const path = join(folderFor(context), 'ledger.db')
  const stores = [await openSqliteStore(path, { create: true }), await openSqliteStore(path)]
  await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      stores[index % 2]!.save([pageEntry({ count: index }), pageEntry({ town: 'Nakuru' })]),
    ),
  )
  for (const store of stores) {
    const { inputs, head } = await store.stats()
    assert.deepEqual([inputs, head.position], [41, 82])
    assert.deepEqual((await store.verify(readBack)).failures, [])
    await store.close()
  }
})
