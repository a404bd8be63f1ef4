import type { Basis, Rest } from './basis.ts'
import type { Span } from './span.ts'

/** The vocabulary of acts of speech. */
export type Act =
  | 'assert'
  | 'announce'
  | 'admit'
  | 'deny'
  | 'reject'
  | 'decline'
  | 'doubt'
  | 'accuse'
  | 'condemn'
  | 'praise'
  | 'apologize'
  | 'demand'
  | 'request'
  | 'promise'
  | 'threaten'
  | 'warn'

/** All in quotation marks, none, or partly. */
export type Manner = 'direct' | 'indirect' | 'mixed'

export type Standing = 'asserted' | 'questioned' | 'conditional' | 'negated'

/** Who said it: the words where the attribution stands, and whom they mean. */
export interface Source {
  /** Null where the text has no words for the source here: a quotation that goes on. */
  readonly span: Span | null
  readonly text: string | null
  /** The id of the entity, if it is one. */
  readonly entity: string | null
  /** Whom the words mean, as the story names them most fully; null where that cannot be told. */
  readonly name: string | null
  /** False for unnamed sources ("officials", "a senior diplomat"): these are never joined with one another. */
  readonly named: boolean
}

/** An addressee, a target or one who passes on. */
export interface Party {
  readonly name: string
  readonly entity: string | null
  readonly span: Span | null
  readonly basis: Basis
  readonly reason?: string
}

/** How somebody passed a report on: in a report of their own, by quoting it, or as the agency or outlet that was told. */
export type Relation = 'reported' | 'quoted' | 'told'

/** One who passed a report on. */
export interface Relay extends Party {
  readonly relation: Relation
}

/** What "it" or "the incident" in a content means. */
export interface About {
  /** The words of the story in which it is named. */
  readonly name: string
  readonly span: Span
  readonly basis: Basis
  readonly reason?: string
}

/** That a source said, wrote, asked, promised, denied or otherwise expressed something (source, cue, content: PARC). */
export interface Attribution {
  /** `a1`, `a2` ... within the story. */
  readonly id: string
  readonly source: Source
  readonly cue: { readonly span: Span; readonly text: string } | null
  /** The words that are attributed, quotation marks included; several spans where the cue stands between them. */
  readonly content: readonly Span[]
  readonly manner: Manner
  readonly act: Act
  readonly standing: Standing
  readonly to: Party | null
  readonly against: Party | null
  /** The last who relays it before the outlet, which did not hear it itself; not whoever was merely told. */
  readonly via: Party | null
  /** All who passed it on, nearest to the source first. */
  readonly chain: readonly Relay[]
  /** Whether it was said before what the story tells of now: "had promised", "pledged last year". Such a commitment is no new one. */
  readonly earlier: boolean
  /** EDTF: the day on which it was said; null is unknown, never the date of publication. */
  readonly saidAt: string | null
  /** The id of the attribution in whose content this one stands: a claim inside a claim. */
  readonly within: string | null
  /** What "it" or "the incident" in the content means; null where nothing is to be told, or where it cannot be. */
  readonly about: About | null
  /** 0 to 1. */
  readonly confidence: number
  /** The rule or the version of the reader that found it. */
  readonly foundBy: string
  readonly rests: Readonly<Record<string, Rest>>
}
