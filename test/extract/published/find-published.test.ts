import assert from 'node:assert/strict'
import test from 'node:test'
import type { Given, MetadataValue } from '../../../src/evidence/page.ts'
import type { Problem } from '../../../src/evidence/problem.ts'
import type { Published } from '../../../src/evidence/story.ts'
import { findDateDisagreement } from '../../../src/extract/published/find-date-disagreement.ts'
import { findPublished } from '../../../src/extract/published/find-published.ts'
import { findTimes } from '../../../src/extract/times/find-times.ts'
import { english } from '../../../src/language/english/index.ts'
import { testGoldSentences } from '../../gold-sentences.ts'
import { pageOf, storyOf } from '../dated-story.ts'

testGoldSentences(new URL('published.gold.md', import.meta.url), ({ text }) => {
  const published = publishedIn(text)
  if (!published) return []
  const [start, end] = published.span ?? [0, 0]
  return [{ label: 'published', group: '', start, end, values: { value: published.value, basis: published.basis } }]
})

const text = 'https://news.example/2022/07/21/dam\nThe dam held, officials said on Thursday.'

test('what the user gives goes before what the page says', () => {
  for (const given of ['2022-07-20', '2022-07', '2022', '2022-07-20/2022-07-21', '2022-07-20/..', '../2022-07-20']) {
    const published = publishedIn(text, { published: given })
    assert.deepEqual([published?.value, published?.basis, published?.span], [given, 'given', null])
  }
})

test('a timestamp that the user gives is its day', () => {
  assert.equal(publishedIn(text, { published: '2022-07-20T23:30:00+02:00' })?.value, '2022-07-20')
})

test('what the user gives and is no date is passed over', () => {
  for (const given of ['soon', '2022-02-30', '../..', '2022-07-21/2022-07-20', '/', '']) {
    assert.equal(publishedIn(text, { published: given })?.basis, 'inferred', given)
  }
})

test('an address that the user gives has no words on the page', () => {
  const published = publishedIn('The dam held.', { url: 'https://news.example/2022/07/21/dam' })
  assert.deepEqual([published?.value, published?.basis, published?.span], ['2022-07-21', 'inferred', null])
  assert.ok(published?.reason)
})

test('metadata with words on the page are stated, others inferred with the field as reason', () => {
  const value = '2022-07-19T08:00:00Z'
  const seen = publishedIn(text, {}, { value, from: 'time', bytes: [0, 4], span: [36, 39] })
  assert.deepEqual(seen, { value: '2022-07-19', basis: 'stated', span: [36, 39] })
  const unseen = publishedIn(text, {}, { value, from: 'json-ld:datePublished', bytes: [0, 4], span: null })
  assert.deepEqual([unseen?.value, unseen?.basis, unseen?.span], ['2022-07-19', 'inferred', null])
  assert.match(unseen?.reason ?? '', /json-ld:datePublished/)
})

test('metadata come in many forms, and what is no date is passed over', () => {
  const forms: readonly (readonly [string, string | undefined])[] = [
    ['2022-07-19', '2022-07-19'],
    ['20220719', '2022-07-19'],
    ['Tue, 19 Jul 2022 10:00:00 GMT', '2022-07-19'],
    ['July 19, 2022', '2022-07-19'],
    ['Tuesday, July 19, 2022 10:30 am', '2022-07-19'],
    ['19 July 2022', '2022-07-19'],
    ['2022-07', '2022-07'],
    ['2022-13-19', undefined],
    ['1658188800', undefined],
    ['', undefined],
  ]
  for (const [value, day] of forms) {
    const published = publishedIn('The dam held.', {}, { value, from: 'meta', bytes: [0, 1], span: null })
    assert.equal(published?.value, day, value)
  }
})

function publishedIn(text: string, given: Given = {}, metadata?: MetadataValue): Published | null {
  const story = storyOf(text)
  const page = pageOf(text, given, metadata ? { published: [metadata] } : {})
  return findPublished(story, findTimes(story, english), page)
}

const changed = '[byline] By Ama Osei Updated March 7, 2031\nThe dam held, officials said on Thursday.'

test('the date of a change is the day of a story only where nothing else is', () => {
  assert.deepEqual([publishedIn(changed)?.value, publishedIn(changed)?.basis], ['2031-03-07', 'inferred'])
  assert.equal(publishedIn(changed, {}, markup('2031-03-04T10:00:00Z'))?.value, '2031-03-04')
})

test('markup that dates a story otherwise than its own lines disagrees, unless by a night', () => {
  const text = 'Published March 7, 2031'
  const stated: Published = { value: '2031-03-07', basis: 'stated', span: [10, 23] }
  const disagreement = (timestamp: string): Problem | null =>
    findDateDisagreement(stated, pageOf(text, {}, { published: [markup(timestamp)] }))
  assert.equal(disagreement('2031-03-06T23:00:00Z'), null)
  assert.deepEqual(disagreement('2031-03-01T10:00:00Z')?.span, [10, 23])
})

function markup(value: string): MetadataValue {
  return { value, from: 'json-ld:datePublished', bytes: [0, 0], span: null }
}
