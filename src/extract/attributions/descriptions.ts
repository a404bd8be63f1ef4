import type { Language } from '../../language/language.ts'
import type { Callings } from './callings.ts'
import type { Cast } from './cast.ts'
import type { Referent, ReferentKind } from './referent.ts'

/** How many sentences back "the specialist" is looked for. */
const nearby = 3

/** Finds who of a story’s cast a description means: "the ministry", "the outgoing leader", "the newspaper". */
export class Descriptions {
  readonly #cast: Cast
  readonly #callings: Callings
  readonly #language: Language

  constructor(cast: Cast, callings: Callings, language: Language) {
    this.#cast = cast
    this.#callings = callings
    this.#language = language
  }

  /** One who has been called by all the words, else by a like one, else whom they may fit; null where nobody does. */
  find(words: readonly string[], sentence: number): Referent | null {
    const { references, names } = this.#language
    const head = words.at(-1)!
    const kind = this.#kindOf(head)
    const exact = this.#cast.salience.last((one) => one.kind === kind && this.#callings.holds(one, words))
    if (exact || kind === 'group') return exact
    if (kind === 'body') return this.#body(words, sentence)
    if (!(names.titles.has(head) || references.persons.has(head) || references.anyPersons.has(head))) return null
    const isPerson = (one: Referent): boolean => one.kind === 'person' && one.name !== null
    return (
      this.#cast.salience.last((one) => isPerson(one) && this.#callings.isAlike(one, words)) ??
      this.#cast.salience.foremost((one) => isPerson(one) && this.#callings.isPossible(one, words), sentence, nearby)
    )
  }

  #kindOf(head: string): ReferentKind {
    const { speech, references, names } = this.#language
    if (speech.bodies.has(head) || references.media.has(head)) return 'body'
    if (this.#cast.isPlural(head)) return 'group'
    return names.organizationHeads.has(head) && !names.titles.has(head) ? 'body' : 'person'
  }

  /** "the military" may be the army; "the group" any organisation; "the newspaper" one that is no ministry. */
  #body(words: readonly string[], sentence: number): Referent | null {
    const { speech, references } = this.#language
    const head = words.at(-1)!
    if (words.length > 1) return null
    const same = speech.sameBodies.find((set) => set.has(head))
    const alike =
      same && this.#cast.salience.last((one) => one.kind === 'body' && [...one.words].some((word) => same.has(word)))
    if (alike) return alike
    if (references.media.has(head)) {
      const medium = this.#cast.salience.last(
        (one) => one.kind === 'body' && one.entity !== null && this.#isMedium(one.entity.name),
      )
      const bare =
        medium ??
        this.#cast.salience.last((one) => one.entity?.kind === 'organization' && !this.#saysWhat(one.entity.name))
      if (bare) return bare
    }
    if (!speech.anyBodies.has(head)) return null
    const isGroup = ({ entity }: Referent): boolean => entity?.kind === 'organization' && !this.#isMedium(entity.name)
    return (
      this.#cast.salience.last((one, role) => role === 'speaker' && isGroup(one)) ??
      this.#cast.salience.foremost(isGroup, sentence)
    )
  }

  /** Papers and agencies are no "group" of a story, unless it calls them so. */
  #isMedium(name: string): boolean {
    const { speech, names, references } = this.#language
    const isKind = (word: string): boolean => speech.relays.has(word) || references.media.has(word)
    return names.media.has(name.toLowerCase()) || wordsOf(name).some(isKind)
  }

  /** "Ministry of Works" says what it is; "Kustavox" does not. */
  #saysWhat(name: string): boolean {
    return wordsOf(name).some((word) => this.#language.names.organizationHeads.has(word))
  }

  /** Whoever was last called by all the words of a longer description: "the head of the Voss council". */
  findWhole(words: readonly string[]): Referent | null {
    if (words.length < 2) return null
    return this.#cast.salience.last((one) => one.kind === 'person' && this.#callings.holds(one, words))
  }

  /** Whose "statement" or "report" is meant, where nothing says whose: the foremost one who has spoken; of a report, a medium. */
  findMaker(isReport: boolean, sentence: number): Referent | null {
    const isMaker = (one: Referent): boolean => one.kind === 'body' && this.#cast.hasSpoken(one)
    const { media } = this.#language.references
    const isMedium = ({ entity, words }: Referent): boolean =>
      (entity ? this.#isMedium(entity.name) : false) || [...words].some((word) => media.has(word))
    const told = isReport ? this.#cast.salience.foremost((one) => isMaker(one) && isMedium(one), sentence) : null
    return told ?? (isReport ? null : this.#cast.salience.foremost(isMaker, sentence))
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[ ’']/)
}
