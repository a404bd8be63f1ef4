import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { LedgerError } from '../ledger-error.ts'
import { writerOf } from './writer-file.ts'

/** What `node:sqlite` throws: `errcode` is SQLite's extended result code. */
interface SqliteError extends Error {
  readonly errcode: number
}

/** SQLite's primary result codes that mean something to the user. */
const codes = {
  perm: 3,
  busy: 5,
  locked: 6,
  readOnly: 8,
  io: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
}

/** Runs what touches the ledger's file, and says what went wrong in words for people. */
export function explaining<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw explain(path, error)
  }
}

/**
 * The `LedgerError` that an error of the database or the file system means; an error of another kind as it is. `neededBytes` is
 * about what the work would have taken on the disk.
 */
export function explain(path: string, error: unknown, neededBytes = emptyLedgerBytes): unknown {
  if (error instanceof LedgerError) return error
  if (isSqliteError(error)) return explainSqlite(path, error, neededBytes)
  return error instanceof Error && 'syscall' in error ? explainSystem(path, error, neededBytes) : error
}

const emptyLedgerBytes = 512 * 1024

/** Whether another process holds the lock that was asked for. */
export function isBusy(error: unknown): boolean {
  return isSqliteError(error) && [codes.busy, codes.locked].includes(error.errcode & 0xff)
}

export function lockedError(path: string, cause: unknown, waitMs?: number): LedgerError {
  const writer = writerOf(path)
  const who = writer === null ? 'another process' : `process ${writer}`
  const waited = waitMs === undefined ? '' : `; waited ${waitMs / 1000} s for it`
  return new LedgerError('locked', `${path} is being written by ${who}${waited}. Try again once it is done.`, { cause })
}

export function damagedError(path: string, cause: unknown): LedgerError {
  const what = cause instanceof Error ? ` (${cause.message})` : ''
  return new LedgerError(
    'damaged',
    `${path} is a ledger, but is damaged${what}. Keep the file as it is, and go back to a backup; "hearsay verify" names what can still be read.`,
    { cause },
  )
}

function isSqliteError(error: unknown): error is SqliteError {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
}

function explainSqlite(path: string, error: SqliteError, neededBytes: number): unknown {
  switch (error.errcode & 0xff) {
    case codes.busy:
    case codes.locked:
      return lockedError(path, error)
    case codes.full:
      return fullError(path, error, neededBytes)
    case codes.corrupt:
    case codes.notADatabase:
      return damagedError(path, error)
    case codes.perm:
    case codes.readOnly:
    case codes.cannotOpen:
      return permissionError(path, error)
    case codes.io:
      return (freeBytes(path) ?? Infinity) < 64 * 1024
        ? fullError(path, error, neededBytes)
        : failedDiskError(path, error)
    default:
      return error
  }
}

function explainSystem(path: string, error: Error & { code?: string }, neededBytes: number): unknown {
  const { code = '' } = error
  if (['ENOSPC', 'EDQUOT'].includes(code)) return fullError(path, error, neededBytes)
  if (['EACCES', 'EPERM', 'EROFS', 'EISDIR'].includes(code)) return permissionError(path, error)
  if (!['ENOENT', 'ENOTDIR'].includes(code)) return failedDiskError(path, error)
  const message = `There is no directory ${dirname(path)} for a ledger. Make it first.`
  return new LedgerError('missing', message, { cause: error })
}

function fullError(path: string, cause: unknown, neededBytes: number): LedgerError {
  const free = freeBytes(path)
  const missing =
    free === null
      ? 'Free some space'
      : `${inMebibytes(free)} are free, and ${inMebibytes(Math.max(neededBytes - free, neededBytes / 2))} more are needed. Free as much`
  return new LedgerError(
    'disk-full',
    `The disk that holds ${path} is full: ${missing} and add the same pages again. All that was reported as stored is kept.`,
    { cause },
  )
}

function permissionError(path: string, cause: unknown): LedgerError {
  return new LedgerError(
    'no-permission',
    `${path} cannot be opened: the file or its directory may not be read or written by this user, or it is no file. Of a ledger that others keep, ask them for a copy made with "VACUUM INTO".`,
    { cause },
  )
}

function failedDiskError(path: string, cause: unknown): LedgerError {
  const what = cause instanceof Error ? cause.message : String(cause)
  return new LedgerError(
    'disk-failed',
    `The operating system could not read or write ${path}: ${what}. Check the disk before you go on.`,
    { cause },
  )
}

function freeBytes(path: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(dirname(path))
    return bavail * bsize
  } catch {
    return null
  }
}

function inMebibytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`
}
