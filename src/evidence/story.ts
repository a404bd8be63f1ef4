import type { Basis } from './basis.ts'
import type { Span } from './span.ts'

/**
 * A word, a number or a mark. "don’t", "U.S." and "11.1" are one token each; so is every single mark. Its text is what stands at
 * its place, but for a word that a line's end breaks: that is read without the break.
 */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'word' | 'number' | 'mark'
}

export interface Sentence {
  readonly span: Span
  readonly tokens: readonly Token[]
}

/**
 * A block of a story: `deck` is the line below a headline, `byline` a line with author, place or date of the report, `note`
 * a correction or "This story was updated".
 */
export interface Paragraph {
  readonly role: 'headline' | 'deck' | 'byline' | 'body' | 'caption' | 'note'
  /** Without the white space at its ends. */
  readonly span: Span
  readonly sentences: readonly Sentence[]
}

export interface Headline {
  readonly span: Span
  readonly text: string
}

/** A date of publication in EDTF: `2023-09-21`, `2023-09-21/2023-09-22`, `2024-12-19/..`. */
export interface Published {
  readonly value: string
  readonly basis: Basis
  /** The words that it rests on; null where the user gave it, or where only markup says it. */
  readonly span: Span | null
  readonly reason?: string
}

export interface Outlet {
  readonly name: string
  readonly basis: Basis
  readonly span: Span | null
  readonly reason?: string
}

/** A part of its outlet that a story stands in: "World", "Business". `span` is null where only markup says it. */
export interface Section {
  readonly name: string
  readonly basis: Basis
  readonly span: Span | null
  readonly reason?: string
}

/** Who made a text (its authors, or the agency that it came from), photo or video, handed it out, or is cited as the one who heard it. */
export interface Credit {
  readonly name: string
  readonly role: 'text' | 'photo' | 'video' | 'handout' | 'cited'
  readonly span: Span
}

/** One news item of a page, before anything is found in it. */
export interface Story {
  /** The first twelve digits of the page's hash, a full stop, and the story's number in the page from 1: `05d4bbcb5e57.1`. */
  readonly id: string
  readonly span: Span
  /** BCP 47; `und` where it cannot be told. */
  readonly language: string
  readonly headline: Headline | null
  readonly outlet: Outlet | null
  /** The widest first: "News", "Africa". Empty where nothing says it. */
  readonly sections: readonly Section[]
  readonly credits: readonly Credit[]
  /** All paragraphs, in the order of the page. */
  readonly paragraphs: readonly Paragraph[]
}
