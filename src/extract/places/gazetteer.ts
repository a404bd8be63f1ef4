import { readFileSync } from 'node:fs'
import {
  bucketOf,
  fileMark,
  fileVersion,
  headLength,
  placeColumns,
  placeKinds,
  relations,
  type GazetteerPlace,
  type Relation,
} from './gazetteer-file.ts'
import { placeKey } from './place-key.ts'

export type { GazetteerPlace, PlaceKind } from './gazetteer-file.ts'

/** A place that a name can mean. */
export interface NamedPlace {
  readonly place: GazetteerPlace
  readonly relation: Relation
}

/** The places of the world by their names. */
export interface Gazetteer {
  /** The places that a name can mean, whatever its case, accents, hyphens and apostrophes; empty where it is no name of a place. */
  readonly named: (name: string) => readonly NamedPlace[]
}

/**
 * Opens a gazetteer that `scripts/build-gazetteer.ts` wrote. The file is read once and stays as it is in memory; a place becomes
 * an object when it is first asked for. Throws where the file is missing, damaged, or of another version.
 */
export function openGazetteer(file: URL | string): Gazetteer {
  return gazetteerOf(readFileSync(file), String(file))
}

/** A gazetteer from its bytes. `source` is named in the error where they are no gazetteer. */
export function gazetteerOf(bytes: Uint8Array, source: string): Gazetteer {
  const layout = readLayout(bytes, source)
  const places = new Map<number, GazetteerPlace>()
  const placeAt = (number: number): GazetteerPlace => {
    const known = places.get(number)
    if (known) return known
    const place = readPlace(layout, number)
    places.set(number, place)
    return place
  }
  const answers = new Map<string, readonly NamedPlace[]>()
  return {
    named: (name) => {
      const known = answers.get(name)
      if (known) return known
      const entry = entryOf(layout, placeKey(name))
      const found =
        entry === null ? [] : layout.keyPlaces.subarray(layout.keyStarts[entry], layout.keyStarts[entry + 1])
      const answer = Array.from(found, (each) => ({ place: placeAt(each >>> 2), relation: relations[each & 3]! }))
      // The same few thousand names come again and again; the rest is soon forgotten.
      if (answers.size >= mostAnswers) answers.clear()
      answers.set(name, answer)
      return answer
    },
  }
}

const mostAnswers = 10_000

interface Layout {
  readonly columns: Readonly<Record<(typeof placeColumns)[number], Uint32Array>>
  readonly bucketStarts: Uint32Array
  readonly keyTexts: Uint32Array
  readonly keyStarts: Uint32Array
  readonly keyPlaces: Uint32Array
  readonly text: Buffer
}

function readLayout(bytes: Uint8Array, source: string): Layout {
  // Lists of numbers must begin at a multiple of four: bytes that do not are copied.
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes)
  let at = 0
  const take = (length: number): Uint32Array => {
    if (at + length * 4 > byteLength)
      throw new Error(`${source} is no gazetteer of this version: "npm start" and "npm test" build it.`)
    const taken = new Uint32Array(buffer, byteOffset + at, length)
    at += length * 4
    return taken
  }
  const [mark, version, places = 0, buckets = 0, keys = 0, links = 0, textLength = 0] = take(headLength)
  if (mark !== fileMark || version !== fileVersion) take(Infinity)
  const columns = Object.fromEntries(placeColumns.map((name) => [name, take(places)])) as unknown as Layout['columns']
  const [bucketStarts, keyTexts, keyStarts, keyPlaces] = [take(buckets + 1), take(keys), take(keys + 1), take(links)]
  if (byteLength - at !== textLength) take(Infinity)
  return {
    columns,
    bucketStarts,
    keyTexts,
    keyStarts,
    keyPlaces,
    text: Buffer.from(buffer, byteOffset + at, textLength),
  }
}

/** The number of a key; null where it is not there. */
function entryOf({ bucketStarts, keyTexts, text }: Layout, key: string): number | null {
  if (key === '') return null
  const bucket = bucketOf(key, bucketStarts.length - 1)
  for (let entry = bucketStarts[bucket]!; entry < bucketStarts[bucket + 1]!; entry++)
    if (textAt(text, keyTexts[entry]!) === key) return entry
  return null
}

function readPlace({ columns, text }: Layout, number: number): GazetteerPlace {
  const traits = columns.traits[number]!
  return {
    name: textAt(text, columns.name[number]!),
    kind: placeKinds[traits >> 1]!,
    // Degrees are kept with their sign.
    lat: (columns.lat[number]! | 0) / 1e5,
    lon: (columns.lon[number]! | 0) / 1e5,
    country: textAt(text, columns.country[number]!) || null,
    admin1: textAt(text, columns.admin1[number]!) || null,
    division: textAt(text, columns.division[number]!) || null,
    status: textAt(text, columns.status[number]!) || null,
    population: columns.population[number]!,
    capital: traits % 2 === 1,
    geonameId: columns.geonameId[number]! || null,
  }
}

function textAt(text: Buffer, offset: number): string {
  return text.toString('utf8', offset + 1, offset + 1 + text[offset]!)
}
