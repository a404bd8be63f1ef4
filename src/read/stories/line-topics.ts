import { isText } from './line-sort.ts'
import type { SeenLine } from './see-lines.ts'

/** The words of a line that tell its topic, as numbers. */
export interface LineTopic {
  readonly words: readonly number[]
}

/** The topics of all lines, and one more than the greatest number of a word in them. */
export interface LineTopics {
  readonly lines: readonly LineTopic[]
  readonly vocabulary: number
}

/** The topic of every line. */
export function readLineTopics(lines: readonly SeenLine[]): LineTopics {
  const lastLine: number[] = []
  const topics = lines.map(({ traits }, at) => {
    const words: number[] = []
    for (const stem of traits.stems) {
      if (stem < 0 || lastLine[stem] === at) continue
      lastLine[stem] = at
      words.push(stem)
    }
    return { words }
  })
  return { lines: topics, vocabulary: lastLine.length }
}

/** How many words of its topic each line shares with the last lines of text above it, and with the first below it. */
export interface SharedWords {
  readonly above: Int32Array
  readonly below: Int32Array
  readonly farAbove: Int32Array
  readonly farBelow: Int32Array
  /** With as many as tell whether a title is theirs. */
  readonly belowHead: Int32Array
}

const near = 4
const far = 12
const ofHead = 6

/** What each line shares with the text around it. */
export function shareWords(lines: readonly SeenLine[], topics: LineTopics): SharedWords {
  const [above, farAbove] = sharedWith(lines, topics, [near, far], 1)
  const [below, belowHead, farBelow] = sharedWith(lines, topics, [near, ofHead, far], -1)
  return { above: above!, below: below!, farAbove: farAbove!, farBelow: farBelow!, belowHead: belowHead! }
}

/** For each of `reaches`, the words that each line shares with so many lines of text before it (`step` 1) or after it (-1). */
function sharedWith(
  lines: readonly SeenLine[],
  topics: LineTopics,
  reaches: readonly number[],
  step: 1 | -1,
): Int32Array[] {
  const shared = reaches.map(() => new Int32Array(lines.length))
  // The last line of text that has each word, counted in lines of text from 1 on.
  const lastOf = new Int32Array(topics.vocabulary)
  let told = 0
  for (let at = step > 0 ? 0 : lines.length - 1; at >= 0 && at < lines.length; at += step) {
    const { words } = topics.lines[at]!
    for (const word of words) {
      const last = lastOf[word]!
      if (last === 0) continue
      for (let of = 0; of < reaches.length; of++) if (told - last < reaches[of]!) shared[of]![at]!++
    }
    if (!isText(lines[at]!)) continue
    told++
    for (const word of words) lastOf[word] = told
  }
  return shared
}
