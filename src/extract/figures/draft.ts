import type { FigureKind, Measure, Status } from '../../evidence/figure.ts'
import type { Amount } from './amount.ts'
import type { Changed } from './change.ts'
import type { CountedNoun } from './counted.ts'

/** Why a number has its measure: the words that say so, and on which side they stand. */
export interface Befallen {
  readonly measure: Measure
  /** Pieces [from, to). */
  readonly from: number
  readonly to: number
  readonly side: 'left' | 'right' | 'noun'
  /** Whether the words say how the counted are, not what happened: "missing", "in custody". */
  readonly state: boolean
}

/** A figure in the making, within one sentence. */
export interface Draft {
  readonly amount: Amount
  readonly counted: CountedNoun | null
  readonly befallen: Befallen | null
  /** The place in the sentence's list of drafts of the whole that it is a part of. */
  readonly whole: number | null
  readonly kind: FigureKind | null
  readonly changed: Changed | null
  readonly isFormer: boolean
  readonly status: Status
}
