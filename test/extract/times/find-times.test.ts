import { findTimes } from '../../../src/extract/times/find-times.ts'
import { resolveTimes } from '../../../src/extract/times/resolve-times.ts'
import { english } from '../../../src/language/english/index.ts'
import { testGoldSentences, type GoldCase, type Mark } from '../../gold-sentences.ts'
import { storyOf } from '../dated-story.ts'

testGoldSentences(new URL('times.gold.md', import.meta.url), findMarks)

function findMarks({ text, given }: GoldCase): Mark[] {
  const story = storyOf(text)
  const value = given['published']
  const published = value === undefined ? null : ({ value, basis: 'given', span: null, reason: 'given' } as const)
  return resolveTimes(findTimes(story, english), published, text).map(({ span, type, value, mod, basis }) => ({
    label: 'time',
    group: '',
    start: span[0],
    end: span[1],
    values: { value: value ?? '', type, mod: mod ?? '', basis },
  }))
}
