import type { ArticlePart } from '../../evidence/page.ts'
import type { Box, BoxLine } from './box.ts'
import { isTitle, namesAuthor, type Statements } from './statements.ts'
import type { BoxWeight, PageWeights } from './weigh-boxes.ts'

/** What a line is to the articles of its page. */
export interface Place {
  readonly article: number | null
  readonly part: ArticlePart | null
  /** Whether it stands beside the article, or in it but set apart from its text. */
  readonly aside: boolean
  /** On the first line of a post of a live blog: when it came out, as its data say. */
  readonly posted?: string
}

/** Tells for each line to which article it belongs, and as what. O(lines × articles above them + boxes). */
export function placeLines(
  lines: readonly BoxLine[],
  boxes: readonly Box[],
  articles: readonly Box[],
  weights: PageWeights,
  says: { readonly statements: Statements; readonly text: string },
): Place[] {
  const inside = insideOf(boxes, articles, weights.boxes)
  const places = lines.map((line, index): { -readonly [Key in keyof Place]: Place[Key] } => {
    const { article, apart } = inside[line.box.order]!
    const { beside } = weights.boxes[line.box.order]!
    if (article === null) return { article, part: null, aside: beside }
    const aside = beside || apart || isLink(line)
    return { article, part: aside ? null : partOf(line, weights.prose[index]! > 0), aside }
  })
  let free = 0
  for (const { article, first, start, end } of extentsOf(places, weights.prose)) {
    const headline = headlineAbove(lines, places, first, free, says)
    free = end
    if (headline === null) continue
    places[headline] = { article, part: 'headline', aside: false }
    // What stands above the headline in the same element is a label: "Opinion", "Review".
    for (let index = start; index < headline; index++)
      if (places[index]!.article === article) places[index]!.part = null
    placeHead(lines, places, { article, headline, first }, weights, says)
  }
  return places
}

/** Where an article lies among the lines: its first and the line after its last, and the first paragraph of its text. */
interface Extent {
  readonly article: number
  readonly start: number
  readonly end: number
  /** Its first line of text where it has no prose. */
  readonly first: number
}

function extentsOf(places: readonly Place[], prose: readonly number[]): Extent[] {
  const extents = new Map<number, { article: number; start: number; end: number; first: number; isProse: boolean }>()
  places.forEach(({ article, part }, index) => {
    if (article === null) return
    let extent = extents.get(article)
    if (!extent) extents.set(article, (extent = { article, start: index, end: 0, first: -1, isProse: false }))
    extent.end = index + 1
    if (part !== 'text' || extent.isProse) return
    extent.isProse = prose[index]! > 0
    if (extent.first < 0 || extent.isProse) extent.first = index
  })
  return [...extents.values()].filter(({ first }) => first >= 0)
}

/** For each box, the article that it lies in, and whether it is set apart from the text there: a list of links. */
function insideOf(
  boxes: readonly Box[],
  articles: readonly Box[],
  weights: readonly BoxWeight[],
): { article: number | null; apart: boolean }[] {
  const inside: { article: number | null; apart: boolean }[] = []
  const own = new Map(articles.map(({ order }, index) => [order, index]))
  for (const { order, parent } of boxes) {
    const around = parent === null ? { article: null, apart: false } : inside[parent.order]!
    const article = own.get(order) ?? around.article
    const apart = around.apart || (article !== null && !own.has(order) && holdsLinks(weights[order]!))
    inside.push({ article, apart })
  }
  return inside
}

const mostLinked = 0.6
const leastProse = 0.4

function holdsLinks({ linked, length, prose, stated }: BoxWeight): boolean {
  return linked > length * mostLinked && prose < length * leastProse && stated < length * leastProse
}

const shortestLink = 25
const wholeLink = 0.9

/** A line of its own that is a link from end to end leads to another page. */
function isLink({ span, linked, heading, listItem }: BoxLine): boolean {
  const length = span[1] - span[0]
  return heading === null && !listItem && length >= shortestLink && linked > length * wholeLink
}

function partOf({ caption, heading, box }: BoxLine, isProse: boolean): ArticlePart | null {
  if (caption || isNamed(box, 'caption')) return 'caption'
  if (heading === 1) return null
  return !isProse && isNamed(box, 'byline') ? 'byline' : 'text'
}

/** Whether the box, or the one around it, carries such a name. */
function isNamed({ hint, parent }: Box, name: Box['hint']): boolean {
  return hint === name || parent?.hint === name
}

const farthest = 40
const enough = 1.2

/** The line above an article's text that is its headline: its first heading, or what says the page's title. */
function headlineAbove(
  lines: readonly BoxLine[],
  places: readonly Place[],
  first: number,
  from: number,
  { statements, text }: { readonly statements: Statements; readonly text: string },
): number | null {
  let best: number | null = null
  let bestScore = enough
  for (let index = first - 1; index >= Math.max(from, first - farthest); index--) {
    const { heading, linked, span, box } = lines[index]!
    const isHeading = heading !== null || box.hint === 'head'
    if (!isHeading && !isTitle(statements, text, span)) continue
    const score =
      (isTitle(statements, text, span) ? 2 : 0) +
      (heading === 1 ? 2 : heading === 2 ? 1 : heading === null ? 0 : 0.5) +
      (places[index]!.article !== null ? 0.8 : 0) +
      (linked > (span[1] - span[0]) / 2 ? -1 : 0) -
      0.02 * Math.abs(first - index)
    if (score > bestScore) {
      best = index
      bestScore = score
    }
  }
  return best
}

interface Head {
  readonly article: number
  readonly headline: number
  readonly first: number
}

const shortestDeck = 40

/** Between headline and text: the deck, captions and the byline. */
function placeHead(
  lines: readonly BoxLine[],
  places: { article: number | null; part: ArticlePart | null; aside: boolean }[],
  { article, headline, first }: Head,
  weights: PageWeights,
  { statements, text }: { readonly statements: Statements; readonly text: string },
): void {
  for (let index = headline + 1; index < first; index++) {
    const line = lines[index]!
    const place = places[index]!
    if (place.part !== 'caption' && namesAuthor(statements, text, line.span)) {
      places[index] = { article, part: 'byline', aside: false }
      continue
    }
    if (weights.boxes[line.box.order]!.beside) continue
    if (place.part === 'text' && line.heading === null && isNamed(line.box, 'head'))
      places[index] = { ...place, part: 'deck' }
    if (place.part !== null) continue
    const part = partOf(line, weights.prose[index]! > 0)
    const isDeck = line.span[1] - line.span[0] >= shortestDeck && line.linked === 0
    if (part === 'text' && !isDeck) continue
    places[index] = { article, part: part === 'text' ? 'deck' : part, aside: false }
  }
}
