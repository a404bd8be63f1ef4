import type { Basis, Rest } from './basis.ts'
import type { Span } from './span.ts'

export type TimeType = 'date' | 'time' | 'duration' | 'set'

/** Words that name a time, with their TIMEX3 value. */
export interface TimeExpression {
  /** `t1`, `t2` ... within the story. */
  readonly id: string
  readonly span: Span
  readonly text: string
  readonly type: TimeType
  /** TIMEX3: `2023-09-21`, `2025-W51`, `2024-FA`, `P2D`; null where it rests on a date that the story does not give. */
  readonly value: string | null
  /** TIMEX3 `mod`: START, MID, END, APPROX, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE. */
  readonly mod: string | null
  /** `stated` where the words alone give the value, `inferred` where it was counted from another date. */
  readonly basis: Basis
  /** What an inferred value rests on: `anchor` is the date that it was counted from. */
  readonly rests: Readonly<Record<string, Rest>>
}
