import assert from 'node:assert/strict'
import test from 'node:test'
import type { EntityKind } from '../../../src/evidence/entity.ts'
import { agreeOnKinds } from '../../../src/extract/names/agree-on-kinds.ts'
import type { NameMention } from '../../../src/extract/names/name-mention.ts'

function kindsOf(...named: readonly (readonly [string, EntityKind])[]): EntityKind[] {
  const mentions = named.map(([name, kind], at): NameMention => ({
    span: [at, at + 1],
    kind,
    name,
    description: null,
    acronym: null,
  }))
  return agreeOnKinds(mentions).map(({ kind }) => kind)
}

test('a name that a story repeats takes the kind that most of its mentions have', () => {
  assert.deepEqual(kindsOf(['Kustavox', 'person'], ['Kustavox', 'organization'], ['Kustavox', 'organization']), [
    'organization',
    'organization',
    'organization',
  ])
})

test('those who bear a surname have a say in what it means', () => {
  assert.deepEqual(kindsOf(['Lena Orth', 'person'], ['Orth', 'organization'], ['Orth', 'person']), [
    'person',
    'person',
    'person',
  ])
})

test('an even count and names that nobody could sort leave all as they are', () => {
  assert.deepEqual(kindsOf(['Orth', 'person'], ['Orth', 'organization'], ['Orth', 'other']), [
    'person',
    'organization',
    'other',
  ])
  assert.deepEqual(kindsOf(['Halvard', 'other'], ['Halvard', 'place']), ['place', 'place'])
})
