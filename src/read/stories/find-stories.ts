import type { PageWords } from '../../language/page-words.ts'
import { divide, readTopics, wordsOf } from './cohesion.ts'
import type { SeenLine } from './see-lines.ts'
import type { LineKind } from './line-kind.ts'
import { priceOfStory } from './price-of-story.ts'

/** The lines of one story's text, as indexes into the lines seen, in order. */
export type StoryLines = readonly number[]

const fewestWords = 45
const fewestWordsAlone = 20
const fewestWordsOfFlash = 5
const linesBesideFlash = 3
const fewestBroken = 2

/**
 * Gathers the lines that can be a story's text into stories. Where nothing stands between two paragraphs, only a change of
 * subject parts them; where a headline and a byline do, little else is needed. What is too short to be a story is none,
 * unless hardly anything else is on the page; a page of one sentence is a short report.
 */
export function findStories(
  lines: readonly SeenLine[],
  body: readonly boolean[],
  text: string,
  words: PageWords,
): StoryLines[] {
  const paragraphs = lines.flatMap((_, index) => (body[index] ? [index] : []))
  const order = new Map(paragraphs.map((index, at) => [index, at]))
  const topics = readTopics(paragraphs.map((index) => lines[index]!.traits.topic))
  const starts = divide(topics, (at) =>
    priceOfStory(
      { before: paragraphs[at - 1]!, after: paragraphs[at]!, shared: topics.shared[at]!, told: topics.weight },
      lines,
      text,
      words,
    ),
  )
  const stories = starts.map((start, at) => paragraphs.slice(start, starts[at + 1] ?? paragraphs.length))
  return stories
    .map((story) => withoutStrays(story, lines, (index) => wordsOf(topics, order.get(index)!)))
    .filter((story) => isStory(story, lines))
    .map((story) => withSubheadings(story, lines))
}

const mostStrays = 3
const fewestBetween = 3
const fewestShared = 3

/** Without the last few paragraphs if links and menus part them from the others and they speak of something else. */
function withoutStrays(
  story: StoryLines,
  lines: readonly SeenLine[],
  topicOf: (index: number) => Int32Array,
): StoryLines {
  let kept = story
  for (let at = story.length - 1; at > Math.max(0, story.length - 1 - mostStrays); at--) {
    const between = lines.slice(story[at - 1]! + 1, story[at])
    if (between.filter(({ kind }) => isOutside.has(kind)).length < fewestBetween) continue
    const told = new Set(story.slice(0, at).flatMap((index) => [...topicOf(index)]))
    const strays = story.slice(at, kept.length)
    const isStray = strays.every((index) => topicOf(index).filter((word) => told.has(word)).length < fewestShared)
    if (isStray) kept = story.slice(0, at)
  }
  return kept
}

/** What stands around stories rather than in them. */
const isOutside: ReadonlySet<LineKind> = new Set<LineKind>([
  'heading',
  'related',
  'share',
  'other',
  'title',
  'scrap',
  'author',
])

const longestSubheading = 9

/** A few words alone between two paragraphs of a story are a subheading of its text. */
function withSubheadings(story: StoryLines, lines: readonly SeenLine[]): StoryLines {
  return story.flatMap((index, at) => {
    const between = index + 1
    const line = lines[between]
    const isAlone = story[at + 1] === index + 2 && line !== undefined
    const isHeading = isAlone && (line.kind === 'title' || line.kind === 'scrap') && !line.repeat
    const isShort = isHeading && line.traits.wordCount <= longestSubheading && lines[index]!.kind !== 'player'
    return isShort ? [index, between] : [index]
  })
}

/** Whether lines are text enough to be a story, which depends on what else is on the page; links quote texts and break off. */
export function isStory(story: StoryLines, lines: readonly SeenLine[]): boolean {
  const prose = story.filter((index) => lines[index]!.kind === 'prose')
  const broken = prose.filter((index) => lines[index]!.traits.trailsOff).length
  if (broken >= fewestBroken && broken * 2 > prose.length) return false
  const count = story.reduce((sum, index) => sum + lines[index]!.traits.wordCount, 0)
  const isMostOfPage = lines.length <= story.length * 3 + 4
  if (lines.length <= story.length + linesBesideFlash) return count >= fewestWordsOfFlash
  return count >= (isMostOfPage ? fewestWordsAlone : fewestWords)
}
