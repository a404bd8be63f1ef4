import type { PageWords } from '../../language/page-words.ts'
import type { CharacterKind } from '../characters.ts'
import { phraseTables } from './find-phrases.ts'
import { foldWord } from './for-each-word.ts'

/** What is to be known of a word wherever it stands. */
export interface Word {
  /** As phrases are written: small letters, no apostrophes. */
  readonly folded: string
  readonly isNumber: boolean
  readonly isCapital: boolean
  readonly isFunction: boolean
  readonly addresses: boolean
  readonly says: boolean
  readonly isDate: boolean
  /** Whether a phrase that tells what a line is begins with it. */
  readonly opensPhrase: boolean
  /** Whether a phrase that a line is, or begins with, begins with it. */
  readonly opensLine: boolean
  /** The number that all words of its stem have on this page; -1 for function words and very short ones. */
  readonly stem: number
}

/** "protesters", "protested" and "protest" are one word here, "Iranian" and "Iran" another. */
const stemLength = 6
const shortest = 3

/** The words of one page, each looked at once however often it stands there. */
export class PageVocabulary {
  readonly #words = new Map<string, Word>()
  readonly #stems = new Map<string, number>()
  /** For each stem the last line that has it, and its place among that line's stems. */
  readonly #lines: number[] = []
  readonly #places: number[] = []
  readonly #page: PageWords
  readonly #phrases: ReturnType<typeof phraseTables>
  #line = 0

  constructor(words: PageWords) {
    this.#page = words
    this.#phrases = phraseTables(words)
  }

  wordOf(written: string, first: CharacterKind): Word {
    let word = this.#words.get(written)
    if (!word) this.#words.set(written, (word = this.#read(written, first)))
    return word
  }

  startLine(): void {
    this.#line++
  }

  /** The place of a stem among the stems of the line; `next` if it is new there. */
  placeInLine(stem: number, next: number): number {
    if (this.#lines[stem] === this.#line) return this.#places[stem]!
    this.#lines[stem] = this.#line
    this.#places[stem] = next
    return next
  }

  #read(written: string, first: CharacterKind): Word {
    const folded = foldWord(written)
    const isFunction = this.#page.functionWords.has(folded)
    const stem = isFunction || folded.length < shortest ? -1 : this.#numberOf(folded.slice(0, stemLength))
    const { whole, starts, within } = this.#phrases
    return {
      folded,
      isNumber: first === 'digit',
      isCapital: first === 'upper',
      isFunction,
      addresses: this.#page.addressing.has(folded),
      says: this.#page.saying.has(folded),
      isDate: this.#page.dateWords.has(folded),
      opensPhrase: within.longest.has(folded),
      opensLine: whole.longest.has(folded) || starts.longest.has(folded),
      stem,
    }
  }

  #numberOf(stem: string): number {
    let number = this.#stems.get(stem)
    if (number === undefined) {
      this.#stems.set(stem, (number = this.#lines.length))
      this.#lines.push(0)
      this.#places.push(0)
    }
    return number
  }
}
