import assert from 'node:assert/strict'
import test from 'node:test'
import { gazetteerBytes, type GazetteerPlace, type PlaceName } from '../../../src/extract/places/gazetteer-file.ts'
import { gazetteerOf, openGazetteer } from '../../../src/extract/places/gazetteer.ts'
import { placeKey } from '../../../src/extract/places/place-key.ts'

const unknown = { admin1: null, division: null, status: null, population: 0, capital: false, geonameId: null } as const
const places: GazetteerPlace[] = [
  { ...unknown, name: 'Chile', kind: 'country', lat: -30, lon: -71, country: 'CL' },
  { ...unknown, name: 'Red Sea', kind: 'sea', lat: 20, lon: 38.5, country: null },
  {
    name: 'Sa‘dah',
    kind: 'town',
    lat: 16.94021,
    lon: 43.76393,
    country: 'YE',
    admin1: '15',
    division: 'Sa‘dah Governorate',
    status: null,
    population: 51870,
    capital: false,
    geonameId: 71137,
  },
]
const names: PlaceName[] = [
  { name: 'Chile', relation: 'main', place: 0 },
  { name: 'Chilean', relation: 'people', place: 0 },
  { name: 'Red Sea', relation: 'main', place: 1 },
  { name: 'Sa‘dah', relation: 'main', place: 2 },
  { name: 'Saada', relation: 'other', place: 2 },
  { name: 'Sadah', relation: 'other', place: 2 },
]

test('A gazetteer gives back the places that it was made of', () => {
  const gazetteer = gazetteerOf(gazetteerBytes(places, names), 'here')
  assert.deepEqual(gazetteer.named('Chile'), [{ place: places[0], relation: 'main' }])
  assert.deepEqual(gazetteer.named('CHILEAN'), [{ place: places[0], relation: 'people' }])
  assert.deepEqual(gazetteer.named('Red Sea'), [{ place: places[1], relation: 'main' }])
  assert.deepEqual(gazetteer.named('Saada'), [{ place: places[2], relation: 'other' }])
  assert.deepEqual(gazetteer.named("Sa'dah"), [{ place: places[2], relation: 'main' }])
  for (const strange of ['', ' ', 'Atlantis', '\ud800', '...', 'Red', 'Sea'])
    assert.deepEqual(gazetteer.named(strange), [])
})

test('The same places give the same bytes', () => {
  assert.deepEqual(gazetteerBytes(places, names), gazetteerBytes(places, names))
})

test('Bytes that begin at an odd address are read all the same', () => {
  const bytes = gazetteerBytes(places, names)
  const moved = new Uint8Array(bytes.length + 1)
  moved.set(bytes, 1)
  assert.equal(gazetteerOf(moved.subarray(1), 'here').named('Chile').length, 1)
})

test('What is no gazetteer is refused by name', () => {
  const bytes = gazetteerBytes(places, names)
  const otherVersion = Uint8Array.from(bytes).fill(9, 4, 5)
  for (const wrong of [
    new Uint8Array(0),
    new Uint8Array(400),
    bytes.subarray(0, 200),
    bytes.subarray(0, -1),
    otherVersion,
  ])
    assert.throws(() => gazetteerOf(wrong, 'this file'), /this file is no gazetteer/)
})

test('An empty gazetteer knows nothing', () => {
  assert.deepEqual(gazetteerOf(gazetteerBytes([], []), 'here').named('Chile'), [])
})

test('Keys leave out case, accents, hyphens, stops and apostrophes', () => {
  const keys = {
    'Nagorno-Karabakh': 'nagorno karabakh',
    'St. John’s': 'st johns',
    Łódź: 'lodz',
    'U.S.': 'us',
    Ağdam: 'agdam',
  }
  for (const [name, key] of Object.entries(keys)) assert.equal(placeKey(name), key)
})

test('The shipped gazetteer opens quickly and knows the world', () => {
  const gazetteer = openGazetteer(new URL('../../../build/gazetteer.bin', import.meta.url))
  const countryOf = (name: string): string | null | undefined => gazetteer.named(name)[0]?.place.country
  assert.equal(countryOf('Lachin Corridor'), 'AZ')
  assert.equal(countryOf('Crimea'), 'UA')
  assert.equal(countryOf('Golan Heights'), 'SY')
  assert.equal(countryOf('South China Sea'), null)
  const [stepanakert] = gazetteer.named('Stepanakert')
  assert.equal(stepanakert?.place.geonameId, 146970)
  assert.equal(gazetteer.named('Gavdos')[0]?.place.kind, 'area')
})
