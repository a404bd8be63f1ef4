import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Beside a ledger lies a file with the process id of whoever wrote to it last: SQLite itself cannot say who holds its lock. The
 * file is a help only; nothing rests on it, and where it cannot be written the ledger is written all the same.
 */
export function signAsWriter(path: string): void {
  try {
    writeFileSync(fileBeside(path), `${process.pid}\n`, { mode: 0o600 })
  } catch {
    return
  }
}

/** Takes the file away if it is this process's own. */
export function signOff(path: string): void {
  try {
    if (writerOf(path) === process.pid) rmSync(fileBeside(path), { force: true })
  } catch {
    return
  }
}

/** The process id of the last writer; null where it left none. */
export function writerOf(path: string): number | null {
  try {
    const id = Number(readFileSync(fileBeside(path), 'utf8').trim())
    return Number.isInteger(id) && id > 0 ? id : null
  } catch {
    return null
  }
}

function fileBeside(path: string): string {
  return `${path}-writer`
}
