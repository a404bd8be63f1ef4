import { closeSync, existsSync, openSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { LedgerError } from '../ledger-error.ts'
import {
  claimContext,
  eventSchema,
  eventVictims,
  figureChange,
  formerFigures,
  placeChoice,
  saidAt,
  saidBefore,
  schema,
  storySections,
} from './schema.ts'
import { claimViews, earlierView, eventView, formerView, hearsayViews, storyView, victimViews, views } from './views.ts'

/** What makes a ledger of one version from a ledger of the version before. */
export interface Migration {
  readonly version: number
  readonly statements: readonly string[]
}

/** All versions of the tables, in order. The first makes an empty ledger; none is ever changed once it was released. */
export const migrations: readonly Migration[] = [
  { version: 1, statements: [...schema, ...views] },
  { version: 2, statements: [...eventSchema, eventView] },
  { version: 3, statements: figureChange },
  { version: 4, statements: placeChoice },
  { version: 5, statements: [...claimContext, ...claimViews] },
  { version: 6, statements: eventVictims },
  { version: 7, statements: [...saidAt, ...hearsayViews] },
  { version: 8, statements: victimViews },
  { version: 9, statements: [...storySections, ...storyView] },
  { version: 10, statements: [...formerFigures, ...formerView] },
  { version: 11, statements: [...saidBefore, ...earlierView] },
]

/** "HSAY": marks a SQLite file as a ledger. */
export const applicationId = 0x48534159

/**
 * Brings the tables to the newest version, in one transaction. Whatever held something is copied beside the file first, as
 * `FILE.backup-v1`. Throws `newer-version` where a newer program wrote it.
 */
export function migrate(db: DatabaseSync, path: string, all: readonly Migration[]): void {
  const newest = newestOf(all)
  const version = versionOf(db)
  if (version > newest) throw newerVersion(path, version, newest)
  if (version === newest) return
  if (version > 0) backUp(db, path, version)
  db.exec('BEGIN IMMEDIATE')
  try {
    // Another process may have been quicker.
    const now = versionOf(db)
    for (const migration of all)
      if (migration.version > now) for (const statement of migration.statements) db.exec(statement)
    db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${newest}; COMMIT`)
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

export function newestOf(all: readonly Migration[]): number {
  return all.at(-1)?.version ?? 0
}

/** The version of the tables; 0 where there are none yet. */
export function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.['user_version'])
}

export function newerVersion(path: string, version: number, newest: number): LedgerError {
  return new LedgerError(
    'newer-version',
    `${path} was written by a newer version of Hearsay: its tables have version ${version}, this program knows ${newest}. Install the newer version to use it.`,
  )
}

/** A whole and consistent copy; the copy of a live ledger's file would not be one. Never overwrites an earlier backup. */
function backUp(db: DatabaseSync, path: string, version: number): void {
  const plain = `${path}.backup-v${version}`
  let copy = plain
  for (let number = 2; existsSync(copy); number++) copy = `${plain}-${number}`
  closeSync(openSync(copy, 'wx', 0o600))
  db.prepare('VACUUM INTO ?').run(copy)
}
