import type { PageWords } from '../../language/page-words.ts'
import type { CharacterKind } from '../characters.ts'
import { foldWord } from './for-each-word.ts'
import { phraseTrees } from './phrase-trees.ts'

/** What the lists of words for pages say of a word. */
interface WordTraits {
  readonly isFunction: boolean
  readonly addresses: boolean
  readonly says: boolean
  readonly isDate: boolean
  /** Whether a phrase that tells what a line is begins with it. */
  readonly opensPhrase: boolean
  /** Whether a phrase that a line is, or begins with, begins with it. */
  readonly opensLine: boolean
}

/** What is to be known of a word wherever it stands. */
export interface Word extends WordTraits {
  /** As phrases are written: small letters, no apostrophes. */
  readonly folded: string
  readonly isNumber: boolean
  readonly isCapital: boolean
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
  readonly #traits: ReadonlyMap<string, WordTraits>
  #line = 0

  constructor(words: PageWords) {
    this.#traits = traitsOf(words)
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
    const traits = this.#traits.get(folded) ?? noTraits
    const stem = traits.isFunction || folded.length < shortest ? -1 : this.#numberOf(folded.slice(0, stemLength))
    return { folded, isNumber: first === 'digit', isCapital: first === 'upper', ...traits, stem }
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

const noTraits: WordTraits = {
  isFunction: false,
  addresses: false,
  says: false,
  isDate: false,
  opensPhrase: false,
  opensLine: false,
}

const known = new WeakMap<PageWords, ReadonlyMap<string, WordTraits>>()

/** All words of all lists: a word is looked up once for all of them. */
function traitsOf(page: PageWords): ReadonlyMap<string, WordTraits> {
  let traits = known.get(page)
  if (!traits) {
    const { whole, starts, within } = phraseTrees(page)
    const lists = [page.functionWords, page.addressing, page.saying, page.dateWords]
    const words = new Set(
      [...lists, ...[whole, starts, within].map(({ next }) => next)].flatMap((list) => [...list.keys()]),
    )
    traits = new Map(
      [...words].map((word) => [
        word,
        {
          isFunction: page.functionWords.has(word),
          addresses: page.addressing.has(word),
          says: page.saying.has(word),
          isDate: page.dateWords.has(word),
          opensPhrase: within.next.has(word),
          opensLine: whole.next.has(word) || starts.next.has(word),
        },
      ]),
    )
    known.set(page, traits)
  }
  return traits
}
