import type { BoxLine } from './box.ts'
import type { LinkedArticle } from './linked-data.ts'
import type { Place } from './place-lines.ts'
import { foldTitle } from './statements.ts'

const openingLength = 60
const shortestOpening = 15

/**
 * The posts of a live blog, as its data list them, each as an article of its own: a post begins at the line that says its headline, or
 * how its text begins, and ends where the next begins. What stands above the first belongs to the article around them. Unchanged
 * where fewer than two posts are found among the lines.
 */
export function placeUpdates(
  lines: readonly BoxLine[],
  places: readonly Place[],
  updates: readonly LinkedArticle[],
  text: string,
): readonly Place[] {
  const starts = updateStarts(lines, places, updates, text)
  if (starts.size < 2) return places
  let article = -1
  let around: number | null = null
  return places.map((place, index): Place => {
    const start = starts.get(index)
    if (place.article === null) return place
    // Each article of the page, and each post, has a number of its own.
    if (start !== undefined || place.article !== around) {
      around = place.article
      article++
    }
    if (start === undefined) return { ...place, article }
    const { published } = updates[start.update]!
    const part = start.says === 'headline' ? 'headline' : place.part
    return { ...place, article, part, ...(published !== null && { posted: published }) }
  })
}

/** A line at which a post begins: which of the posts, and what of it the line says. */
interface Start {
  readonly update: number
  readonly says: 'headline' | 'text'
}

function updateStarts(
  lines: readonly BoxLine[],
  places: readonly Place[],
  updates: readonly LinkedArticle[],
  text: string,
): ReadonlyMap<number, Start> {
  const headlines = new Map<string, number>()
  const openings = new Map<string, number>()
  updates.forEach(({ headline, body }, update) => {
    const title = foldTitle(headline ?? '')
    const opening = openingOf(body ?? '')
    if (title !== '') headlines.set(title, update)
    if (opening.length >= shortestOpening) openings.set(opening, update)
  })
  const starts = new Map<number, Start>()
  const seen = new Set<number>()
  lines.forEach(({ span }, index) => {
    const { article, part, aside } = places[index]!
    if (article === null || aside || part === 'headline' || part === 'caption') return
    const line = text.slice(span[0], Math.min(span[1], span[0] + openingLength * 4))
    const titled = headlines.get(foldTitle(line))
    const update = titled ?? openings.get(openingOf(line))
    if (update === undefined || seen.has(update)) return
    seen.add(update)
    starts.set(index, { update, says: titled === undefined ? 'text' : 'headline' })
  })
  return starts
}

function openingOf(text: string): string {
  return foldTitle(text.slice(0, openingLength * 4)).slice(0, openingLength)
}
