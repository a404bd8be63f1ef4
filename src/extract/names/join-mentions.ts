import type { Entity, EntityKind, Location } from '../../evidence/entity.ts'
import type { PlaceMention } from '../../evidence/place-mention.ts'
import type { Span } from '../../evidence/span.ts'
import { LongerNames } from './longer-names.ts'
import { keyOf } from './name-key.ts'
import type { NameMention } from './name-mention.ts'

/** Somebody or something while the mentions of one story are being joined. */
interface Known {
  kind: EntityKind
  name: string
  description: string | null
  readonly mentions: Span[]
  place: Location | null
}

/**
 * Joins the mentions of one story to entities: the same words, a surname or a given name and the full name, an acronym and what
 * it was said to stand for. A surname that two persons share goes to the one named last. Mentions come in the order of the text.
 */
export function joinMentions(
  mentions: readonly NameMention[],
  places: readonly PlaceMention[],
  text: string,
): Entity[] {
  const known: Known[] = []
  const byName = new Map<string, Known>()
  const full = mentions.filter(({ kind, name }) => kind === 'organization' || kind === 'place' || name.includes(' '))
  const longer = new LongerNames(full)
  for (const mention of full) addFull(longer.of(mention), known, byName)
  const parts = partsOf(known)
  for (const mention of mentions.filter((one) => !full.includes(one))) addShort(mention, known, byName, parts)
  for (const place of places) addPlace(place, text, known, byName)
  return known
    .map((one) => ({ ...one, mentions: distinct(one.mentions) }))
    .sort((a, b) => a.mentions[0]![0] - b.mentions[0]![0])
    .map((one, at) => ({ id: `e${at + 1}`, ...one }))
}

function addFull(mention: NameMention, known: Known[], byName: Map<string, Known>): void {
  const key = keyOf(mention.name)
  let one = byName.get(key)
  if (!one) {
    one = { kind: mention.kind, name: mention.name, description: null, mentions: [], place: null }
    known.push(one)
    byName.set(key, one)
  }
  if (one.kind === 'other') one.kind = mention.kind
  one.description ??= mention.description
  one.mentions.push(mention.span)
  if (!mention.acronym) return
  one.mentions.push(mention.acronym.span)
  byName.set(keyOf(mention.acronym.name), one)
}

/** Surnames and given names of the persons known, each with those who bear it, in the order in which the story names them. */
function partsOf(known: readonly Known[]): Map<string, Known[]> {
  const parts = new Map<string, Known[]>()
  for (const one of known) {
    const words = keyOf(one.name).split(' ')
    if (one.kind === 'organization' || one.kind === 'place' || words.length < 2) continue
    for (const word of new Set([words.at(-1)!, words.slice(-2).join(' '), words[0]!])) {
      const bearers = parts.get(word)
      if (bearers) bearers.push(one)
      else parts.set(word, [one])
    }
  }
  return parts
}

function addShort(mention: NameMention, known: Known[], byName: Map<string, Known>, parts: Map<string, Known[]>): void {
  const key = keyOf(mention.name)
  const same = byName.get(key)
  const bearers = parts.get(key) ?? []
  const one =
    same ?? bearers.findLast(({ mentions }) => mentions.some(([start]) => start < mention.span[0])) ?? bearers[0]
  if (one) {
    one.mentions.push(mention.span)
    if (one.kind === 'other' && mention.kind === 'person') one.kind = 'person'
    one.description ??= mention.description
  } else addFull(mention, known, byName)
}

/** What the gazetteer knows stays a place, also where the same words were taken for a name. */
function addPlace(place: PlaceMention, text: string, known: Known[], byName: Map<string, Known>): void {
  const key = `${place.kind} ${place.location.geonameId ?? place.name} ${place.name}`
  let one = byName.get(key)
  if (!one) {
    one = { kind: place.kind, name: asWritten(place, text), description: null, mentions: [], place: place.location }
    known.push(one)
    byName.set(key, one)
  } else one.name = fuller(one.name, asWritten(place, text), place)
  one.mentions.push(place.span)
}

/** A place has the name that the story gives it, "Kavala" and not "Kavála"; a people has its country’s. */
function asWritten({ kind, name, span }: PlaceMention, text: string): string {
  const written = text.slice(span[0], span[1])
  return kind === 'nationality' || written === written.toUpperCase() ? name : written
}

/** Of two names of one place the usual one, else the longer one: "Russia" before "Soviet Union", "Kavala" before "Kav.". */
function fuller(name: string, other: string, { kind, name: usual }: PlaceMention): string {
  if (kind === 'nationality' || keyOf(name) === keyOf(usual)) return name
  return keyOf(other) === keyOf(usual) || other.length > name.length ? other : name
}

function distinct(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])
  return sorted.filter((span, at) => at === 0 || span[0] !== sorted[at - 1]![0] || span[1] !== sorted[at - 1]![1])
}
