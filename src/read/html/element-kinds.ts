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

/** Words in the class or id of what stands beside an article. Whole wrappers carry them too: their share of the page's prose decides. */
const asideWords =
  setOf(`ad ads advert advertisement advertising banner breadcrumb breadcrumbs comment comments consent cookie cookies
  disqus footer gdpr menu modal nav navbar navigation newsletter outbrain popup promo promos promotion recirc recommended related
  share sharing sidebar signup social sponsored subscribe taboola toolbar trending widget`)
const captionWords = setOf('caption captions figcaption credit credits photocredit imagecaption')
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

/** Whether the element says of itself that it stands beside the article. A `<header>` does only outside of one. */
export function isAside(element: Element, inArticle: boolean): boolean {
  if (asides.has(element.tagName) || (element.tagName === 'header' && !inArticle)) return true
  const role = attribute(element, 'role')?.trim().toLowerCase()
  return role !== undefined && asideRoles.has(role)
}

/** Whether its class or id makes it likely that the element stands beside the article. */
export function isSuspect(element: Element): boolean {
  return element.tagName === 'form' || namedBy(element, asideWords)
}

export function isCaption(element: Element): boolean {
  return element.tagName === 'figcaption' || namedBy(element, captionWords)
}

/** Whether the element says of itself that it holds the article, or the page's main content. */
export function articleKind(element: Element): 'article' | 'main' | null {
  if (element.tagName === 'article' || attribute(element, 'itemprop')?.toLowerCase() === 'articlebody') return 'article'
  return element.tagName === 'main' || attribute(element, 'role') === 'main' ? 'main' : null
}

/** 1 to 6 for `<h1>` to `<h6>`. */
export function headingLevel(element: Element): number | null {
  const level = headings.indexOf(element.tagName)
  return level < 0 ? null : level + 1
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null
}

/** Whether one of the words of its class or id is among `words`: "photo-credit" has two. */
function namedBy(element: Element, words: ReadonlySet<string>): boolean {
  const names = `${attribute(element, 'class')?.slice(0, 300) ?? ''} ${attribute(element, 'id')?.slice(0, 100) ?? ''}`
  return (
    names !== ' ' &&
    names
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => words.has(word))
  )
}

function classNames(element: Element): readonly string[] {
  return attribute(element, 'class')?.slice(0, 300).toLowerCase().split(/\s+/) ?? []
}
