import { hash } from 'node:crypto'
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { canonicalJson } from '../canonical-json.ts'
import type { Head } from '../store.ts'
import { numberOf, textOf, type Row } from './value.ts'

export type EntryKind = 'page' | 'reading' | 'failed-input' | 'ending'

/** One entry of the log, without its own hash. */
export interface LogEntry {
  readonly position: number
  readonly at: string
  readonly kind: EntryKind
  /** The page, the source, or the position of what ended. */
  readonly subject: string
  /** SHA-256 over the hashes of the rows accepted, in hexadecimal. */
  readonly content: string
  readonly previous: string
}

/** The head of a log without entries. */
export const noHead: Head = { position: 0, sha256: '0'.repeat(64) }

export function entryHash(entry: LogEntry): string {
  return hash('sha256', canonicalJson({ ...entry }))
}

export function entryOf(row: Row): LogEntry {
  return {
    position: numberOf(row, 'position'),
    at: textOf(row, 'at'),
    kind: textOf(row, 'kind') as EntryKind,
    subject: textOf(row, 'subject'),
    content: textOf(row, 'content'),
    previous: textOf(row, 'previous'),
  }
}

/** The last entry up to a moment. */
export function headOf(db: DatabaseSync, moment = Number.MAX_SAFE_INTEGER): Head {
  const sql = 'SELECT position, sha256 FROM log WHERE position <= ? ORDER BY position DESC LIMIT 1'
  const row = db.prepare(sql).get(moment) as Row | undefined
  return row ? { position: numberOf(row, 'position'), sha256: textOf(row, 'sha256') } : noHead
}

/** Appends to the log, within a transaction that began after the head was read. */
export class LogWriter {
  readonly #insert: StatementSync
  #head: Head

  constructor(db: DatabaseSync) {
    this.#insert = db.prepare('INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?)')
    this.#head = headOf(db)
  }

  /** The position that the next entry gets. */
  get next(): number {
    return this.#head.position + 1
  }

  append(kind: EntryKind, subject: string, content: string): void {
    const at = new Date().toISOString()
    const entry: LogEntry = { position: this.next, at, kind, subject, content, previous: this.#head.sha256 }
    const sha256 = entryHash(entry)
    this.#insert.run(entry.position, at, kind, subject, content, entry.previous, sha256)
    this.#head = { position: entry.position, sha256 }
  }
}
