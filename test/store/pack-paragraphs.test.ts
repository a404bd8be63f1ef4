import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordAt, type Span } from '../../src/evidence/span.ts'
import type { Paragraph } from '../../src/evidence/story.ts'
import { packParagraphs, unpackParagraphs } from '../../src/store/pack-paragraphs.ts'

const text = 'The quick brown fox, 12 of them, jumped over “lazy” dogs. '.repeat(20)

const spans = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]): Span => (a < b ? [a, b] : [b, a]))

const token = fc
  .tuple(spans, fc.constantFrom('word' as const, 'number' as const, 'mark' as const))
  .map(([[start, end], kind]) => ({ start, end, text: wordAt(text, [start, end]), kind }))

const plain = { noNullPrototype: true }

const sentence = fc.record({ span: spans, tokens: fc.array(token) }, plain)

const paragraph: fc.Arbitrary<Paragraph> = fc.record(
  {
    role: fc.constantFrom('headline', 'deck', 'byline', 'body', 'caption', 'note'),
    span: spans,
    sentences: fc.array(sentence),
  },
  plain,
)

test('paragraphs come back as they were, in any order and overlap', () => {
  fc.assert(
    fc.property(fc.array(paragraph), (paragraphs) => {
      assert.deepEqual(unpackParagraphs(packParagraphs(paragraphs), text), paragraphs)
    }),
  )
})

test('bytes that break off are refused', () => {
  const bytes = packParagraphs([{ role: 'body', span: [0, 300], sentences: [{ span: [0, 300], tokens: [] }] }])
  for (let length = 0; length < bytes.length; length++)
    assert.throws(() => unpackParagraphs(bytes.subarray(0, length), text), RangeError)
})
