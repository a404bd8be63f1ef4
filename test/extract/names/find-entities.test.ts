import assert from 'node:assert/strict'
import test from 'node:test'
import type { EntityKind } from '../../../src/evidence/entity.ts'
import type { PlaceMention } from '../../../src/evidence/place-mention.ts'
import { findEntities } from '../../../src/extract/names/find-entities.ts'
import { english } from '../../../src/language/english/index.ts'
import type { LearnedName } from '../../../src/language/learned-reading.ts'
import { testGoldSentences, type Mark } from '../../gold-sentences.ts'
import { storyOf } from './story-of.ts'

const labels: Readonly<Record<string, string>> = {
  person: 'person',
  organization: 'org',
  place: 'place',
  nationality: 'people',
}

// Names of kind `other` are those that no rule could sort: gold says nothing of them.
testGoldSentences(new URL('names.gold.md', import.meta.url), ({ text }) =>
  findEntities(storyOf(text), text, { places: [], names: [] }, english).flatMap(
    ({ kind, name, description, mentions }) =>
      kind === 'other'
        ? []
        : mentions.map(([start, end]): Mark => ({
            label: labels[kind]!,
            group: '',
            start,
            end,
            values: { name, as: description ?? 'none' },
          })),
  ),
)

test('places come in with their location, and a nationality in front of an office is no part of a name', () => {
  const text = 'Norwegian Prime Minister Lena Orth flew to Oslo.'
  const location = { lat: 60, lon: 11, country: 'NO', geonameId: 1, precision: 'country' } as const
  const places: PlaceMention[] = [
    { span: [0, 9], kind: 'nationality', name: 'Norway', location },
    { span: [43, 47], kind: 'place', name: 'Oslo', location: { ...location, precision: 'town' } },
  ]
  const found = findEntities(storyOf(text), text, { places, names: [] }, english)
  assert.deepEqual(
    found.map(({ id, kind, name, place }) => [id, kind, name, place?.precision ?? null]),
    [
      ['e1', 'nationality', 'Norway', 'country'],
      ['e2', 'person', 'Lena Orth', null],
      ['e3', 'place', 'Oslo', 'town'],
    ],
  )
  assert.equal(found[1]!.description, 'Norwegian Prime Minister')
})

test('a place has the name that the story gives it, the usual one first', () => {
  const text = 'Kavala lies by the sea. Soviet troops left Russia, once the Soviet Union.'
  const greek = { lat: 40.9, lon: 24.4, country: 'GR', geonameId: 2, precision: 'town' } as const
  const russian = { lat: 60, lon: 100, country: 'RU', geonameId: null, precision: 'country' } as const
  const places: PlaceMention[] = [
    { span: [0, 6], kind: 'place', name: 'Kavála', location: greek },
    { span: [43, 49], kind: 'place', name: 'Russia', location: russian },
    { span: [60, 72], kind: 'place', name: 'Russia', location: russian },
  ]
  const found = findEntities(storyOf(text), text, { places, names: [] }, english)
  assert.deepEqual(
    found.filter(({ kind }) => kind === 'place').map(({ name }) => name),
    ['Kavala', 'Russia'],
  )
})

test('a place that is part of a personal name is no place', () => {
  const text = 'Mr Florence Orth left.'
  const location = { lat: 43.8, lon: 11.3, country: 'IT', geonameId: 1, precision: 'town' } as const
  const found = findEntities(
    storyOf(text),
    text,
    { places: [{ span: [3, 11], kind: 'place', name: 'Florence', location }], names: [] },
    english,
  )
  assert.deepEqual(
    found.map(({ kind, name }) => [kind, name]),
    [['person', 'Florence Orth']],
  )
})

/** The names that a reader would find: each stands in the text once, with its kind. */
function learnedIn(text: string, names: readonly (readonly [string, LearnedName['kind'], number])[]): LearnedName[] {
  return names.map(([words, kind, confidence]) => {
    const start = text.indexOf(words)
    return { span: [start, start + words.length], kind, confidence }
  })
}

function kindsIn(text: string, names: readonly LearnedName[]): [EntityKind, string][] {
  return findEntities(storyOf(text), text, { places: [], names }, english).map(({ kind, name }) => [kind, name])
}

test('a place that the gazetteer does not know stays one; a direction and a part of the world are none', () => {
  const text = 'Boats left Tilden Creek for the Middle East.'
  const names = learnedIn(text, [
    ['Tilden Creek', 'location', 0.9],
    ['Middle East', 'location', 0.99],
  ])
  assert.deepEqual(kindsIn(text, names), [
    ['place', 'Tilden Creek'],
    ['other', 'Middle East'],
  ])
})

test('what is called a province is a place even if the reader is not sure', () => {
  const text = 'Rubble fell in Sarim province, in northern Zanara state and in Kesh district, and Sarova fell.'
  const names = learnedIn(text, [
    ['Sarim province', 'location', 0.6],
    ['Zanara', 'location', 0.6],
    ['Sarova', 'location', 0.6],
  ])
  assert.deepEqual(kindsIn(text, names), [
    ['place', 'Sarim province'],
    ['place', 'Zanara'],
    ['place', 'Kesh'],
    ['other', 'Sarova'],
  ])
})

test('a name that can only be an organisation is none of a person, whatever the reader saw', () => {
  const text = 'The bridge fell, Anadolu reported.'
  assert.deepEqual(kindsIn(text, learnedIn(text, [['Anadolu', 'person', 0.97]])), [['organization', 'Anadolu']])
})

test('a small word in front of an organisation is no part of its name, nor is what a hyphen ties to a name', () => {
  const text = 'She works for the independent Voss Press Centre and an ex-Kustavox guard.'
  const names = learnedIn(text, [
    ['independent Voss Press Centre', 'organization', 0.9],
    ['Kustavox', 'organization', 0.9],
  ])
  assert.deepEqual(kindsIn(text, names), [
    ['organization', 'Voss Press Centre'],
    ['organization', 'Kustavox'],
  ])
})

test('a first word that nothing else tells is a name is none', () => {
  const text = 'Floodwater has killed ten people. Kushiya rose again, and near Kushiya the roads were closed.'
  const names = learnedIn(text, [
    ['Floodwater', 'misc', 0.6],
    ['Kushiya', 'misc', 0.6],
  ])
  assert.deepEqual(kindsIn(text, names), [['other', 'Kushiya']])
})

test('where the reader has read names, a rule alone sorts only what leaves no doubt', () => {
  const text = 'Lena Orth won the Halvard Prize in Judge, said the Voss Rescue Agency and Reuters.'
  const names = learnedIn(text, [['Lena Orth', 'person', 0.99]])
  assert.deepEqual(kindsIn(text, names), [
    ['person', 'Lena Orth'],
    ['other', 'Halvard Prize'],
    ['organization', 'Voss Rescue Agency'],
    ['organization', 'Reuters'],
  ])
})

/** The states and peoples that a text names, as the gazetteer would know them. */
function statesIn(
  text: string,
  states: readonly (readonly [string, PlaceMention['kind'], string, string])[],
): PlaceMention[] {
  return states
    .flatMap(([words, kind, name, country]) => {
      const location = { lat: 0, lon: 0, country, geonameId: null, precision: 'country' } as const
      return [...text.matchAll(new RegExp(`\\b${words}\\b`, 'g'))].map(({ index }): PlaceMention => ({
        span: [index, index + words.length],
        kind,
        name,
        location,
      }))
    })
    .sort((a, b) => a.span[0] - b.span[0])
}

function organsIn(text: string): [string, number][] {
  const places = statesIn(text, [
    ['Norway', 'place', 'Norway', 'NO'],
    ['Danish', 'nationality', 'Denmark', 'DK'],
    ['Norwegian', 'nationality', 'Norway', 'NO'],
  ])
  return findEntities(storyOf(text), text, { places, names: [] }, english).flatMap(({ kind, name, mentions }) =>
    kind === 'organization' ? [[name, mentions.length] as [string, number]] : [],
  )
}

test('the organs of two states are two, and take the name of their state where the story has it so', () => {
  const text =
    'Norway’s Foreign Ministry spoke first. The Danish Foreign Ministry denied it. Later the Norwegian Foreign Ministry left.'
  assert.deepEqual(organsIn(text), [
    ['Norway’s Foreign Ministry', 2],
    ['Danish Foreign Ministry', 1],
  ])
})

test('an organ without its state is the last one of that name, else the first', () => {
  assert.deepEqual(organsIn('The Coast Guard sent boats. Norway’s Coast Guard said so. The Coast Guard left.'), [
    ['Norway’s Coast Guard', 3],
  ])
})

test('a ministry is the same in either order of its words', () => {
  assert.deepEqual(organsIn('The Interior Ministry met. Then the Ministry of the Interior spoke.'), [
    ['Ministry of the Interior', 2],
  ])
})

test('the time grows with the length of the story, not faster', () => {
  const line =
    'Foreign Minister Lena Orth met Gen. Karim Vass of the Voss Relief Agency (VRA) in the Hall of Nations on Monday. '
  const timeOf = (count: number): number => {
    const story = storyOf(line.repeat(count))
    const start = performance.now()
    findEntities(story, line.repeat(count), { places: [], names: [] }, english)
    return performance.now() - start
  }
  timeOf(500)
  assert.ok(timeOf(8000) < 60 * timeOf(500) + 200)
})
