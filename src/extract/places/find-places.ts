import type { Location, PlacePrecision } from '../../evidence/entity.ts'
import type { PlaceMention } from '../../evidence/place-mention.ts'
import type { Story } from '../../evidence/story.ts'
import type { Language } from '../../language/language.ts'
import { findCandidates, type Candidate } from './candidates.ts'
import type { Gazetteer, GazetteerPlace, PlaceKind } from './gazetteer.ts'
import { isOtherName, isSecondPart, personWords } from './other-names.ts'
import { readLine } from './pieces.ts'
import { enoughSureness, surroundingsOf, weigh } from './weigh-places.ts'

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
export function findPlaces(story: Story, gazetteer: Gazetteer, language: Language): PlaceMention[] {
  const lines = story.paragraphs.flatMap(({ sentences }) => sentences.map(readLine))
  const persons = personWords(lines, language)
  const all = lines.flatMap((line) => findCandidates(line, gazetteer, language.places))
  // "Nelson" after "Alison Nelson" is she.
  for (const { line, last, named } of all.filter((candidate) => isSecondPart(candidate, language)))
    if (named.every(({ place }) => place.kind !== 'country')) persons.add(line.pieces[last]!.lower)
  const candidates = all.filter((candidate) => !isOtherName(candidate, persons, language))
  const around = surroundingsOf(candidates)
  return [...Map.groupBy(candidates, groupOf).values()]
    .flatMap((group) => mentionsOf(group, weigh(group, around, language)))
    .sort((a, b) => a.span[0] - b.span[0])
}

/** "Springfield, Illinois" and "Springfield, Missouri" are two names. */
function groupOf({ key, container }: Candidate): string {
  return container ? `${key}, ${container.key}` : key
}

function mentionsOf(group: readonly Candidate[], { meant, sureness }: ReturnType<typeof weigh>): PlaceMention[] {
  // "Africa" and "the Middle East" are no place where something happens.
  const isPartOfWorld = meant.place.kind === 'area' && meant.place.country === null
  if (sureness < enoughSureness || isPartOfWorld) return []
  const location = locationOf(meant.place)
  return group.map(({ line, first, last }) => ({
    span: [line.pieces[first]!.start, line.pieces[last]!.end],
    kind: meant.relation === 'people' ? 'nationality' : 'place',
    name: meant.place.name,
    location,
  }))
}

function locationOf({ lat, lon, country, geonameId, kind }: GazetteerPlace): Location {
  return { lat, lon, country, geonameId, precision: precisions[kind] }
}
