import type { Entity } from '../../evidence/entity.ts'
import type { Span } from '../../evidence/span.ts'
import type { Language } from '../../language/language.ts'
import type { Callings } from './callings.ts'
import type { Introductions } from './introductions.ts'
import { headEnd } from './noun-phrase.ts'
import { ownNameOf } from './own-name.ts'
import type { Passage, Range } from './passage.ts'
import type { Referent } from './referent.ts'
import { Salience, type Role } from './salience.ts'
import type { SmallWords } from './small-words.ts'
import type { SpanIndex } from './span-index.ts'

/** What a story’s cast is known by. */
interface CastSources {
  readonly text: string
  readonly mentions: SpanIndex<Entity>
  readonly small: SmallWords
  readonly language: Language
  readonly introductions: Introductions
  readonly callings: Callings
}

/** How many sentences back several are looked for. */
const nearby = 3

/** How far behind who speaks "in a statement" is looked for, in tokens. */
const fromSpeaker = 8

/** Everybody who has appeared in a story so far. */
export class Cast {
  readonly salience = new Salience()
  readonly #given: CastSources
  readonly #ofEntity = new Map<string, Referent>()
  readonly #spoken = new Set<Referent>()
  /** By the word for what somebody said or published: report, statement. */
  readonly #makers = new Map<string, Referent>()
  readonly #byInitials = new Map<string, Referent>()

  constructor(given: CastSources) {
    this.#given = given
  }

  /** Somebody is spoken of in a sentence, and does something there. */
  add(referent: Referent, sentence: number, role: Role): void {
    if (role === 'speaker') this.#spoken.add(referent)
    this.salience.add(referent, sentence, role)
  }

  hasSpoken(referent: Referent): boolean {
    return this.#spoken.has(referent)
  }

  /** A body speaks in a sentence that says in what: "said in a report", "reported". */
  remember(referent: Referent, { words }: Passage, { end }: Range): void {
    if (referent.kind === 'group') return
    const { utterances, verbs } = this.#given.language.speech
    const { published } = this.#given.language.references
    for (let at = end; at < Math.min(words.length, end + fromSpeaker); at++) {
      const word = words[at]!
      const isMade = words.slice(Math.max(end, at - 3), at).some((before) => published.has(before))
      if (utterances.has(word) && isMade) this.#makers.set(word, referent)
      const base = verbs.get(word)?.find(({ form }) => form === 'past')?.verb.base ?? ''
      if (utterances.has(base)) this.#makers.set(base, referent)
    }
  }

  /** Who has spoken last in a "report", where the story says so. */
  makerOf(utterance: string): Referent | null {
    return this.#makers.get(utterance) ?? null
  }

  /** The chain of an entity; what stands in front of the name tells more of it. */
  named(entity: Entity, passage?: Passage, first = 0): Referent {
    let referent = this.#ofEntity.get(entity.id)
    if (!referent) {
      const words = new Set([...wordsOf(entity.name), ...wordsOf(entity.description ?? '')])
      for (const word of this.#given.introductions.wordsOf(entity)) words.add(word)
      const { kind, name } = entity
      const isPerson = kind === 'person' || (kind === 'other' && this.#given.callings.isPersonal(words))
      const gender = isPerson ? this.#given.callings.genderOf(words, entity) : null
      referent = {
        kind: isPerson ? 'person' : 'body',
        entity,
        name,
        named: true,
        gender,
        span: entity.mentions[0]!,
        words,
      }
      this.#ofEntity.set(entity.id, referent)
    }
    if (passage) {
      const before = this.#given.callings.wordsBefore(passage, first)
      for (const word of before) referent.words.add(word)
      if (referent.kind === 'person') this.#rememberOffice(referent, before)
      referent.gender ??= referent.kind === 'person' ? this.#given.callings.genderOf(before, null) : null
    }
    return referent
  }

  /** "Cabinet Secretary Lena Orth": later "the CS" is she. */
  #rememberOffice(referent: Referent, words: readonly string[]): void {
    if (!this.#given.language.names.titles.has(words.at(-1) ?? '')) return
    for (let size = 2; size <= words.length; size++) {
      const initials = words.slice(-size).map((word) => word.charAt(0))
      this.#byInitials.set(initials.join(''), referent)
    }
  }

  /** Whom "the CS" means: one whose office has these initials; null for all that is no acronym. */
  byInitials(phrase: string): Referent | null {
    const word = phrase.slice(phrase.lastIndexOf(' ') + 1)
    return word === word.toUpperCase() ? (this.#byInitials.get(word.toLowerCase()) ?? null) : null
  }

  /**
   * Whom a pronoun means; `role` is what it does in its sentence, null for the source of an attribution; `speakers` are those whom the
   * sentence names as sources, or of whom it tells where a source is looked for: it is none of them; `actor` is who does to the pronoun
   * what its verb says, and so is somebody else.
   */
  byPronoun(
    word: string,
    sentence: number,
    role: Role | null,
    speakers?: () => ReadonlySet<Referent>,
    actor: Referent | null = null,
  ): Referent | null {
    const { he, she, it, they } = this.#given.language.speech.referring
    if (he.has(word) || she.has(word)) return this.#person(he.has(word) ? 'he' : 'she', sentence, role, speakers, actor)
    // A place is meant by "it said" only where it acts.
    const acts = (one: Referent): boolean => role !== null || one.entity?.kind !== 'place' || this.#spoken.has(one)
    if (it.has(word))
      return this.salience.foremost((one) => one.kind === 'body' && acts(one) && one !== actor, sentence)
    if (!they.has(word)) return null
    const several = this.salience.foremost((one) => this.#areSeveral(one) && one !== actor, sentence, nearby)
    if (several || role !== null) return several
    return this.salience.foremost((one) => one.kind === 'body' && acts(one), sentence)
  }

  #person(
    gender: 'he' | 'she',
    sentence: number,
    role: Role | null,
    speakers: (() => ReadonlySet<Referent>) | undefined,
    actor: Referent | null,
  ): Referent | null {
    // Who speaks says "I", and "he" of others.
    const isQuoted = role === 'quoted'
    const speaker = isQuoted ? this.salience.speaker(sentence) : null
    const named = isQuoted || role === null ? speakers?.() : undefined
    const isSpeaker = (one: Referent): boolean => one === speaker || one === actor || named?.has(one) === true
    const fits = (one: Referent): boolean =>
      one.kind === 'person' && (one.gender ?? gender) === gender && !isSpeaker(one)
    const isLikely = (one: Referent): boolean => one.gender === gender
    const found = this.salience.foremost(fits, sentence, undefined, isLikely)
    // What somebody says of "him" may be of anybody.
    if (found && role !== 'quoted' && role !== 'other') found.gender = gender
    return found
  }

  /** One that the story names no better: "officials", "the head of the Voss council". */
  unresolved(passage: Passage, source: Range, span: Span): Referent {
    const { small, language, mentions } = this.#given
    const { speech, names } = language
    const words = passage.words.slice(source.first, source.end)
    const head = passage.words[headEnd(passage, source, small) - 1]!
    const pronoun = words.length === 1 && small.isPronoun(passage, source.first)
    const body = speech.bodies.has(head) || speech.utterances.has(head)
    const isNamed = mentions.touching(span).some(({ value }) => value.kind !== 'nationality')
    const isDoer = language.references.doerEnds.some(
      (ending) => head.endsWith(ending) && head.length > ending.length + 1,
    )
    const isOne =
      pronoun ||
      (isDoer && !body && !language.references.media.has(head)) ||
      speech.unnamed.has(head) ||
      names.titles.has(head) ||
      language.references.persons.has(head)
    return {
      kind: body ? 'body' : this.isPlural(head) ? 'group' : isOne ? 'person' : 'body',
      entity: null,
      name: pronoun ? null : ownNameOf(passage, source, this.#given),
      named: isNamed && body && !speech.unnamed.has(head),
      gender: this.#given.callings.genderOf(words, null),
      span,
      words: new Set(words),
    }
  }

  /** "residents", "the police", "the authorities". */
  #areSeveral({ kind, entity, name }: Referent): boolean {
    if (kind === 'group') return true
    return kind === 'body' && entity === null && this.isPlural(wordsOf(name ?? '').at(-1)!)
  }

  /** Whether a word means several. */
  isPlural(head: string): boolean {
    const { speech } = this.#given.language
    return speech.plurals.has(head) || speech.isPlural(head)
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[ ’']/)
}
