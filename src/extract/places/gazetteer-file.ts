import { placeKey } from './place-key.ts'

/**
 * The kinds of places, in the order in which the file numbers them: states; their first and second divisions; towns and parts
 * of towns; and what the own list of regions holds beyond these.
 */
export const placeKinds = [
  'country',
  'admin1',
  'admin2',
  'town',
  'quarter',
  'district',
  'region',
  'area',
  'corridor',
  'sea',
  'point',
] as const

export type PlaceKind = (typeof placeKinds)[number]

/** A place as the gazetteer keeps it. */
export interface GazetteerPlace {
  /** The usual name in English, as far as the sources have one. */
  readonly name: string
  readonly kind: PlaceKind
  readonly lat: number
  readonly lon: number
  /** ISO 3166-1 alpha-2 code of the country that governs it by international recognition; null where there is no one such. */
  readonly country: string | null
  /** The code of the first division, as GeoNames has it: `CA` with country `US`; null where none is known. */
  readonly admin1: string | null
  /** The name of the first division that it lies in; null for what is no smaller than one. */
  readonly division: string | null
  /** Who claims and who holds it, in words that take no side, with the source; null where nobody disputes it. */
  readonly status: string | null
  /** 0 where it is not known. */
  readonly population: number
  /** The capital of its country. */
  readonly capital: boolean
  readonly geonameId: number | null
}

/** How a name names a place: as its main name, as another one, or as its people and what belongs to them ("Armenian"). */
export const relations = ['main', 'other', 'people'] as const

export type Relation = (typeof relations)[number]

/** A name to be kept. It is found by its key. */
export interface PlaceName {
  readonly name: string
  readonly relation: Relation
  /** The number of the place in the list of places. */
  readonly place: number
}

/** The first number of the file ("HAGZ" in ASCII), and the version of its form. */
export const fileMark = 0x5a474148
export const fileVersion = 2

/** How many numbers stand before the lists: mark, version, and the lengths of the lists. */
export const headLength = 7

/** The lists of numbers that describe the places, in the order of the file. */
export const placeColumns = [
  'lat',
  'lon',
  'population',
  'geonameId',
  'name',
  'country',
  'admin1',
  'division',
  'status',
  'traits',
] as const

/** The number of the bucket that holds a key (FNV-1a over its code units). */
export function bucketOf(key: string, buckets: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % buckets
}

/**
 * The bytes of a gazetteer that `openGazetteer` opens. The same places and names in the same order give the same bytes.
 *
 * After the head come the columns of the places; the buckets (where the keys of each begin); the keys (where the text of each
 * lies, then where its places begin); the places of the keys (number times 4, plus the number of the relation); and all text in
 * UTF-8, each piece behind one byte that holds its length. Numbers have 32 bits, the lowest byte first.
 */
export function gazetteerBytes(places: readonly GazetteerPlace[], names: readonly PlaceName[]): Uint8Array {
  const text = new TextPool()
  const byKey = placesByKey(names)
  const buckets = Math.max(1, byKey.size)
  const keys = [...byKey].map(([key, found]) => ({ key, found, bucket: bucketOf(key, buckets) }))
  keys.sort((a, b) => a.bucket - b.bucket)

  const columns: Record<(typeof placeColumns)[number], Int32Array | Uint32Array> = {
    lat: Int32Array.from(places, ({ lat }) => Math.round(lat * 1e5)),
    lon: Int32Array.from(places, ({ lon }) => Math.round(lon * 1e5)),
    population: Uint32Array.from(places, ({ population }) => population),
    geonameId: Uint32Array.from(places, ({ geonameId }) => geonameId ?? 0),
    name: Uint32Array.from(places, ({ name }) => text.add(name)),
    country: Uint32Array.from(places, ({ country }) => text.add(country ?? '')),
    admin1: Uint32Array.from(places, ({ admin1 }) => text.add(admin1 ?? '')),
    division: Uint32Array.from(places, ({ division }) => text.add(division ?? '')),
    status: Uint32Array.from(places, ({ status }) => text.add(status ?? '')),
    traits: Uint32Array.from(places, ({ kind, capital }) => placeKinds.indexOf(kind) * 2 + Number(capital)),
  }
  const keyTexts = Uint32Array.from(keys, ({ key }) => text.add(key))
  const keyPlaces = Uint32Array.from(keys.flatMap(({ found }) => found))
  const keyStarts = startsOf(keys.map(({ found }) => found.length))
  const keysIn = new Uint32Array(buckets)
  for (const { bucket } of keys) keysIn[bucket]! += 1

  const texts = text.bytes()
  const parts = [
    Uint32Array.of(fileMark, fileVersion, places.length, buckets, keys.length, keyPlaces.length, texts.length),
    ...placeColumns.map((name) => columns[name]),
    startsOf(keysIn),
    keyTexts,
    keyStarts,
    keyPlaces,
    texts,
  ]
  return Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)))
}

/** Where each of so many lists begins when they stand one behind the other, and where the last of them ends. */
function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let index = 0; index < lengths.length; index++) starts[index + 1] = starts[index]! + lengths[index]!
  return starts
}

function placesByKey(names: readonly PlaceName[]): Map<string, number[]> {
  const byKey = new Map<string, number[]>()
  for (const { name, relation, place } of names) {
    const key = placeKey(name)
    if (key === '') continue
    const found = byKey.get(key) ?? []
    if (found.length === 0) byKey.set(key, found)
    // Of two relations to the same place, the one that comes first counts.
    if (!found.some((entry) => entry >>> 2 === place)) found.push(place * 4 + relations.indexOf(relation))
  }
  return byKey
}

/** Pieces of text, each kept once. */
class TextPool {
  readonly #offsets = new Map<string, number>()
  readonly #pieces: Uint8Array[] = []
  #length = 0

  /** Returns where the text lies. No name is longer than 255 bytes. */
  add(text: string): number {
    const known = this.#offsets.get(text)
    if (known !== undefined) return known
    const bytes = Buffer.from(text, 'utf8')
    if (bytes.length > 255) throw new Error(`This name is too long to be kept: ${text}`)
    const offset = this.#length
    this.#pieces.push(Uint8Array.of(bytes.length), bytes)
    this.#length += bytes.length + 1
    this.#offsets.set(text, offset)
    return offset
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.#pieces)
  }
}
