import type { MetadataValue, PageMetadata } from '../../evidence/page.ts'
import { foldTitle } from './statements.ts'

const longestName = 60
const mostWords = 5
const mostSections = 5
/** What pages have where a section should stand: the way to the front page, and what every page is. */
const noSections = new Set([
  'home',
  'homepage',
  'home page',
  'front page',
  'start',
  'index',
  'article',
  'articles',
  'all articles',
  'page',
])

/**
 * The sections that a page stands in, each once: what it says of itself as an article, else the way to it from the front page, without
 * the front page and the page itself.
 */
export function chooseSections(
  values: readonly MetadataValue[],
  { title, authors }: Pick<PageMetadata, 'title' | 'authors'>,
  outlets: readonly MetadataValue[],
): MetadataValue[] {
  const known = new Set([...title, ...authors, ...outlets].map(({ value }) => foldTitle(value)))
  const kept = values.filter(({ value }) => {
    const name = foldTitle(value)
    if (name === '' || value.length > longestName || name.split(' ').length > mostWords) return false
    if (value.includes('://') || noSections.has(name)) return false
    return !known.has(name) && Boolean(known.add(name))
  })
  const own = kept.filter(({ from }) => from !== wayFrom)
  return (own.length > 0 ? own : kept).slice(0, mostSections)
}

/** Where the steps of a page's way from the front page are written. */
export const wayFrom = 'json-ld:BreadcrumbList'

const fewestCommas = 3

/** The sections of a list in one text: "Articles,Legal,National". A comma may stand in a name as well: "Food, Drink and Travel". */
export function sectionNames(value: string): string[] {
  const names = value.split(',')
  const isList = names.length > fewestCommas || (names.length > 1 && !value.includes(', '))
  return isList ? names.map((name) => name.trim()) : [value]
}
