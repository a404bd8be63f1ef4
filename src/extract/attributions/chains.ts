import type { Entity } from '../../evidence/entity.ts'
import type { Span } from '../../evidence/span.ts'
import type { Language } from '../../language/language.ts'
import { Callings } from './callings.ts'
import { ReferenceFinder, type Reference } from './find-references.ts'
import type { Introductions } from './introductions.ts'
import { NamesAtHead } from './name-at-head.ts'
import { headEnd } from './noun-phrase.ts'
import { ownNameOf } from './own-name.ts'
import { spanOf, startsCapital, type Passage, type Range } from './passage.ts'
import type { Link, Referent, ReferentKind } from './referent.ts'
import { Salience } from './salience.ts'
import type { SmallWords } from './small-words.ts'
import type { SpanIndex } from './span-index.ts'

/** What chains are read from. */
export interface ChainSources {
  readonly text: string
  readonly entities: readonly Entity[]
  readonly mentions: SpanIndex<Entity>
  readonly small: SmallWords
  readonly language: Language
  readonly introductions: Introductions
}

/** The words of a source, where they stand. */
export interface SourcePhrase {
  readonly passage: Passage
  readonly range: Range
}

/** How many mentions ahead somebody is looked for who is named only later. */
const mentionsAhead = 12

/** How many words of a phrase are remembered. */
const longest = 12

/** How many sentences back "the specialist" is looked for. */
const nearby = 3

/**
 * Who is who in one story: reads it once from its beginning, and joins names, pronouns and descriptions that mean the same one. A
 * pronoun means the most prominent one lately that it fits; a description one who has been called so, or by a like word. What fits
 * nobody begins a chain of its own. Takes time linear in the length of the story.
 */
export class Chains {
  /** All words that mean somebody, in the order of the text. */
  readonly links: Link[] = []
  readonly #given: ChainSources
  readonly #callings: Callings
  readonly #names: NamesAtHead
  readonly #salience = new Salience()
  readonly #ofEntity = new Map<string, Referent>()
  readonly #ofSource = new Map<number, Link>()
  readonly #spoken = new Set<Referent>()

  constructor(given: ChainSources, passages: readonly Passage[], sources: readonly SourcePhrase[]) {
    this.#given = given
    const { text, entities, mentions, small, language } = given
    this.#callings = new Callings(text, entities, language, small)
    this.#names = new NamesAtHead(mentions, small, language)
    const finder = new ReferenceFinder(mentions, small, language)
    const inPassage = Map.groupBy(sources, ({ passage }) => passage)
    for (const passage of passages) {
      const phrases = new Map((inPassage.get(passage) ?? []).map(({ range }) => [range.first, range]))
      for (const reference of finder.find(passage, phrases)) this.#follow(passage, reference)
    }
  }

  /** Whom a source means; null for words that were not handed in as one. */
  ofSource({ passage, range }: SourcePhrase): Link | null {
    return this.#ofSource.get(passage.tokens[range.first]!.start) ?? null
  }

  #follow(passage: Passage, reference: Reference): void {
    const link = this.#linkOf(passage, reference)
    if (!link) return
    const { referent, span } = link
    if (reference.kind !== 'pronoun') {
      referent.span = span
      for (const word of this.#ownWords(passage, reference.range)) referent.words.add(word)
    }
    if (reference.role === 'speaker') this.#spoken.add(referent)
    if (reference.kind === 'source') this.#ofSource.set(passage.tokens[reference.range.first]!.start, link)
    this.links.push(link)
    this.#salience.add(referent, passage.index, reference.role)
  }

  /** What a phrase calls somebody, without what a relative clause tells. */
  #ownWords(passage: Passage, { first, end }: Range): readonly string[] {
    const words = passage.words.slice(first, Math.min(end, first + longest))
    const clause = words.findIndex((word) => this.#given.small.words.relatives.has(word))
    return clause < 0 ? words : words.slice(0, clause)
  }

  #linkOf(passage: Passage, { kind, range, entity }: Reference): Link | null {
    const span = spanOf(passage, range)
    if (kind === 'name') return stated(span, this.#named(entity!, passage, range.first))
    if (kind === 'source') return this.#source(passage, range, span)
    const found =
      kind === 'pronoun'
        ? this.#byPronoun(passage.words[range.first]!, passage.index, false)
        : this.#byDescription(passage, range, span)
    if (found) return backTo(found, span, kind === 'pronoun' ? reasons.pronoun : reasons.description)
    return kind === 'pronoun' ? null : stated(span, this.#unresolved(passage, range, span))
  }

  #source(passage: Passage, range: Range, span: Span): Link {
    const words = passage.words.slice(range.first, range.end)
    const pronoun = words.length === 1 ? this.#byPronoun(words[0]!, passage.index, true) : null
    if (pronoun) return backTo(pronoun, span, reasons.pronoun)
    const name = this.#names.find(passage, range)
    if (name) return stated(name.span, this.#named(name.value, passage, range.first))
    const described = this.#byDescription(passage, range, span)
    if (described) return backTo(described, span, reasons.description)
    const later = this.#introducedLater(passage, range, span)
    if (later) return backTo(later, span, reasons.later)
    return stated(span, this.#unresolved(passage, range, span))
  }

  /** The chain of an entity; what stands in front of the name tells more of it. */
  #named(entity: Entity, passage?: Passage, first = 0): Referent {
    let referent = this.#ofEntity.get(entity.id)
    if (!referent) {
      const words = new Set([...wordsOf(entity.name), ...wordsOf(entity.description ?? '')])
      for (const word of this.#given.introductions.wordsOf(entity)) words.add(word)
      const { kind, name } = entity
      const isPerson = kind === 'person' || (kind === 'other' && this.#callings.isPersonal(words))
      const gender = isPerson ? this.#callings.genderOf(words, entity) : null
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
      const before = this.#callings.wordsBefore(passage, first)
      for (const word of before) referent.words.add(word)
      referent.gender ??= referent.kind === 'person' ? this.#callings.genderOf(before, null) : null
    }
    return referent
  }

  #byPronoun(word: string, sentence: number, isSource: boolean): Referent | null {
    const { he, she, it, they } = this.#given.language.speech.referring
    if (he.has(word) || she.has(word)) {
      const gender = he.has(word) ? 'he' : 'she'
      const found = this.#salience.foremost(
        (one) => one.kind === 'person' && (one.gender ?? gender) === gender,
        sentence,
      )
      if (found) found.gender = gender
      return found
    }
    // A place is meant by "it said" only where it acts.
    const acts = (one: Referent): boolean => !isSource || one.entity?.kind !== 'place' || this.#spoken.has(one)
    if (it.has(word)) return this.#salience.foremost((one) => one.kind === 'body' && acts(one), sentence)
    if (!they.has(word)) return null
    return (
      this.#salience.foremost((one) => this.#areSeveral(one), sentence, nearby) ??
      this.#salience.foremost((one) => one.kind !== 'person' && acts(one), sentence)
    )
  }

  /** "the ministry", "the US president", "its statement": one who has been called so. */
  #byDescription(passage: Passage, phrase: Range, span: Span): Referent | null {
    const { speech, references } = this.#given.language
    const end = headEnd(passage, phrase, this.#given.small)
    const head = passage.words[end - 1]!
    if (speech.utterances.has(head) || speech.utterances.has(passage.words[phrase.first + 1] ?? ''))
      return this.#makerOf(passage, phrase, end, span)
    const first = passage.words[phrase.first]!
    const owned = passage.words.slice(phrase.first, end).includes(speech.possessive)
    const office = startsCapital(passage.tokens[phrase.first]!.text) && this.#given.language.names.titles.has(head)
    const definite = references.definite.has(first) || speech.possessives.has(first) || owned || office
    if (!definite || end - phrase.first > 7) return null
    const words = this.#callings.wordsOf(passage, { first: phrase.first, end })
    if (end === phrase.end || passage.words[end] === ',')
      return words.length === 0 ? null : this.#called(words, passage.index)
    // "the head | of the council" is not just any head.
    const whole = this.#callings
      .wordsOf(passage, phrase)
      .filter((word) => !this.#given.small.words.prepositions.has(word))
    return whole.length > 1
      ? this.#salience.last((one) => one.kind === 'person' && this.#callings.holds(one, whole))
      : null
  }

  #called(words: readonly string[], sentence: number): Referent | null {
    const { speech, references, names } = this.#given.language
    const head = words.at(-1)!
    const kind: ReferentKind =
      speech.bodies.has(head) || references.media.has(head) ? 'body' : this.#isPlural(head) ? 'group' : 'person'
    const exact = this.#salience.last((one) => one.kind === kind && this.#callings.holds(one, words))
    if (exact || kind === 'group') return exact
    if (kind === 'body') return this.#body(words, sentence)
    if (!(names.titles.has(head) || references.persons.has(head) || references.anyPersons.has(head))) return null
    const isPerson = (one: Referent): boolean => one.kind === 'person' && one.name !== null
    return (
      this.#salience.last((one) => isPerson(one) && this.#callings.isAlike(one, words)) ??
      this.#salience.foremost((one) => isPerson(one) && this.#callings.isPossible(one, words), sentence, nearby)
    )
  }

  /** "the military" may be the army; "the group" any organisation; "the newspaper" one that is no ministry. */
  #body(words: readonly string[], sentence: number): Referent | null {
    const { speech, references } = this.#given.language
    const head = words.at(-1)!
    if (words.length > 1) return null
    const same = speech.sameBodies.find((set) => set.has(head))
    const alike =
      same && this.#salience.last((one) => one.kind === 'body' && [...one.words].some((word) => same.has(word)))
    if (alike) return alike
    if (references.media.has(head)) {
      const medium = this.#salience.last(
        (one) => one.kind === 'body' && one.entity !== null && this.#isMedium(one.entity.name),
      )
      const bare =
        medium ?? this.#salience.last((one) => one.entity?.kind === 'organization' && !this.#saysWhat(one.entity.name))
      if (bare) return bare
    }
    if (!speech.anyBodies.has(head)) return null
    const isGroup = ({ entity }: Referent): boolean => entity?.kind === 'organization' && !this.#isMedium(entity.name)
    return (
      this.#salience.last((one, role) => role === 'speaker' && isGroup(one)) ??
      this.#salience.foremost(isGroup, sentence)
    )
  }

  /** Papers and agencies are no "group" of a story, unless it calls them so. */
  #isMedium(name: string): boolean {
    const { speech, names, references } = this.#given.language
    const isKind = (word: string): boolean => speech.relays.has(word) || references.media.has(word)
    return names.media.has(name.toLowerCase()) || wordsOf(name).some(isKind)
  }

  /** "Ministry of Works" says what it is; "Kustavox" does not. */
  #saysWhat(name: string): boolean {
    return wordsOf(name).some((word) => this.#given.language.names.organizationHeads.has(word))
  }

  /** "the ministry’s letter", "a statement released by the harbour office", "its report": those who made it. */
  #makerOf(passage: Passage, phrase: Range, end: number, span: Span): Referent | null {
    const { speech, references } = this.#given.language
    const by = passage.words.slice(phrase.first, phrase.end).indexOf(this.#given.small.words.by)
    if (by > 0 && phrase.first + by + 1 < phrase.end)
      return this.#source(passage, { first: phrase.first + by + 1, end: phrase.end }, span).referent
    const owner = passage.words.slice(phrase.first, end).indexOf(speech.possessive)
    if (owner > 0) {
      const found = this.#source(passage, { first: phrase.first, end: phrase.first + owner }, span).referent
      return found.named ? found : null
    }
    const mayMake = ({ kind, place }: Entity): boolean =>
      kind === 'organization' || kind === 'person' || (kind === 'place' && place !== null)
    const inside = this.#given.mentions.touching(span).map(({ value }) => value)
    const named = inside.find(({ kind }) => kind === 'organization' || kind === 'person') ?? inside.find(mayMake)
    if (named) return this.#named(named)
    const first = passage.words[phrase.first]!
    if (!references.definite.has(first) && !speech.possessives.has(first)) return null
    const isMaker = (one: Referent): boolean => one.kind === 'body' && this.#spoken.has(one)
    const isMedium = ({ entity, words }: Referent): boolean =>
      (entity ? this.#isMedium(entity.name) : false) || [...words].some((word) => references.media.has(word))
    const told = references.mediaUtterances.has(passage.words[end - 1]!)
      ? this.#salience.foremost((one) => isMaker(one) && isMedium(one), passage.index)
      : null
    return told ?? this.#salience.foremost(isMaker, passage.index)
  }

  /** A lead speaks of "a rights group" or "the government spokesman" before the story names it. */
  #introducedLater(passage: Passage, source: Range, span: Span): Referent | null {
    const { speech, names } = this.#given.language
    const end = headEnd(passage, source, this.#given.small)
    const words = this.#callings.wordsOf(passage, { first: source.first, end })
    const owned = passage.words.slice(source.first, end).includes(speech.possessive)
    if (!(speech.articles.has(passage.words[source.first]!) || owned) || words.length < 2 || end !== source.end)
      return null
    const body = speech.bodies.has(words.at(-1)!)
    if (!body && !names.titles.has(words.at(-1)!)) return null
    const introduced = this.#given.introductions.find(words)
    if (introduced) return this.#named(introduced.entity)
    if (body) return null
    const person = this.#given.mentions.firstAfter(
      span[1],
      (entity) =>
        entity.kind === 'person' &&
        this.#callings.fits(wordsOf(entity.description ?? ''), owned ? words : words.slice(-1)),
      mentionsAhead,
    )
    return person && this.#named(person.value)
  }

  /** One that the story names no better: "officials", "the head of the Voss council". */
  #unresolved(passage: Passage, source: Range, span: Span): Referent {
    const { small, language, mentions } = this.#given
    const { speech, names } = language
    const words = passage.words.slice(source.first, source.end)
    const head = passage.words[headEnd(passage, source, small) - 1]!
    const pronoun = words.length === 1 && small.isPronoun(passage, source.first)
    const body = speech.bodies.has(head) || speech.utterances.has(head)
    const isNamed = mentions.touching(span).some(({ value }) => value.kind !== 'nationality')
    const isOne = pronoun || speech.unnamed.has(head) || names.titles.has(head) || language.references.persons.has(head)
    return {
      kind: body ? 'body' : this.#isPlural(head) ? 'group' : isOne ? 'person' : 'body',
      entity: null,
      name: pronoun ? null : ownNameOf(passage, source, this.#given),
      named: isNamed && body && !speech.unnamed.has(head),
      gender: this.#callings.genderOf(words, null),
      span,
      words: new Set(words),
    }
  }

  /** "residents", "the police". */
  #areSeveral({ kind, entity, name }: Referent): boolean {
    if (kind === 'group') return true
    return kind === 'body' && entity === null && this.#given.language.speech.plurals.has(wordsOf(name ?? '').at(-1)!)
  }

  #isPlural(head: string): boolean {
    const { speech } = this.#given.language
    return speech.plurals.has(head) || speech.isPlural(head)
  }
}

const reasons = {
  pronoun: 'the last speaker that this word fits',
  description: 'the last one that this description fits',
  later: 'who is introduced so later in the story',
} as const

function stated(span: Span, referent: Referent): Link {
  return { span, referent, antecedent: null, reason: null }
}

function backTo(referent: Referent, span: Span, reason: string): Link {
  return { span, referent, antecedent: referent.span, reason }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[ ’']/)
}
