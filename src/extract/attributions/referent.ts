import type { Entity } from '../../evidence/entity.ts'
import type { Span } from '../../evidence/span.ts'

export type ReferentKind = 'person' | 'group' | 'body'

export type Gender = 'he' | 'she' | null

/** Somebody whom a later "he", "it" or "the ministry" can mean. */
export interface Referent {
  readonly kind: ReferentKind
  readonly entity: Entity | null
  readonly name: string | null
  readonly named: boolean
  readonly gender: Gender
  /** The words that named it where it was last spoken of. */
  readonly span: Span
  /** These words, in small letters. */
  readonly words: readonly string[]
}
