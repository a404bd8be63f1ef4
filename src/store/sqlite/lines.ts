import type { Line } from '../../evidence/page.ts'

/** The lines of a page, by the offsets that stand in them. */
export class Lines {
  readonly #starts: Int32Array

  constructor(lines: readonly Line[]) {
    this.#starts = Int32Array.from(lines, ({ span }) => span[0])
  }

  /** The number, from 1, of the line that an offset stands in; its line break belongs to it. */
  at(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}
