import type { Rest } from '../../evidence/basis.ts'
import type { Figure } from '../../evidence/figure.ts'
import type { Span } from '../../evidence/span.ts'
import type { Amount } from './amount.ts'
import type { Lexicon } from './lexicon.ts'
import type { Neighbours } from '../neighbours.ts'
import type { Piece } from '../pieces.ts'
import type { StoryPlace } from './story-place.ts'

export interface SentenceBefore {
  readonly pieces: readonly Piece[]
  readonly span: Span
  readonly figure: Figure | null
}

/** What stands around a draft. */
export interface Surroundings {
  readonly whole: { readonly id: string; readonly amount: Amount } | null
  /** The part of the sentence in which places and dates are looked for. */
  readonly near: Span
  readonly pieces: readonly Piece[]
  readonly text: string
  /** The sentence before in the same paragraph, with its last figure. */
  readonly before: SentenceBefore | null
  readonly neighbours: Neighbours
  readonly storyPlace: StoryPlace | null
  /** When it happened what the story tells first; null in sentences far from there. */
  readonly storyDate: Linked | null
  readonly lexicon: Lexicon
}

/** A value with the words that it rests on. */
export interface Linked {
  readonly value: string
  readonly rest: Rest
}
