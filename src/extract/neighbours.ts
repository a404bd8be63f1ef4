import type { Attribution } from '../evidence/attribution.ts'
import type { Entity } from '../evidence/entity.ts'
import { contains, type Span } from '../evidence/span.ts'
import type { TimeExpression } from '../evidence/time-expression.ts'
import { countBefore } from './count-before.ts'

/** Something with the place where it stands. */
export interface Standing<T> {
  readonly span: Span
  readonly value: T
}

/** What was found in a story before its figures, in the order of the text, so that a sentence soon finds its own. */
export class Neighbours {
  readonly #places: readonly Standing<Entity>[]
  readonly #times: readonly Standing<TimeExpression>[]
  readonly #contents: readonly Standing<Attribution>[]
  readonly #cues: readonly Standing<Attribution>[]
  /** How far any content up to the same place in the list reaches. */
  readonly #reach: readonly number[]

  constructor(entities: readonly Entity[], times: readonly TimeExpression[], attributions: readonly Attribution[]) {
    const places = entities.filter(({ kind }) => kind === 'place')
    this.#places = inOrder(places.flatMap((value) => value.mentions.map((span) => ({ span, value }))))
    this.#times = inOrder(times.map((value) => ({ span: value.span, value })))
    this.#contents = inOrder(attributions.flatMap((value) => value.content.map((span) => ({ span, value }))))
    this.#cues = inOrder(attributions.flatMap((value) => (value.cue ? [{ span: value.cue.span, value }] : [])))
    let reach = 0
    this.#reach = this.#contents.map(({ span }) => (reach = Math.max(reach, span[1])))
  }

  placesIn(span: Span): readonly Standing<Entity>[] {
    return this.#within(this.#places, span)
  }

  hasPlaceIn([start, end]: Span): boolean {
    const first = this.#places[firstFrom(this.#places, start)]
    return first !== undefined && first.span[0] < end
  }

  /** The last place named before an offset for which a question is answered with yes. */
  lastPlaceBefore(offset: number, isAskedFor: (place: Standing<Entity>) => boolean): Standing<Entity> | null {
    for (let at = firstFrom(this.#places, offset) - 1; at >= 0; at--) {
      if (isAskedFor(this.#places[at]!)) return this.#places[at]!
    }
    return null
  }

  timesIn(span: Span): readonly Standing<TimeExpression>[] {
    return this.#within(this.#times, span)
  }

  /** The attribution whose cue holds the end of some words. */
  reportAt([, end]: Span): Attribution | null {
    const cue = this.#cues[firstFrom(this.#cues, end) - 1]
    return cue && end <= cue.span[1] ? cue.value : null
  }

  /** The attribution whose content holds a span: the innermost where there are several. */
  contentAt(span: Span): Standing<Attribution> | null {
    let innermost: Standing<Attribution> | null = null
    for (let at = firstFrom(this.#contents, span[0] + 1) - 1; at >= 0 && this.#reach[at]! >= span[1]; at--) {
      const content = this.#contents[at]!
      if (!contains(content.span, span)) continue
      if (!innermost || lengthOf(content.span) < lengthOf(innermost.span)) innermost = content
    }
    return innermost
  }

  #within<T>(all: readonly Standing<T>[], [start, end]: Span): readonly Standing<T>[] {
    const first = firstFrom(all, start)
    let last = first
    while (last < all.length && all[last]!.span[0] < end) last += 1
    return all.slice(first, last).filter(({ span }) => span[1] <= end)
  }
}

function inOrder<T>(all: Standing<T>[]): Standing<T>[] {
  return all.sort((a, b) => a.span[0] - b.span[0])
}

function lengthOf([start, end]: Span): number {
  return end - start
}

/** The first in the list that begins at an offset or later, found by bisection. */
export function firstFrom(all: readonly { readonly span: Span }[], offset: number): number {
  return countBefore(all, ({ span }) => span[0] < offset)
}
