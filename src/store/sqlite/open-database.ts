import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { foldWords } from '../fold-words.ts'
import { LedgerError } from '../ledger-error.ts'
import { damagedError, explaining } from './failure.ts'
import { applicationId, migrate, newerVersion, newestOf, versionOf, type Migration } from './migrate.ts'

export interface OpenOptions {
  readonly create: boolean
  readonly readOnly: boolean
  readonly waitMs: number
  readonly migrations: readonly Migration[]
}

/** Opens a ledger's file as a database whose tables are those of this version. Throws `LedgerError`. */
export function openDatabase(path: string, options: OpenOptions): DatabaseSync {
  return explaining(path, () => {
    const isEmpty = makeFile(path, options)
    if (!isEmpty) checkHeader(path)
    const db = options.readOnly ? openForReading(path, options) : connect(path, options)
    try {
      checkMark(db, path, options)
      if (options.readOnly) checkVersion(db, path, options)
      else prepareForWriting(db, path, options)
      return db
    } catch (error) {
      db.close()
      throw error
    }
  })
}

/** Makes an empty file, for this user only, where there is none; says whether the file is empty. */
function makeFile(path: string, { create, readOnly }: OpenOptions): boolean {
  if (existsSync(path)) {
    const isEmpty = statSync(path).size === 0
    if (isEmpty && (!create || readOnly)) throw notALedger(path, 'it is empty')
    return isEmpty
  }
  if (!create || readOnly)
    throw new LedgerError('missing', `There is no ledger at ${path}. "hearsay add FILE..." makes one.`)
  closeSync(openSync(path, 'wx', 0o600))
  return true
}

const magic = 'SQLite format 3\0'
const applicationIdAt = 68

/** Tells a damaged ledger from a file that never was one, by its first 100 bytes. */
function checkHeader(path: string): void {
  const header = Buffer.alloc(100)
  const file = openSync(path, 'r')
  try {
    readSync(file, header, 0, header.length, 0)
  } finally {
    closeSync(file)
  }
  const isDatabase = header.toString('latin1', 0, magic.length) === magic
  const isMarked = header.readUInt32BE(applicationIdAt) === applicationId
  if (!isDatabase && isMarked) throw damagedError(path, new Error('the beginning of the file was overwritten'))
  if (!isDatabase) throw notALedger(path, 'it is no SQLite file')
}

function connect(path: string | URL, { readOnly, waitMs }: Pick<OpenOptions, 'readOnly' | 'waitMs'>): DatabaseSync {
  const db = new DatabaseSync(path, { readOnly, timeout: waitMs, enableDoubleQuotedStringLiterals: false })
  try {
    // Without FULL, a power cut loses pages that were reported as stored, silently.
    db.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF')
    db.function('holds_words', { deterministic: true }, (text, words) =>
      typeof text === 'string' && foldWords(text).includes(String(words)) ? 1 : 0,
    )
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function prepareForWriting(db: DatabaseSync, path: string, { migrations }: OpenOptions): void {
  // A page of the file that several batches change is carried over once: 4000 pages are about 16 MiB of write-ahead log.
  if (versionOf(db) <= newestOf(migrations))
    db.exec(
      'PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 4000; PRAGMA recursive_triggers = ON; PRAGMA cache_size = -16000',
    )
  migrate(db, path, migrations)
}

/**
 * A reader shares a small file with the writer, beside the ledger. Where none can be made (a read-only directory), the file is
 * opened as one that nobody changes; that is right only if no write-ahead log lies beside it.
 */
function openForReading(path: string, options: OpenOptions): DatabaseSync {
  try {
    return connect(path, options)
  } catch (error) {
    const log = `${path}-wal`
    if (existsSync(log) && statSync(log).size > 0) throw error
    return connect(new URL(`${pathToFileURL(path).href}?immutable=1`), options)
  }
}

/** Before anything is written: the file must be a ledger, or empty and meant to become one. */
function checkMark(db: DatabaseSync, path: string, { create, readOnly }: OpenOptions): void {
  const id = Number(db.prepare('PRAGMA application_id').get()?.['application_id'])
  const isBlank = id === 0 && db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined
  if (isBlank && (!create || readOnly)) throw notALedger(path, 'it is empty')
  if (id !== applicationId && !isBlank) throw notALedger(path, 'it is a SQLite file of another program')
}

function checkVersion(db: DatabaseSync, path: string, { migrations }: OpenOptions): void {
  const newest = newestOf(migrations)
  const version = versionOf(db)
  if (version > newest) throw newerVersion(path, version, newest)
  if (version < newest)
    throw new LedgerError(
      'read-only',
      `${path} was written by an older version of Hearsay. Open it once for writing ("hearsay stats"): it is backed up and brought up to date.`,
    )
}

function notALedger(path: string, why: string): LedgerError {
  return new LedgerError('not-a-ledger', `${path} is not a ledger: ${why}. Name another file with --ledger FILE.`)
}
