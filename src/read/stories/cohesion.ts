import { nameWeight, type LineTopic } from './line-traits.ts'

/** What paragraphs speak of: numbers that stand for words, how much each weighs, and how many different ones there are in all. */
export interface Topics {
  /** The words of all paragraphs one behind the other, each once in a paragraph; those of a paragraph stand from `ends` of it to that of the next. */
  readonly words: Int32Array
  readonly weights: Uint8Array
  readonly ends: Int32Array
  /** How many words of its topic each paragraph shares with the last few before it; those that are no names count half. */
  readonly shared: Float64Array
  readonly vocabulary: number
  /** The weight of all paragraphs together. */
  readonly weight: number
}

/** The words that tell the topic of a paragraph. */
export function wordsOf({ words, ends }: Topics, paragraph: number): Int32Array {
  return words.subarray(ends[paragraph], ends[paragraph + 1])
}

const lookBack = 4

/**
 * Names hold a story together more than other words do. Function words do not at all, and neither do words that only one
 * paragraph of the page has.
 */
export function readTopics(lines: readonly LineTopic[]): Topics {
  let size = 0
  let length = 0
  for (const { stems } of lines) {
    length += stems.length
    for (const stem of stems) size = Math.max(size, stem + 1)
  }
  const counts = new Int32Array(size)
  for (const { stems } of lines) for (const stem of stems) counts[stem]!++
  const numbers = new Int32Array(size).fill(-1)
  let vocabulary = 0
  for (let stem = 0; stem < size; stem++) if (counts[stem]! > 1) numbers[stem] = vocabulary++
  const last = new Int32Array(vocabulary).fill(-lookBack - 1)
  const shared = new Float64Array(lines.length)
  const words = new Int32Array(length)
  const weights = new Uint8Array(length)
  const ends = new Int32Array(lines.length + 1)
  let end = 0
  let weight = 0
  lines.forEach((line, at) => {
    for (let place = 0; place < line.stems.length; place++) {
      const number = numbers[line.stems[place]!]!
      if (number < 0) continue
      const own = line.weights[place]!
      words[end] = number
      weights[end] = own
      end++
      weight += own
      if (at - last[number]! <= lookBack) shared[at]! += own > 1 ? 1 : 0.5
      last[number] = at
    }
    ends[at + 1] = end
  })
  return { words, weights, ends, shared, vocabulary, weight }
}

/**
 * Where a text best falls into stories, as the indexes of the paragraphs that begin one (the first is always 0).
 *
 * Each story is taken to draw its words from a vocabulary of its own: the division is the one under which the words are
 * likeliest, where every new story costs what `priceOf` says (in nats; Utiyama and Isahara, ACL 2001). The words of any long
 * text shift from its beginning to its end, so stories are also allowed to grow broader as they grow longer. Stories longer
 * than `longestStory` paragraphs are put together from pieces. Time: paragraphs × `longestStory` × words of a paragraph.
 */
export function divide(
  { words, weights, ends, vocabulary, weight }: Topics,
  priceOf: (paragraph: number) => number,
): number[] {
  const count = ends.length - 1
  const best = new Float64Array(count + 1).fill(Infinity)
  const from = new Int32Array(count + 1)
  best[0] = 0
  const counts = new Int32Array(vocabulary)
  const logsOf = logsUpTo(weight + Math.max(vocabulary, 1))
  for (let start = 0; start < count; start++) {
    const price = best[start]! + (start === 0 ? 0 : priceOf(start))
    const end = Math.min(count, start + longestStory)
    const first = ends[start]!
    let total = 0
    let likelihood = 0
    let at = first
    for (let last = start; last < end; last++) {
      for (; at < ends[last + 1]!; at++) {
        const word = words[at]!
        const own = weights[at]!
        const before = counts[word]!
        likelihood += gains[before * nameWeight + own - 1]!
        counts[word] = before + own
        total += own
      }
      const expected = total * logsOf[total + vocabulary]!
      const cost = price + expected - likelihood - breadth * total * logsOf[total + 1]!
      if (cost < best[last + 1]!) {
        best[last + 1] = cost
        from[last + 1] = start
      }
    }
    while (at > first) counts[words[--at]!] = 0
  }
  return startsOf(from)
}

const longestStory = 150

/** What the likelihood gains where a word that came to a weight in a story comes again with one of 1 to `nameWeight`: one row a weight. */
const gains = Float64Array.from({ length: longestStory * nameWeight * nameWeight }, (_, at) => {
  const before = Math.floor(at / nameWeight)
  const after = before + (at % nameWeight) + 1
  return after * Math.log(after + 1) - before * Math.log(before + 1)
})

/** The logarithms of 0, 1, 2, …: the same few are asked for again and again. */
let logs = new Float64Array(0)

function logsUpTo(most: number): Float64Array {
  if (logs.length <= most) logs = Float64Array.from({ length: 2 * most + 1 }, (_, n) => Math.log(n))
  return logs
}

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
