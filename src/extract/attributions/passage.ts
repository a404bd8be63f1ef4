import type { Span } from '../../evidence/span.ts'
import type { Paragraph, Story, Token } from '../../evidence/story.ts'
import { inSmallLetters } from '../small-letters.ts'
import { datelineEnd } from '../dateline.ts'
import { countBefore } from '../count-before.ts'
import { findQuotations, type Quotation } from './find-quotations.ts'

/** A sentence made ready for the rules. */
export interface Passage {
  readonly paragraph: Paragraph
  /** Its place among the passages of the story. */
  readonly index: number
  readonly tokens: readonly Token[]
  /** The tokens in small letters, with straight apostrophes. */
  readonly words: readonly string[]
  /** For each token the quotation that it stands in, marks included. */
  readonly quoted: readonly (Quotation | null)[]
  /** The quotations of its paragraph. */
  readonly quotations: readonly Quotation[]
}

/** Neighbouring tokens of a passage: from `first` up to and without `end`. */
export interface Range {
  readonly first: number
  readonly end: number
}

/** The sentences of a story's body, captions, decks and notes; headlines are left out, since they have a grammar of their own. */
export function readPassages(story: Story): Passage[] {
  return passagesOf(
    story.paragraphs.filter(({ role }) => role !== 'headline' && role !== 'byline'),
    0,
  )
}

/** The sentences of a story's headline, numbered as if they came last and beside none of the others: who "Orth" is stands in the text. */
export function readHeadline(story: Story, passages: readonly Passage[]): Passage[] {
  return passagesOf(story.paragraphs.filter(({ role }) => role === 'headline').slice(0, 1), passages.length + 1)
}

/** The sentences of paragraphs, numbered from `start` on. */
function passagesOf(paragraphs: readonly Paragraph[], start: number): Passage[] {
  const quotations = findQuotations(paragraphs)
  let index = start
  return paragraphs.flatMap((paragraph, at) => {
    const cursor = { next: 0 }
    return paragraph.sentences.map(({ tokens: all }, place) => {
      const tokens = place === 0 ? all.slice(datelineEnd(all)) : all
      return {
        paragraph,
        index: index++,
        tokens,
        words: tokens.map(({ text }) => inSmallLetters(text)),
        quoted: tokens.map((token) => quotationAt(token, quotations[at]!, cursor)),
        quotations: quotations[at]!,
      }
    })
  })
}

function quotationAt(token: Token, quotations: readonly Quotation[], cursor: { next: number }): Quotation | null {
  while (cursor.next < quotations.length && quotations[cursor.next]!.span[1] <= token.start) cursor.next++
  const quotation = quotations[cursor.next]
  return quotation && quotation.span[0] <= token.start ? quotation : null
}

export function spanOf(passage: Passage, { first, end }: Range): Span {
  return [passage.tokens[first]!.start, passage.tokens[end - 1]!.end]
}

/** The tokens of a passage that a span touches; null where there are none. */
export function rangeIn({ tokens }: Passage, [start, end]: Span): Range | null {
  const first = firstBehind(tokens, start)
  let last = first
  while (last < tokens.length && tokens[last]!.start < end) last++
  return last > first ? { first, end: last } : null
}

/** The number of the first token that ends behind an offset. */
export function firstBehind(tokens: readonly Token[], offset: number): number {
  return countBefore(tokens, ({ end }) => end <= offset)
}

/** Whether a token opens a quotation: the first of its tokens in this paragraph. */
export function opensQuotation(passage: Passage, at: number): boolean {
  const quotation = passage.quoted[at] ?? null
  return quotation !== null && quotation.span[0] === passage.tokens[at]!.start
}

/** Whether a token is the last one of a quotation. */
export function closesQuotation(passage: Passage, at: number): boolean {
  const quotation = passage.quoted[at]
  return (
    quotation !== null && quotation !== undefined && quotation.closed && quotation.span[1] === passage.tokens[at]!.end
  )
}

export function startsCapital(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0)
  return first !== first.toLowerCase()
}

/** Whether a token is the full stop, question mark or exclamation mark that ends its sentence. */
export function isStop(passage: Passage, at: number): boolean {
  return passage.tokens[at]?.kind === 'mark' && '.!?…'.includes(passage.tokens[at].text)
}
