import type { Span } from '../../evidence/span.ts'
import type { Token } from '../../evidence/story.ts'
import type { Quotation } from './find-quotations.ts'
import { firstBehind, type Passage } from './passage.ts'

/**
 * Sets the edges of what the reader takes for content, by one convention: whole words; a quotation with both its marks and what
 * stands inside them; no comma, colon, dash or full stop at either end that stands outside of them; and with a quotation all
 * the paragraphs through which it goes on.
 */
export class ContentEdges {
  readonly #tokens: readonly Token[]
  readonly #quoted: readonly (Quotation | null)[]

  constructor(passages: readonly Passage[]) {
    this.#tokens = passages.flatMap(({ tokens }) => tokens)
    this.#quoted = passages.flatMap(({ quoted }) => quoted)
  }

  /** The stretches with their edges set; a stretch of marks alone is left out. */
  set(spans: readonly Span[]): Span[] {
    const found: Span[] = []
    for (const span of spans) {
      for (const one of this.#setOne(span)) {
        const last = found.at(-1)
        if (last && one[0] < last[1]) found[found.length - 1] = [last[0], Math.max(last[1], one[1])]
        else found.push(one)
      }
    }
    return found
  }

  #setOne([start, end]: Span): Span[] {
    let first = firstBehind(this.#tokens, start)
    let last = firstBehind(this.#tokens, end - 1)
    if (last >= this.#tokens.length || this.#tokens[last]!.start >= end) last--
    while (first <= last && this.#isLoose(first, leading)) first++
    while (last >= first && this.#isLoose(last, trailing)) last--
    if (!this.#tokens.slice(first, last + 1).some(({ kind }) => kind !== 'mark')) return []
    first = this.#withOpening(first, last)
    last = this.#withClosing(first, last)
    return [
      [this.#tokens[first]!.start, this.#tokens[last]!.end],
      ...goingOn(this.#quoted[last] ?? null, this.#tokens[last]!.end),
    ]
  }

  #isLoose(at: number, marks: ReadonlySet<string>): boolean {
    const { text, kind } = this.#tokens[at]!
    return kind === 'mark' && this.#quoted[at] === null && marks.has(text)
  }

  /** Content that begins behind the mark of a quotation holds the mark too. */
  #withOpening(first: number, last: number): number {
    const quotation = this.#quoted[first]
    if (first === 0 || !quotation || this.#quoted[first - 1] !== quotation) return first
    const isMark = this.#tokens[first - 1]!.start === quotation.span[0]
    return isMark && this.#tokens[last]!.end > quotation.span[0] ? first - 1 : first
  }

  /** Content that ends before the closing mark of a quotation that it holds from its start reaches over the mark. */
  #withClosing(first: number, last: number): number {
    const quotation = this.#quoted[last]
    if (!quotation || quotation.span[0] < this.#tokens[first]!.start) return last
    for (let at = last; at < Math.min(this.#tokens.length, last + 3) && this.#quoted[at] === quotation; at++) {
      if (this.#tokens[at]!.end === quotation.span[1]) return at
      if (at > last && this.#tokens[at]!.kind !== 'mark') break
    }
    return last
  }
}

const leading: ReadonlySet<string> = new Set([',', ';', ':', '.', '–', '—', '-', ')', '…'])
const trailing: ReadonlySet<string> = new Set([',', ';', ':', '.', '–', '—', '-', '(', '!', '?', '…'])

/** The later paragraphs of a quotation that opens anew in each, where content reaches its end in this one. */
function goingOn(quotation: Quotation | null, end: number): Span[] {
  const spans: Span[] = []
  if (quotation && quotation.span[1] <= end + 1)
    for (let next = quotation.goesOn; next; next = next.goesOn) spans.push(next.span)
  return spans
}
