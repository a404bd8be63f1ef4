import type { Span } from './span.ts'

/** Why a value holds: the page says it, the program worked it out, or the user gave it. */
export type Basis = 'stated' | 'inferred' | 'given'

/** The words that a value rests on. `span` is null only where the basis is not `stated`; then `reason` says why it holds. */
export interface Rest {
  readonly span: Span | null
  readonly basis: Basis
  readonly reason?: string
}
