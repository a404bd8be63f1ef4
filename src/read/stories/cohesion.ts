import type { LineTopic } from './line-traits.ts'

/** A paragraph as the words that tell its topic: numbers that stand for words, and how much each weighs. */
export interface Topic {
  readonly words: Int32Array
  readonly weights: Float64Array
}

/** The topics of paragraphs, and how many different words they have in all. */
export interface Topics {
  readonly paragraphs: readonly Topic[]
  /** How many words of its topic each paragraph shares with the last few before it; those that are no names count half. */
  readonly shared: Float64Array
  readonly vocabulary: number
  /** The weight of all paragraphs together. */
  readonly weight: number
}

const lookBack = 4

/**
 * Names hold a story together more than other words do. Function words do not at all, and neither do words that only one
 * paragraph of the page has.
 */
export function readTopics(lines: readonly LineTopic[]): Topics {
  const size = lines.reduce((most, { stems }) => stems.reduce((own, stem) => Math.max(own, stem + 1), most), 0)
  const counts = new Int32Array(size)
  for (const { stems } of lines) for (const stem of stems) counts[stem]!++
  const numbers = new Int32Array(size)
  let vocabulary = 0
  counts.forEach((count, stem) => (numbers[stem] = count > 1 ? vocabulary++ : -1))
  const last = new Int32Array(vocabulary).fill(-lookBack - 1)
  const shared = new Float64Array(lines.length)
  let weight = 0
  const paragraphs = lines.map(({ stems, weights }, at) => {
    const words: number[] = []
    const kept: number[] = []
    stems.forEach((stem, place) => {
      const number = numbers[stem]!
      if (number < 0) return
      words.push(number)
      kept.push(weights[place]!)
      weight += weights[place]!
      if (at - last[number]! <= lookBack) shared[at]! += weights[place]! > 1 ? 1 : 0.5
      last[number] = at
    })
    return { words: Int32Array.from(words), weights: Float64Array.from(kept) }
  })
  return { paragraphs, shared, vocabulary, weight }
}

/**
 * Where a text best falls into stories, as the indexes of the paragraphs that begin one (the first is always 0).
 *
 * Each story is taken to draw its words from a vocabulary of its own: the division is the one under which the words are
 * likeliest, where every new story costs what `priceOf` says (in nats; Utiyama and Isahara, ACL 2001). The words of any long
 * text shift from its beginning to its end, so stories are also allowed to grow broader as they grow longer. Stories longer
 * than `longestStory` paragraphs are put together from pieces. Time: paragraphs × `longestStory` × words of a paragraph.
 */
export function divide({ paragraphs, vocabulary }: Topics, priceOf: (paragraph: number) => number): number[] {
  const best = new Float64Array(paragraphs.length + 1).fill(Infinity)
  const from = new Int32Array(paragraphs.length + 1)
  best[0] = 0
  const counts = new Int32Array(vocabulary)
  const logs = timesLogs(paragraphs)
  for (let start = 0; start < paragraphs.length; start++) {
    const price = best[start]! + (start === 0 ? 0 : priceOf(start))
    const end = Math.min(paragraphs.length, start + longestStory)
    let total = 0
    let likelihood = 0
    for (let last = start; last < end; last++) {
      const { words, weights } = paragraphs[last]!
      for (let at = 0; at < words.length; at++) {
        const word = words[at]!
        const before = counts[word]!
        const after = before + weights[at]!
        likelihood += logs[after]! - logs[before]!
        counts[word] = after
        total += weights[at]!
      }
      const cost = price + total * Math.log(total + vocabulary) - likelihood - breadth * total * Math.log(total + 1)
      if (cost < best[last + 1]!) {
        best[last + 1] = cost
        from[last + 1] = start
      }
    }
    for (let last = start; last < end; last++) for (const word of paragraphs[last]!.words) counts[word] = 0
  }
  return startsOf(from)
}

/** n × ln(n + 1) for every weight that a word can come to in a story. */
function timesLogs(paragraphs: readonly Topic[]): Float64Array {
  const most = paragraphs.reduce((sum, { weights }) => Math.max(sum, ...weights), 0)
  return Float64Array.from(
    { length: most * Math.min(paragraphs.length, longestStory) + 1 },
    (_, n) => n * Math.log(n + 1),
  )
}

const longestStory = 150
/**
 * How much of the likelihood that a division gains is put down to that shift. On pages of many outlets the best division of
 * one story gains up to a third of a nat for each word, that between two stories seldom less.
 */
const breadth = 0.3

/** A story that fills `longestStory` goes on in the next: it ended only because no longer one was tried. */
function startsOf(from: Int32Array): number[] {
  const starts: number[] = []
  for (let end = from.length - 1; end > 0; end = from[end]!) {
    const start = from[end]!
    const length = start - (from[start] ?? 0)
    const isPiece = start > 0 && length === longestStory
    if (!isPiece) starts.push(start)
  }
  return starts.reverse()
}
