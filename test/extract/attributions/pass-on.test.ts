import assert from 'node:assert/strict'
import test from 'node:test'
import type { Attribution, Relay } from '../../../src/evidence/attribution.ts'
import type { Span } from '../../../src/evidence/span.ts'
import { passOn, type Relayed } from '../../../src/extract/attributions/pass-on.ts'
import { bareAttribution } from './bare-attribution.ts'

const tass: Relay = { name: 'Tass', entity: null, span: [90, 94], basis: 'stated', relation: 'quoted' }

/** A report with its source at `at`, the cue right behind it, and the content from there to `end`. */
function report(id: string, name: string, at: number, end: number, relays: readonly Relay[] = []): Relayed {
  const span: Span = [at, at + 4]
  const attribution: Attribution = {
    ...bareAttribution,
    id,
    source: { span, text: name, entity: null, name, named: true },
    cue: { span: [at + 5, at + 9], text: 'said' },
    content: [[at + 10, end]],
  }
  return { attribution, relays, states: true }
}

const summary = (reports: readonly Relayed[]): unknown[] =>
  passOn(reports).map(({ id, within, via, chain }) => [id, within, via?.name ?? null, chain.map(({ name }) => name)])

test('whoever reports what somebody said has passed it on, the outermost last', () => {
  const reports = [report('a1', 'Orth', 0, 80, [tass]), report('a2', 'Vass', 12, 80), report('a3', 'Lind', 30, 80)]
  assert.deepEqual(summary(reports), [
    ['a1', null, 'Tass', ['Tass']],
    ['a2', 'a1', 'Tass', ['Orth', 'Tass']],
    ['a3', 'a2', 'Tass', ['Vass', 'Orth', 'Tass']],
  ])
})

test('nobody passes on what they said themselves', () => {
  assert.deepEqual(summary([report('a1', 'Orth', 0, 80), report('a2', 'Orth', 12, 80)]), [
    ['a1', null, null, []],
    ['a2', 'a1', null, []],
  ])
})

test('who was only told stands in the chain, and is not via', () => {
  assert.deepEqual(summary([report('a1', 'Orth', 0, 80, [{ ...tass, relation: 'told' }])]), [
    ['a1', null, null, ['Tass']],
  ])
})

test('claims that stand beside each other, or name the same words, are in none', () => {
  assert.deepEqual(summary([report('a1', 'Orth', 0, 40), report('a2', 'Vass', 50, 80)]), [
    ['a1', null, null, []],
    ['a2', null, null, []],
  ])
})
