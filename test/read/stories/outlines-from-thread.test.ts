import assert from 'node:assert/strict'
import test from 'node:test'
import { english } from '../../../src/language/english/index.ts'
import { splitStories } from '../../../src/read/split-stories.ts'
import { pageOf } from './page-of.ts'

const post = (handle: string, words: string): string[] => ['Una Dahl', handle, '·', '9m', words, '']
const words = [
  'The court in Vardal has cleared all nine defendants in the toll case this morning.',
  'Judge Karin Moe read the verdict in four minutes. The hall was half empty.',
  'The prosecutor left without a word to us. His office says that it will appeal.',
]

function countOf(lines: readonly string[]): number[] {
  const { stories } = splitStories(pageOf(lines.join('\n')), [english])
  return stories.map(({ paragraphs }) => paragraphs.filter(({ role }) => role === 'body').length)
}

test('the posts of one account below one another are one story', () => {
  const thread = words.flatMap((one) => post('@una_dahl', one))
  assert.deepEqual(countOf(['Post', 'Conversation', ...thread, 'Who to follow', 'Vardal Court', '@vardalcourt']), [3])
})

test('the posts of many accounts are none', () => {
  const feed = words.flatMap((one, at) => post(`@writer_${at}`, one))
  assert.notDeepEqual(countOf(['Home', ...feed]), [3])
})
