import type { Entity } from '../../evidence/entity.ts'
import type { Span } from '../../evidence/span.ts'
import type { Language } from '../../language/language.ts'
import { Callings } from './callings.ts'
import { Cast } from './cast.ts'
import { Descriptions } from './descriptions.ts'
import { ReferenceFinder, type Reference } from './find-references.ts'
import { headOfRelative } from './head-of-relative.ts'
import type { Introductions } from './introductions.ts'
import { NamesAtHead } from './name-at-head.ts'
import { headEnd } from './noun-phrase.ts'
import { spanOf, startsCapital, type Passage, type Range } from './passage.ts'
import type { Link, Referent } from './referent.ts'
import type { SmallWords } from './small-words.ts'
import type { SpanIndex } from './span-index.ts'

/** What chains are read from. */
interface CoreferenceSources {
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

/** How long the verb between a subject and its object may be, in tokens. */
const verbReach = 3

/** How far in front of a pronoun those are looked for of whom its sentence tells, in tokens. */
const longestTold = 60

/** How many words of a phrase are remembered. */
const longest = 12

/**
 * Who is who in one story: reads it once from its beginning, and joins names, pronouns and descriptions that mean the same one. A
 * pronoun means the most prominent one lately that it fits; a description one who has been called so, or by a like word. What fits
 * nobody begins a chain of its own. Takes time linear in the length of the story.
 */
export class Coreference {
  /** All words that mean somebody, in the order of the text. */
  readonly links: Link[] = []
  readonly #given: CoreferenceSources
  readonly #callings: Callings
  readonly #names: NamesAtHead
  readonly #cast: Cast
  readonly #descriptions: Descriptions
  readonly #ofSource = new Map<number, Link>()
  /** The sources of the sentence that is being read. */
  #sources: readonly Range[] = []

  constructor(given: CoreferenceSources, passages: readonly Passage[], sources: readonly SourcePhrase[]) {
    this.#given = given
    const { text, entities, mentions, small, language } = given
    this.#callings = new Callings(text, entities, language, small)
    this.#cast = new Cast({ ...given, callings: this.#callings })
    this.#descriptions = new Descriptions(this.#cast, this.#callings, language)
    this.#names = new NamesAtHead(mentions, small, language)
    const finder = new ReferenceFinder(mentions, small, language)
    const inPassage = Map.groupBy(sources, ({ passage }) => passage)
    for (const passage of passages) {
      const phrases = new Map((inPassage.get(passage) ?? []).map(({ range }) => [range.first, range]))
      this.#sources = [...phrases.values()]
      for (const reference of finder.find(passage, phrases)) this.#follow(passage, reference)
    }
  }

  /** Whom a source means; null for words that were not handed in as one. */
  ofSource({ passage, range }: SourcePhrase): Link | null {
    return this.#ofSource.get(passage.tokens[range.first]!.start) ?? null
  }

  /** Who is named as a source in a sentence: “She left,” Orth said. */
  #speakersIn(passage: Passage): ReadonlySet<Referent> {
    const named = this.#sources.flatMap((range) => this.#names.find(passage, range) ?? [])
    return new Set(named.map(({ value }) => this.#cast.named(value)))
  }

  /** "Orth accused | him": who accuses, and is not the accused. */
  #actorOn(passage: Passage, pronoun: number): Referent | null {
    const { small } = this.#given
    const word = passage.words[pronoun]!
    if (!small.words.objectPronouns.has(word) || small.isContentAfterPossessive(passage, pronoun)) return null
    // "The council said | it looks after": the subject of a clause.
    const next = passage.tokens[pronoun + 1]
    if (small.isPronoun(passage, pronoun) && next?.kind === 'word' && !small.isPreposition(passage, pronoun + 1))
      return null
    const source = this.#sources.find(({ end }) => end < pronoun && pronoun - end <= verbReach)
    return source ? (this.#ofSource.get(passage.tokens[source.first]!.start)?.referent ?? null) : null
  }

  #follow(passage: Passage, reference: Reference): void {
    const link = this.#linkOf(passage, reference)
    if (!link) return
    const { referent, span } = link
    if (reference.kind !== 'pronoun') {
      referent.span = span
      // "the specialist" says nothing new of somebody known.
      if (link.reason !== reasons.description)
        for (const word of this.#ownWords(passage, reference.range)) referent.words.add(word)
    }
    if (reference.kind === 'source') {
      this.#cast.remember(referent, passage, reference.range)
      this.#ofSource.set(passage.tokens[reference.range.first]!.start, link)
      // The name in a source is that source.
      const name = this.links.findLastIndex((one) => one.span[0] <= span[0])
      if (link.reason === null && this.links[name]?.span[0] === span[0]) this.links.splice(name, 1)
    }
    this.links.push(link)
    this.#cast.add(referent, passage.index, reference.role)
  }

  /** What a phrase calls somebody, without what a relative clause tells. */
  #ownWords(passage: Passage, { first, end }: Range): readonly string[] {
    const words = passage.words.slice(first, Math.min(end, first + longest))
    const clause = words.findIndex((word) => this.#given.small.words.relatives.has(word))
    return clause < 0 ? words : words.slice(0, clause)
  }

  #linkOf(passage: Passage, { kind, range, entity, role }: Reference): Link | null {
    const span = spanOf(passage, range)
    if (kind === 'name') return stated(span, this.#cast.named(entity!, passage, range.first))
    if (kind === 'source') return this.#source(passage, range, span)
    const found =
      kind === 'pronoun'
        ? this.#cast.byPronoun(
            passage.words[range.first]!,
            passage.index,
            role,
            () => this.#speakersIn(passage),
            this.#actorOn(passage, range.first),
          )
        : this.#byDescription(passage, range, span)
    if (found) return backTo(found, span, kind === 'pronoun' ? reasons.pronoun : reasons.description)
    return kind === 'pronoun' ? null : stated(span, this.#cast.unresolved(passage, range, span))
  }

  #source(passage: Passage, range: Range, span: Span, isMaker = false): Link {
    const words = passage.words.slice(range.first, range.end)
    const pronoun = words.length === 1 ? this.#speakerBy(words[0]!, passage, range) : null
    if (pronoun) return backTo(pronoun, span, reasons.pronoun)
    const head = words.length === 1 ? headOfRelative(passage, range.first, this.#given) : null
    if (head) return backTo(this.#source(passage, head, spanOf(passage, head)).referent, span, reasons.relative)
    const articled = words.length === 2 && this.#given.language.references.definite.has(words[0]!)
    const holder = articled ? this.#cast.byInitials(this.#given.text.slice(...span)) : null
    if (holder) return backTo(holder, span, reasons.initials)
    const name = this.#names.find(passage, range)
    if (name) return stated(name.span, this.#cast.named(name.value, passage, range.first))
    const described = this.#byDescription(passage, range, span, isMaker)
    if (described) return backTo(described, span, reasons.description)
    const later = this.#introducedLater(passage, range, span)
    if (later) return backTo(later, span, reasons.later)
    return stated(span, this.#cast.unresolved(passage, range, span))
  }

  /** "Tim Vass, | he | said, had left": where somebody else has been spoken of, he is not the one of whom the sentence tells. */
  #speakerBy(word: string, passage: Passage, { first }: Range): Referent | null {
    const isBehind = first > 0 && ',”’"'.includes(passage.words[first - 1]!)
    const from = passage.tokens[Math.max(0, first - longestTold)]!.start
    const told = (): ReadonlySet<Referent> => this.#personsIn([from, passage.tokens[first]!.start])
    const other = isBehind ? this.#cast.byPronoun(word, passage.index, null, told) : null
    return other ?? this.#cast.byPronoun(word, passage.index, null)
  }

  #personsIn(span: Span): ReadonlySet<Referent> {
    const named = this.#given.mentions.touching(span).filter(({ value }) => value.kind === 'person')
    return new Set(named.map(({ value }) => this.#cast.named(value)))
  }

  /** "the ministry", "the US president", "its statement": one who has been called so. */
  #byDescription(passage: Passage, phrase: Range, span: Span, isMaker = false): Referent | null {
    const { speech, references } = this.#given.language
    let end = headEnd(passage, phrase, this.#given.small)
    // "the journalist | himself"
    if (end - phrase.first > 2 && references.reflexives.has(passage.words[end - 1]!)) end--
    const head = passage.words[end - 1]!
    if (speech.utterances.has(head) || speech.utterances.has(passage.words[phrase.first + 1] ?? ''))
      return isMaker ? null : this.#makerOf(passage, phrase, end, span)
    const first = passage.words[phrase.first]!
    const owned = passage.words.slice(phrase.first, end).includes(speech.possessive)
    const office = startsCapital(passage.tokens[phrase.first]!.text) && this.#given.language.names.titles.has(head)
    const definite = references.definite.has(first) || speech.possessives.has(first) || owned || office
    // "the other woman" is somebody new.
    const isNew = passage.words.slice(phrase.first, end).some((word) => references.others.has(word))
    if (isNew || !definite || end - phrase.first > 7) return null
    const words = this.#callings.wordsOf(passage, { first: phrase.first, end })
    if (end === phrase.end || passage.words[end] === ',' || references.reflexives.has(passage.words[end]!))
      return words.length === 0 ? null : this.#descriptions.find(words, passage.index)
    // "the head | of the council" is not just any head.
    const whole = this.#callings
      .wordsOf(passage, phrase)
      .filter((word) => !this.#given.small.words.prepositions.has(word))
    return this.#descriptions.findWhole(whole)
  }

  /** "the ministry’s letter", "a statement released by the harbour office", "its report": those who made it. */
  #makerOf(passage: Passage, phrase: Range, end: number, span: Span): Referent | null {
    const { speech, references } = this.#given.language
    const by = passage.words.slice(phrase.first, phrase.end).indexOf(this.#given.small.words.by)
    if (by > 0 && speech.onlySaw.has(passage.words[phrase.first + by - 1]!))
      return this.#makerOf(passage, { first: phrase.first, end }, end, spanOf(passage, { first: phrase.first, end }))
    if (by > 0 && phrase.first + by + 1 < phrase.end)
      return this.#source(passage, { first: phrase.first + by + 1, end: phrase.end }, span, true).referent
    const owner = passage.words.slice(phrase.first, end).indexOf(speech.possessive)
    if (owner > 0) {
      const found = this.#source(passage, { first: phrase.first, end: phrase.first + owner }, span, true).referent
      return found.named ? found : null
    }
    const mayMake = ({ kind, place }: Entity): boolean =>
      kind === 'organization' || kind === 'person' || (kind === 'place' && place !== null)
    const inside = this.#given.mentions.touching(span).map(({ value }) => value)
    const named = inside.find(({ kind }) => kind === 'organization' || kind === 'person') ?? inside.find(mayMake)
    if (named) return this.#cast.named(named)
    const first = passage.words[phrase.first]!
    if (!references.definite.has(first) && !speech.possessives.has(first)) return null
    const said = passage.words[end - 1]!
    const maker = speech.possessives.has(first) ? null : this.#cast.makerOf(said)
    return maker ?? this.#descriptions.findMaker(references.mediaUtterances.has(said), passage.index)
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
    if (introduced) return this.#cast.named(introduced.entity)
    if (body) return null
    const person = this.#given.mentions.firstAfter(
      span[1],
      (entity) =>
        entity.kind === 'person' &&
        this.#callings.fits(wordsOf(entity.description ?? ''), owned ? words : words.slice(-1)),
      mentionsAhead,
    )
    return person && this.#cast.named(person.value)
  }
}

const reasons = {
  pronoun: 'the last speaker that this word fits',
  relative: 'whom the relative clause describes',
  description: 'the last one that this description fits',
  initials: 'whose office has these initials',
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
