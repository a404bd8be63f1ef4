import type { TimeWords } from '../../language/time-words.ts'
import { foundDate, shift, type Found } from './found.ts'
import { skipHyphen, skipPossessive, textOf, type Words } from './words.ts'

/** "the year's end", "year-end", "the end of the month": an edge of the unit that the story lies in. */
export function findUnitEdge(words: Words, at: number, times: TimeWords): Found | null {
  const start = times.definiteArticles.has(textOf(words, at)) ? at + 1 : at
  return findUnitFirst(words, at, start, times) ?? findEdgeFirst(words, at, start, times)
}

function findUnitFirst(words: Words, first: number, at: number, times: TimeWords): Found | null {
  const unit = times.units.get(textOf(words, at))
  const edgeAt = skipHyphen(words, skipPossessive(words, at + 1))
  const mod = times.edgeNouns.get(textOf(words, edgeAt))
  if (!unit || mod === undefined || times.pluralUnits.has(textOf(words, at))) return null
  // A "year-end news conference" says what kind it is.
  if (
    textOf(words, edgeAt - 1) === '-' &&
    words[edgeAt + 1]?.kind === 'letters' &&
    !joins(textOf(words, edgeAt + 1), times)
  )
    return null
  return { ...foundDate(first, edgeAt + 1, shift(0, unit, 'published')), mod }
}

function findEdgeFirst(words: Words, first: number, at: number, times: TimeWords): Found | null {
  const mod = times.edgeNouns.get(textOf(words, at))
  if (mod === undefined || !times.of.has(textOf(words, at + 1))) return null
  if (!times.definiteArticles.has(textOf(words, at + 2))) return null
  const unit = times.units.get(textOf(words, at + 3))
  if (!unit || times.pluralUnits.has(textOf(words, at + 3))) return null
  return { ...foundDate(first, at + 4, shift(0, unit, 'published')), mod }
}

function joins(word: string, times: TimeWords): boolean {
  return times.beforeDates.has(word) || times.and.has(word) || times.or.has(word) || times.to.has(word)
}
