import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { wordAt } from '../../src/evidence/span.ts'
import { english } from '../../src/language/english/index.ts'
import { splitSentences } from '../../src/read/split-sentences.ts'
import { testGoldSentences } from '../gold-sentences.ts'

const words = english.sentences

testGoldSentences(new URL('sentences.gold.md', import.meta.url), ({ text }) =>
  splitSentences(text, [0, text.length], words).map(({ span }) => ({
    label: 'sentence',
    group: '',
    start: span[0],
    end: span[1],
    values: {},
  })),
)

const piece = fc.constantFrom(
  'U.S.',
  ' ',
  '. ',
  '“',
  '” ',
  '"',
  "'",
  'He',
  'said',
  '12',
  '.',
  '!',
  '?',
  '\n\n',
  '(',
  ')',
  '…',
  '\ud800',
  '\0',
  'é',
)

test('Sentences and tokens lie in the span, in order, and leave out nothing but white space', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
      const start = a % (whole.length + 1)
      const end = start + (b % (whole.length - start + 1))
      let at = start
      for (const { span, tokens } of splitSentences(whole, [start, end], words)) {
        assert.equal(span[0], tokens[0]?.start)
        assert.equal(span[1], tokens.at(-1)?.end)
        for (const token of tokens) {
          assert.equal(whole.slice(at, token.start).trim(), '')
          assert.equal(
            token.kind === 'word' ? wordAt(whole, [token.start, token.end]) : whole.slice(token.start, token.end),
            token.text,
          )
          assert.ok(token.end > token.start)
          at = token.end
        }
      }
      assert.ok(at <= end)
      assert.equal(whole.slice(at, end).trim(), '')
    }),
  )
})

test('Time grows linearly with length', () => {
  const timed = (text: string): number => {
    const start = process.cpuUsage().user
    splitSentences(text, [0, text.length], words)
    return process.cpuUsage().user - start
  }
  for (const unit of ['.', '“', '." ', 'a.', '“A!” B ', '1-', "x'", 'A. ']) {
    timed(unit.repeat(20_000))
    const short = timed(unit.repeat(50_000))
    const long = timed(unit.repeat(400_000))
    // Eight times the length: quadratic time would be 64 times as much.
    assert.ok(long < Math.max(short, 20_000) * 30, `${JSON.stringify(unit)}: ${short} µs, then ${long} µs`)
  }
})
