import type { Span } from '../evidence/span.ts'

/** What the learned reader finds in one story, in the order of the text. All spans are of the page’s text. */
export interface LearnedReading {
  /** `reader 3`: findings say who found them. */
  readonly version: string
  readonly attributions: readonly LearnedAttribution[]
  readonly names: readonly LearnedName[]
  /** For each sentence, in order, a vector of length 1 for comparing what sentences say; null for one without a word. */
  readonly vectors: readonly (Float32Array | null)[]
}

/** Somebody reported to have said, written, asked, thought ... something. It may be unlikely: whoever takes it looks at its scores. */
export interface LearnedAttribution {
  /** Null where the text has no words for the source. */
  readonly source: Span | null
  /** Null for a quotation that stands without a word of saying. */
  readonly cue: Span | null
  readonly content: readonly Span[]
  /** The share of such findings that are right, as measured: 0 to 1. */
  readonly confidence: number
  /** False where it is more likely than not, or nearly so, that nothing is reported: it counts only where something else speaks for it. */
  readonly isSure: boolean
}

/** The kinds of names that the reader tells apart. */
export type LearnedNameKind = 'person' | 'organization' | 'location' | 'facility' | 'norp' | 'misc' | 'product'

/** Words that name somebody or something. */
export interface LearnedName {
  readonly span: Span
  readonly kind: LearnedNameKind
  /** 0 to 1. */
  readonly confidence: number
}
