import type { Entity } from '../../evidence/entity.ts'
import type { Span } from '../../evidence/span.ts'
import type { Language } from '../../language/language.ts'
import { headEnd, phraseAfter, phraseBefore } from './noun-phrase.ts'
import type { Passage, Range } from './passage.ts'
import type { Role } from './salience.ts'
import type { SmallWords } from './small-words.ts'
import type { SpanIndex } from './span-index.ts'

/** Words of a sentence that mean somebody or something: a source of an attribution, a name, a pronoun, or "the minister". */
export interface Reference {
  readonly kind: 'source' | 'name' | 'pronoun' | 'description'
  readonly range: Range
  /** Whom a name names. */
  readonly entity: Entity | null
  readonly role: Role
}

/** How many tokens an aside between a subject and its verb may have. */
const longestAside = 35

/** What a word can begin or be: a pronoun, an article or possessive, several persons, one person or body. */
interface WordKind {
  readonly isPronoun: boolean
  readonly isDeterminer: boolean
  readonly isPlural: boolean
  readonly isSomebody: boolean
}

/** How far behind an article the head of a description is looked for, in tokens. */
const longestPhrase = 12

/** Finds what the words of a sentence refer to, from left to right. */
export class ReferenceFinder {
  readonly #mentions: SpanIndex<Entity>
  readonly #small: SmallWords
  readonly #language: Language
  /** By where they begin: names, the longest first. */
  readonly #names: ReadonlyMap<number, { readonly span: Span; readonly value: Entity }>
  readonly #kinds = new Map<string, WordKind>()

  constructor(mentions: SpanIndex<Entity>, small: SmallWords, language: Language) {
    this.#mentions = mentions
    this.#small = small
    this.#language = language
    const names = mentions.all.filter(({ value }) => value.kind !== 'nationality')
    this.#names = new Map(names.toReversed().map((name) => [name.span[0], name]))
  }

  #kindOf(word: string): WordKind {
    let kind = this.#kinds.get(word)
    if (!kind) {
      const { speech, names, references } = this.#language
      const { he, she, it, they } = speech.referring
      const one = speech.isPlural(word) ? word.slice(0, -1) : word
      const isPerson = speech.unnamed.has(word) || names.titles.has(one) || references.persons.has(one)
      const isSeveral = speech.plurals.has(word) ? speech.unnamed.has(word) : speech.isPlural(word) && isPerson
      const begins = references.definite.has(word) || speech.possessives.has(word) || speech.indefinite.has(word)
      kind = {
        isPronoun: he.has(word) || she.has(word) || they.has(word) || it.has(word),
        isDeterminer: begins && word !== speech.possessive,
        isPlural: isSeveral,
        isSomebody: isPerson || speech.bodies.has(word),
      }
      this.#kinds.set(word, kind)
    }
    return kind
  }

  /** `sources` are the phrases that attributions have as their sources, by their first token. */
  find(passage: Passage, sources: ReadonlyMap<number, Range>): Reference[] {
    const found: Reference[] = []
    // "his rival, Lena Orth," is told after the "his" in it.
    const held: Reference[] = []
    let named = 0
    let told = 0
    for (let at = 0; at < passage.tokens.length; at++) {
      if (held.length > 0 && at >= told) found.push(...held.splice(0))
      const source = sources.get(at)
      if (source) {
        held.push({ kind: 'source', range: source, entity: null, role: 'speaker' })
        told = Math.max(told, source.end)
      }
      const name = at < named ? null : this.#nameAt(passage, at)
      if (name) {
        named = name.range.end
        if (!sameRange(source, name.range)) found.push(at < told ? { ...name, role: 'other' } : name)
      } else if (at >= named) {
        const { isPronoun, isDeterminer, isPlural } = this.#kindOf(passage.words[at]!)
        const word = { first: at, end: at + 1 }
        if (isPronoun && !sameRange(source, word))
          found.push({ kind: 'pronoun', range: word, entity: null, role: this.roleOf(passage, word) })
        if ((!isDeterminer && !isPlural) || at < told || this.#isApposition(passage, at)) continue
        const description = isPlural ? this.#barePluralAt(passage, at) : this.#descriptionAt(passage, at)
        // "a charge | the ministry | denies": the phrase ends where somebody else's begins.
        if (description && !holdsSource(sources, description.range)) found.push(description)
      }
    }
    return [...found, ...held]
  }

  #nameAt(passage: Passage, at: number): Reference | null {
    const found = this.#names.get(passage.tokens[at]!.start)
    if (!found) return null
    let last = at + 1
    while (last < passage.tokens.length && passage.tokens[last]!.start < found.span[1]) last++
    const range = { first: at, end: last }
    return { kind: 'name', range, entity: found.value, role: this.roleOf(passage, range) }
  }

  #isSomebodyNear({ words }: Passage, at: number): boolean {
    for (let near = at + 1; near < Math.min(words.length, at + longestPhrase); near++)
      if (this.#kindOf(words[near]!).isSomebody) return true
    return false
  }

  /** "the minister", "its ministry": a phrase that is known already, whose head is somebody and no name. */
  #descriptionAt(passage: Passage, at: number): Reference | null {
    if (!this.#isSomebodyNear(passage, at)) return null
    const range = this.#headAt(passage, at)
    if (!range) return null
    const last = passage.tokens[range.end - 1]!
    if (this.#mentions.touching([last.start, last.end]).some(({ value }) => value.kind !== 'nationality')) return null
    // "the coach Lena Orth" is a name.
    const next = passage.tokens[range.end]
    if (next && this.#mentions.touching([next.start, next.end]).some(({ value }) => value.kind === 'person'))
      return null
    return this.#described(passage, range)
  }

  /** The article and what follows up to a head that is somebody: "the minister | left", "the newly elected mayor | of Voss". */
  #headAt(passage: Passage, first: number): Range | null {
    const phrase = phraseAfter(passage, first, this.#small)
    if (!phrase || phrase.end - first < 2) return null
    const end = headEnd(passage, phrase, this.#small)
    if (this.#kindOf(passage.words[end - 1]!).isSomebody) return { first, end }
    for (let at = first + 2; at < end; at++) {
      if (this.#small.isFiniteVerb(passage, at) && this.#kindOf(passage.words[at - 1]!).isSomebody)
        return { first, end: at }
    }
    return null
  }

  #described(passage: Passage, range: Range): Reference {
    return { kind: 'description', range, entity: null, role: this.roleOf(passage, range) }
  }

  /** "Prosecutors had asked for more", "Norwegian police arrested two": a subject without an article. */
  #barePluralAt(passage: Passage, at: number): Reference | null {
    if (this.roleOf(passage, { first: at, end: at + 1 }) === 'other') return null
    const range = phraseBefore(passage, at + 1, this.#small)
    if (!range || this.#small.isDeterminer(passage, range.first) || headEnd(passage, range, this.#small) <= at)
      return null
    return this.#described(passage, range)
  }

  /** "Lena Orth, | the mayor": what is said of a name is nobody else. */
  #isApposition(passage: Passage, at: number): boolean {
    const before = passage.tokens[at - 2]
    if (passage.words[at - 1] !== ',' || !before) return false
    return this.#mentions.touching([before.start, before.end]).some(({ value }) => value.kind !== 'nationality')
  }

  /** What a phrase does in its sentence. */
  roleOf(passage: Passage, { first, end }: Range): Role {
    if (passage.quoted[first]) return 'quoted'
    // "the ministry in Oslo said"
    const before = this.#small.isDeterminer(passage, first - 1) ? first - 2 : first - 1
    if (before >= 0 && this.#small.isPreposition(passage, before)) return 'other'
    const behind = this.#behindAside(passage, end)
    if (this.#says(passage, behind) || this.#small.words.inverting.has(passage.words[first - 1] ?? '')) return 'speaker'
    return this.#small.isFiniteVerb(passage, behind) ? 'subject' : 'other'
  }

  #says(passage: Passage, at: number): boolean {
    return (
      this.#small.words.verbs.get(passage.words[at] ?? '')?.some(({ form }) => form === 'past' || form === 'third') ??
      false
    )
  }

  /** The token behind adverbs, or behind an aside between two commas: "Orth, the mayor, | said". */
  #behindAside(passage: Passage, end: number): number {
    let at = end
    if (passage.words[at] === ',') {
      const close = passage.words.slice(at + 1, at + longestAside).indexOf(',')
      if (close >= 0) at += close + 2
    }
    while (this.#small.isAdverb(passage, at)) at++
    return at
  }
}

function holdsSource(sources: ReadonlyMap<number, Range>, { first, end }: Range): boolean {
  for (let at = first + 1; at < end; at++) if (sources.has(at)) return true
  return false
}

function sameRange(one: Range | undefined, other: Range): boolean {
  return one?.first === other.first && one.end === other.end
}
