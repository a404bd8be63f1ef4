import type { LedgerErrorCode } from '../../ledger/error.ts'

/** How the program ends, as other programs see it. */
export const exitStatus = {
  done: 0,
  /** Something that was asked for failed. */
  failed: 1,
  wrongUsage: 2,
  /** The ledger is in use: try again later (EX_TEMPFAIL of sysexits.h). */
  inUse: 75,
  /** Ended by Ctrl-C (128 and the number of the signal). */
  interrupted: 130,
} as const

/** The exit status for each error of the ledger. */
export const exitStatusOf: Readonly<Record<LedgerErrorCode, number>> = {
  missing: exitStatus.failed,
  exists: exitStatus.failed,
  'not-a-ledger': exitStatus.failed,
  'newer-version': exitStatus.failed,
  damaged: exitStatus.failed,
  locked: exitStatus.inUse,
  'disk-full': exitStatus.failed,
  'no-permission': exitStatus.failed,
  'read-only': exitStatus.failed,
  closed: exitStatus.failed,
  'disk-failed': exitStatus.failed,
  'model-missing': exitStatus.failed,
  'model-damaged': exitStatus.failed,
  'bad-filter': exitStatus.wrongUsage,
  'not-found': exitStatus.failed,
  ambiguous: exitStatus.failed,
}
