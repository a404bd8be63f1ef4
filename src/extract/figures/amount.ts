import type { Figure, Measure } from '../../evidence/figure.ts'
import type { Numeral } from './cardinals.ts'

/** A number with its hedge and unit, before it is known what it counts. */
export interface Amount {
  /** Pieces with hedge and unit: the first, and the first one after. */
  readonly from: number
  readonly to: number
  /** Pieces of the bare number (of the first one, in a range). */
  readonly numeral: Numeral
  readonly value: number | null
  readonly quantifier: Figure['quantifier']
  readonly min: number | null
  readonly max: number | null
  readonly unit: string | null
  /** What the unit measures; null where things are counted. */
  readonly measures: Measure | null
  /** Where the words stand that name what the number measures, if they stand before it: "magnitude" 5.9. */
  readonly scaleName: number | null
}
