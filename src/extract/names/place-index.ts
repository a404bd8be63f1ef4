import type { PlaceMention } from '../../evidence/place-mention.ts'
import type { Span } from '../../evidence/span.ts'

/** The place mentions of a story by where they start. */
export class PlaceIndex {
  readonly #byStart: ReadonlyMap<number, PlaceMention>

  constructor(places: readonly PlaceMention[]) {
    this.#byStart = new Map(places.map((place) => [place.span[0], place]))
  }

  has(start: number): boolean {
    return this.#byStart.has(start)
  }

  endAt(start: number): number {
    return this.#byStart.get(start)?.span[1] ?? start
  }

  isNationality(start: number): boolean {
    return this.#byStart.get(start)?.kind === 'nationality'
  }

  /** Whether a span is exactly what one place is named by. */
  covers(span: Span): boolean {
    return this.#byStart.get(span[0])?.span[1] === span[1]
  }
}
