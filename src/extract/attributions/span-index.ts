import { overlap, type Span } from '../../evidence/span.ts'
import { firstFrom } from '../neighbours.ts'

/** Spans with what belongs to them, for finding those that touch a stretch of text in logarithmic time. */
export class SpanIndex<T> {
  readonly #entries: readonly { readonly span: Span; readonly value: T }[]
  /** The furthest end of all spans up to each entry. */
  readonly #reach: readonly number[]

  constructor(entries: readonly { readonly span: Span; readonly value: T }[]) {
    this.#entries = [...entries].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
    let reach = 0
    this.#reach = this.#entries.map(({ span }) => (reach = Math.max(reach, span[1])))
  }

  /** All entries, in the order of the text; of those that begin together the longest first. */
  get all(): readonly { readonly span: Span; readonly value: T }[] {
    return this.#entries
  }

  /** The entries that share text with a span, in the order of the text. */
  touching(span: Span): { readonly span: Span; readonly value: T }[] {
    const found: { readonly span: Span; readonly value: T }[] = []
    for (let at = this.#before(span[1]) - 1; at >= 0 && this.#reach[at]! > span[0]; at--) {
      if (overlap(this.#entries[at]!.span, span) > 0) found.push(this.#entries[at]!)
    }
    return found.reverse()
  }

  /** The last entry that ends at or before an offset and fits, looking at no more than `most` entries. */
  lastBefore(
    offset: number,
    fits: (value: T) => boolean,
    most: number,
  ): { readonly span: Span; readonly value: T } | null {
    const last = this.#before(offset) - 1
    for (let at = last; at >= 0 && last - at < most; at--) {
      const entry = this.#entries[at]!
      if (entry.span[1] <= offset && fits(entry.value)) return entry
    }
    return null
  }

  /** The first entry that starts at or after an offset and fits, looking at no more than `most` entries. */
  firstAfter(
    offset: number,
    fits: (value: T) => boolean,
    most: number,
  ): { readonly span: Span; readonly value: T } | null {
    const first = this.#before(offset)
    return this.#entries.slice(first, first + most).find(({ value }) => fits(value)) ?? null
  }

  /** How many entries start before an offset. */
  #before(offset: number): number {
    return firstFrom(this.#entries, offset)
  }
}
