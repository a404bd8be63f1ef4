import { readFileSync } from 'node:fs'
import countries from 'world-countries/countries.json' with { type: 'json' }
import {
  placeKinds,
  type GazetteerPlace,
  type PlaceKind,
  type PlaceName,
} from '../../src/extract/places/gazetteer-file.ts'
import { placeKey } from '../../src/extract/places/place-key.ts'

/** A place with all its names, the best first. */
export interface NamedPlace {
  readonly place: GazetteerPlace
  readonly names: readonly Omit<PlaceName, 'place'>[]
}

/** States and territories: the package `world-countries`, with the names that `country-names.tsv` adds. */
export function readStates(): NamedPlace[] {
  const own = new Map(
    readRows('country-names.tsv').map(([code, names, peoples, middle]) => [code, { names, peoples, middle }]),
  )
  return countries.map((country) => {
    const { name, cca2, latlng, demonyms } = country
    const added = own.get(cca2)
    const [lat, lon] = added && added.middle !== '-' ? added.middle!.split(' ').map(Number) : latlng
    const peoples = [...piecesOf(added?.peoples), ...('eng' in demonyms ? demonyms.eng.m.split(', ') : [])]
    return {
      place: {
        name: name.common,
        kind: 'country',
        lat: lat!,
        lon: lon!,
        country: cca2,
        admin1: null,
        division: null,
        status: null,
        population: 0,
        capital: false,
        geonameId: null,
      },
      names: namesOf([name.common], [...piecesOf(added?.names), name.official], peoples),
    }
  })
}

/** The own list of regions, islands, corridors, seas and disputed areas: `regions.tsv`. Throws where a row cannot be read. */
export function readRegions(): NamedPlace[] {
  return readRows('regions.tsv').map((row) => {
    const [name, others, lat, lon, country, kind, peoples, basis, status] = row
    const place = {
      name: name!,
      kind: placeKinds.find((each) => each === kind)!,
      lat: Number(lat),
      lon: Number(lon),
      country: country === '-' ? null : country!,
      admin1: null,
      division: null,
      status: status === '-' ? null : basis === '-' ? status! : `${status} (${basis})`,
      population: 0,
      capital: false,
      geonameId: null,
    }
    const wrong =
      Number.isNaN(place.lat) || Math.abs(place.lat) > 90 || !(Math.abs(place.lon) <= 180) || row.length !== 9
    if (wrong || !placeKinds.includes(kind as PlaceKind))
      throw new Error(`regions.tsv: this row cannot be read: ${row.join(' | ')}`)
    return { place, names: namesOf([name!], piecesOf(others), piecesOf(peoples)) }
  })
}

/** GeoNames' numbers of states and first divisions, by code: `US`, `US.CA`. */
export function readGeonameIds(): ReadonlyMap<string, number> {
  return new Map(readRows('geonames-ids.tsv').map(([code, number]) => [code!, Number(number)]))
}

/** The rows of an own list, cell by cell. Lines that begin with # are comments. */
function readRows(file: string): string[][] {
  return readFileSync(new URL(`../../src/extract/places/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.trim()))
}

function piecesOf(cell: string | undefined): string[] {
  return cell === undefined || cell === '-' ? [] : cell.split(';').map((piece) => piece.trim())
}

function namesOf(main: readonly string[], others: readonly string[], peoples: readonly string[]): NamedPlace['names'] {
  const withPlurals = peoples.flatMap((people) =>
    /(?:s|sh|ch|ese|men|man)$/.test(people) ? [people] : [people, `${people}s`],
  )
  return [
    ...main.map((name) => ({ name, relation: 'main' as const })),
    // News writes "the Gambia" with a small article, which is no part of the name.
    ...others.map((name) => ({ name: name.replace(/^the /i, ''), relation: 'other' as const })),
    ...withPlurals.map((name) => ({ name, relation: 'people' as const })),
  ].filter(({ name }) => /^[a-z0-9 ]+$/.test(placeKey(name)))
}
