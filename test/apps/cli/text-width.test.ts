import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { cutToWidth, lineEnds, widthOf, wrapToWidth } from '../../../src/apps/cli/text-width.ts'

suite('the width of text', () => {
  test('counts columns, not code units', () => {
    assert.equal(widthOf('Evros'), 5)
    assert.equal(widthOf('Έβρος'), 5)
    assert.equal(widthOf('北京'), 4)
    assert.equal(widthOf('서울'), 4)
    assert.equal(widthOf('e\u0301te\u0301'), 3)
    assert.equal(widthOf('👩‍🚒'), 2)
    assert.equal(widthOf('🇬🇷'), 2)
  })

  test('cuts with an ellipsis, and never a wide character in two', () => {
    assert.equal(cutToWidth('The river rose', 20), 'The river rose')
    assert.equal(cutToWidth('The river rose', 10), 'The river…')
    assert.equal(cutToWidth('北京上海', 6), '北京…')
    assert.equal(cutToWidth('e\u0301te\u0301s', 3), 'e\u0301t…')
    assert.equal(cutToWidth('anything', 0), '')
  })

  test('wraps at spaces, and breaks words only that are longer than a line', () => {
    assert.deepEqual(wrapToWidth('the river burst its banks', 10, 5), ['the river', 'burst its', 'banks'])
    assert.deepEqual(wrapToWidth('the river burst its banks', 10, 2), ['the river', 'burst its…'])
    assert.deepEqual(wrapToWidth('abcdefghijklmnop', 6, 5), ['abcdef', 'ghijkl', 'mnop'])
    assert.deepEqual(wrapToWidth('', 6, 5), [''])
  })

  test('ends no line wider than it may be', () => {
    for (const text of ['a 北京 b 上海 c', 'x'.repeat(50), 'e' + '\u0301'.repeat(500), `${' '.repeat(30)}end`]) {
      const ends = lineEnds(text, 5)
      assert.equal(ends.at(-1), text.length)
      for (const [at, end] of ends.entries()) {
        assert.ok(widthOf(text.slice(ends[at - 1] ?? 0, end).trimEnd()) <= 5)
      }
    }
  })
})
