import assert from 'node:assert/strict'
import test from 'node:test'
import { splitWords } from '../../../src/language/reader/split-words.ts'
import { readVocabulary } from '../../../src/language/reader/vocabulary.ts'
import { WordPieces } from '../../../src/language/reader/word-pieces.ts'

/** The words of a text, each as it stands there, with its folded form where that differs, its kind and its place. */
function wordsOf(text: string): string[] {
  return splitWords(text, [0, text.length]).map(({ start, end, folded, kind, place }) => {
    const raw = text.slice(start, end)
    return [raw, ...(folded === raw ? [] : [folded]), kind, place].join(' ')
  })
}

test('words and marks, with how they are written and what stands before them', () => {
  assert.deepEqual(wordsOf('Lena Orth, 45, of the WHO left iPhone-maker X.'), [
    'Lena lena title paragraph',
    'Orth orth title spaced',
    ', mark glued',
    '45 digit spaced',
    ', mark glued',
    'of lower spaced',
    'the lower spaced',
    'WHO who upper spaced',
    'left lower spaced',
    'iPhone iphone mixed spaced',
    '- mark glued',
    'maker lower glued',
    'X x title spaced',
    '. mark glued',
  ])
})

test('quotation marks are one to the reader, and face where they stand', () => {
  assert.deepEqual(wordsOf('“Yes,” ‘no’ "so" \'\'and\'\' ("why") don’t'), [
    '“ " opening paragraph',
    'Yes yes title glued',
    ', mark glued',
    '” " closing glued',
    "‘ ' opening spaced",
    'no lower glued',
    "’ ' closing glued",
    '" opening spaced',
    'so lower glued',
    '" closing glued',
    "'' \" opening spaced",
    'and lower glued',
    "'' \" closing glued",
    '( mark spaced',
    '" opening glued',
    'why lower glued',
    '" closing glued',
    ') mark glued',
    'don lower spaced',
    "’ ' closing glued",
    't lower glued',
  ])
})

test('accents fold, composed or not; what is skipped parts no word, and no word begins or ends with it', () => {
  assert.deepEqual(wordsOf('Élysée E\u0301lyse\u0301e'), [
    'Élysée elysee title paragraph',
    'E\u0301lyse\u0301e elysee title spaced',
  ])
  assert.deepEqual(wordsOf('\u200fdis\u00adplaced\u00ad\u200b 5'), [
    'dis\u00adplaced displaced lower paragraph',
    '5 digit spaced',
  ])
  assert.deepEqual(wordsOf('İzmir ΣΊΣΥΦΟΣ'), ['İzmir izmir title paragraph', 'ΣΊΣΥΦΟΣ σισυφοσ upper spaced'])
})

test('emoji, Chinese and right-to-left writing have their places in UTF-16 units', () => {
  assert.deepEqual(wordsOf('😀 中國 שָׁלוֹם x'), [
    '😀 mark paragraph',
    '中 lower spaced',
    '國 lower glued',
    'שָׁלוֹם שלום lower spaced',
    'x lower spaced',
  ])
  assert.deepEqual(
    splitWords('😀😀 a', [0, 6]).map(({ start, end }) => [start, end]),
    [
      [0, 4],
      [5, 6],
    ],
  )
  assert.deepEqual(wordsOf('a\ud800b \u0301 '), ['a\ud800b ab lower paragraph'])
})

test('word pieces are the longest that are known; a word of which a part is not is unknown', () => {
  const pieces = new WordPieces(readVocabulary('[PAD]\n[UNK]\n[CLS]\n[SEP]\nflood\n##ed\n##e\n##d\nflo\n'))
  assert.deepEqual(pieces.of('flooded'), [4, 5])
  assert.deepEqual(pieces.of('floodded'), [4, 7, 5])
  assert.deepEqual(pieces.of('floodx'), [1])
  assert.deepEqual(pieces.of('flo'), [8])
  assert.deepEqual(pieces.of('flood' + 'e'.repeat(95)).length, 96)
  assert.deepEqual(pieces.of('flood' + 'e'.repeat(96)), [1])
})
