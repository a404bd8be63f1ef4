/** What can keep a ledger from doing what it was asked. */
export type LedgerErrorCode =
  | 'missing' // there is no file where the ledger should be
  | 'exists' // there is one where a new ledger should go
  | 'not-a-ledger' // the file is something else
  | 'newer-version' // a newer version of the program wrote it
  | 'damaged' // the file is a ledger, but cannot be read as one
  | 'locked' // another process is writing, and did not finish in time
  | 'disk-full'
  | 'no-permission' // the file or its directory may not be read or written
  | 'read-only' // it was opened for reading only, and asked to write
  | 'closed' // it was closed, and asked again
  | 'disk-failed' // the operating system could not read or write
  | 'model-missing' // a file of the learned reader is not there, or cannot be read
  | 'model-damaged' // a file of the learned reader is another than it should be
  | 'bad-filter' // a filter's value cannot be read
  | 'not-found' // nothing has this id
  | 'ambiguous' // more than one thing has an id that begins so

/**
 * Something outside the program failed, or the caller asked for the impossible. The message says what was expected, what was
 * met and what to do. What was acknowledged before it stays stored.
 */
export class LedgerError extends Error {
  readonly code: LedgerErrorCode
  /** The ids that an ambiguous one may mean; empty with every other code. */
  readonly candidates: readonly string[]

  constructor(
    code: LedgerErrorCode,
    message: string,
    options: { cause?: unknown; candidates?: readonly string[] } = {},
  ) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.name = 'LedgerError'
    this.code = code
    this.candidates = options.candidates ?? []
  }
}
