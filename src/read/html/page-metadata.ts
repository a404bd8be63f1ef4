import { ByteMapCursor, type ByteMap } from '../../evidence/byte-map.ts'
import type { MetadataValue, PageMetadata } from '../../evidence/page.ts'
import { attribute } from './attribute.ts'
import { decodeReferences } from './character-references.ts'
import { linkedData, type LinkedArticle } from './linked-data.ts'
import { orderOutlets } from './order-outlets.ts'
import type { Document, Element, Node } from './parse-tree.ts'
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
  ['og:url', 'url'],
  ['author', 'authors'],
  ['byl', 'authors'],
  ['parsely-author', 'authors'],
  ['dc.creator', 'authors'],
  ['og:locale', 'language'],
  ['content-language', 'language'],
]

const metaRanks = new Map(metaFields.map(([name, field], index) => [name, { field, rank: 100 + index }]))
const linkedDataRank = 0
const otherRank = 1000
const mostValues = 20
const longestValue = 1000

/** What a document's markup says: values about the whole page, and what its linked data tell of each article. */
export interface Markup {
  readonly metadata: PageMetadata
  readonly articles: readonly LinkedArticle[]
}

/** What a document's markup says. `text` is its visible text, in which the same words are looked for. */
export function pageMetadata(document: Document, source: string, byteMap: ByteMap, text: string): Markup {
  const articles: LinkedArticle[] = []
  const ranked = elementsOf(document).flatMap((element) => statedBy(element, source, articles))
  // Sorting keeps the order of the page among values of the same rank.
  ranked.sort((a, b) => a.rank - b.rank)
  const cursor = new ByteMapCursor(byteMap)
  const metadata: Record<keyof PageMetadata, MetadataValue[]> = {
    title: [],
    published: [],
    modified: [],
    outlet: [],
    url: [],
    authors: [],
    language: [],
  }
  for (const { field, value: words, from, start, end } of ranked) {
    const value = plainWords(field, words)
    const values = metadata[field]
    const isNew = !values.some((other) => other.value === value && other.from === from)
    if (value === '' || value.length > longestValue || values.length >= mostValues || !isNew) continue
    const at = field === 'language' ? -1 : text.indexOf(value)
    const span: MetadataValue['span'] = at < 0 ? null : [at, at + value.length]
    values.push({ value, from, bytes: [cursor.byteAt(start), cursor.byteAt(end)], span })
  }
  const outlets = metadata.outlet.concat(outletsInTitles(metadata.title))
  return { metadata: { ...metadata, outlet: orderOutlets(outlets, metadata.url[0]?.value) }, articles }
}

/** Without line breaks, references that a script has as text, the "By" before an author, and the motto behind an outlet's name: "LinkPost | News of Kariba". */
function plainWords(field: keyof PageMetadata, words: string): string {
  const plain = decodeReferences(words).split(/\s+/).join(' ').trim()
  if (field === 'authors') return plain.replace(/^by /i, '')
  return field === 'outlet' ? plain.split(' | ', 1)[0]! : plain
}

/** What `<title>` says behind the headline: "Dam breaks near Kariba - Kariba Post". */
function outletsInTitles(titles: readonly MetadataValue[]): MetadataValue[] {
  const headlines = titles.filter(({ from }) => from !== 'title')
  return titles.flatMap(({ value, from, bytes }) => {
    const headline = headlines.find((other) => value.length > other.value.length && value.startsWith(other.value))
    if (from !== 'title' || !headline) return []
    const name = /^ {0,2}[-–—|·:»] (?:.{0,80} [-–—|·»] )?([^|]{2,60})$/.exec(value.slice(headline.value.length))?.[1]
    return name === undefined ? [] : [{ value: name, from: 'title', bytes, span: null }]
  })
}

const telling = new Set(['html', 'meta', 'link', 'title', 'time', 'script'])

/** The elements that may state something, in the order of the page. */
function elementsOf(document: Document): Element[] {
  const found: Element[] = []
  const open: Node[] = [document]
  for (let node = open.pop(); node; node = open.pop()) {
    // An SVG drawing has a `<title>` of its own.
    if ('tagName' in node && node.tagName === 'svg') continue
    if ('tagName' in node && telling.has(node.tagName)) found.push(node)
    if ('childNodes' in node) for (let at = node.childNodes.length - 1; at >= 0; at--) open.push(node.childNodes[at]!)
  }
  return found
}

type Ranked = StatedValue & { readonly rank: number }

/** `articles` collects what linked data tell of articles. */
function statedBy(element: Element, source: string, articles: LinkedArticle[]): Ranked[] {
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
    case 'script': {
      const text = textOf(element)
      if (!text || attribute(element, 'type')?.trim().toLowerCase() !== 'application/ld+json') return []
      const linked = linkedData(source.slice(text.start, text.end), text.start)
      articles.push(...linked.articles)
      return linked.values.map((stated) => ({ ...stated, rank: linkedDataRank }))
    }
    default:
      return []
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
