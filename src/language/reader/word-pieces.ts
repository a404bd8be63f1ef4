import type { Vocabulary } from './vocabulary.ts'

/** Longer words are unknown as a whole, as in BERT; in code points. */
const longestWord = 100

/** How many words are remembered with their pieces. */
const mostKnown = 30_000

/** Splits folded words into word pieces: from left to right the longest one that the vocabulary has. */
export class WordPieces {
  readonly #vocabulary: Vocabulary
  readonly #known = new Map<string, readonly number[]>()

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** The numbers of a word's pieces; that of "unknown" alone where a part of it is none. */
  of(word: string): readonly number[] {
    const known = this.#known.get(word)
    if (known) return known
    const pieces = this.#split(word) ?? [this.#vocabulary.unknown]
    // Texts of many pages must not fill the memory.
    if (this.#known.size >= mostKnown) this.#known.clear()
    if (word.length <= longestWord) this.#known.set(word, pieces)
    return pieces
  }

  #split(word: string): number[] | null {
    if (word.length > longestWord && (word.length > 2 * longestWord || Array.from(word).length > longestWord))
      return null
    const { ids, longest } = this.#vocabulary
    const pieces: number[] = []
    for (let at = 0; at < word.length;) {
      let end = Math.min(word.length, at + longest)
      let id: number | undefined
      for (; end > at; end--) {
        id = ids.get(at === 0 ? word.slice(at, end) : `##${word.slice(at, end)}`)
        if (id !== undefined) break
      }
      if (id === undefined) return null
      pieces.push(id)
      at = end
    }
    return pieces
  }
}
