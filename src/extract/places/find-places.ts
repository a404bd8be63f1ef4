import type { EntityKind, Location, PlacePrecision } from '../../evidence/entity.ts'
import type { PlaceMention } from '../../evidence/place-mention.ts'
import type { Span } from '../../evidence/span.ts'
import type { Story } from '../../evidence/story.ts'
import type { Language } from '../../language/language.ts'
import { findCandidates, type Candidate } from './candidates.ts'
import type { Gazetteer, GazetteerPlace, PlaceKind } from './gazetteer.ts'
import { homeOf } from './home-of.ts'
import { anchorsOf } from './nearness.ts'
import { isOtherName, isPartOfBody, isSecondPart, personWords } from './other-names.ts'
import { readLine } from './pieces.ts'
import { enoughSureness, surroundingsOf, weigh } from './weigh-places.ts'

/** What is known of a story beyond its words. */
export interface PlaceHints {
  /** The address at which it stands: its ending tells the state of the paper. */
  readonly address?: string | null
  /** Names that something else than these rules found, in the order of the text: what lies in a person's is no place. */
  readonly names?: readonly { readonly span: Span; readonly kind: EntityKind }[]
}

const precisions: Readonly<Record<PlaceKind, PlacePrecision>> = {
  country: 'country',
  admin1: 'region',
  admin2: 'district',
  town: 'town',
  quarter: 'town',
  district: 'district',
  region: 'region',
  area: 'area',
  corridor: 'corridor',
  sea: 'sea',
  point: 'point',
}

/**
 * Finds the names of places and peoples in a story, in the order of the text. What a name means is decided once for the whole
 * story: by the state or division that stands beside it ("Long Beach, California"), by the states that the story speaks of, by
 * size. A name that the gazetteer does not have, or that rather names a person, an organisation or a thing of every day, is
 * left out. Time is linear in the length of the story.
 */
export function findPlaces(
  story: Story,
  gazetteer: Gazetteer,
  language: Language,
  { address = null, names = [] }: PlaceHints = {},
): PlaceMention[] {
  const lines = story.paragraphs.flatMap(({ sentences }) => sentences.map(readLine))
  const persons = personWords(lines, language)
  const all = lines.flatMap((line) => findCandidates(line, gazetteer, language.places))
  // "Nelson" after "Alison Nelson" is she.
  for (const { line, last, named } of all.filter((candidate) => isSecondPart(candidate, language)))
    if (named.every(({ place }) => place.kind !== 'country')) persons.add(line.pieces[last]!.lower)
  const hints = hintsFor(all, names)
  const candidates = all.filter((candidate) => {
    const hint = hints.get(candidate)
    return hint === undefined ? !isOtherName(candidate, persons, language) : hint === 'place'
  })
  const standing = new Set(candidates)
  const nested = all.filter((candidate) => {
    const hint = hints.get(candidate)
    return !standing.has(candidate) && hint !== 'person' && isPartOfBody(candidate, persons, language)
  })
  const groups = [...Map.groupBy([...candidates, ...nested], groupOf).values()]
  const around = surroundingsOf(candidates, homeOf(lines, address, language.places))
  const anchors = anchorsOf(groups, (group) => weigh(group, around, language).meant.place)
  return groups
    .flatMap((group) => mentionsOf(group, standing, weigh(group, { ...around, anchors }, language)))
    .sort((a, b) => a.span[0] - b.span[0])
}

/** What the name is that a candidate lies in or is, as far as it is known; nationalities and other names tell nothing. */
function hintsFor(
  candidates: readonly Candidate[],
  names: NonNullable<PlaceHints['names']>,
): ReadonlyMap<Candidate, 'person' | 'organization' | 'place'> {
  const hints = new Map<Candidate, 'person' | 'organization' | 'place'>()
  let next = 0
  for (const candidate of candidates) {
    const { start } = candidate.line.pieces[candidate.first]!
    while (next < names.length && names[next]!.span[1] <= start) next++
    const name = names[next]
    if (name && name.span[0] <= start && name.kind !== 'nationality' && name.kind !== 'other')
      hints.set(candidate, name.kind)
  }
  return hints
}

/** "Springfield, Illinois" and "Springfield, Missouri" are two names. */
function groupOf({ key, container }: Candidate): string {
  return container ? `${key}, ${container.key}` : key
}

function mentionsOf(
  group: readonly Candidate[],
  standing: ReadonlySet<Candidate>,
  { meant, sureness }: ReturnType<typeof weigh>,
): PlaceMention[] {
  // "Africa" and "the Middle East" are no place where something happens.
  const isPartOfWorld = meant.place.kind === 'area' && meant.place.country === null
  if (sureness < enoughSureness || isPartOfWorld) return []
  const location = locationOf(meant.place)
  return group.map((candidate) => ({
    span: [candidate.line.pieces[candidate.first]!.start, candidate.line.pieces[candidate.last]!.end],
    kind: meant.relation === 'people' ? 'nationality' : 'place',
    name: meant.place.name,
    location,
    nested: !standing.has(candidate),
    adjective: meant.relation === 'people' && isAdjective(candidate),
  }))
}

/** "Turkish border" and "Turkish President", not "Turks" or "the Turkish". */
function isAdjective({ line, last }: Candidate): boolean {
  const next = line.pieces[last + 1]
  return next?.isWord === true && !/[^s]s$/.test(line.pieces[last]!.lower)
}

function locationOf({ lat, lon, country, geonameId, kind }: GazetteerPlace): Location {
  return { lat, lon, country, geonameId, precision: precisions[kind] }
}
