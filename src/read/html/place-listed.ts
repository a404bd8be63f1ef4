import type { Box, BoxLine } from './box.ts'
import type { LinkedArticle } from './linked-data.ts'
import type { Place } from './place-lines.ts'
import { foldTitle } from './statements.ts'
import { endsSentence, type PageWeights } from './weigh-boxes.ts'

const fewestStories = 2
/** As much running text as a story has at least, in characters, in one paragraph or in several: what has less announces one. */
const shortestStory = 240
const shortestParagraph = 400
const togetherShare = 0.6

/** An entry of a list on the page: the line that says its name, the line behind its last one, and when it came out, as the data say. */
interface Entry {
  readonly published: string | null
  readonly start: number
  readonly end: number
}

/**
 * The stories that a page lists in its data (schema.org's ItemList) and shows as a whole, each as an article of its own: its name is the
 * headline, what stands below it up to the next entry is the text. Unchanged where fewer than two entries are more than a teaser,
 * or where the page tells much besides, as an article does that lists others. O(lines + boxes).
 */
export function placeListed(
  lines: readonly BoxLine[],
  places: readonly Place[],
  list: readonly LinkedArticle[],
  { weights, text }: { readonly weights: PageWeights; readonly text: string },
): readonly Place[] {
  const { prose, boxes } = weights
  const entries = entriesOf(lines, list, text).map((entry) => ({ ...entry, told: toldIn(entry) }))
  const stories = entries.filter(({ told }) => told.length > 0 && isWhole(told))
  const together = sum(stories.flatMap(({ told }) => told))
  const all = sum([...lines.keys()].filter((index) => !boxes[lines[index]!.box.order]!.beside))
  if (stories.length < fewestStories || together < all * togetherShare) return places
  const own = new Map(
    stories.flatMap(({ start, told, published }, article): [number, Place][] => [
      [start, { article, part: 'headline', aside: false, ...(published !== null && { posted: published }) }],
      ...told.map((index): [number, Place] => [index, { article, part: 'text', aside: false }]),
    ]),
  )
  let at = 0
  return places.map((place, index): Place => {
    const known = own.get(index)
    if (known) return known
    while (at < stories.length && stories[at]!.end <= index) at++
    const isOwn = !place.aside && (stories[at]?.start ?? index) < index
    const article = isOwn ? at : null
    return { ...place, article, part: article === null || place.part === 'headline' ? null : place.part }
  })

  /** The lines of an entry's text. */
  function toldIn({ start, end }: Entry): number[] {
    const told: number[] = []
    for (let index = start + 1; index < end; index++) {
      if (prose[index]! > 0 && !lines[index]!.caption) told.push(index)
    }
    return told
  }

  function sum(indexes: readonly number[]): number {
    return indexes.reduce((all, index) => all + prose[index]!, 0)
  }

  function isWhole(told: readonly number[]): boolean {
    const shortest = told.length > 1 ? shortestStory : shortestParagraph
    return sum(told) >= shortest && endsSentence(text, lines[told.at(-1)!]!.span[1])
  }
}

/** The entries whose names are lines of the page, in its order; each ends with the innermost element that holds no other's name. */
function entriesOf(lines: readonly BoxLine[], list: readonly LinkedArticle[], text: string): Entry[] {
  const listed = new Map(list.map((story) => [foldTitle(story.headline ?? ''), story.published]))
  listed.delete('')
  const starts: number[] = []
  const seen = new Set<string>()
  lines.forEach(({ span }, index) => {
    const name = foldTitle(text.slice(...span))
    if (!listed.has(name) || seen.has(name)) return
    seen.add(name)
    starts.push(index)
  })
  const shared = sharedBoxes(starts.map((start) => lines[start]!.box))
  return starts.map((start, at) => {
    let box = lines[start]!.box
    while (box.parent && !shared.has(box.parent)) box = box.parent
    // A name alone in its element stands beside its text.
    const isAlone = !isInside(lines[start + 1]?.box ?? null, box)
    const around = isAlone ? (box.parent ?? box) : box
    const next = starts[at + 1] ?? lines.length
    let end = start + 1
    while (end < next && isInside(lines[end]!.box, around)) end++
    return { start, end, published: listed.get(foldTitle(text.slice(...lines[start]!.span))) ?? null }
  })
}

/** The elements that hold more than one of these. */
function sharedBoxes(boxes: readonly Box[]): ReadonlySet<Box> {
  const once = new Set<Box>()
  const shared = new Set<Box>()
  for (const box of boxes) {
    for (let at: Box | null = box; at && !shared.has(at); at = at.parent) {
      if (once.has(at)) shared.add(at)
      once.add(at)
    }
  }
  return shared
}

function isInside(box: Box | null, outer: Box): boolean {
  for (let at: Box | null = box; at && at.order >= outer.order; at = at.parent) if (at === outer) return true
  return false
}
