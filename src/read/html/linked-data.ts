import type { PageMetadata } from '../../evidence/page.ts'
import type { StatedValue } from './stated-value.ts'

type Json = Readonly<Record<string, unknown>>

/** Names of schema.org's types for what is published: NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting ... */
const publishedTypes = /(?:Article|Posting|Report|Review)$/
/** How many objects of one script are looked at. */
const mostObjects = 1000

/** Where a field stands in an article's object: its key, and for an object the key inside that. */
const keys: readonly (readonly [field: keyof PageMetadata, key: string, inner: string | null])[] = [
  ['title', 'headline', null],
  ['published', 'datePublished', null],
  ['modified', 'dateModified', null],
  ['outlet', 'publisher', 'name'],
  ['url', 'url', null],
  ['url', 'mainEntityOfPage', '@id'],
  ['authors', 'author', 'name'],
  ['language', 'inLanguage', null],
]

/** What the articles in a script of JSON-LD say of themselves; nothing where the script is broken. `offset` is where it begins. */
export function linkedData(script: string, offset: number): StatedValue[] {
  return articlesIn(parsed(script)).flatMap((article) =>
    keys.flatMap(([field, key, inner]) =>
      textsOf(article[key], inner).map((value) => {
        const [start, end] = placeOf(script, key, value)
        return { field, value, from: `json-ld:${key}`, start: offset + start, end: offset + end }
      }),
    ),
  )
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script)
  } catch {
    return null
  }
}

/** The objects that are articles, at the top, in lists and in `@graph`. */
function articlesIn(root: unknown): Json[] {
  const found: Json[] = []
  const open: unknown[] = [root]
  for (let seen = 0; open.length > 0 && seen < mostObjects; seen++) {
    const value = open.shift()
    if (Array.isArray(value)) open.push(...(value.slice(0, mostObjects) as unknown[]))
    else if (isObject(value)) {
      const types = [value['@type']].flat()
      if (types.some((type) => typeof type === 'string' && publishedTypes.test(type))) found.push(value)
      if ('@graph' in value) open.push(value['@graph'])
    }
  }
  return found
}

/** The texts of a value: itself, those of its list, or those under a key of its objects. */
function textsOf(value: unknown, inner: string | null): string[] {
  return [value]
    .flat()
    .slice(0, mostObjects)
    .flatMap((one) => {
      if (typeof one === 'string') return [one]
      const text = inner !== null && isObject(one) ? one[inner] : null
      return typeof text === 'string' ? [text] : []
    })
}

/** Where a value stands in the script, by the key before it; the whole script where it is written with escapes. */
function placeOf(script: string, key: string, value: string): readonly [start: number, end: number] {
  const keyAt = Math.max(0, script.indexOf(`"${key}"`))
  const at = script.indexOf(value, keyAt)
  return at < 0 ? [0, script.length] : [at, at + value.length]
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
