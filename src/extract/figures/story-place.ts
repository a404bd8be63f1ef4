import type { Entity } from '../../evidence/entity.ts'
import { contains, type Span } from '../../evidence/span.ts'
import type { Lexicon } from './lexicon.ts'
import type { Neighbours, Standing } from '../neighbours.ts'
import { firstPieceFrom, type Piece } from '../pieces.ts'
import { placedWords } from './placed-words.ts'

/** Where a story takes place, and the words that say so first. */
export interface StoryPlace {
  readonly id: string
  readonly span: Span
  /** The country to which the story is put most often. */
  readonly country: { readonly id: string; readonly span: Span } | null
}

export interface ReadSentence {
  readonly pieces: readonly Piece[]
  readonly span: Span
}

/** The words of a story that say where it takes place. */
export interface StoryWords {
  readonly headline: readonly ReadSentence[]
  /** Those of the body, in order; null where one names no place. */
  readonly sentences: readonly (ReadSentence | null)[]
  /** "OSLO, March 3 (Northern Herald) -": where it was written. */
  readonly dateline: Span | null
}

/**
 * What a mention weighs: told to be where it happened; where a preposition puts the story, in the headline, in the lead, in the two
 * sentences after it, later; named first; in front of the news, where it was written; and named at all.
 */
const weights = { headline: 2, lead: 3, soon: 2, later: 1, namedFirst: 2, dateline: 1, named: 0.1, told: 10 } as const

/** A place within another one is meant where it weighs at least so much of what the whole does. */
const within = 0.6

/** So many places in one sentence are a list: the country around them is meant. */
const list = 5

interface Weighed {
  readonly entity: Entity
  readonly span: Span
  weight: number
}

/**
 * Where a story takes place: the place to which prepositions put it most often ("clashes in", "the republic of"), the lead before all;
 * of a country and a place in it the smaller one, where both are named about as often. Null where none is.
 */
export function storyPlaceOf(
  { headline, sentences, dateline }: StoryWords,
  neighbours: Neighbours,
  lexicon: Lexicon,
): StoryPlace | null {
  const weighed = new Map<string, Weighed>()
  const add = ({ span, value: entity }: Standing<Entity>, more: number): void => {
    const known = weighed.get(entity.id)
    if (known) known.weight += more
    else weighed.set(entity.id, { entity, span, weight: more })
  }
  const weigh = ({ pieces, span }: ReadSentence, weight: number, isLead: boolean): void => {
    const named = neighbours.placesIn(span)
    const isWritten = (place: Standing<Entity>): boolean => dateline !== null && contains(dateline, place.span)
    const places = named.filter((place) => !isWritten(place) && !isSpeakers(pieces, place.span, lexicon))
    for (const place of named) if (isWritten(place)) add(place, weights.dateline)
    if (places.length === 0) return
    const placed = places.length < list ? placedWords(pieces, places, lexicon) : []
    for (const { id, span: words, role, at } of placed) {
      if (role !== 'place') continue
      // "The incident took place at": nothing says it better.
      const told = lexicon.happenings.endingBefore(pieces, at) !== null
      const value = places.find((place) => place.value.id === id)!.value
      add({ span: words, value }, told ? weights.told : weight)
    }
    for (const place of places) add(place, weights.named)
    if (isLead) add(places[0]!, weights.namedFirst)
  }
  for (const sentence of headline) weigh(sentence, weights.headline, false)
  sentences.forEach((sentence, index) => {
    const weight = index === 0 ? weights.lead : index < 3 ? weights.soon : weights.later
    if (sentence) weigh(sentence, weight, index === 0)
  })
  const all = [...weighed.values()].sort((a, b) => b.weight - a.weight)
  const [first, ...others] = all
  if (!first) return null
  const inner = others.find(({ entity, weight }) => weight >= within * first.weight && isWithin(entity, first.entity))
  const { entity, span } = inner ?? first
  const country = all.find((one) => isCountry(one.entity))
  return { id: entity.id, span, country: country ? { id: country.entity.id, span: country.span } : null }
}

/** "officials in Kabul said": where somebody speaks. */
function isSpeakers(pieces: readonly Piece[], [, end]: Span, { words }: Lexicon): boolean {
  const next = pieces[firstPieceFrom(pieces, end)]
  return words.sayings.has(next?.lower ?? '')
}

function isWithin(inner: Entity, outer: Entity): boolean {
  return isCountry(outer) && !isCountry(inner) && inner.place?.country === outer.place?.country
}

function isCountry({ place }: Entity): boolean {
  return place?.precision === 'country'
}
