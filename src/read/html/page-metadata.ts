import { ByteMapCursor, type ByteMap } from '../../evidence/byte-map.ts'
import type { MetadataValue, PageMetadata } from '../../evidence/page.ts'
import { copyrightHolders } from '../copyright-notices.ts'
import { attribute } from './attribute.ts'
import { authorNames } from './author-names.ts'
import { decodeReferences } from './character-references.ts'
import { chooseSections, sectionNames } from './choose-sections.ts'
import { linkedData, type LinkedArticle } from './linked-data.ts'
import { orderOutlets } from './order-outlets.ts'
import { outletsInTitles } from './outlets-in-titles.ts'
import type { Document, Element, Node } from './parse-tree.ts'
import { holdsAuthor, shownAuthor } from './shown-author.ts'
import type { StatedValue } from './stated-value.ts'

/** By name, property or itemprop of `<meta>`, best first. What JSON-LD says comes before them, what other elements say after. */
const metaFields: readonly (readonly [name: string, field: keyof PageMetadata])[] = [
  ['og:title', 'title'],
  ['twitter:title', 'title'],
  ['article:published_time', 'published'],
  ['og:article:published_time', 'published'],
  ['datepublished', 'published'],
  ['parsely-pub-date', 'published'],
  ['sailthru.date', 'published'],
  ['article:published', 'published'],
  ['article.published', 'published'],
  ['publishdate', 'published'],
  ['publish-date', 'published'],
  ['publication_date', 'published'],
  ['pubdate', 'published'],
  ['dc.date.issued', 'published'],
  ['dcterms.created', 'published'],
  ['dc.date', 'published'],
  ['dcterms.date', 'published'],
  ['date', 'published'],
  ['article:modified_time', 'modified'],
  ['og:updated_time', 'modified'],
  ['datemodified', 'modified'],
  ['lastmod', 'modified'],
  ['last-modified', 'modified'],
  ['og:site_name', 'outlet'],
  ['dc.publisher', 'outlet'],
  ['application-name', 'outlet'],
  ['article:section', 'sections'],
  ['og:article:section', 'sections'],
  ['parsely-section', 'sections'],
  ['articlesection', 'sections'],
  ['og:url', 'url'],
  ['author', 'authors'],
  ['byl', 'authors'],
  ['parsely-author', 'authors'],
  ['sailthru.author', 'authors'],
  ['article:author', 'authors'],
  ['og:article:author', 'authors'],
  ['author.name', 'authors'],
  ['dcsext.author', 'authors'],
  ['dc.creator', 'authors'],
  ['og:locale', 'language'],
  ['content-language', 'language'],
]

const metaRanks = new Map(metaFields.map(([name, field], index) => [name, { field, rank: 100 + index }]))
const linkedDataRank = 0
const otherRank = 1000
const mostValues = 20
const longestValue = 1000

/** What a document's markup says: values about the whole page, and what its linked data tell of each article and list of stories. */
export interface Markup {
  readonly metadata: PageMetadata
  readonly articles: readonly LinkedArticle[]
  readonly lists: readonly (readonly LinkedArticle[])[]
}

/** What a document's markup says. `shown` is its visible text, in which the same words are looked for. */
export function pageMetadata(
  document: Document,
  source: string,
  byteMap: ByteMap,
  shown: { readonly text: string; readonly byteMap: ByteMap },
): Markup {
  const { text } = shown
  const told: Told = { articles: [], lists: [] }
  const ranked = elementsOf(document).flatMap((element) => statedBy(element, source, told))
  // Sorting keeps the order of the page among values of the same rank.
  ranked.sort((a, b) => a.rank - b.rank)
  const cursor = new ByteMapCursor(byteMap)
  const metadata: Record<keyof PageMetadata, MetadataValue[]> = {
    title: [],
    published: [],
    modified: [],
    outlet: [],
    sections: [],
    url: [],
    authors: [],
    language: [],
  }
  const said = ranked.flatMap((stated) => plainValues(stated).map((value) => ({ ...stated, value })))
  for (const { field, value, from, start, end } of said) {
    const values = metadata[field]
    const isNew = !values.some((other) => other.value === value && other.from === from)
    if (value === '' || value.length > longestValue || values.length >= mostValues || !isNew) continue
    // Codes and the names of sections stand anywhere.
    const at = field === 'language' || field === 'sections' ? -1 : text.indexOf(value)
    const span: MetadataValue['span'] = at < 0 ? null : [at, at + value.length]
    values.push({ value, from, bytes: [cursor.byteAt(start), cursor.byteAt(end)], span })
  }
  const outlets = metadata.outlet.concat(outletsInTitles(metadata.title, text), holdersIn(shown))
  const outlet = orderOutlets(outlets, metadata.url[0]?.value)
  return { metadata: { ...metadata, outlet, sections: chooseSections(metadata.sections, metadata, outlet) }, ...told }
}

function holdersIn({ text, byteMap }: { readonly text: string; readonly byteMap: ByteMap }): MetadataValue[] {
  const cursor = new ByteMapCursor(byteMap)
  return copyrightHolders(text, [0, text.length]).map(({ name, span }) => {
    const bytes = [cursor.byteAt(span[0]), cursor.byteAt(span[1])] as const
    return { value: name, from: 'copyright', bytes, span }
  })
}

/** What a value says, without line breaks and references that a script has as text: authors one by one, and an outlet without the motto behind its name, "LinkPost | News of Kariba". */
function plainValues({ field, value }: StatedValue): string[] {
  const plain = decodeReferences(value).split(/\s+/).join(' ').trim()
  if (field === 'authors') return authorNames(plain)
  if (field === 'sections') return sectionNames(plain)
  return [field === 'outlet' ? plain.split(' | ', 1)[0]! : plain]
}

const telling = new Set(['html', 'meta', 'link', 'title', 'time', 'script', 'img'])
/** How many elements that hold an author's name are looked at: further ones are those of teasers and comments. */
const mostAuthors = 8

/** The elements that may state something, in the order of the page. */
function elementsOf(document: Document): Element[] {
  const found: Element[] = []
  let authors = 0
  const open: Node[] = [document]
  for (let node = open.pop(); node; node = open.pop()) {
    // An SVG drawing has a `<title>` of its own.
    if ('tagName' in node && node.tagName === 'svg') continue
    if ('tagName' in node && (telling.has(node.tagName) || (holdsAuthor(node) && ++authors <= mostAuthors)))
      found.push(node)
    if ('childNodes' in node) for (let at = node.childNodes.length - 1; at >= 0; at--) open.push(node.childNodes[at]!)
  }
  return found
}

type Ranked = StatedValue & { readonly rank: number }

/** What linked data tell of articles and lists, collected. */
interface Told {
  readonly articles: LinkedArticle[]
  readonly lists: (readonly LinkedArticle[])[]
}

function statedBy(element: Element, source: string, told: Told): Ranked[] {
  switch (element.tagName) {
    case 'meta': {
      const name = (
        attribute(element, 'property') ??
        attribute(element, 'name') ??
        attribute(element, 'itemprop')
      )?.toLowerCase()
      const known = metaRanks.get(name ?? attribute(element, 'http-equiv')?.toLowerCase() ?? '')
      return known ? attributeValue(element, 'content', source, { ...known, from: name ?? 'http-equiv' }) : []
    }
    case 'html':
      return attributeValue(element, 'lang', source, { field: 'language', from: 'lang', rank: 0 })
    case 'link':
      return attribute(element, 'rel')?.toLowerCase() === 'canonical'
        ? attributeValue(element, 'href', source, { field: 'url', from: 'canonical', rank: 0 })
        : []
    case 'time':
      return attributeValue(element, 'datetime', source, {
        field: 'published',
        from: 'time',
        rank: otherRank + timeRank(element),
      })
    case 'title':
      return titleValue(element)
    case 'img':
      return /logo/i.test(attribute(element, 'class')?.slice(0, longestValue) ?? '')
        ? attributeValue(element, 'alt', source, { field: 'outlet', from: 'logo', rank: otherRank })
        : []
    case 'script': {
      const text = textOf(element)
      if (!text || attribute(element, 'type')?.trim().toLowerCase() !== 'application/ld+json') return []
      const linked = linkedData(source.slice(text.start, text.end), text.start)
      told.articles.push(...linked.articles)
      told.lists.push(...linked.lists)
      return linked.values.map((stated) => ({ ...stated, rank: linkedDataRank }))
    }
    default:
      return shownAuthor(element).map((stated) => ({ ...stated, rank: otherRank }))
  }
}

/** A `<time>` that says that it is the date of publication comes first. */
function timeRank(element: Element): number {
  const says = attribute(element, 'itemprop')?.toLowerCase()
  return says === 'datepublished' || attribute(element, 'pubdate') !== null ? 0 : says === 'datemodified' ? 2 : 1
}

function titleValue(element: Element): Ranked[] {
  const text = textOf(element)
  return text ? [{ field: 'title', ...text, from: 'title', rank: otherRank }] : []
}

/** The text of an element that holds nothing else, and where it stands. */
function textOf(element: Element): { value: string; start: number; end: number } | null {
  const texts = element.childNodes.filter((node) => 'value' in node)
  const start = texts[0]?.sourceCodeLocation?.startOffset
  const end = texts.at(-1)?.sourceCodeLocation?.endOffset
  if (start === undefined || end === undefined) return null
  return { value: texts.map((node) => node.value).join(''), start, end }
}

/** The value of an attribute, and where it stands without its quotation marks. */
function attributeValue(
  element: Element,
  name: string,
  source: string,
  known: { field: keyof PageMetadata; from: string; rank: number },
): Ranked[] {
  const value = attribute(element, name)
  const place = element.sourceCodeLocation?.attrs?.[name]
  if (value === null || !place) return []
  const equals = source.indexOf('=', place.startOffset)
  let start = equals < 0 || equals >= place.endOffset ? place.startOffset : equals + 1
  while (start < place.endOffset && ' \t\r\n'.includes(source[start]!)) start++
  const quoted = source[start] === '"' || source[start] === "'"
  return [{ ...known, value, start: quoted ? start + 1 : start, end: quoted ? place.endOffset - 1 : place.endOffset }]
}
