import assert from 'node:assert/strict'
import test from 'node:test'
import { findCandidates } from '../../../src/extract/places/candidates.ts'
import { openGazetteer } from '../../../src/extract/places/gazetteer.ts'
import { readLine } from '../../../src/extract/places/pieces.ts'
import { tagCandidates } from '../../../src/extract/places/tag-candidates.ts'
import { english } from '../../../src/language/english/index.ts'
import type { LearnedName } from '../../../src/language/learned-reading.ts'
import { splitSentences } from '../../../src/read/split-sentences.ts'

const gazetteer = openGazetteer(new URL('../../../build/gazetteer.bin', import.meta.url))

/** The candidates of a text, each with its tag, where the reader named the words given. */
function tagged(text: string, named: Readonly<Record<string, LearnedName['kind']>>): string[] {
  const lines = splitSentences(text, [0, text.length], english.sentences).map(readLine)
  const candidates = lines.flatMap((line) => findCandidates(line, gazetteer, english.places))
  const names = Object.entries(named).map(([words, kind]): LearnedName => {
    const start = text.indexOf(words)
    return { span: [start, start + words.length], kind, confidence: 0.9 }
  })
  tagCandidates(candidates, names, english.places)
  return candidates.map(({ line, first, last, tag }) => {
    const words = text.slice(line.pieces[first]!.start, line.pieces[last]!.end)
    return `${words}: ${tag ? `${tag.isWhole ? 'whole' : 'part of'} ${tag.kind}` : 'none'}`
  })
}

test('a candidate has the name of the reader that it is, or lies in', () => {
  assert.deepEqual(tagged('Ana Paris left Berlin.', { 'Ana Paris': 'person', Berlin: 'location' }), [
    'Paris: part of person',
    'Berlin: whole location',
  ])
})

test('parts of places, commas and small nouns make no other name', () => {
  assert.deepEqual(
    tagged('In northern Mexico and Austin, Texas, it rained.', {
      'northern Mexico': 'location',
      'Austin, Texas': 'location',
    }),
    [
      // prettier-ignore
      'northern: part of location',
      'Mexico: whole location',
      'Austin: whole location',
      'Texas: whole location',
    ],
  )
})

test('what the reader did not name has no tag', () => {
  assert.deepEqual(tagged('Paris and Oslo agreed.', { Oslo: 'location' }), ['Paris: none', 'Oslo: whole location'])
})
