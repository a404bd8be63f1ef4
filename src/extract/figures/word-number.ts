import type { FigureWords } from '../../language/figure-words.ts'
import { isTie, isWord, type Piece } from '../pieces.ts'

/** Adds up the words of one number: "two hundred and fifty-three thousand". */
export class WordNumber {
  readonly #words: FigureWords
  /** Thousands and more that are finished. */
  #sum = 0
  #current: number | null = null
  #last: 'none' | 'unit' | 'tens' | 'hundred' | 'scale' | 'half' | 'article' | 'closed' = 'none'
  #smallestScale = Number.POSITIVE_INFINITY

  constructor(words: FigureWords) {
    this.#words = words
  }

  /** Whether the words taken so far are a number; "a" and "half a" are none yet. */
  get complete(): boolean {
    return this.#last !== 'none' && this.#last !== 'article' && this.#last !== 'half'
  }

  get value(): number | null {
    return this.#current === null && this.#sum === 0 ? null : this.#sum + (this.#current ?? 0)
  }

  /** Takes the word at a piece, if it carries the number on; returns how many pieces it took. */
  take(pieces: readonly Piece[], at: number): number {
    const piece = pieces[at]
    if (!isWord(piece) || this.#last === 'closed') return 0
    const word = piece.lower
    if (this.#words.halves.has(word)) return this.#takeHalf(pieces, at)
    if (this.#words.articles.has(word)) return this.#takeArticle(pieces, at)
    const half = halfBehind(pieces, at, this.#words)
    if (half !== null) return this.#addHalf(half - at)
    if (this.#words.joiners.has(word)) return this.#takeJoiner(pieces, at)
    const cardinal = this.#words.cardinals.get(word)
    if (cardinal !== undefined) return this.#takeCardinal(cardinal)
    const group = this.#words.groups.get(word)
    if (group !== undefined) return this.#close(group)
    const scale = this.#words.scales.get(word)
    return scale === undefined ? 0 : this.#takeScale(scale)
  }

  #takeHalf(pieces: readonly Piece[], at: number): number {
    if (this.#last !== 'none' && this.#last !== 'article') return 0
    const next = isTie(pieces, at + 1) ? at + 2 : at + 1
    const article = this.#words.articles.has(pieces[next]?.lower ?? '')
    const scale = article && isTie(pieces, next + 1) ? next + 2 : article ? next + 1 : next
    if (!this.#multiplies(pieces[scale])) return 0
    this.#current = 0.5
    this.#last = 'half'
    return scale - at
  }

  #takeArticle(pieces: readonly Piece[], at: number): number {
    if (this.#last !== 'none') return 0
    if (!this.#multiplies(pieces[at + 1]) && !this.#words.halves.has(pieces[at + 1]?.lower ?? '')) return 0
    this.#current = 1
    this.#last = 'article'
    return 1
  }

  /** "two and a half", "a million and a half". */
  #addHalf(length: number): number {
    if (this.#current !== null && this.#last === 'unit') this.#current += 0.5
    else if (this.#last === 'scale' && this.#current === null) this.#sum += this.#smallestScale / 2
    else return 0
    this.#last = 'unit'
    return length
  }

  #multiplies(piece: Piece | undefined): boolean {
    return this.#words.scales.has(piece?.lower ?? '') || this.#words.groups.has(piece?.lower ?? '')
  }

  #takeJoiner(pieces: readonly Piece[], at: number): number {
    if (this.#last !== 'hundred' && this.#last !== 'scale') return 0
    const next = this.#words.cardinals.get(pieces[at + 1]?.lower ?? '')
    if (next === undefined || next <= 0) return 0
    return 1 + this.#takeCardinal(next)
  }

  #takeCardinal(value: number): number {
    const inTens = this.#last === 'tens' && value < 10
    const inHundred = this.#last === 'hundred' || this.#last === 'scale' || this.#last === 'none'
    if (!inTens && !inHundred) return 0
    this.#current = (this.#current ?? 0) + value
    this.#last = value >= 20 ? 'tens' : 'unit'
    return 1
  }

  #takeScale(scale: number): number {
    if (this.#current === null || this.#current <= 0) return 0
    if (scale === 100) {
      if (this.#last === 'hundred' || this.#current >= 100) return 0
      this.#current *= 100
      this.#last = 'hundred'
      return 1
    }
    if (scale >= this.#smallestScale) return 0
    this.#sum += this.#current * scale
    this.#current = null
    this.#smallestScale = scale
    this.#last = 'scale'
    return 1
  }

  #close(group: number): number {
    if (this.#current === null || this.#sum > 0) return 0
    this.#current *= group
    this.#last = 'closed'
    return 1
  }
}

/** Where "and a half" ends. */
export function halfBehind(pieces: readonly Piece[], at: number, words: FigureWords): number | null {
  const [and, a, half] = [pieces[at]?.lower ?? '', pieces[at + 1]?.lower ?? '', pieces[at + 2]?.lower ?? '']
  return words.joiners.has(and) && words.articles.has(a) && words.halves.has(half) ? at + 3 : null
}
