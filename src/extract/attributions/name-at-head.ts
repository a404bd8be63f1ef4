import type { Entity } from '../../evidence/entity.ts'
import type { Span } from '../../evidence/span.ts'
import type { Language } from '../../language/language.ts'
import { headEnd } from './noun-phrase.ts'
import { startsCapital, type Passage, type Range } from './passage.ts'
import type { SmallWords } from './small-words.ts'
import type { SpanIndex } from './span-index.ts'

/** Somebody with the words that name them. */
interface Named {
  readonly span: Span
  readonly value: Entity
}

/** How many words a title between a comma and a name may have. */
const longestTitle = 3

/** Finds the name that a phrase is about: "Minister Lena Orth", "the minister of health, Lena Orth,", "the newspaper Dagen". */
export class NamesAtHead {
  readonly #mentions: SpanIndex<Entity>
  readonly #small: SmallWords
  readonly #language: Language

  constructor(mentions: SpanIndex<Entity>, small: SmallWords, language: Language) {
    this.#mentions = mentions
    this.#small = small
    this.#language = language
  }

  /** Null where the phrase is about somebody without a name, or about several. */
  find(passage: Passage, phrase: Range): Named | null {
    const end = headEnd(passage, phrase, this.#small)
    if (this.#isList(passage, phrase)) return null
    const head = this.#endingAt(passage, phrase.first, end)
    if (head && this.#isOneOfSeveral(passage, { first: phrase.first, end }, head.span)) return null
    if (head) return head
    return (
      this.#inBrackets(passage, end) ??
      this.#behindComma(passage, phrase) ??
      this.#atEnd(passage, phrase) ??
      this.#beforeMedium(passage, phrase, end)
    )
  }

  /** "the parties, Kustavox, the Voss League and others": a name behind the first comma, and "and" between two. */
  #isList(passage: Passage, { first, end }: Range): boolean {
    const words = passage.words.slice(first, end)
    const and = words.findLastIndex((word) => this.#small.words.joiners.has(word))
    const comma = words.indexOf(',')
    if (comma < 0 || and < comma || first + and + 1 >= end || this.#isName(passage, first + and)) return false
    const next = first + comma + 1
    const isNamed = this.#isName(passage, this.#small.isDeterminer(passage, next) ? next + 1 : next)
    return isNamed && this.#isName(passage, first + and - 1) && this.#isName(passage, first + and + 1)
  }

  #isName(passage: Passage, at: number): boolean {
    const { start, end } = passage.tokens[at]!
    return this.#mentions.touching([start, end]).some(({ value }) => value.kind !== 'nationality')
  }

  /** "Norway and the rebels": neither of them alone. */
  #isOneOfSeveral(passage: Passage, { first, end }: Range, name: Span): boolean {
    for (let at = first + 1; at < end && passage.tokens[at]!.start < name[0]; at++) {
      if (this.#small.words.joiners.has(passage.words[at]!) && this.#isName(passage, at - 1)) return true
    }
    return false
  }

  /** "the rescue agency (CRA)" */
  #inBrackets(passage: Passage, at: number): Named | null {
    if (passage.words[at] !== '(' || passage.words[at + 2] !== ')') return null
    return this.#endingAt(passage, at + 1, at + 2)
  }

  /** "the minister of health, Lena Orth," */
  #behindComma(passage: Passage, source: Range): Named | null {
    let comma = source.first
    while (comma < source.end && passage.words[comma] !== ',') comma++
    if (comma + 1 >= source.end) return null
    let first = comma + 1
    // "the parish priest, Father Tom Orth"
    while (first + 1 < source.end && first - comma <= longestTitle && this.#isTitle(passage, first)) first++
    const { start, end } = passage.tokens[first]!
    return (
      this.#mentions
        .touching([start, end])
        .find(({ value, span }) => span[0] === start && (value.kind === 'person' || value.kind === 'other')) ?? null
    )
  }

  #isTitle(passage: Passage, at: number): boolean {
    if (this.#language.names.titles.has(passage.words[at]!)) return true
    return startsCapital(passage.tokens[at]!.text) && !this.#isName(passage, at)
  }

  /** "the rapporteur on the Voss region Lena Orth", "the newspaper Dagen", but not "a spokesman for Lena Orth". */
  #atEnd(passage: Passage, source: Range): Named | null {
    const found = this.#endingAt(passage, source.first, source.end)
    if (!found) return null
    let first = source.end - 1
    while (first > source.first && passage.tokens[first]!.start > found.span[0]) first--
    const before = passage.words[first - 1] ?? ''
    if (found.value.kind !== 'person') return this.#isMedium(before) && found.value.kind !== 'place' ? found : null
    const belongs = this.#small.isPreposition(passage, first - 1) || this.#small.isDeterminer(passage, first - 1)
    if (belongs || this.#small.words.coordinators.has(before)) return null
    return this.#language.names.titles.has(before) && !this.#isOfficeOf(passage, source) ? null : found
  }

  /** "the chief of police, | General Lena Orth", but not "an adviser of General Lena Orth". */
  #isOfficeOf(passage: Passage, { first, end }: Range): boolean {
    const at = headEnd(passage, { first, end }, this.#small)
    const { titles } = this.#language.names
    return (
      passage.words[at] === this.#small.words.of &&
      titles.has(passage.words[at - 1]!) &&
      !titles.has(passage.words[at + 1]!)
    )
  }

  /** "the Dagen newspaper", "Norway’s Dagen daily": the name in front of what it is. */
  #beforeMedium(passage: Passage, { first }: Range, end: number): Named | null {
    if (end - first < 2) return null
    let at = end - 1
    while (at > first && this.#isMedium(passage.words[at]!)) at--
    if (at === end - 1) return null
    const found = this.#endingAt(passage, first, at + 1)
    return found && found.value.kind !== 'person' && found.value.place === null ? found : null
  }

  #isMedium(word: string): boolean {
    return this.#language.references.media.has(word) || this.#small.words.relays.has(word)
  }

  #endingAt(passage: Passage, first: number, end: number): Named | null {
    const last = passage.words[end - 1] === ')' ? end - 2 : end - 1
    if (last < first) return null
    const token = passage.tokens[last]!
    const touching = this.#mentions.touching([token.start, token.end])
    const found = touching.filter(({ value, span }) => value.kind !== 'nationality' && span[1] >= token.end)
    return found.find(({ value }) => value.kind === 'person') ?? found[0] ?? null
  }
}
