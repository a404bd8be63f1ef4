import assert from 'node:assert/strict'
import test from 'node:test'
import { readVocabulary } from '../../../src/language/reader/vocabulary.ts'
import {
  makeWindows,
  type ReadableParagraph,
  type Window,
  type WindowSizes,
} from '../../../src/language/reader/windows.ts'
import { WordPieces } from '../../../src/language/reader/word-pieces.ts'

const sizes: WindowSizes = { longestStory: 318, target: 270, longestCore: 286, context: 32 }
const vocabulary = readVocabulary('[PAD]\n[UNK]\n[CLS]\n[SEP]\na\n##b\n.\n')
const pieces = new WordPieces(vocabulary)

/** The windows of a text in which each line is a paragraph, and each full stop ends a sentence. */
function windowsOf(text: string): Window[] {
  const paragraphs: ReadableParagraph[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const sentences: { span: [number, number] }[] = []
    let from = start
    for (const sentence of line.split(/(?<=\.) /)) {
      sentences.push({ span: [from, from + sentence.length] })
      from += sentence.length + 1
    }
    paragraphs.push({ span: [start, start + line.length], sentences })
    start += line.length + 1
  }
  return makeWindows(text, paragraphs, pieces, vocabulary, sizes)
}

/** So many sentences of so many pieces. */
function sentencesOf(count: number, size: number): string {
  return Array.from({ length: count }, () => `${'a '.repeat(size - 2)}a.`).join(' ')
}

test('a short story is one window', () => {
  const [window, ...others] = windowsOf('ab a. a\nab.')
  assert.equal(others.length, 0)
  assert.deepEqual(window?.ids, [2, 4, 5, 4, 6, 4, 4, 5, 6, 3])
  assert.deepEqual(window.firstPieces, [1, 3, 4, 5, 6, 8])
  assert.deepEqual(window.core, { first: 0, end: 6 })
  assert.deepEqual(window.sentences, [0, 0, 0, 1, 2, 2])
  assert.deepEqual(window.paragraphs, [0, 0, 0, 0, 1, 1])
  assert.deepEqual(window.shapes, [0, 1, 4, 2, 23, 2, 1, 4, 23, 0])
})

test('a longer story is cut between sentences, with context on both sides, and every word is in one core', () => {
  const text = [sentencesOf(20, 25), sentencesOf(20, 25)].join('\n')
  const windows = windowsOf(text)
  assert.equal(windows.length, 4)
  const cores = windows.flatMap(({ words, core }) => words.slice(core.first, core.end).map(({ start }) => start))
  assert.equal(cores.length, 40 * 25)
  assert.deepEqual(
    cores,
    [...new Set(cores)].sort((a, b) => a - b),
  )
  for (const { ids, core, words } of windows) {
    assert.ok(ids.length <= 352)
    assert.equal(words[core.end - 1]!.folded, '.')
  }
  assert.equal(windows[1]!.core.first, 32)
  assert.equal(windows[0]!.core.first, 0)
  assert.equal(windows[3]!.words.length, windows[3]!.core.end)
})

test('a sentence that is too long is cut between words; a word has all its pieces', () => {
  const windows = windowsOf('ab '.repeat(2000).trim())
  assert.ok(windows.length > 10)
  assert.ok(windows.every(({ ids }) => ids.length <= 352))
  assert.equal(
    windows.reduce((sum, { core }) => sum + core.end - core.first, 0),
    2000,
  )
})

test('a story without a word has no window', () => {
  assert.deepEqual(windowsOf(' \n\u200b'), [])
  assert.deepEqual(makeWindows('', [], pieces, vocabulary, sizes), [])
})

test('the time for making windows grows with the length of the story', () => {
  const timeOf = (count: number): number => {
    const text = sentencesOf(count, 30)
    // Of this thread alone, whatever else the machine does.
    const before = process.threadCpuUsage()
    windowsOf(text)
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1000
  }
  timeOf(500)
  const small = Math.min(timeOf(1000), timeOf(1000), timeOf(1000))
  const large = Math.min(timeOf(8000), timeOf(8000))
  assert.ok(large < 8 * 3 * small, `${small} ms, ${large} ms for eight times as much`)
})
