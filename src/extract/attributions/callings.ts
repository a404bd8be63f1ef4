import type { Entity } from '../../evidence/entity.ts'
import type { Language } from '../../language/language.ts'
import { startsCapital, type Passage, type Range } from './passage.ts'
import type { Gender, Referent } from './referent.ts'
import type { SmallWords } from './small-words.ts'

/** How many words in front of a name can say what somebody is. */
const longestOffice = 6

/** Reads by which words somebody is called, and says whether a description fits one who has been called so and so. */
export class Callings {
  readonly #language: Language
  readonly #small: SmallWords
  /** The states that words of the story name: "armenian" and "armenia" for AM. */
  readonly #countries = new Map<string, string>()

  constructor(text: string, entities: readonly Entity[], language: Language, small: SmallWords) {
    this.#language = language
    this.#small = small
    for (const { kind, place, mentions } of entities) {
      if (!place?.country || (kind !== 'place' && kind !== 'nationality')) continue
      for (const span of mentions) this.#countries.set(text.slice(...span).toLowerCase(), place.country)
    }
  }

  /** The words of a description without its article and times; "top diplomat" with those of the office that it means. */
  wordsOf(passage: Passage, { first, end }: Range): string[] {
    const { possessive } = this.#language.speech
    const words: string[] = []
    for (let at = first; at < end; at++) {
      const word = passage.words[at]!
      if (passage.tokens[at]!.kind === 'mark' || word === possessive || this.#small.isTime(passage, at)) continue
      if (!this.#small.isDeterminer(passage, at)) words.push(word)
    }
    return this.#asOffice(words)
  }

  #asOffice(words: readonly string[]): string[] {
    const { offices } = this.#language.references
    for (let size = Math.min(3, words.length); size > 0; size--) {
      const office = offices.get(words.slice(-size).join(' '))
      if (office) return [...words.slice(0, -size), ...office]
    }
    return [...words]
  }

  /** The words right in front of a name that say what it is: "the Norwegian artist | Lena Orth". None where they are no noun phrase. */
  wordsBefore(passage: Passage, first: number): string[] {
    let start = first
    while (start > 0 && first - start < longestOffice && this.#isOffice(passage, start - 1)) start--
    // "then-mayor"
    const { once } = this.#language.references
    const behind = (word: string): number => once.find((prefix) => word.startsWith(prefix))?.length ?? 0
    return passage.words.slice(start, first).map((word) => word.slice(behind(word)))
  }

  #isOffice(passage: Passage, at: number): boolean {
    if (passage.tokens[at]!.kind !== 'word' || passage.quoted[at]) return false
    if (this.#language.names.titles.has(passage.words[at]!)) return true
    return (
      this.#small.isContentWord(passage, at) &&
      !this.#small.isDeterminer(passage, at) &&
      !this.#small.isFiniteVerb(passage, at) &&
      !this.#small.isAdverb(passage, at) &&
      !this.#small.isTime(passage, at) &&
      (!this.#small.isPronoun(passage, at) || startsCapital(passage.tokens[at]!.text)) &&
      !this.#small.words.verbs.has(passage.words[at]!)
    )
  }

  /** Whether somebody has been called by all these words. A state and its people are one word. */
  holds({ words: known }: Referent, words: readonly string[]): boolean {
    return words.every((word) => known.has(word) || this.#isState(word, known))
  }

  /** Whether the words known of somebody hold all those of a description. */
  fits(known: readonly string[], words: readonly string[]): boolean {
    const isStateless = !known.some((word) => this.#countries.has(word))
    return words.every(
      (word) => known.includes(word) || this.#isState(word, known) || (isStateless && this.#countries.has(word)),
    )
  }

  #isState(word: string, known: Iterable<string>): boolean {
    const country = this.#countries.get(word)
    return country !== undefined && [...known].some((other) => this.#countries.get(other) === country)
  }

  /** Whether words in front of a name, or a given name, show that it is a person’s. */
  isPersonal(words: ReadonlySet<string>): boolean {
    const { titles, givenNames } = this.#language.names
    return [...words].some((word) => titles.has(word) || givenNames.has(word))
  }

  /** "former", "outspoken": what one may say of anybody. */
  #isVague(word: string): boolean {
    const { vague, adjectiveEnds } = this.#language.references
    const { officeWords, titles } = this.#language.names
    if (vague.has(word)) return true
    return !officeWords.has(word) && !titles.has(word) && adjectiveEnds.some((end) => word.endsWith(end))
  }

  /** The same of words that may be left out: what is vague, and a state where none is known of somebody. */
  #mayHold(referent: Referent, words: readonly string[]): boolean {
    const isStateless = ![...referent.words].some((word) => this.#countries.has(word))
    return this.holds(
      referent,
      words.filter((word) => !this.#isVague(word) && !(isStateless && this.#countries.has(word))),
    )
  }

  /** Whether "the attorney" can be the lawyer of whom the story has spoken: one trade, and nothing else that does not fit. */
  isAlike(referent: Referent, words: readonly string[]): boolean {
    const { samePersons } = this.#language.references
    const head = words.at(-1)!
    const known =
      referent.words.has(head) ||
      samePersons.some((set) => set.has(head) && [...referent.words].some((word) => set.has(word)))
    return known && this.#mayHold(referent, words.slice(0, -1))
  }

  /** Whether "the specialist" or "the Norwegian leader" can be one whose trade is unknown, or of that kind. */
  isPossible(referent: Referent, words: readonly string[]): boolean {
    const { samePersons, anyPersons } = this.#language.references
    const head = words.at(-1)!
    if (!anyPersons.has(head) || !this.#mayHold(referent, words.slice(0, -1))) return false
    const trades = samePersons.filter((set) => set.has(head))
    if (trades.length === 0) return true
    const known = [...referent.words].filter((word) => this.#language.names.titles.has(word))
    return known.length === 0 || known.some((word) => trades.some((set) => set.has(word)))
  }

  /** Whether a man or a woman is meant, as far as words and the given name tell. */
  genderOf(words: Iterable<string>, entity: Entity | null): Gender {
    const { maleWords, femaleWords, givenNames } = this.#language.names
    for (const word of words) {
      if (maleWords.has(word)) return 'he'
      if (femaleWords.has(word)) return 'she'
    }
    if (entity?.kind !== 'person') return null
    const given = entity.name.toLowerCase().split(' ', 1)[0]!
    const { femaleNames, eitherNames } = this.#language.references
    if (femaleNames.has(given)) return 'she'
    return givenNames.has(given) && !eitherNames.has(given) && entity.name.includes(' ') ? 'he' : null
  }
}
