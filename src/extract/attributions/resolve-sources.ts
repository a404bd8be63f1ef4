import type { Source } from '../../evidence/attribution.ts'
import type { Rest } from '../../evidence/basis.ts'
import type { Entity } from '../../evidence/entity.ts'
import type { Span } from '../../evidence/span.ts'
import type { Language } from '../../language/language.ts'
import type { Draft } from './draft.ts'
import type { Governments } from './governments.ts'
import type { Introductions } from './introductions.ts'
import { spanOf, type Passage, type Range } from './passage.ts'
import type { Gender, Referent, ReferentKind } from './referent.ts'
import type { SmallWords } from './small-words.ts'
import type { SpanIndex } from './span-index.ts'

/** A source with the words that its name rests on. */
interface ResolvedSource {
  readonly source: Source
  readonly rest: Rest | null
}

/** What sources are looked up in. */
interface SourceSources {
  readonly text: string
  readonly language: Language
  readonly mentions: SpanIndex<Entity>
  readonly small: SmallWords
  readonly governments: Governments
  readonly introductions: Introductions
  /** The outlet of the story, where it is known: "we". */
  readonly outlet: string | null
}

/** How many mentions ahead somebody is looked for who is named only later. */
const mentionsAhead = 12

/** How many earlier speakers a pronoun or a description is looked for among. */
const memory = 40

/**
 * Says whom the sources of one story mean, in the order of the text: a name is its entity; a pronoun or "the ministry" is the last
 * speaker that it fits. What fits nobody keeps its own words, and is unnamed.
 */
export class SourceResolver {
  readonly #text: string
  readonly #language: Language
  readonly #mentions: SpanIndex<Entity>
  readonly #small: SmallWords
  readonly #given: SourceSources
  readonly #spoken: Referent[] = []
  readonly #genders = new Map<string, Gender>()

  constructor(given: SourceSources) {
    const { text, language, mentions, small } = given
    this.#given = given
    this.#text = text
    this.#language = language
    this.#mentions = mentions
    this.#small = small
  }

  resolve({ sourcePassage: passage, source }: Draft): ResolvedSource {
    if (!source) return this.#sameSpeaker()
    const span = spanOf(passage, source)
    const found = this.#referentOf(passage, source, span)
    this.#spoken.push(found.referent)
    if (this.#spoken.length > 2 * memory) this.#spoken.splice(0, memory)
    const { entity, name, named } = found.referent
    return {
      source: { span, text: this.#text.slice(span[0], span[1]), entity: entity?.id ?? null, name, named },
      rest: found.rest,
    }
  }

  /** A person who stands as the subject of a sentence can be meant by a later "he", also without having said anything. */
  notice(entity: Entity, span: Span): void {
    const gender = this.#genderOf(entity, [])
    this.#spoken.push({ kind: 'person', entity, name: entity.name, named: true, gender, span, words: [] })
  }

  #sameSpeaker(): ResolvedSource {
    const last = this.#spoken.at(-1)
    const unknown = { span: null, text: null, entity: null, name: null, named: false }
    if (!last) return { source: unknown, rest: null }
    return {
      source: { ...unknown, entity: last.entity?.id ?? null, name: last.name, named: last.named },
      rest: { span: last.span, basis: 'inferred', reason: 'the quotation goes on after this speaker' },
    }
  }

  #referentOf(passage: Passage, source: Range, span: Span): { referent: Referent; rest: Rest } {
    const words = passage.words.slice(source.first, source.end)
    const outlet = this.#asOutlet(words, span)
    if (outlet) return refersBack(outlet, words, 'the outlet speaks of itself')
    const pronoun = words.length === 1 ? this.#byPronoun(words[0]!) : null
    if (pronoun) return refersBack(pronoun, words, 'the last speaker that this word fits')
    const entity = this.#entityAtHead(passage, source)
    if (entity) return this.#byName(entity, span, words)
    const described = this.#byDescription(passage, source, span)
    if (described) return refersBack(described, words, 'the last one that this description fits')
    const later = this.#introducedLater(passage, source, span)
    if (later) return refersBack(later, words, 'who is introduced so later in the story')
    return { referent: this.#unresolved(passage, source, span, words), rest: { span, basis: 'stated' } }
  }

  #byName(
    { value, span: named }: { readonly span: Span; readonly value: Entity },
    span: Span,
    words: readonly string[],
  ): { referent: Referent; rest: Rest } {
    const referent = this.#named(value, span, words)
    const government = this.#given.governments.of(value)
    if (!government || words.length > 1) return { referent, rest: { span: named, basis: 'stated' } }
    const reason = 'a capital stands for its government'
    return { referent: { ...referent, ...government }, rest: { span: named, basis: 'inferred', reason } }
  }

  /** "we noted", "our investigation stated", out of quotation marks. */
  #asOutlet(words: readonly string[], span: Span): Referent | null {
    const { referring, utterances } = this.#language.speech
    const { outlet } = this.#given
    if (outlet === null || !referring.we.has(words[0]!)) return null
    if (words.length > 1 && !utterances.has(words.at(-1)!)) return null
    return { kind: 'body', entity: null, name: outlet, named: true, gender: null, span, words }
  }

  #named(entity: Entity, span: Span, words: readonly string[]): Referent {
    const kind: ReferentKind =
      entity.kind === 'person' ||
      (entity.kind === 'other' && !words.some((word) => this.#language.speech.articles.has(word)))
        ? 'person'
        : 'body'
    return { kind, entity, name: entity.name, named: true, gender: this.#genderOf(entity, words), span, words }
  }

  #byPronoun(word: string): Referent | null {
    const { he, she, it, they } = this.#language.speech.referring
    if (he.has(word) || she.has(word)) {
      const gender = he.has(word) ? 'he' : 'she'
      const found = this.#last(({ kind, gender: known }) => kind === 'person' && (known === null || known === gender))
      if (found?.entity) this.#genders.set(found.entity.id, gender)
      return found
    }
    if (it.has(word)) return this.#last(({ kind }) => kind === 'body')
    return they.has(word) ? this.#last(({ kind }) => kind !== 'person') : null
  }

  #last(fits: (referent: Referent) => boolean): Referent | null {
    for (let at = this.#spoken.length - 1; at >= Math.max(0, this.#spoken.length - memory); at--) {
      if (fits(this.#spoken[at]!)) return this.#spoken[at]!
    }
    return null
  }

  /** The entity that the phrase is about: it ends the head ("Minister Lena Orth"), or is the name behind a comma. */
  #entityAtHead(passage: Passage, source: Range): { readonly span: Span; readonly value: Entity } | null {
    const end = headEnd(passage, source, this.#small)
    const head = this.#mentionEndingAt(passage, source.first, end)
    if (head && this.#isOneOfSeveral(passage, { first: source.first, end }, head.span)) return null
    if (head) return head
    return this.#nameBehindComma(passage, source) ?? this.#nameAtEnd(passage, source)
  }

  /** "Norway and the rebels": neither of them alone. */
  #isOneOfSeveral(passage: Passage, { first, end }: Range, name: Span): boolean {
    for (let at = first + 1; at < end && passage.tokens[at]!.start < name[0]; at++) {
      if (!this.#small.words.joiners.has(passage.words[at]!)) continue
      const before = passage.tokens[at - 1]!
      if (this.#mentions.touching([before.start, before.end]).some(({ value }) => value.kind !== 'nationality'))
        return true
    }
    return false
  }

  /** "the minister of health, Lena Orth," */
  #nameBehindComma(passage: Passage, source: Range): { readonly span: Span; readonly value: Entity } | null {
    const comma = passage.words.indexOf(',', source.first)
    if (comma < 0 || comma + 1 >= source.end) return null
    let first = comma + 1
    // "the parish priest, Father Tom Orth"
    while (first + 1 < source.end && this.#language.names.titles.has(passage.words[first]!)) first++
    const { start, end } = passage.tokens[first]!
    return (
      this.#mentions.touching([start, end]).find(({ value, span }) => span[0] === start && isPersonal(value)) ?? null
    )
  }

  /** "the rapporteur on the Voss region Lena Orth", but not "a spokesman for Lena Orth". */
  #nameAtEnd(passage: Passage, source: Range): { readonly span: Span; readonly value: Entity } | null {
    const found = this.#mentionEndingAt(passage, source.first, source.end)
    if (found?.value.kind !== 'person') return null
    let first = source.end - 1
    while (first > source.first && passage.tokens[first]!.start > found.span[0]) first--
    const before = passage.words[first - 1] ?? ''
    const belongs = this.#small.isPreposition(passage, first - 1) || this.#small.isDeterminer(passage, first - 1)
    return belongs || this.#language.names.titles.has(before) || this.#small.words.coordinators.has(before)
      ? null
      : found
  }

  #mentionEndingAt(
    passage: Passage,
    first: number,
    end: number,
  ): { readonly span: Span; readonly value: Entity } | null {
    const last = passage.words[end - 1] === ')' ? end - 2 : end - 1
    if (last < first) return null
    const token = passage.tokens[last]!
    const touching = this.#mentions.touching([token.start, token.end])
    const found = touching.filter(({ value, span }) => value.kind !== 'nationality' && span[1] === token.end)
    return found.find(({ value }) => value.kind === 'person') ?? found[0] ?? null
  }

  /** "the ministry", "the US president", "its statement": the last one who is called so. */
  #byDescription(passage: Passage, source: Range, span: Span): Referent | null {
    const { speech, names } = this.#language
    const maker = this.#makerOf(passage, source)
    if (maker) return maker
    const head = passage.words[headEnd(passage, source, this.#small) - 1]!
    const first = passage.words[source.first]!
    // "a senior official" is somebody new.
    const definite = (speech.articles.has(first) && !speech.indefinite.has(first)) || speech.possessives.has(first)
    if (speech.utterances.has(head)) {
      const owner = this.#mentions.touching(span)[0]?.value
      if (owner && owner.kind !== 'nationality') return this.#named(owner, span, [])
      return definite ? this.#last(({ kind }) => kind === 'body') : null
    }
    if (!definite || source.end - source.first > 4) return null
    if (speech.bodies.has(head)) return this.#lastBody(passage.words.slice(source.first + 1, source.end), span)
    if (!names.titles.has(head)) return null
    const office = speech.shortOffices.get(head) ?? [head]
    const holder = this.#lastEntity(office, span, ({ kind }) => kind === 'person') ?? this.#lastCalled(office, 'person')
    return holder ?? (speech.leaders.has(head) ? this.#last(({ kind }) => kind === 'person') : null)
  }

  /** "a statement released by the harbour office": those who made it. */
  #makerOf(passage: Passage, source: Range): Referent | null {
    const by = passage.words.slice(source.first, source.end).indexOf(this.#small.words.by)
    const head = passage.words[headEnd(passage, source, this.#small) - 1]!
    const isUtterance =
      this.#language.speech.utterances.has(head) ||
      this.#language.speech.utterances.has(passage.words[source.first + 1]!)
    if (!isUtterance || by < 0 || source.first + by + 1 >= source.end) return null
    const maker = { first: source.first + by + 1, end: source.end }
    return this.#unresolved(passage, maker, spanOf(passage, maker), passage.words.slice(maker.first, maker.end))
  }

  /** A lead speaks of "a rights group" or "the government spokesman" before the story names it. */
  #introducedLater(passage: Passage, source: Range, span: Span): Referent | null {
    const { speech, names } = this.#language
    const end = headEnd(passage, source, this.#small)
    const words = passage.words.slice(source.first + 1, end)
    if (!speech.articles.has(passage.words[source.first]!) || words.length === 0 || end !== source.end) return null
    const body = speech.bodies.has(words.at(-1)!)
    if (!body && !names.titles.has(words.at(-1)!)) return null
    const introduced = words.length > 1 ? this.#given.introductions.find(words) : null
    if (introduced) return this.#named(introduced.entity, introduced.span, [])
    if (body || words.length < 2) return null
    const person = this.#mentions.firstAfter(
      span[1],
      ({ kind, description }) => kind === 'person' && wordsOf(description ?? '').includes(words.at(-1)!),
      mentionsAhead,
    )
    return person && this.#named(person.value, person.span, [])
  }

  /** "the ministry" is one that is called so; "the group" can be any organisation that the story has just named. */
  #lastBody(words: readonly string[], span: Span): Referent | null {
    const isOrganization = ({ kind, name }: Entity): boolean => kind === 'organization' && !this.#isMedium(name)
    const same = this.#language.speech.sameBodies.find((set) => set.has(words.at(-1)!)) ?? new Set(words.slice(-1))
    const called =
      this.#lastCalled(words, 'body') ??
      this.#lastEntity(words, span, isOrganization) ??
      (words.length === 1
        ? this.#last(({ kind, words: known }) => kind === 'body' && known.some((word) => same.has(word)))
        : null)
    if (called || words.length > 1 || !this.#language.speech.anyBodies.has(words[0]!)) return called
    const spoken = this.#last(({ kind, entity }) => kind === 'body' && entity !== null && isOrganization(entity))
    if (spoken) return spoken
    const named = this.#mentions.lastBefore(span[0], isOrganization, 20)
    return named && this.#named(named.value, named.span, [])
  }

  /** Papers and agencies are no "group" of a story, unless it calls them so. */
  #isMedium(name: string): boolean {
    const { speech, names } = this.#language
    return names.media.has(name.toLowerCase()) || wordsOf(name).some((word) => speech.relays.has(word))
  }

  #lastCalled(words: readonly string[], kind: ReferentKind): Referent | null {
    return this.#last((referent) => {
      if (referent.kind !== kind) return false
      return holds([...referent.words, ...wordsOf(referent.name ?? '')], words)
    })
  }

  /** An entity whose name or description holds the word, named before. */
  #lastEntity(words: readonly string[], span: Span, fits: (entity: Entity) => boolean): Referent | null {
    const called = (entity: Entity): boolean =>
      fits(entity) && holds([...wordsOf(entity.name), ...wordsOf(entity.description ?? '')], words)
    const found = this.#mentions.lastBefore(span[0], called, 200)
    return found && this.#named(found.value, found.span, [])
  }

  /** A source that the story names no better: "officials", "the head of the Voss council". */
  #unresolved(passage: Passage, source: Range, span: Span, words: readonly string[]): Referent {
    const { speech } = this.#language
    const end = headEnd(passage, source, this.#small)
    const head = passage.words[end - 1]!
    const pronoun = words.length === 1 && this.#small.isPronoun(passage, source.first)
    const plural = speech.plurals.has(head) || speech.isPlural(head)
    const body = speech.bodies.has(head) || speech.utterances.has(head)
    const isOnePerson = pronoun || speech.unnamed.has(head) || this.#language.names.titles.has(head)
    const unnamed =
      speech.unnamed.has(head) || !this.#mentions.touching(span).some(({ value }) => value.kind !== 'nationality')
    return {
      kind: body ? 'body' : plural ? 'group' : isOnePerson ? 'person' : 'body',
      entity: null,
      name: pronoun ? null : this.#ownName(passage, source, span),
      named: !unnamed && body,
      gender: this.#genderByWords(words),
      span,
      words,
    }
  }

  /** The words without an article; "its ministry" with the name of whose it is. */
  #ownName(passage: Passage, source: Range, span: Span): string {
    const first = passage.words[source.first]!
    let end = source.end
    // "the office | this week"
    while (end - 1 > source.first && (passage.words[end - 1] === ',' || this.#small.isTime(passage, end - 1))) end--
    const rest = (from: number): string => this.#text.slice(passage.tokens[from]!.start, passage.tokens[end - 1]!.end)
    if (source.end - source.first < 2) return rest(source.first)
    const { referring, relatives, possessives } = this.#language.speech
    if (referring.it.has(first) || (relatives.has(first) && possessives.has(first))) {
      const owner = this.#mentions.lastBefore(span[0], ({ kind }) => kind !== 'person', 1) ?? null
      const sentence = passage.tokens[0]!.start
      if (owner && owner.span[0] >= sentence && owner.value.kind !== 'nationality')
        return `${owner.value.name}’s ${rest(source.first + 1)}`
      return rest(source.first + 1)
    }
    return this.#language.speech.articles.has(first) ? rest(source.first + 1) : rest(source.first)
  }

  #genderOf(entity: Entity, words: readonly string[]): Gender {
    const known = this.#genders.get(entity.id) ?? this.#genderByWords([...words, ...wordsOf(entity.description ?? '')])
    if (known) this.#genders.set(entity.id, known)
    return known
  }

  #genderByWords(words: readonly string[]): Gender {
    const { maleWords, femaleWords } = this.#language.names
    if (words.some((word) => maleWords.has(word))) return 'he'
    return words.some((word) => femaleWords.has(word)) ? 'she' : null
  }
}

function refersBack(found: Referent, words: readonly string[], reason: string): { referent: Referent; rest: Rest } {
  return {
    referent: { ...found, words: [...new Set([...found.words.slice(0, 12), ...words])] },
    rest: { span: found.span, basis: 'inferred', reason },
  }
}

/** The end of a phrase's head: before the first comma, preposition or relative: "the head | of the council". */
export function headEnd(passage: Passage, { first, end }: Range, small: SmallWords): number {
  for (let at = first + 1; at < end; at++) {
    if (passage.words[at] === ',' || small.isPreposition(passage, at) || small.words.relatives.has(passage.words[at]!))
      return at
  }
  return end
}

function holds(known: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => known.includes(word))
}

function isPersonal({ kind }: Entity): boolean {
  return kind === 'person' || kind === 'other'
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(' ')
}
