import type { Box, BoxLine } from './box.ts'
import type { BoxWeight, PageWeights } from './weigh-boxes.ts'

/** The boxes that hold an article each, in the order of the page; none where nothing on it reads like one. */
export function findArticles(
  boxes: readonly Box[],
  { boxes: weights, prose }: PageWeights,
  lines: readonly BoxLine[],
  text: string,
): Box[] {
  const stated = statedBox(boxes, weights) ?? repeatedBox(weights)
  if (stated !== null) return [boxes[stated]!]
  const best = bestBox(weights)
  if (weights[best]!.balance <= 0) return namedBox(boxes, weights)
  const several = articlesIn(best, boxes, weights, lines)
  const chosen = (several.length > 0 ? several : [best]).map((order) => boxes[narrowed(order, boxes, weights)]!)
  return chosen.length === 1 && isIndex(chosen[0]!, boxes, lines, { prose, text }) ? [] : chosen
}

const shortestPoem = 100
const mostLinked = 0.3

/** Without prose, as in a poem, the longest box that is named for an article, if it holds few links. */
function namedBox(boxes: readonly Box[], weights: readonly BoxWeight[]): Box[] {
  const named = boxes.filter(({ kind, hint, order }) => {
    const { beside, length, linked } = weights[order]!
    return (kind === 'article' || hint === 'text') && !beside && length >= shortestPoem && linked <= length * mostLinked
  })
  if (named.length === 0) return []
  return [named.reduce((most, box) => (weights[most.order]!.length >= weights[box.order]!.length ? most : box))]
}

const fewestEntries = 4
const mostEntries = 0.7
const shortestEntry = 12
/** As much prose as the teaser below a link has at most, in characters: more is a part of an article, under a heading that leads on. */
const longestEntry = 350

/** Whether a box is a list of other pages: a link above nearly each of its paragraphs, each another one. */
function isIndex(
  box: Box,
  boxes: readonly Box[],
  lines: readonly BoxLine[],
  { prose, text }: { readonly prose: readonly number[]; readonly text: string },
): boolean {
  const end = box.order + 1 + boxesIn(box.order, boxes).length
  const entries = new Set<string>()
  let paragraphs = 0
  lines.forEach((line, index) => {
    if (line.box.order < box.order || line.box.order >= end || prose[index] === 0) return
    paragraphs++
    const above = lines[index - 1]
    const length = above ? above.span[1] - above.span[0] : 0
    if (!above || length < shortestEntry || above.linked <= length * mostEntries) return
    if (prose[index]! <= longestEntry) entries.add(text.slice(...above.span))
  })
  return entries.size >= fewestEntries && entries.size >= paragraphs * mostEntries
}

/** As much as the text of the shortest article, in characters. */
const shortestStated = 100
const muchBeside = 600
const statedShare = 0.5

/** The box that the markup calls the article's text, if it holds something and nothing else holds much more. */
function statedBox(boxes: readonly Box[], weights: readonly BoxWeight[]): number | null {
  const named = boxes.filter(({ kind, order }) => kind === 'article-body' && !weights[order]!.beside)
  const longest = named.reduce<Box | null>((most, box) => (most && lengthOf(most) >= lengthOf(box) ? most : box), null)
  if (longest === null || lengthOf(longest) < shortestStated) return null
  const others = named.filter((box) => box !== longest && lengthOf(box) >= lengthOf(longest) * otherShare)
  if (others.length > 0) return null
  const most = weights[bestBox(weights)]!.balance
  return most < muchBeside || weights[longest.order]!.prose > most * statedShare ? longest.order : null

  function lengthOf({ order }: Box): number {
    return weights[order]!.length
  }
}

const nearlyAllStated = 0.95

/** The innermost box of all that the page's data repeat as the article's text, unless it is only a beginning of what is there. */
function repeatedBox(weights: readonly BoxWeight[]): number | null {
  const all = weights[0]!.stated
  if (all < shortestStated) return null
  const box = weights.findLastIndex(({ stated }) => stated >= all * nearlyAllStated)
  const { prose, beside } = weights[box]!
  return !beside && prose >= weights[bestBox(weights)]!.balance * statedShare ? box : null
}

/** The box for which most speaks; of several that hold the same, the innermost. */
function bestBox(weights: readonly BoxWeight[]): number {
  let best = 0
  weights.forEach(({ balance }, order) => {
    if (balance >= weights[best]!.balance) best = order
  })
  return best
}

const nearlyAll = 0.8

/** The innermost box inside that is named as an article or its text, and holds nearly all that the outer one does. */
function narrowed(outer: number, boxes: readonly Box[], weights: readonly BoxWeight[]): number {
  let chosen = outer
  for (const order of boxesIn(outer, boxes)) {
    const { kind, hint } = boxes[order]!
    const named = kind === 'article-body' || kind === 'article' || hint === 'text'
    const { beside, balance } = weights[order]!
    if (named && !beside && balance >= weights[outer]!.balance * nearlyAll) chosen = order
  }
  return chosen
}

/** What share of the longest article's prose another `<article>` must hold to be one too, and no teaser; and what all must hold. */
const otherShare = 0.25
const togetherShare = 0.6

/**
 * The `<article>` elements of a page that holds several articles, each with a heading of its own; or the one that has the page's title,
 * where all others are without.
 */
function articlesIn(
  outer: number,
  boxes: readonly Box[],
  weights: readonly BoxWeight[],
  lines: readonly BoxLine[],
): number[] {
  const named = boxesIn(outer, boxes).filter((order) => boxes[order]!.kind === 'article' && !weights[order]!.beside)
  if (named.length < 2) return []
  const longest = Math.max(...named.map((order) => weights[order]!.prose))
  const headed = boxesWithHeading(lines, weights)
  const own = named.filter((order) => headed.has(order) && weights[order]!.prose >= longest * otherShare)
  const apart = apartFrom(own, boxes)
  const together = apart.reduce((sum, order) => sum + weights[order]!.balance, 0)
  if (apart.length === 1) return isTitled(apart[0]!, named, boxes, weights, outer) ? apart : []
  return together >= weights[outer]!.balance * togetherShare ? apart : []
}

const leastProse = 150
const elsewhere = 0.2

/** Whether the page's title stands in this article, and nearly all other prose in articles of their own. */
function isTitled(
  own: number,
  named: readonly number[],
  boxes: readonly Box[],
  weights: readonly BoxWeight[],
  outer: number,
): boolean {
  const { prose, anchors } = weights[own]!
  if (anchors === 0 || prose < leastProse) return false
  const inside = new Set(named)
  const outermost = named.filter((order) => !inside.has(boxes[order]!.parent!.order))
  const others = outermost.reduce((sum, order) => sum + weights[order]!.prose, 0)
  return others > prose && weights[outer]!.prose - others <= weights[outer]!.prose * elsewhere
}

/** Of articles inside one another, the inner ones where they are several (the posts of a live blog), else the outer one. */
function apartFrom(orders: readonly number[], boxes: readonly Box[]): number[] {
  const apart: number[] = []
  let end = 0
  orders.forEach((order, index) => {
    if (order < end) return
    const [next, afterNext] = [orders[index + 1], orders[index + 2]]
    const ownEnd = order + 1 + boxesIn(order, boxes).length
    if (next !== undefined && afterNext !== undefined && afterNext < ownEnd) return
    apart.push(order)
    end = ownEnd
  })
  return apart
}

function boxesWithHeading(lines: readonly BoxLine[], weights: readonly BoxWeight[]): ReadonlySet<number> {
  const headed = new Set<number>()
  for (const { heading, box } of lines) {
    if (heading === null || weights[box.order]!.beside) continue
    for (let at: Box | null = box; at && !headed.has(at.order); at = at.parent) headed.add(at.order)
  }
  return headed
}

/** The boxes inside another, in order: they stand right behind it. */
function boxesIn(outer: number, boxes: readonly Box[]): number[] {
  const inside: number[] = []
  for (let order = outer + 1; order < boxes.length && boxes[order]!.parent!.order >= outer; order++) inside.push(order)
  return inside
}
