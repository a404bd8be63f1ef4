export { LedgerError, type LedgerErrorCode } from '../store/ledger-error.ts'
