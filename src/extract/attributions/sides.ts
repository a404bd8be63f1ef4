import type { Entity } from '../../evidence/entity.ts'
import type { Language } from '../../language/language.ts'
import type { SpeechWords } from '../../language/speech-words.ts'
import { spanOf, type Passage, type Range } from './passage.ts'
import type { SpanIndex } from './span-index.ts'

/** Somebody with those whom they speak for. */
export interface Side {
  readonly entity: string | null
  /** ISO codes of the states whose minister, army or government they are. */
  readonly countries: ReadonlySet<string>
  /** Whether they speak for a state or one of its bodies. */
  readonly isOfficial: boolean
  /** Whether they are one person. */
  readonly isPerson: boolean
  /** The words that name them, in small letters. */
  readonly name: string | null
}

/** Tells who is on whose side: a minister on that of the state and its army, whatever the state. */
export class Sides {
  readonly #mentions: SpanIndex<Entity>
  readonly #entities: ReadonlyMap<string, Entity>
  readonly #words: SpeechWords
  readonly #titles: ReadonlySet<string>
  readonly #persons: ReadonlySet<string>
  /** The countries that words of the story name: "armenian" and "armenia" for AM. */
  readonly #countries = new Map<string, string>()

  constructor(
    text: string,
    entities: readonly Entity[],
    mentions: SpanIndex<Entity>,
    { speech, names, references }: Language,
  ) {
    this.#titles = names.titles
    this.#persons = references.persons
    this.#mentions = mentions
    this.#words = speech
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]))
    for (const { kind, place, mentions: spans } of entities) {
      if (!place?.country || (kind !== 'place' && kind !== 'nationality')) continue
      for (const span of spans) this.#countries.set(text.slice(...span).toLowerCase(), place.country)
    }
  }

  /** The side of a source, from its words, its name and its description. */
  ofSource({ entity, name }: { entity: string | null; name: string | null }, words: readonly string[]): Side {
    const known = entity === null ? undefined : this.#entities.get(entity)
    const small = name?.toLowerCase() ?? null
    const isPerson = known?.kind === 'person'
    if (known?.kind === 'place')
      return { entity, countries: countriesOf([known]), isOfficial: true, isPerson, name: small }
    const said = [...words, ...wordsOf(known?.description ?? ''), ...wordsOf(name ?? '')]
    const isOfficial = said.some((word) => this.#words.acts.officials.has(word))
    const speaks =
      (isOfficial || said.some((word) => this.#words.bodies.has(word))) &&
      !said.some((word) => this.#words.acts.outsiders.has(word))
    return {
      entity,
      isOfficial: isOfficial && speaks,
      isPerson,
      countries: speaks ? this.#countriesNamed(said) : new Set(),
      name: small,
    }
  }

  /** Whether a phrase names the side itself: "our troops", "Norwegian forces" for Norway’s minister. */
  holds(side: Side, passage: Passage, range: Range): boolean {
    if (this.#words.acts.first.has(passage.words[range.first]!)) return true
    const named = this.#mentions.touching(spanOf(passage, range)).map(({ value }) => value)
    if (named.some(({ id }) => id === side.entity)) return true
    return named.some(({ kind, place }) => kind !== 'person' && side.countries.has(place?.country ?? ''))
  }

  /** Whether a token belongs to the name of the side’s own entity. */
  isNamed(side: Side, passage: Passage, at: number): boolean {
    if (side.entity === null) return false
    return this.#mentions
      .touching(spanOf(passage, { first: at, end: at + 1 }))
      .some(({ value }) => value.id === side.entity)
  }

  /** Whether a token names somebody: a person, an organisation, a state or its people, a capitalised name of another kind. */
  names(passage: Passage, at: number): boolean {
    const found = this.#mentions.touching(spanOf(passage, { first: at, end: at + 1 }))
    return found.some(
      ({ value: { kind, place } }) => place === null || place.precision === 'country' || kind === 'organization',
    )
  }

  /** Whether a token names a person, an organisation or a state: not "the Constitution". */
  isParty(passage: Passage, at: number): boolean {
    const found = this.#mentions.touching(spanOf(passage, { first: at, end: at + 1 }))
    return found.some(
      ({ value: { kind, place } }) => kind === 'person' || kind === 'organization' || place?.precision === 'country',
    )
  }

  /** Whether an entity is a state, or its people by name. */
  isState(entity: string | null): boolean {
    const known = entity === null ? undefined : this.#entities.get(entity)
    return known?.kind === 'nationality' || (known?.kind === 'place' && known.place?.precision === 'country')
  }

  /** "Norwegian" in "Norwegian mortars". */
  isPeople(passage: Passage, at: number): boolean {
    const found = this.#mentions.touching(spanOf(passage, { first: at, end: at + 1 }))
    return found.some(({ value: { kind } }) => kind === 'nationality')
  }

  /** "mayor", "teachers", "employers": somebody by office, trade or kinship. */
  isOffice(word: string): boolean {
    const { agentEnds, notAgents } = this.#words.acts
    if (agentEnds.some((end) => word.endsWith(end)) && !notAgents.has(word)) return true
    const one = this.#words.isPlural(word) ? word.slice(0, -1) : word
    return this.#titles.has(one) || this.#persons.has(one)
  }

  #countriesNamed(words: readonly string[]): ReadonlySet<string> {
    return new Set(words.flatMap((word) => this.#countries.get(word) ?? []))
  }
}

function countriesOf(entities: readonly Entity[]): ReadonlySet<string> {
  return new Set(entities.flatMap(({ place }) => place?.country ?? []))
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[ ’']/)
}
