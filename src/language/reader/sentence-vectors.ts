import type { Scores } from './model.ts'
import type { Window } from './windows.ts'

/** Collects for each sentence of a story the mean of its pieces’ vectors, window by window. */
export class SentenceVectors {
  readonly #sums: (Float32Array | null)[]

  constructor(sentences: number) {
    this.#sums = Array.from({ length: sentences }, () => null)
  }

  add({ core, sentences, firstPieces, ids }: Window, { vectors: { values, width } }: Scores): void {
    for (let word = core.first; word < core.end; word++) {
      const sum = (this.#sums[sentences[word]!] ??= new Float32Array(width))
      const end = firstPieces[word + 1] ?? ids.length - 1
      for (let piece = firstPieces[word]!; piece < end; piece++) {
        for (let column = 0; column < width; column++) sum[column]! += values[piece * width + column]!
      }
    }
  }

  /** The vectors at length 1. */
  finish(): (Float32Array | null)[] {
    return this.#sums.map((sum) => {
      if (!sum) return null
      let squares = 0
      for (const value of sum) squares += value * value
      const length = Math.sqrt(squares)
      return length > 0 ? sum.map((value) => value / length) : null
    })
  }
}
