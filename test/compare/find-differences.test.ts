import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { findDifferences, type ComparedPage } from '../../src/compare/find-differences.ts'
import type { Entity, PlacePrecision } from '../../src/evidence/entity.ts'
import type { Figure } from '../../src/evidence/figure.ts'
import { figure } from '../figure.ts'

function page(id: string, published: string | null, figures: readonly Figure[], place = 'Xanthi'): ComparedPage {
  return {
    page: { id, source: `${id}.txt` },
    stories: [
      {
        id: `${id}.1`,
        span: [0, 1000],
        headline: null,
        published: published === null ? null : { value: published, basis: 'stated', span: [0, 10] },
        entities: [placeNamed(place, 'town'), { ...placeNamed('Greece', 'country'), id: 'e2' }],
        attributions: [],
        figures,
      },
    ],
  }
}

function placeNamed(name: string, precision: PlacePrecision): Entity {
  const place = { lat: 41.13, lon: 24.88, country: 'GR', geonameId: 1, precision }
  return { id: 'e1', kind: 'place', name, description: null, mentions: [[20, 26]], place }
}

const twelve = figure({})
const nineteen = figure({ text: '19', value: 19, min: 19, max: 19 })

function kinds(...pages: readonly ComparedPage[]): string[] {
  return findDifferences(pages).map(({ kind }) => kind)
}

suite('differences between pages', () => {
  test('are numbers of the same thing that cannot both hold', () => {
    const [difference, ...others] = findDifferences([
      page('a', '2024-03-05', [twelve]),
      page('b', '2024-03-05', [nineteen]),
    ])
    assert.equal(others.length, 0)
    assert.equal(difference?.kind, 'conflicts')
    assert.equal(difference.reason, '“12” and “19” cannot both be the number of people killed in Xanthi.')
    assert.deepEqual(
      difference.sides.map(({ source, figure: { span } }) => [source, span]),
      [
        ['a.txt', [0, 2]],
        ['b.txt', [0, 2]],
      ],
    )
  })

  test('a higher toll on a later day is an update, whichever page comes first', () => {
    assert.deepEqual(kinds(page('a', '2024-03-05', [twelve]), page('b', '2024-03-06', [nineteen])), ['updates'])
    const [update] = findDifferences([page('b', '2024-03-06', [nineteen]), page('a', '2024-03-05', [twelve])])
    assert.deepEqual(
      update?.sides.map(({ page: id }) => id),
      ['a', 'b'],
    )
    assert.deepEqual(kinds(page('a', '2024-03-05', [nineteen]), page('b', '2024-03-06', [twelve])), ['conflicts'])
  })

  test('are not seen where both can hold', () => {
    const atLeast = figure({ text: 'at least 10', value: 10, quantifier: 'at least', min: 10, max: null })
    assert.deepEqual(kinds(page('a', '2024-03-05', [atLeast]), page('b', '2024-03-05', [nineteen])), [])
    const rounded = figure({ text: '10,000', value: 10_000, min: 10_000, max: 10_000 })
    const counted = figure({ text: '10,214', value: 10_214, min: 10_214, max: 10_214 })
    assert.deepEqual(kinds(page('a', '2024-03-05', [rounded]), page('b', '2024-03-05', [counted])), [])
    const about = figure({ text: 'about 20', value: 20, quantifier: 'about', min: 20, max: 20, approx: true })
    assert.deepEqual(kinds(page('a', '2024-03-05', [about]), page('b', '2024-03-05', [nineteen])), [])
  })

  test('are not seen between different things', () => {
    const others = [
      figure({ ...nineteen, counted: 'civilians' }),
      figure({ ...nineteen, measure: 'wounded' }),
      figure({ ...nineteen, status: 'possible' }),
      figure({ ...nineteen, vague: true }),
      figure({ ...nineteen, kind: 'increment' }),
      figure({ ...nineteen, when: '2015' }),
      figure({ ...nineteen, text: '584', value: 584, min: 584, max: 584 }),
      figure({ ...nineteen, partOf: 'f2' }),
    ]
    for (const other of others) {
      assert.deepEqual(kinds(page('a', '2024-03-05', [twelve]), page('b', '2024-03-05', [other])), [])
    }
    assert.deepEqual(kinds(page('a', '2024-03-05', [twelve]), page('b', '2024-03-05', [nineteen], 'Kilkis')), [])
    assert.deepEqual(kinds(page('a', '2024-03-05', [twelve]), page('b', '2024-03-25', [nineteen])), [])
  })

  test('pages without a date are compared, and the reason says that the day is not known', () => {
    const [difference] = findDifferences([page('a', '2024-03-05', [twelve]), page('b', null, [nineteen])])
    assert.equal(difference?.kind, 'conflicts')
    assert.match(difference.reason, /on one day; not both pages say of which day they tell\.$/)
    const past = figure({ ...nineteen, when: '2023-03-05' })
    assert.deepEqual(kinds(page('a', '2024-03-05', [twelve]), page('b', null, [past])), [])
  })

  test('a figure without a place of its own is about what its story opens with', () => {
    const late = page('b', '2024-03-05', [nineteen])
    const mentions: [number, number][] = [[900, 906]]
    const stories = late.stories.map((story) => ({
      ...story,
      entities: story.entities.map((entity) => ({ ...entity, mentions })),
    }))
    assert.deepEqual(kinds(page('a', '2024-03-05', [twelve]), { ...late, stories }), [])
    const own = stories.map((story) => ({ ...story, figures: [{ ...nineteen, place: 'e1' }] }))
    assert.deepEqual(kinds(page('a', '2024-03-05', [twelve]), { ...late, stories: own }), ['conflicts'])
  })

  test('a number that the other page gives as well is none, beside another one', () => {
    const both = [twelve, { ...nineteen, id: 'f2' }]
    assert.deepEqual(kinds(page('a', '2024-03-05', both), page('b', '2024-03-05', both)), [])
    assert.deepEqual(kinds(page('a', '2024-03-05', both), page('b', '2024-03-05', [twelve])), [])
  })

  test('persons and people are the same, also where nobody says who was counted', () => {
    const persons = figure({ ...nineteen, counted: 'persons' })
    const unsaid = figure({ ...nineteen, counted: null })
    assert.deepEqual(kinds(page('a', '2024-03-05', [twelve]), page('b', '2024-03-05', [persons])), ['conflicts'])
    assert.deepEqual(kinds(page('a', '2024-03-05', [twelve]), page('b', '2024-03-05', [unsaid])), ['conflicts'])
  })
})
