import type { PageMetadata } from '../../evidence/page.ts'
import { wayFrom } from './choose-sections.ts'
import type { StatedValue } from './stated-value.ts'

type Json = Readonly<Record<string, unknown>>

/** What a page's JSON-LD says of one article, or of one post of a live blog. */
export interface LinkedArticle {
  readonly headline: string | null
  /** When it came out, as it is written. */
  readonly published: string | null
  /** Its text, as far as it is given; pages cut it. */
  readonly body: string | null
  /** False where the page says that not everybody may read it. */
  readonly isFree: boolean
  /** The posts of a live blog, in the order of the data. */
  readonly updates: readonly LinkedArticle[]
}

/** What a script of JSON-LD says: values for the page's metadata, its articles, and the stories of each list that it has of such. */
export interface LinkedData {
  readonly values: readonly StatedValue[]
  readonly articles: readonly LinkedArticle[]
  readonly lists: readonly (readonly LinkedArticle[])[]
}

/** Names of schema.org's types for what is published: NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting ... */
const publishedTypes = /(?:Article|Posting|Report|Review)$/
/** And of what may stand for one in a list. */
const storyTypes = /(?:Article|Posting|Report|ListItem|WebPage|CreativeWork)$/
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
  ['sections', 'articleSection', null],
  ['language', 'inLanguage', null],
]

/** What the articles in a script of JSON-LD say of themselves; nothing where the script is broken. `offset` is where it begins. */
export function linkedData(script: string, offset: number): LinkedData {
  const { articles, named, lists, ways } = objectsIn(parsed(script))
  const ofArticles = articles.flatMap((article) =>
    keys.flatMap(([field, key, inner]) =>
      textsOf(field === 'authors' ? peopleIn(article[key]) : article[key], inner, named).map((value) => {
        const [start, end] = placeOf(script, key, value)
        return { field, value, from: `json-ld:${key}`, start: offset + start, end: offset + end }
      }),
    ),
  )
  const steps = ways.flatMap(itemsOf).flatMap(({ name }): StatedValue[] => {
    if (name === null) return []
    const [start, end] = placeOf(script, 'name', name)
    return [{ field: 'sections', value: name, from: wayFrom, start: offset + start, end: offset + end }]
  })
  return {
    values: [...ofArticles, ...steps],
    articles: articles.map((article) => articleOf(article, true)),
    lists: lists.map((list) => itemsOf(list).flatMap(storyOf)),
  }
}

/** An item of a list, and what it is called. */
interface ListItem {
  readonly item: Json
  readonly name: string | null
}

/** The items of a list or the steps of a way, in the order of their positions. */
function itemsOf(list: Json): ListItem[] {
  const listed = [list['itemListElement']].flat().filter(isObject).slice(0, mostObjects)
  const placed = listed.map((one, index) => ({ one, position: Number(one['position'] ?? index) || 0 }))
  placed.sort((a, b) => a.position - b.position)
  return placed.map(({ one }) => {
    const item = isObject(one['item']) ? one['item'] : one
    return { item, name: textsOf(item['headline'] ?? item['name'] ?? one['name'], null)[0] ?? null }
  })
}

/** An item that can be a story: not what is listed as a product, a person or a film. */
function storyOf({ item, name }: ListItem): LinkedArticle[] {
  const types = [item['@type']].flat()
  const canBe = types.some((type) => type === undefined || (typeof type === 'string' && storyTypes.test(type)))
  return name !== null && canBe ? [{ ...articleOf(item, false), headline: name }] : []
}

function articleOf(article: Json, hasUpdates: boolean): LinkedArticle {
  const updates = hasUpdates ? [article['liveBlogUpdate']].flat().filter(isObject).slice(0, mostObjects) : []
  const isFree = article['isAccessibleForFree']
  return {
    headline: textsOf(article['headline'] ?? article['name'], null)[0] ?? null,
    published: textsOf(article['datePublished'], null)[0] ?? null,
    body: textsOf(article['articleBody'], null)[0] ?? null,
    isFree: isFree !== false && String(isFree).toLowerCase() !== 'false',
    updates: updates.map((update) => articleOf(update, false)),
  }
}

/** Pages break lines inside strings, which JSON forbids; and put the script into a comment or a CDATA section. */
function parsed(script: string): unknown {
  const inner = script
    .trim()
    .replace(
      /^(?:\/\/|\/\*)? {0,4}<!(?:--|\[CDATA\[)(?: ?\*\/)?|(?:(?:\/\/|\/\*)? {0,4}(?:-->|\]\]>)(?: ?\*\/)?)$/g,
      '',
    )
  for (const text of [inner, inner.replace(/[\r\n\t]/g, ' ')]) {
    try {
      return JSON.parse(text)
    } catch {
      // Tried anew below, or nothing.
    }
  }
  return null
}

/** What of a script is looked at. */
interface Objects {
  readonly articles: Json[]
  /** Lists of stories and other things, and the ways from the front page to this one. */
  readonly lists: Json[]
  readonly ways: Json[]
  /** All of these by their `@id`, with what else has a name. */
  readonly named: ReadonlyMap<unknown, Json>
}

/** The objects that are articles, lists or ways: at the top, in arrays, in `@graph`, as the main entity of the page, or its breadcrumb. */
function objectsIn(root: unknown): Objects {
  const articles: Json[] = []
  const lists: Json[] = []
  const ways: Json[] = []
  const named = new Map<unknown, Json>()
  const open: unknown[] = [root]
  for (let seen = 0; open.length > seen && seen < mostObjects; seen++) {
    const value = open[seen]
    if (Array.isArray(value)) open.push(...(value.slice(0, mostObjects) as unknown[]))
    else if (isObject(value)) {
      const types = [value['@type']].flat()
      if (types.some((type) => typeof type === 'string' && publishedTypes.test(type))) articles.push(value)
      if (types.includes('ItemList')) lists.push(value)
      if (types.includes('BreadcrumbList')) ways.push(value)
      if ('@id' in value && 'name' in value) named.set(value['@id'], value)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'breadcrumb'])
        if (key in value) open.push(value[key])
    }
  }
  return { articles, named, lists, ways }
}

/** Authors without those that the data call an organisation. */
function peopleIn(value: unknown): unknown[] {
  return [value].flat().filter((one) => !isObject(one) || !String(one['@type']).endsWith('Organization'))
}

const nothingNamed: ReadonlyMap<unknown, Json> = new Map()

/** The texts of a value: itself, those of its list, or those under a key of its objects, or of the object that these point at. */
function textsOf(value: unknown, inner: string | null, named = nothingNamed): string[] {
  return [value]
    .flat()
    .slice(0, mostObjects)
    .flatMap((one) => {
      if (typeof one === 'string') return [one]
      if (inner === null || !isObject(one)) return []
      const text = one[inner] ?? named.get(one['@id'])?.[inner]
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
