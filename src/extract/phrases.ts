import type { Piece } from './pieces.ts'

interface Match<T> {
  readonly value: T
  /** The pieces it takes: the first, and the first one after. */
  readonly from: number
  readonly to: number
}

/** Word lists whose entries may have several words, found in pieces from either end. The longest entry wins. */
export class Phrases<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>()
  readonly #byLast = new Map<string, Entry<T>[]>()

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      const words = phrase.split(' ')
      add(this.#byFirst, words[0]!, { words, value })
      add(this.#byLast, words.at(-1)!, { words, value })
    }
  }

  /** The longest entry that begins at a piece. */
  startingAt(pieces: readonly Piece[], at: number): Match<T> | null {
    const entries = this.#byFirst.get(pieces[at]?.lower ?? '')
    if (!entries) return null
    for (const { words, value } of entries)
      if (stands(pieces, at, words, 1, words.length)) return { value, from: at, to: at + words.length }
    return null
  }

  /** The longest entry that ends just before a piece. */
  endingBefore(pieces: readonly Piece[], at: number): Match<T> | null {
    const entries = this.#byLast.get(pieces[at - 1]?.lower ?? '')
    if (!entries) return null
    for (const { words, value } of entries)
      if (stands(pieces, at - words.length, words, 0, words.length - 1))
        return { value, from: at - words.length, to: at }
    return null
  }

  /** The words with which entries begin. */
  get firstWords(): Iterable<string> {
    return this.#byFirst.keys()
  }
}

interface Entry<T> {
  readonly words: readonly string[]
  readonly value: T
}

function add<T>(lists: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const list = lists.get(key)
  if (!list) lists.set(key, [entry])
  else list.splice(positionOf(list, entry.words.length), 0, entry)
}

/** Lists are kept longest first. */
function positionOf<T>(list: readonly Entry<T>[], length: number): number {
  const at = list.findIndex(({ words }) => words.length < length)
  return at < 0 ? list.length : at
}

/** Whether the words of an entry from one to another stand in the pieces, the first of all at `at`. */
function stands(pieces: readonly Piece[], at: number, words: readonly string[], from: number, to: number): boolean {
  if (at < 0) return false
  for (let offset = from; offset < to; offset++) if (pieces[at + offset]?.lower !== words[offset]) return false
  return true
}
