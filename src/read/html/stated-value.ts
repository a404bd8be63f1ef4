import type { PageMetadata } from '../../evidence/page.ts'

/** A value that the markup states, and where it stands in the source. */
export interface StatedValue {
  readonly field: keyof PageMetadata
  readonly value: string
  readonly from: string
  readonly start: number
  readonly end: number
}
