import type { Rest } from './basis.ts'
import type { Span } from './span.ts'

export type Quantifier = 'exact' | 'about' | 'more than' | 'at least' | 'less than' | 'at most' | 'between' | 'vague'

/** What befell the counted, or what is measured. */
export type Measure =
  | 'killed'
  | 'wounded'
  | 'missing'
  | 'displaced'
  | 'evacuated'
  | 'returned'
  | 'sheltered'
  | 'homeless'
  | 'affected'
  | 'infected'
  | 'rescued'
  | 'arrested'
  | 'held'
  | 'abducted'
  | 'captured'
  | 'released'
  | 'deployed'
  | 'arrived'
  | 'crossed'
  | 'destroyed'
  | 'damaged'
  | 'population'
  | 'money'
  | 'distance'
  | 'area'
  | 'age'
  | 'other'

/** Over a period, at a moment, so many more, or a part of a whole. */
export type FigureKind = 'flow' | 'stock' | 'increment' | 'share'

export type Change = 'up' | 'down'

export type Status = 'realised' | 'ongoing' | 'planned' | 'possible' | 'conditional' | 'denied'

/** A number that counts or measures something. People see `value` and `quantifier`; the bounds are for comparing only. */
export interface Figure {
  /** `f1`, `f2` ... within the story. */
  readonly id: string
  /** The number with its hedge, and its unit where that is written beside it: "more than 200", "some 16 nautical miles". */
  readonly span: Span
  readonly text: string
  /** As written; null where the words give none ("dozens") or give two ("between 30 and 40"). */
  readonly value: number | null
  readonly quantifier: Quantifier
  /** Inclusive lower bound for comparing; null is open. "More than 200" counted in wholes begins at 201. */
  readonly min: number | null
  /** Inclusive upper bound for comparing; null is open. */
  readonly max: number | null
  readonly approx: boolean
  readonly vague: boolean
  /** `percent`, a currency code (`USD`), or a unit in the singular (`kilometre`, `nautical mile`); null for counted things. */
  readonly unit: string | null
  readonly counted: string | null
  readonly measure: Measure
  readonly kind: FigureKind | null
  /** Where the number is how much something rose or fell, or what it rose or fell to. */
  readonly change: Change | null
  /** Whether it is told as what another number was before: the 34 of "37, up from 34". */
  readonly former: boolean
  /** The id of the figure that it is a part of. */
  readonly partOf: string | null
  readonly status: Status
  /** The id of the attribution that vouches for it; null is the outlet's own voice. */
  readonly saidBy: string | null
  /** Ids of entities. */
  readonly place: string | null
  readonly from: string | null
  readonly to: string | null
  /** EDTF: when it happened, and as of when it is so. Null is unknown. */
  readonly when: string | null
  readonly asOf: string | null
  readonly foundBy: string
  /** The words behind `counted`, `measure`, `place`, `when` ...: by the name of the field. */
  readonly rests: Readonly<Record<string, Rest>>
}
