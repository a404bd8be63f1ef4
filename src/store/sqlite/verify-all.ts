import { DatabaseSync } from 'node:sqlite'
import type { ReadBack, Verification } from '../store.ts'
import { Failures } from './failures.ts'
import { entryHash, entryOf, headOf, noHead, type EntryKind } from './log.ts'
import type { Migration } from './migrate.ts'
import { hexOf, ReadingCheck } from './verify-reading.ts'
import { verifyWords } from './verify-words.ts'
import { numberOf, textOf, type Row } from './value.ts'

/**
 * Checks everything that a ledger holds, in one view of it: the file, the rules of the tables, every row against its hash, every
 * entry of the log against its rows and the entry before, every span against the bytes, and the full-text index.
 */
export function verifyAll(
  db: DatabaseSync,
  readBack: ReadBack,
  options: { canWrite: boolean; migrations: readonly Migration[] },
): Verification {
  const failures = new Failures()
  const check = new ReadingCheck(db, readBack, failures)
  let pages = 0
  db.exec('BEGIN')
  try {
    failures.attempt('the file', 'all pages', () => {
      verifyFile(db, failures)
    })
    failures.attempt('sqlite_schema', 'all rows', () => {
      verifySchema(db, options.migrations, failures)
    })
    const contents = new Contents(failures)
    for (const table of ['capture', 'reading', 'failed_input', 'ending'] as const)
      failures.attempt(table, 'all rows', () => {
        for (const row of db.prepare(`SELECT * FROM ${table} ORDER BY came`).iterate() as Iterable<Row>) {
          if (table === 'capture') pages++
          contents.take(table, row, check)
        }
      })
    failures.attempt('log', 'all rows', () => {
      verifyLog(db, contents, failures)
    })
  } finally {
    db.exec('COMMIT')
  }
  verifyWords(db, options.canWrite, failures)
  const { rows, spans, bytes } = check
  const head = headOf(db)
  return { failures: failures.named, failed: failures.count, pages, rows: rows + head.position, spans, bytes, head }
}

function verifyFile(db: DatabaseSync, failures: Failures): void {
  for (const row of db.prepare('PRAGMA integrity_check').all() as Row[]) {
    const message = textOf(row, 'integrity_check')
    if (message !== 'ok') failures.add('the file', 'SQLite', message)
  }
  for (const row of db.prepare('PRAGMA foreign_key_check').all() as Row[])
    failures.add(
      textOf(row, 'table'),
      `row ${String(row['rowid'])}`,
      `It belongs to a row of ${textOf(row, 'parent')} that is not there.`,
    )
}

/** The tables, and the triggers that refuse changes, must be those that the program made. Others may stand beside them. */
function verifySchema(db: DatabaseSync, migrations: readonly Migration[], failures: Failures): void {
  const fresh = new DatabaseSync(':memory:')
  for (const { statements } of migrations) for (const statement of statements) fresh.exec(statement)
  const all = 'SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL'
  const stored = new Map((db.prepare(all).all() as Row[]).map((row) => [textOf(row, 'name'), textOf(row, 'sql')]))
  for (const row of fresh.prepare(all).all() as Row[]) {
    const name = textOf(row, 'name')
    if (stored.get(name) !== textOf(row, 'sql'))
      failures.add('sqlite_schema', name, stored.has(name) ? 'It was changed.' : 'It is missing.')
  }
  fresh.close()
}

const tableOfKind: Readonly<Record<EntryKind, string>> = {
  page: 'capture',
  reading: 'reading',
  'failed-input': 'failed_input',
  ending: 'ending',
}

/** What the rows of each position say that was accepted there. */
class Contents {
  readonly #failures: Failures
  readonly #contents = new Map<string, string>()

  constructor(failures: Failures) {
    this.#failures = failures
  }

  take(table: 'capture' | 'reading' | 'failed_input' | 'ending', row: Row, check: ReadingCheck): void {
    const position = numberOf(row, table === 'ending' ? 'ceased' : 'came')
    const name = typeof row['page'] === 'string' ? row['page'] : `position ${position}`
    this.#failures.attempt(table, name, () => {
      const content =
        table === 'capture'
          ? check.checkCapture(row)
          : table === 'reading'
            ? check.checkReading(row)
            : hexOf(check.checkRow(table, row, name))
      this.#contents.set(`${table} ${position}`, content)
    })
  }

  /** Takes out what stands at a position; undefined where nothing of this kind does. */
  claim(kind: EntryKind, position: number): string | undefined {
    const key = `${tableOfKind[kind]} ${position}`
    const content = this.#contents.get(key)
    this.#contents.delete(key)
    return content
  }

  /** What the log does not know of. */
  get unclaimed(): Iterable<string> {
    return this.#contents.keys()
  }
}

function verifyLog(db: DatabaseSync, contents: Contents, failures: Failures): void {
  let { position: expected, sha256: previous } = noHead
  for (const row of db.prepare('SELECT * FROM log ORDER BY position').iterate() as Iterable<Row>) {
    const entry = entryOf(row)
    const name = `position ${entry.position}`
    expected++
    if (entry.position !== expected) {
      failures.add('log', name, `The entry before it is missing: position ${expected} was expected.`)
      expected = entry.position
    }
    if (entry.previous !== previous)
      failures.add('log', name, 'The chain is broken: the entry before it is not the one that it was appended to.')
    if (entryHash(entry) !== row['sha256'])
      failures.add('log', name, 'The entry is not what was appended: it does not match its hash.')
    previous = textOf(row, 'sha256')
    const content = contents.claim(entry.kind, entry.position)
    if (content === undefined)
      failures.add('log', name, `What was accepted here (${entry.kind} ${entry.subject}) is missing.`)
    else if (content !== entry.content)
      failures.add('log', name, `What was accepted here (${entry.kind} ${entry.subject}) is not what is there.`)
  }
  for (const key of contents.unclaimed)
    failures.add('log', key, 'This stands in a table, and the log does not know of it.')
}
