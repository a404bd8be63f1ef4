import { forEachWord } from './line-traits.ts'

/** A paragraph as the words that tell its topic: numbers that stand for words, and how much each weighs. */
export interface Topic {
  readonly words: Int32Array
  readonly weights: Float64Array
}

/** The topics of paragraphs, and how many different words they have in all. */
export interface Topics {
  readonly paragraphs: readonly Topic[]
  readonly vocabulary: number
  /** The weight of all paragraphs together. */
  readonly weight: number
}

const nameWeight = 2
const longestRead = 4000
/** "protesters", "protested" and "protest" are one word here, "Iranian" and "Iran" another. */
const stemLength = 6

/**
 * Names hold a story together more than other words do. Function words do not at all, and neither do words that only one
 * paragraph of the page has.
 */
export function readTopics(paragraphs: readonly string[], functionWords: ReadonlySet<string>): Topics {
  const counts = new Map<string, number>()
  const weighed = paragraphs.map((paragraph) => {
    const weights = new Map<string, number>()
    forEachWord(paragraph.slice(0, longestRead), (word, capital, isNumber) => {
      if (isNumber || word.length < 3 || functionWords.has(word)) return
      const stem = word.slice(0, stemLength)
      weights.set(stem, Math.max(weights.get(stem) ?? 0, capital ? nameWeight : 1))
    })
    for (const stem of weights.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    return weights
  })
  const numbers = new Map<string, number>()
  for (const [stem, count] of counts) if (count > 1) numbers.set(stem, numbers.size)
  const topics = weighed.map((weights) => {
    const shared = [...weights].filter(([stem]) => numbers.has(stem))
    return {
      words: Int32Array.from(shared, ([stem]) => numbers.get(stem)!),
      weights: Float64Array.from(shared, ([, weight]) => weight),
    }
  })
  const weight = topics.reduce((sum, { weights }) => sum + weights.reduce((own, one) => own + one, 0), 0)
  return { paragraphs: topics, vocabulary: numbers.size, weight }
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
  const counts = new Float64Array(vocabulary)
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
        likelihood += after * Math.log(after + 1) - before * Math.log(before + 1)
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

const lookBack = 4

/** How many words of its topic a paragraph shares with the last few before it. */
export function sharedWords({ paragraphs }: Topics, at: number): number {
  const before = new Set(paragraphs.slice(Math.max(0, at - lookBack), at).flatMap(({ words }) => [...words]))
  return paragraphs[at]!.words.reduce((sum, word) => sum + (before.has(word) ? 1 : 0), 0)
}
