import type { BoxLine } from './box.ts'
import type { Place } from './place-lines.ts'
import { isTitle, type Statements } from './statements.ts'

const fewestItems = 3
const shortestProse = 100
/** What the items of a letter hold of its prose together, and half of them at least of their own. */
const togetherShare = 0.6
const usualProse = 150
const longestTitle = 160

/** An item: its first line, which is its headline, its last paragraph, and the characters of its running text. */
interface Item {
  readonly start: number
  end: number
  prose: number
}

/**
 * The items of a newsletter that is laid out in a table, each as an article of its own: a headline and its text stand in cells apart
 * from those of the item above. Unchanged where fewer than three cells begin with what can be a headline, as in an article whose
 * page is laid out in a table. O(lines).
 */
export function placeCells(
  lines: readonly BoxLine[],
  places: readonly Place[],
  {
    prose,
    text,
    statements,
  }: { readonly prose: readonly number[]; readonly text: string; readonly statements: Statements },
): readonly Place[] {
  const own = new Set(places.flatMap(({ article }) => (article === null ? [] : [article])))
  if (own.size !== 1) return places
  const items = itemsOf(lines, places, prose)
  if (!areItems(items, places, prose) || isTitledFirst(items, lines, text, statements)) return places
  const startsAt = new Map(items.map(({ start }, index) => [start, index]))
  const first = items[0]!.start
  // What stands above the first item greets the reader; it is a text of its own if it is long enough.
  const greeting = sumProse(places, prose, 0, first)
  const shift = greeting >= shortestProse ? 1 : 0
  let article = shift - 1
  return places.map((place, index): Place => {
    article = startsAt.has(index) ? startsAt.get(index)! + shift : article
    if (startsAt.has(index)) return { article, part: 'headline', aside: false }
    if (place.article === null) return place
    if (index < first) return shift > 0 ? place : { ...place, article: null, part: null }
    // Below the last paragraph and in another cell stands what ends the letter, or a line between two items.
    const { end } = items[article - shift]!
    if (index > end && lines[index]!.cell !== lines[end]!.cell) return { ...place, article: null, part: null }
    return { ...place, article, part: place.part === 'headline' ? null : place.part }
  })
}

function itemsOf(lines: readonly BoxLine[], places: readonly Place[], prose: readonly number[]): Item[] {
  const items: Item[] = []
  /** The cell of the last paragraph, and what may be the headline of the next item. */
  let cell: number | null = null
  let title: number | null = null
  lines.forEach((line, index) => {
    if (places[index]!.article === null) return
    if (prose[index]! > 0 && places[index]!.part === 'text') {
      const starts = title !== null && (items.length === 0 || lines[title]!.cell !== cell)
      if (starts) items.push({ start: title!, end: index, prose: 0 })
      const item = items.at(-1)
      if (item) {
        item.prose += prose[index]!
        item.end = index
      }
      cell = line.cell
      title = null
    } else if (canBeTitle(line, title === null ? null : lines[title]!)) title = index
  })
  return items
}

/** A short line in a cell, outside of captions; a heading goes before a line that is none. */
function canBeTitle({ span, cell, caption, heading }: BoxLine, before: BoxLine | null): boolean {
  if (cell === null || caption || span[1] - span[0] > longestTitle) return false
  return before?.cell !== cell || (before.heading === null && heading !== null)
}

function areItems(items: readonly Item[], places: readonly Place[], prose: readonly number[]): boolean {
  const long = items.filter((item) => item.prose >= shortestProse)
  if (long.length < fewestItems || long.length < items.length) return false
  const usual = items.map((item) => item.prose).sort((a, b) => a - b)[items.length >> 1]!
  const together = items.reduce((sum, item) => sum + item.prose, 0)
  return usual >= usualProse && together >= sumProse(places, prose, 0, places.length) * togetherShare
}

/** An article under the page's title, whose parts have headings below that: a letter is called otherwise than its first item. */
function isTitledFirst(
  items: readonly Item[],
  lines: readonly BoxLine[],
  text: string,
  statements: Statements,
): boolean {
  const [first, ...others] = items.map(({ start }) => lines[start]!)
  return (
    first?.heading === 1 &&
    isTitle(statements, text, first.span) &&
    others.every(({ heading }) => heading === null || heading > 1)
  )
}

function sumProse(places: readonly Place[], prose: readonly number[], start: number, end: number): number {
  let sum = 0
  for (let index = start; index < end; index++) if (places[index]!.part === 'text') sum += prose[index]!
  return sum
}
