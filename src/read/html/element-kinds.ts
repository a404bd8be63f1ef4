import { attribute } from './attribute.ts'
import type { BoxKind } from './box.ts'
import type { Element } from './parse-tree.ts'

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/))

/** Elements that begin and end a line. */
const blocks =
  setOf(`address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul`)

/** Elements whose content is not shown as text. */
const unseen =
  setOf(`applet audio canvas datalist embed head iframe img input map math meter noembed noframes noscript object
  progress rp script select style svg template textarea title video`)

const asides = setOf('nav aside footer button dialog menu search')
const asideRoles = setOf(
  'navigation banner contentinfo complementary search menu menubar dialog alertdialog toolbar tablist',
)

const unseenWords = setOf('sr-only visually-hidden visuallyhidden screen-reader-text screenreader screen-reader-only')

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

export function isBlock(element: Element): boolean {
  return blocks.has(element.tagName)
}

/** Whether nothing of the element can be seen on the page. */
export function isUnseen(element: Element): boolean {
  if (unseen.has(element.tagName)) return true
  if (element.attrs.length === 0) return false
  const hidden = attribute(element, 'hidden')
  if (hidden !== null || attribute(element, 'aria-hidden')?.trim().toLowerCase() === 'true') return true
  if (element.tagName === 'dialog' && attribute(element, 'open') === null) return true
  const style = attribute(element, 'style')
  if (style && /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i.test(style.slice(0, 1000))) return true
  return classNames(element).some((name) => unseenWords.has(name))
}

/** What an element says of itself by its name, its role or its `itemprop`. A `<header>` stands beside an article only outside of one. */
export function boxKind(element: Element, inArticle: boolean): BoxKind {
  const role = attribute(element, 'role')?.trim().toLowerCase()
  if (asides.has(element.tagName) || (element.tagName === 'header' && !inArticle)) return 'beside'
  if (role !== undefined && asideRoles.has(role)) return 'beside'
  if (attribute(element, 'itemprop')?.toLowerCase() === 'articlebody') return 'article-body'
  if (element.tagName === 'article' || role === 'article') return 'article'
  if (element.tagName === 'main' || role === 'main') return 'main'
  return plainKinds[element.tagName] ?? 'plain'
}

const plainKinds: Readonly<Partial<Record<string, BoxKind>>> = {
  ul: 'list',
  ol: 'list',
  dl: 'list',
  table: 'table',
  blockquote: 'quote',
}

/** 1 to 6 for `<h1>` to `<h6>`. */
export function headingLevel(element: Element): number | null {
  const level = headings.indexOf(element.tagName)
  return level < 0 ? null : level + 1
}

function classNames(element: Element): readonly string[] {
  return attribute(element, 'class')?.slice(0, 300).toLowerCase().split(/\s+/) ?? []
}
