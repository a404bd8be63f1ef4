import type { Span } from './span.ts'

/** What can be odd about an input. A problem is returned, stored and shown; it is never thrown. */
export type ProblemCode =
  | 'bad-given' // a date or address that came with the page cannot be read
  | 'binary' // the bytes are no text
  | 'cut-text' // the story's text breaks off
  | 'deep-nesting' // elements nested deeper than the cap were flattened
  | 'dropped-source' // the headline states as a fact what the text gives as somebody's word
  | 'glued-words' // two words stand together where a link ended
  | 'lone-surrogate' // half of a surrogate pair
  | 'nul' // NUL characters
  | 'repeated-text' // a paragraph of the body stands on the page twice
  | 'replaced-characters' // bytes that the encoding does not know
  | 'too-many-blocks' // more lines than the cap; the rest is one block
  | 'truncated' // longer than the cap; the rest is kept or counted, not read
  | 'unclosed-quote' // a quotation mark that is never closed
  | 'unsupported-language' // a story in a language that cannot be read yet
  | 'disagreement' // markup and visible words say different things

/** Something odd in the input: what it is, in words for people, and where (null where it is about the whole page). */
export interface Problem {
  readonly code: ProblemCode
  readonly message: string
  readonly span: Span | null
}
