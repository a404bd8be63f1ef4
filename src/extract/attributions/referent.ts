import type { Entity } from '../../evidence/entity.ts'
import type { Span } from '../../evidence/span.ts'

export type ReferentKind = 'person' | 'group' | 'body'

export type Gender = 'he' | 'she' | null

/** Somebody or something that a story speaks of, by whatever words: a chain of all that mean it. */
export interface Referent {
  readonly kind: ReferentKind
  readonly entity: Entity | null
  /** The fullest name or description that the story gives; null where it gives none. */
  readonly name: string | null
  readonly named: boolean
  gender: Gender
  /** The words that named it where it was last spoken of. */
  span: Span
  /** All words that it has been called by so far, in small letters. */
  readonly words: Set<string>
}

/** Words of the story that mean somebody. */
export interface Link {
  readonly span: Span
  readonly referent: Referent
  /** The words of somebody known that a pronoun or a description goes back to; null where the words themselves name it. */
  readonly antecedent: Span | null
  /** Why it is that one; null where the words themselves name it. */
  readonly reason: string | null
}
