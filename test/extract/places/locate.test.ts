import assert from 'node:assert/strict'
import test from 'node:test'
import { findPlaces } from '../../../src/extract/places/find-places.ts'
import { openGazetteer } from '../../../src/extract/places/gazetteer.ts'
import { english } from '../../../src/language/english/index.ts'
import type { Location } from '../../../src/evidence/entity.ts'
import { storyOf } from '../names/story-of.ts'

const gazetteer = openGazetteer(new URL('../../../build/gazetteer.bin', import.meta.url))

function placesIn(text: string): Record<string, Location> {
  const found = findPlaces(storyOf(text), gazetteer, english)
  return Object.fromEntries(found.map(({ span, location }) => [text.slice(...span), location]))
}

test('a place says why it is meant, and which others bear the name', () => {
  const {
    'Long Beach': town,
    Alexandria: port,
    Nepal: state,
  } = placesIn(
    'The shop in Long Beach, California, will close. Divers came from Alexandria. Nepal asked for helicopters.',
  )
  assert.equal(town?.reason, 'beside')
  assert.equal(town.division, 'California')
  assert.ok(town.alternatives?.some(({ division }) => division === 'New York'))
  assert.equal(port?.country === 'EG' || port?.country === 'US', true)
  assert.ok((port?.alternatives?.length ?? 0) > 0 && port!.alternatives!.length <= 3)
  assert.equal(state?.reason, 'only')
  assert.equal(state.alternatives, undefined)
})

test('of a disputed place stands who claims and who holds it', () => {
  const { 'Golan Heights': heights, Crete: island } = placesIn(
    'A rocket fell in the Golan Heights. Rain reached Crete.',
  )
  assert.equal(
    heights?.status,
    'held by Israel since 1967; claimed by Syria and Israel (UN Security Council 497 (1981))',
  )
  assert.equal(island?.status, undefined)
})
