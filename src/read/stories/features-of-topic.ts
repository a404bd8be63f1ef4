import { family, ranges } from './feature-names.ts'
import { isText, sortNames, sortNumber } from './line-sort.ts'
import type { LineTopics, SharedWords } from './line-topics.ts'
import type { SeenLine } from './see-lines.ts'

const counts = [0, 1, 2, 3, 5]
const shares = [0, 0.1, 0.25, 0.45, 0.7]
const sharesAbove = sortNames.map((sort) => ranges(`shares-above,${sort}`, ...counts))
const sharesBelow = sortNames.map((sort) => ranges(`shares-below,${sort}`, ...counts))
const shareAbove = sortNames.map((sort) => ranges(`share-above,${sort}`, ...shares))
const shareBelow = sortNames.map((sort) => ranges(`share-below,${sort}`, ...shares))
const turns = sortNames.map((sort) => ranges(`turns,${sort}`, -9, -0.4, -0.15, -0.01, 0.05, 0.15, 0.4))

/** How many words of its topic each line shares with the text above and below it, near and far. */
export function addTopics(
  lines: readonly SeenLine[],
  topics: LineTopics,
  { above, below, farAbove, farBelow }: SharedWords,
  features: number[][],
): void {
  lines.forEach((line, index) => {
    const own = features[index]!
    const size = topics.lines[index]!.words.length
    const sort = sortNumber(line)
    const [farA, farB] = [farAbove[index]!, farBelow[index]!]
    own.push(sharesAbove[sort]!(above[index]!), sharesBelow[sort]!(below[index]!))
    if (size === 0) return
    own.push(shareAbove[sort]!(farA / size), shareBelow[sort]!(farB / size))
    own.push(turns[sort]!((farB - farA) / Math.max(4, size)))
  })
}

const seamReach = 6
const seamBounds = [0, 0.02, 0.05, 0.09, 0.14, 0.2]
const seams = ['beside', 'apart'].map((distance) => ranges(`seam,${distance}`, ...seamBounds))

/** How many words the few lines of text from each one on have in common with the few above it: few where one text ends and another begins. */
export function addSeams(lines: readonly SeenLine[], topics: LineTopics, features: number[][]): void {
  const told = lines.flatMap((line, index) => (isText(line) ? [index] : []))
  const size = topics.vocabulary
  const above = countWords(size)
  const below = countWords(size)
  let shared = 0
  const add = (own: WordCounts, other: WordCounts, at: number | undefined, step: 1 | -1): void => {
    if (at === undefined) return
    for (const word of topics.lines[at]!.words) {
      const before = own.counts[word]!
      const after = (own.counts[word] = before + step)
      const change = before === 0 ? 1 : after === 0 ? -1 : 0
      own.distinct += change
      if (other.counts[word]! > 0) shared += change
    }
  }
  for (let at = 0; at < Math.min(seamReach, told.length); at++) add(below, above, told[at], 1)
  told.forEach((index, at) => {
    if (at > 0) {
      const distance = told[at - 1] === index - 1 ? 0 : 1
      features[index]!.push(seams[distance]!(shared / Math.max(seamLeast, Math.min(above.distinct, below.distinct))))
    }
    add(below, above, index, -1)
    add(above, below, index, 1)
    add(above, below, told[at - seamReach], -1)
    add(below, above, told[at + seamReach], 1)
  })
}

const seamLeast = 12

interface WordCounts {
  readonly counts: Int32Array
  distinct: number
}

function countWords(size: number): WordCounts {
  return { counts: new Int32Array(size), distinct: 0 }
}

const takenUp = ranges('headline-taken-up', 0, 0.1, 0.25, 0.4, 0.6, 0.8)
const isNew = ranges('headline-new', -9, 0.01, 0.25, 0.5)
const bylineBelow = family('byline-below')
const saidAgain = family('said-again')
const gapHeadline = ranges('gap-headline', 0, 0.2, 0.4, 0.6, 0.8, 1)
const gapLines = ranges('gap-lines', 0, 1, 2, 4, 8, 16, 30)
const gapByline = family('gap-byline')
const gapRepeat = family('gap-repeat')
const bestHeadline = family('best-headline')

/** What stands between a line of text and the text before it: the best headline, a byline, how many lines. */
export function addHeads(
  lines: readonly SeenLine[],
  topics: LineTopics,
  { above, belowHead: below }: SharedWords,
  features: number[][],
): void {
  const repeated = new Set(lines.flatMap(({ repeat }) => (repeat && !repeat.beginning ? [repeat.of] : [])))
  const worth = lines.map((line, index) => {
    const { kind, repeat, at, traits } = line
    if (!canHead(line)) return 0
    const size = Math.max(4, topics.lines[index]!.words.length)
    const hasByline = [1, 2, 3].some((step) => lines[index + step]?.kind === 'byline')
    const own = features[index]!
    const taken = below[index]! / size
    own.push(takenUp(taken))
    own.push(isNew((below[index]! - above[index]!) / size))
    if (hasByline) own.push(bylineBelow)
    if (repeated.has(at) && !repeat) own.push(saidAgain)
    return (
      taken +
      (hasByline ? 0.3 : 0) +
      (repeated.has(at) ? 0.2 : 0) +
      (traits.ended && !traits.asks ? -0.3 : 0) +
      (kind === 'title' ? 0.2 : 0)
    )
  })
  let best = -1
  let count = 0
  let byline = false
  let repeat = false
  lines.forEach((line, index) => {
    const own = features[index]!
    if (isText(line)) {
      const value = best >= 0 ? worth[best]! : 0
      own.push(gapHeadline(value), gapLines(count))
      if (byline) own.push(gapByline)
      if (repeat) own.push(gapRepeat)
      if (best >= 0) features[best]!.push(bestHeadline)
      // A sentence above the text may be a deck: the headline stays the best.
      if (line.kind === 'prose') {
        best = -1
        count = 0
        byline = false
        repeat = false
      }
      return
    }
    count++
    if (line.kind === 'byline') byline = true
    if (line.repeat && !line.repeat.beginning) repeat = true
    if (worth[index]! > 0 && (best < 0 || worth[index]! >= worth[best]!)) best = index
  })
}

function canHead({ kind, traits, repeat }: SeenLine): boolean {
  if (repeat?.beginning || traits.wordCount < 3 || traits.wordCount > 32) return false
  return kind === 'title' || kind === 'sentence' || kind === 'related' || kind === 'prose'
}
