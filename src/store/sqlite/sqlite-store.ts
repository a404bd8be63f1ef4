import { setTimeout as wait } from 'node:timers/promises'
import type { DatabaseSync } from 'node:sqlite'
import type { Capture, Given, PageState } from '../../evidence/page.ts'
import { LedgerError } from '../ledger-error.ts'
import type {
  Entry,
  Filter,
  FoundStory,
  Head,
  ListedClaim,
  ListedEvent,
  ListedFigure,
  ListedPlace,
  ListedStory,
  ListedTime,
  ReadBack,
  Stats,
  Store,
  StoredReading,
  Verification,
} from '../store.ts'
import { countAll } from './count-all.ts'
import { explain, isBusy, lockedError } from './failure.ts'
import { headOf } from './log.ts'
import { listEvents } from './list-events.ts'
import { listClaims, listFigures, listPlaces, listStories, listTimes } from './list-findings.ts'
import { listIds } from './list-ids.ts'
import { migrations, type Migration } from './migrate.ts'
import { openDatabase } from './open-database.ts'
import { givenOf, stateOf } from './page-rows.ts'
import { openCapture, openReading, openReadings } from './open-readings.ts'
import { EntryWriter } from './save-entries.ts'
import { searchStories } from './search-stories.ts'
import { verifyAll } from './verify-all.ts'
import { signAsWriter, signOff } from './writer-file.ts'

export interface SqliteOptions {
  /** Make a ledger where there is none. */
  readonly create?: boolean
  readonly readOnly?: boolean
  /** How long to wait for another writer; 5,000 unless given. */
  readonly waitMs?: number
  /** The versions of the tables; those of this program unless given. */
  readonly migrations?: readonly Migration[]
}

/** Opens the store in a SQLite file. Throws `LedgerError`. */
export function openSqliteStore(path: string, options: SqliteOptions = {}): Promise<Store> {
  const { create = false, readOnly = false, waitMs = 5000 } = options
  const versions = options.migrations ?? migrations
  return new Promise((resolve) => {
    const db = openDatabase(path, { create, readOnly, waitMs, migrations: versions })
    resolve(new SqliteStore(db, path, { readOnly, waitMs, migrations: versions }))
  })
}

const now = Number.MAX_SAFE_INTEGER
const pollMs = 20

class SqliteStore implements Store {
  readonly location: string
  readonly #db: DatabaseSync
  readonly #writer: EntryWriter
  readonly #readOnly: boolean
  readonly #waitMs: number
  readonly #migrations: readonly Migration[]
  /** Saves of one connection follow one another; this is the last of them. */
  #lastSave: Promise<unknown> = Promise.resolve()

  constructor(db: DatabaseSync, path: string, options: Omit<Required<SqliteOptions>, 'create'>) {
    this.location = path
    this.#db = db
    this.#writer = new EntryWriter(db)
    this.#readOnly = options.readOnly
    this.#waitMs = options.waitMs
    this.#migrations = options.migrations
  }

  stateOf(page: string, reader: string, given: Given): Promise<PageState | null> {
    return this.#ask(() => {
      const held = this.#writer.heldReading(page)
      return held && this.#writer.isKnown(held, reader, given) ? stateOf(held) : null
    })
  }

  givenWith(page: string): Promise<Given | null> {
    return this.#ask(() => {
      const held = this.#writer.heldReading(page)
      return held ? givenOf(held) : null
    })
  }

  save(entries: readonly Entry[]): Promise<boolean[]> {
    const saved = this.#lastSave.then(() => this.#saveAtOnce(entries))
    this.#lastSave = saved.catch(() => undefined)
    return saved
  }

  stories(filter: Filter, moment = now): Promise<ListedStory[]> {
    return this.#ask(() => listStories(this.#db, filter, moment))
  }

  claims(filter: Filter, moment = now): Promise<ListedClaim[]> {
    return this.#ask(() => listClaims(this.#db, filter, moment))
  }

  figures(filter: Filter, moment = now): Promise<ListedFigure[]> {
    return this.#ask(() => listFigures(this.#db, filter, moment))
  }

  times(filter: Filter, moment = now): Promise<ListedTime[]> {
    return this.#ask(() => listTimes(this.#db, filter, moment))
  }

  events(filter: Filter, moment = now): Promise<ListedEvent[]> {
    return this.#ask(() => listEvents(this.#db, filter, moment))
  }

  places(filter: Filter, moment = now): Promise<ListedPlace[]> {
    return this.#ask(() => listPlaces(this.#db, filter, moment))
  }

  search(words: string, filter: Filter, moment = now): Promise<FoundStory[]> {
    return this.#ask(() => searchStories(this.#db, words, filter, moment))
  }

  idsLike(beginning: string, limit: number, moment = now): Promise<string[]> {
    return this.#ask(() => listIds(this.#db, beginning, limit, moment))
  }

  reading(page: string, moment = now): Promise<StoredReading | null> {
    return this.#ask(() => openReading(this.#db, page, moment))
  }

  async *readings(filter: Filter, moment = now): AsyncGenerator<StoredReading> {
    const readings = await this.#ask(() => openReadings(this.#db, filter, moment))
    for (;;) {
      const next = await this.#ask(() => readings.next())
      if (next.done) return
      yield next.value
    }
  }

  capture(page: string): Promise<Capture | null> {
    return this.#ask(() => openCapture(this.#db, page))
  }

  stats(moment = now): Promise<Stats> {
    return this.#ask(() => countAll(this.#db, moment))
  }

  head(): Promise<Head> {
    return this.#ask(() => headOf(this.#db))
  }

  verify(readBack: ReadBack): Promise<Verification> {
    return this.#ask(() => verifyAll(this.#db, readBack, { canWrite: !this.#readOnly, migrations: this.#migrations }))
  }

  async close(): Promise<void> {
    await this.#lastSave
    if (!this.#db.isOpen) return
    if (!this.#readOnly) signOff(this.location)
    this.#db.close()
  }

  /** Runs one question; what goes wrong in it comes as a `LedgerError`. */
  async #ask<T>(question: () => T): Promise<T> {
    if (!this.#db.isOpen) throw new LedgerError('closed', `${this.location} was closed. Open it again.`)
    try {
      return await Promise.resolve(question())
    } catch (error) {
      throw explain(this.location, error)
    }
  }

  async #saveAtOnce(entries: readonly Entry[]): Promise<boolean[]> {
    if (this.#readOnly)
      throw new LedgerError('read-only', `${this.location} was opened for reading only; nothing can be added to it.`)
    if (entries.length === 0) return []
    return this.#ask(async () => {
      await this.#beginWriting()
      try {
        signAsWriter(this.location)
        const saved = this.#writer.save(entries)
        this.#db.exec('COMMIT')
        return saved
      } catch (error) {
        if (this.#db.isTransaction) this.#db.exec('ROLLBACK')
        throw explain(this.location, error, neededFor(entries))
      }
    })
  }

  /** Takes the write lock at once: a lock that is asked for in mid-transaction fails without waiting. */
  async #beginWriting(): Promise<void> {
    const deadline = performance.now() + this.#waitMs
    this.#db.exec('PRAGMA busy_timeout = 0')
    try {
      for (;;) {
        try {
          this.#db.exec('BEGIN IMMEDIATE')
          return
        } catch (error) {
          if (!isBusy(error)) throw error
          if (performance.now() > deadline) throw lockedError(this.location, error, this.#waitMs)
        }
        await wait(pollMs)
      }
    } finally {
      this.#db.exec(`PRAGMA busy_timeout = ${this.#waitMs}`)
    }
  }
}

/** What a page takes in the file and in its write-ahead log, for each byte and for itself: found by measuring. */
const bytesPerByte = 16
const bytesPerPage = 64 * 1024

function neededFor(entries: readonly Entry[]): number {
  return entries.reduce(
    (sum, entry) => sum + bytesPerPage + ('capture' in entry ? entry.capture.bytes.length * bytesPerByte : 0),
    0,
  )
}
