import { isText, range, sorts } from './line-sort.ts'
import { sharedWith, type LineTopic } from './line-topics.ts'
import type { SeenLine } from './see-lines.ts'

const near = 4
const far = 12

/** How many words of its topic each line shares with the text above and below it, near and far. */
export function addTopics(lines: readonly SeenLine[], topics: readonly LineTopic[], features: string[][]): void {
  const above = sharedWith(lines, topics, near, 1)
  const below = sharedWith(lines, topics, near, -1)
  const farAbove = sharedWith(lines, topics, far, 1)
  const farBelow = sharedWith(lines, topics, far, -1)
  lines.forEach(({ kind }, index) => {
    const own = features[index]!
    const size = topics[index]!.words.length
    const sort = sorts[kind]
    const [a, b, fa, fb] = [above[index]!, below[index]!, farAbove[index]!, farBelow[index]!]
    own.push(range(`shares-above,${sort}`, a, [0, 1, 2, 3, 5]), range(`shares-below,${sort}`, b, [0, 1, 2, 3, 5]))
    if (size > 0) {
      own.push(range(`share-above,${sort}`, fa / size, [0, 0.1, 0.25, 0.45, 0.7]))
      own.push(range(`share-below,${sort}`, fb / size, [0, 0.1, 0.25, 0.45, 0.7]))
      own.push(range(`turns,${sort}`, (fb - fa) / Math.max(4, size), [-9, -0.4, -0.15, -0.01, 0.05, 0.15, 0.4]))
    }
  })
}

/** What stands between a line of text and the text before it: the best headline, a byline, how many lines. */
export function addHeads(lines: readonly SeenLine[], topics: readonly LineTopic[], features: string[][]): void {
  const below = sharedWith(lines, topics, 6, -1)
  const above = sharedWith(lines, topics, 4, 1)
  const repeated = new Set(lines.flatMap(({ repeat }) => (repeat && !repeat.beginning ? [repeat.of] : [])))
  const worth = lines.map((line, index) => {
    const { kind, repeat, at, traits } = line
    if (!canHead(line)) return 0
    const size = Math.max(4, topics[index]!.words.length)
    const hasByline = [1, 2, 3].some((step) => lines[index + step]?.kind === 'byline')
    const own = features[index]!
    const taken = below[index]! / size
    own.push(range('headline-taken-up', taken, [0, 0.1, 0.25, 0.4, 0.6, 0.8]))
    own.push(range('headline-new', (below[index]! - above[index]!) / size, [-9, 0.01, 0.25, 0.5]))
    if (hasByline) own.push('byline-below')
    if (repeated.has(at) && !repeat) own.push('said-again')
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
      own.push(
        range('gap-headline', value, [0, 0.2, 0.4, 0.6, 0.8, 1]),
        range('gap-lines', count, [0, 1, 2, 4, 8, 16, 30]),
      )
      if (byline) own.push('gap-byline')
      if (repeat) own.push('gap-repeat')
      if (best >= 0) features[best]!.push('best-headline')
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
