import type { Span } from '../../evidence/span.ts'
import type { Token } from '../../evidence/story.ts'
import { countBefore } from '../count-before.ts'
import type { Passage } from './passage.ts'

/** How many tokens of a content tell its act; what comes later carries it on. */
const longest = 120

/** Gives the words of a content as one row, out of all the quotation marks and sentences that it runs over. */
export class Wordings {
  readonly #tokens: readonly Token[]
  readonly #words: readonly string[]
  readonly #model: Passage | null

  constructor(passages: readonly Passage[]) {
    this.#tokens = passages.flatMap(({ tokens }) => tokens)
    this.#words = passages.flatMap(({ words }) => words)
    this.#model = passages[0] ?? null
  }

  /** The first words of some spans as a passage without quotation marks, so that its phrases and verbs can be read. */
  of(spans: readonly Span[]): Passage {
    const tokens: Token[] = []
    const words: string[] = []
    for (const [start, end] of spans) {
      for (let at = this.#firstFrom(start); at < this.#tokens.length; at++) {
        const token = this.#tokens[at]!
        if (token.start >= end || tokens.length >= longest) break
        if (quotationMarks.has(token.text)) continue
        tokens.push(token)
        words.push(this.#words[at]!)
      }
    }
    return { ...this.#model!, tokens, words, quoted: tokens.map(() => null), quotations: [] }
  }

  #firstFrom(offset: number): number {
    return countBefore(this.#tokens, ({ start }) => start < offset)
  }
}

const quotationMarks: ReadonlySet<string> = new Set('“”"«»„‟‘'.split(''))
