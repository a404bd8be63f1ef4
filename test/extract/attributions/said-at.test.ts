import assert from 'node:assert/strict'
import test from 'node:test'
import { findAttributions } from '../../../src/extract/attributions/find-attributions.ts'
import { findTimes } from '../../../src/extract/times/find-times.ts'
import { resolveTimes } from '../../../src/extract/times/resolve-times.ts'
import { english } from '../../../src/language/english/index.ts'
import { readStoryWords } from '../../language/reader/open-reader.ts'
import { storyOf } from '../names/story-of.ts'

/** The day on which the first report of a story of 8 March 2024, a Friday, was said. */
async function dayIn(text: string): Promise<string | null | undefined> {
  const story = storyOf(text)
  const published = { value: '2024-03-08', basis: 'given', span: null, reason: 'given' } as const
  const times = resolveTimes(findTimes(story, english), published, text)
  const learned = await readStoryWords(story, text)
  return findAttributions(story, text, { entities: [], learned, times }, english)[0]?.saidAt
}

const days: readonly (readonly [text: string, day: string | null])[] = [
  ['Lena Orth said on Thursday that the dam would hold.', '2024-03-07'],
  ['On Thursday, Lena Orth said the dam would hold.', '2024-03-07'],
  ['“The dam will hold,” Lena Orth told reporters on Thursday.', '2024-03-07'],
  ['Lena Orth said the dam would be opened on Monday.', null],
  ['Lena Orth said the dam would hold.', null],
  ['Hundreds marched on Thursday, demanding that the dam be opened.', null],
]

for (const [text, day] of days)
  test(text, async () => {
    assert.equal(await dayIn(text), day)
  })
