import type { SeenLine } from './see-lines.ts'

/** The words of a line that tell its topic, as numbers. */
export interface LineTopic {
  readonly words: Int32Array
}

const stemLength = 6
const shortest = 3

/** The topic of every line; words that only one line of the page has tell nothing. */
export function readLineTopics(lines: readonly SeenLine[], functionWords: ReadonlySet<string>): LineTopic[] {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  const all = lines.map(({ traits }) => {
    const own = new Set<number>()
    for (const word of traits.words) {
      if (word.length < shortest || functionWords.has(word)) continue
      const stem = word.slice(0, stemLength)
      let number = numbers.get(stem)
      if (number === undefined) {
        numbers.set(stem, (number = counts.length))
        counts.push(0)
      }
      if (!own.has(number)) {
        own.add(number)
        counts[number]!++
      }
    }
    return own
  })
  return all.map((own) => ({ words: Int32Array.from(own) }))
}

/** How many words of its topic each line shares with the `reach` lines of text before it (`step` 1) or after it (-1). */
export function sharedWith(
  lines: readonly SeenLine[],
  topics: readonly LineTopic[],
  reach: number,
  step: 1 | -1,
): Int32Array {
  const shared = new Int32Array(lines.length)
  const counts = new Map<number, number>()
  const window: number[] = []
  for (let at = step > 0 ? 0 : lines.length - 1; at >= 0 && at < lines.length; at += step) {
    let sum = 0
    for (const word of topics[at]!.words) if ((counts.get(word) ?? 0) > 0) sum++
    shared[at] = sum
    const { kind, repeat } = lines[at]!
    if ((kind !== 'prose' && kind !== 'sentence') || repeat) continue
    window.push(at)
    for (const word of topics[at]!.words) counts.set(word, (counts.get(word) ?? 0) + 1)
    if (window.length > reach)
      for (const word of topics[window.shift()!]!.words) counts.set(word, counts.get(word)! - 1)
  }
  return shared
}
