import type { Entity } from '../../evidence/entity.ts'
import type { PlaceMention } from '../../evidence/place-mention.ts'
import { overlap, type Span } from '../../evidence/span.ts'

/**
 * Adds to the places of a story the mentions inside other names ("Minnesota" in "Minnesota Department of Health") and the
 * adjectives of states that the story names ("Turkish border"), which stand under `adjectives` as well: both speak of the place.
 * What is part of a person's name does not. Entities keep their ids; a place that stands inside names alone comes behind them.
 */
export function joinNestedPlaces(entities: readonly Entity[], mentions: readonly PlaceMention[]): Entity[] {
  const placeOf = new Map(entities.flatMap((entity, at) => (entity.place && entity.kind === 'place' ? [[placeKeyOf(entity.place), at] as const] : []))) // prettier-ignore
  const taken = new Set(
    entities.flatMap(({ kind, mentions }) => (kind === 'place' ? mentions.map(([start]) => start) : [])),
  )
  const persons = entities.flatMap(({ kind, mentions }) => (kind === 'person' ? mentions : []))
  const personAt = new SpanSearch(persons)
  const all: Entity[] = [...entities]
  const added = new Map<number, Added>()
  for (const { span, kind, adjective, name, location } of mentions) {
    if (taken.has(span[0]) || personAt.covers(span)) continue
    if (kind === 'nationality' && adjective !== true) continue
    const key = placeKeyOf(location)
    const at = placeOf.get(key)
    if (at === undefined && kind === 'place') {
      placeOf.set(key, all.length)
      all.push({ id: `e${all.length + 1}`, kind, name, description: null, mentions: [span], place: location })
    }
    if (at === undefined) continue
    const spans = added.get(at) ?? { names: [], adjectives: [] }
    spans[kind === 'place' ? 'names' : 'adjectives'].push(span)
    added.set(at, spans)
  }
  return all.map((entity, at) => withAdded(entity, added.get(at)))
}

interface Added {
  readonly names: Span[]
  readonly adjectives: Span[]
}

function withAdded(entity: Entity, added: Added | undefined): Entity {
  if (!added) return entity
  const { names, adjectives } = added
  const mentions = inOrder([...entity.mentions, ...names, ...adjectives])
  return adjectives.length > 0 ? { ...entity, mentions, adjectives } : { ...entity, mentions }
}

function placeKeyOf({ geonameId, lat, lon }: PlaceMention['location']): string {
  return geonameId === null ? `${lat} ${lon}` : String(geonameId)
}

function inOrder(spans: Span[]): Span[] {
  return spans.sort((a, b) => a[0] - b[0] || b[1] - a[1])
}

/** Spans in which others are looked up, which come in the order of the text. */
class SpanSearch {
  readonly #spans: readonly Span[]
  #next = 0

  constructor(spans: readonly Span[]) {
    this.#spans = [...spans].sort((a, b) => a[0] - b[0])
  }

  covers(span: Span): boolean {
    while (this.#next < this.#spans.length && this.#spans[this.#next]![1] <= span[0]) this.#next++
    const found = this.#spans[this.#next]
    return found !== undefined && overlap(found, span) > 0
  }
}
