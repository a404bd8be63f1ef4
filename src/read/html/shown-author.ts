import { attribute } from './attribute.ts'
import type { Element, Node } from './parse-tree.ts'
import type { StatedValue } from './stated-value.ts'

const longestName = 80
const longestClass = 300

/** `<a rel="author">`, `itemprop="author"`, `class="author-name"`, `<a href="/staff/ana-ruiz">`: elements that hold the name of who wrote the article. */
export function holdsAuthor(element: Element): boolean {
  if (element.attrs.length === 0) return false
  if (attribute(element, 'rel')?.toLowerCase() === 'author') return true
  if (attribute(element, 'itemprop')?.toLowerCase() === 'author') return true
  if (element.tagName === 'a' && pageOfAuthor(element) !== null) return true
  const names = attribute(element, 'class')?.slice(0, longestClass)
  if (names === undefined) return false
  return (
    /(?:^|[\s_-])(?:author|byline)[_-]{0,2}(?:name|link)s?(?:$|[\s_-])/i.test(names) ||
    /(?:^|\s)author(?:$|\s)/i.test(names)
  )
}

/** The last part of a link to a page about a writer: "ana-ruiz". */
function pageOfAuthor(element: Element): string | null {
  const address = attribute(element, 'href')?.slice(0, longestClass).toLowerCase() ?? ''
  const pages =
    /\/(?:authors?|autore?s?|auteurs?|staff|reporters?|journalists?|contributors?|columnists?|by)\/([\w%-]{3,80})\/?$/
  return pages.exec(address)?.[1] ?? null
}

/** Capitals and small words within names alone; of a link to a writer's page, words that its address has. */
function isLikeName(text: string, element: Element): boolean {
  const words = text.replace(/^ ?by:? /i, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  if (words.length === 0 || words.some((word) => /^\p{N}/u.test(word))) return false
  const smalls = words.filter((word) => /^\p{Ll}/u.test(word))
  if (smalls.some((word) => word.length > longestParticle)) return false
  const page = attribute(element, 'rel') === null && element.tagName === 'a' ? pageOfAuthor(element) : null
  return page === null || words.some((word) => word.length >= shortestPart && page.includes(word.toLowerCase()))
}

const longestParticle = 3
const shortestPart = 3

/** The words shown in an element, if they are as few as a name has. */
export function shownAuthor(element: Element): StatedValue[] {
  let text = ''
  let start = -1
  let end = -1
  const open: Node[] = [element]
  for (let node = open.pop(); node && text.length <= longestName; node = open.pop()) {
    if ('value' in node && node.value.trim() !== '' && node.sourceCodeLocation) {
      text += ` ${node.value.trim()}`
      if (start < 0) start = node.sourceCodeLocation.startOffset
      end = node.sourceCodeLocation.endOffset
    }
    if ('childNodes' in node) for (let at = node.childNodes.length - 1; at >= 0; at--) open.push(node.childNodes[at]!)
  }
  if (start < 0 || text.length > longestName || !isLikeName(text.trim(), element)) return []
  return [{ field: 'authors', value: text, from: 'author', start, end }]
}
