import type { SeenLine } from './see-lines.ts'

/** The words of a line that tell its topic, as numbers. */
export interface LineTopic {
  readonly words: Int32Array
}

/** The topic of every line. */
export function readLineTopics(lines: readonly SeenLine[]): LineTopic[] {
  const lastLine: number[] = []
  return lines.map(({ traits }, at) => {
    const words: number[] = []
    for (const stem of traits.stems) {
      if (stem < 0 || lastLine[stem] === at) continue
      lastLine[stem] = at
      words.push(stem)
    }
    return { words: new Int32Array(words) }
  })
}

/** One more than the greatest number of a word. */
export function vocabularySize(topics: readonly LineTopic[]): number {
  let size = 0
  for (const { words } of topics) for (const word of words) size = Math.max(size, word + 1)
  return size
}

/** How many words of its topic each line shares with the `reach` lines of text before it (`step` 1) or after it (-1). */
export function sharedWith(
  lines: readonly SeenLine[],
  topics: readonly LineTopic[],
  reach: number,
  step: 1 | -1,
): Int32Array {
  const shared = new Int32Array(lines.length)
  const counts = new Int32Array(vocabularySize(topics))
  const window: number[] = []
  for (let at = step > 0 ? 0 : lines.length - 1; at >= 0 && at < lines.length; at += step) {
    let sum = 0
    for (const word of topics[at]!.words) if (counts[word]! > 0) sum++
    shared[at] = sum
    const { kind, repeat } = lines[at]!
    if ((kind !== 'prose' && kind !== 'sentence') || repeat) continue
    window.push(at)
    for (const word of topics[at]!.words) counts[word]!++
    if (window.length > reach) for (const word of topics[window.shift()!]!.words) counts[word]!--
  }
  return shared
}
