import type { PlaceMention } from '../../evidence/place-mention.ts'
import type { Span } from '../../evidence/span.ts'

/** The place mentions of a story by where they start. */
export class PlaceIndex {
  readonly #byStart: ReadonlyMap<number, PlaceMention>
  readonly #names: ReadonlySet<string>

  constructor(places: readonly PlaceMention[]) {
    this.#byStart = new Map(places.map((place) => [place.span[0], place]))
    this.#names = new Set(places.map(({ name }) => name))
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

  /** Whether a place is run together with the word behind it, where a link has lost its space: "Norwayfrom". */
  beginsAs(word: string): boolean {
    return [...this.#names].some((name) => {
      const next = word.charAt(name.length)
      return word.startsWith(name) && next !== '' && next === next.toLowerCase() && next !== next.toUpperCase()
    })
  }

  /** Whether a span is exactly what one place is named by. */
  covers(span: Span): boolean {
    return this.#byStart.get(span[0])?.span[1] === span[1]
  }
}
