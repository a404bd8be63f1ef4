import assert from 'node:assert/strict'
import test from 'node:test'
import type { Entity } from '../../../src/evidence/entity.ts'
import type { PlaceMention } from '../../../src/evidence/place-mention.ts'
import { joinNestedPlaces } from '../../../src/extract/places/join-nested-places.ts'

const turkey = { lat: 39, lon: 35, country: 'TR', geonameId: 298795, precision: 'country' } as const
const duluth = { lat: 46.8, lon: -92.1, country: 'US', geonameId: 5024719, precision: 'town' } as const

function entity(id: string, kind: Entity['kind'], mentions: Entity['mentions'], place: Entity['place'] = null): Entity {
  return { id, kind, name: id, description: null, mentions, place }
}

test('the adjective of a state that the story names is a mention of it, and stays a nationality', () => {
  const people = entity('e2', 'nationality', [[20, 27]], turkey)
  const mentions: PlaceMention[] = [
    { span: [0, 6], kind: 'place', name: 'Türkiye', location: turkey },
    { span: [20, 27], kind: 'nationality', name: 'Türkiye', location: turkey, adjective: true },
  ]
  const [state, nationality] = joinNestedPlaces([entity('e1', 'place', [[0, 6]], turkey), people], mentions)
  assert.deepEqual(state?.mentions, [
    [0, 6],
    [20, 27],
  ])
  assert.deepEqual(state.adjectives, [[20, 27]])
  assert.deepEqual(nationality, people)
})

test('an adjective alone makes no place of the story', () => {
  const people = entity('e1', 'nationality', [[20, 27]], turkey)
  const mention = { span: [20, 27], kind: 'nationality', name: 'Türkiye', location: turkey, adjective: true } as const
  assert.deepEqual(joinNestedPlaces([people], [mention]), [people])
})

test('a town inside the name of a body becomes a place; one inside a person’s name does not', () => {
  const police = entity('e1', 'organization', [[0, 24]])
  const person = entity('e2', 'person', [[40, 52]])
  const mentions: PlaceMention[] = [
    { span: [0, 6], kind: 'place', name: 'Duluth', location: duluth, nested: true },
    { span: [44, 50], kind: 'place', name: 'Duluth', location: duluth },
  ]
  const joined = joinNestedPlaces([police, person], mentions)
  assert.deepEqual(
    joined.map(({ id, kind, mentions }) => ({ id, kind, mentions })),
    [
      { id: 'e1', kind: 'organization', mentions: [[0, 24]] },
      { id: 'e2', kind: 'person', mentions: [[40, 52]] },
      { id: 'e3', kind: 'place', mentions: [[0, 6]] },
    ],
  )
})
