import type { PageWords } from '../../language/page-words.ts'
import { divide, readTopics } from './cohesion.ts'
import type { SeenLine } from './find-body.ts'
import { priceOfStory } from './price-of-story.ts'

/** The lines of one story's text, as indexes into the lines seen, in order. */
export type StoryLines = readonly number[]

const fewestWords = 45
const fewestWordsAlone = 20

/**
 * Gathers the lines that can be a story's text into stories. Where nothing stands between two paragraphs, only a change of
 * subject parts them; where a headline and a byline do, little else is needed. What is too short to be a story is none,
 * unless hardly anything else is on the page.
 */
export function findStories(
  lines: readonly SeenLine[],
  body: readonly boolean[],
  text: string,
  words: PageWords,
): StoryLines[] {
  const paragraphs = lines.flatMap((_, index) => (body[index] ? [index] : []))
  const topics = readTopics(
    paragraphs.map((index) => text.slice(...lines[index]!.traits.span)),
    words.functionWords,
  )
  const starts = divide(topics, (at) =>
    priceOfStory({ before: paragraphs[at - 1]!, after: paragraphs[at]! }, lines, text, words),
  )
  const stories = starts.map((start, at) => paragraphs.slice(start, starts[at + 1] ?? paragraphs.length))
  return stories.filter((story) => isStory(story, lines))
}

function isStory(story: StoryLines, lines: readonly SeenLine[]): boolean {
  const count = story.reduce((sum, index) => sum + lines[index]!.traits.wordCount, 0)
  const isMostOfPage = lines.length <= story.length * 3 + 4
  return count >= (isMostOfPage ? fewestWordsAlone : fewestWords)
}
