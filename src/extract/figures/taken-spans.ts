import type { Entity } from '../../evidence/entity.ts'
import type { Span } from '../../evidence/span.ts'
import type { TimeExpression } from '../../evidence/time-expression.ts'

/** Where times and names stand in a story: a number inside one counts nothing ("7 October 2023", "Resolution 1701"). */
export class TakenSpans {
  /** Sorted, without overlap. */
  readonly #spans: Span[] = []

  constructor(times: readonly TimeExpression[], entities: readonly Entity[]) {
    const all = [...times.map(({ span }) => span), ...entities.flatMap(({ mentions }) => mentions)]
    for (const span of all.sort((a, b) => a[0] - b[0])) {
      const last = this.#spans.at(-1)
      if (last && span[0] < last[1]) this.#spans[this.#spans.length - 1] = [last[0], Math.max(last[1], span[1])]
      else this.#spans.push(span)
    }
  }

  /** The stretch that holds a whole span, if one does. Found by bisection. */
  holding(span: Span): Span | null {
    let low = 0
    let high = this.#spans.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#spans[middle]![0] <= span[0]) low = middle
      else high = middle - 1
    }
    const found = this.#spans[low]
    return found && found[0] <= span[0] && span[1] <= found[1] ? found : null
  }
}
