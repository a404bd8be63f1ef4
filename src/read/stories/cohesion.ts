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
  let size = 0
  for (const { stems } of lines) for (const stem of stems) size = Math.max(size, stem + 1)
  const counts = new Int32Array(size)
  for (const { stems } of lines) for (const stem of stems) counts[stem]!++
  const numbers = new Int32Array(size).fill(-1)
  let vocabulary = 0
  for (let stem = 0; stem < size; stem++) if (counts[stem]! > 1) numbers[stem] = vocabulary++
  const last = new Int32Array(vocabulary).fill(-lookBack - 1)
  const shared = new Float64Array(lines.length)
  let weight = 0
  const paragraphs = lines.map(({ stems, weights }, at) => {
    const words: number[] = []
    const kept: number[] = []
    for (let place = 0; place < stems.length; place++) {
      const number = numbers[stems[place]!]!
      if (number < 0) continue
      const own = weights[place]!
      words.push(number)
      kept.push(own)
      weight += own
      if (at - last[number]! <= lookBack) shared[at]! += own > 1 ? 1 : 0.5
      last[number] = at
    }
    return { words: new Int32Array(words), weights: new Float64Array(kept) }
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
export function divide({ paragraphs, vocabulary, weight }: Topics, priceOf: (paragraph: number) => number): number[] {
  const count = paragraphs.length
  const best = new Float64Array(count + 1).fill(Infinity)
  const from = new Int32Array(count + 1)
  best[0] = 0
  const { words, weights, ends } = inOneRow(paragraphs)
  const counts = new Int32Array(vocabulary)
  const logs = timesLogs(paragraphs)
  const expected = tableOf(weight, (total) => total * Math.log(total + vocabulary))
  const broader = tableOf(weight, (total) => breadth * total * Math.log(total + 1))
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
        const before = counts[word]!
        const after = before + weights[at]!
        likelihood += logs[after]! - logs[before]!
        counts[word] = after
        total += weights[at]!
      }
      const cost = price + expected[total]! - likelihood - broader[total]!
      if (cost < best[last + 1]!) {
        best[last + 1] = cost
        from[last + 1] = start
      }
    }
    while (at > first) counts[words[--at]!] = 0
  }
  return startsOf(from)
}

/** The words of all paragraphs one behind the other; those of a paragraph stand from where the one before it ends. */
function inOneRow(paragraphs: readonly Topic[]): { words: Int32Array; weights: Uint8Array; ends: Int32Array } {
  const ends = new Int32Array(paragraphs.length + 1)
  for (let at = 0; at < paragraphs.length; at++) ends[at + 1] = ends[at]! + paragraphs[at]!.words.length
  const words = new Int32Array(ends.at(-1)!)
  const weights = new Uint8Array(words.length)
  for (let at = 0; at < paragraphs.length; at++) {
    words.set(paragraphs[at]!.words, ends[at])
    weights.set(paragraphs[at]!.weights, ends[at])
  }
  return { words, weights, ends }
}

/** n × ln(n + 1) for every weight that a word can come to in a story. */
function timesLogs(paragraphs: readonly Topic[]): Float64Array {
  const most = paragraphs.reduce((sum, { weights }) => Math.max(sum, ...weights), 0)
  return tableOf(most * Math.min(paragraphs.length, longestStory), (n) => n * Math.log(n + 1))
}

/** The values of a function of 0 to `most`: the same few logarithms are asked for again and again. */
function tableOf(most: number, value: (n: number) => number): Float64Array {
  const table = new Float64Array(most + 1)
  for (let n = 0; n <= most; n++) table[n] = value(n)
  return table
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
