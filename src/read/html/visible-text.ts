import type { ByteMap } from '../../evidence/byte-map.ts'
import type { Line } from '../../evidence/page.ts'
import { articleKind, headingLevel, isAside, isBlock, isCaption, isSuspect, isUnseen } from './element-kinds.ts'
import type { Document, Element, Node } from './parse-tree.ts'
import { Regions, type Region } from './regions.ts'
import { TextWriter, type WrittenLine } from './text-writer.ts'

/** What a page shows: its visible text, one block a line, and where that stands in the bytes. */
export interface VisibleText {
  readonly text: string
  readonly byteMap: ByteMap
  readonly lines: readonly Line[]
}

/** What the elements around a piece of text say of it. */
interface Surroundings {
  readonly region: Region
  readonly heading: number | null
  readonly caption: boolean
  readonly aside: boolean
  readonly listItem: boolean
  readonly inLink: boolean
  readonly keepsLines: boolean
}

/** An element whose children are being read. */
interface Open {
  readonly children: readonly Node[]
  next: number
  readonly around: Surroundings
  readonly endsLine: boolean
}

/** Block elements that hold a paragraph, and no others. */
const paragraphs = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'dd',
  'dt',
  'pre',
  'blockquote',
  'figcaption',
])

/**
 * The visible text of a document, in the order of its tree. `source` is the text that it was parsed from, `byteMap` where that stands in
 * the bytes. Walks without recursion, in time linear in the number of nodes.
 */
export function visibleText(document: Document, source: string, byteMap: ByteMap): VisibleText {
  const regions = new Regions()
  const lines: { written: WrittenLine; around: Surroundings }[] = []
  let around = outermost(regions)
  /** What stands around the first words of the line. */
  let aroundLine: Surroundings | null = null
  const writer = new TextWriter(source, byteMap, (written) => {
    const line = { written, around: aroundLine ?? around }
    if (!line.around.aside) regions.count(line.around.region, written.end - written.start, written.linked)
    lines.push(line)
    aroundLine = null
  })
  const open: Open[] = [{ children: document.childNodes, next: 0, around, endsLine: false }]
  for (let top = open.at(-1); top; top = open.at(-1)) {
    around = top.around
    const node = top.children[top.next++]
    if (!node) {
      open.pop()
      if (top.endsLine) writer.endLine()
    } else if ('value' in node) {
      const place = node.sourceCodeLocation
      if (place) writer.write([place.startOffset, place.endOffset], around.inLink, around.keepsLines)
      if (writer.lineHasText) aroundLine ??= around
    } else if (isElement(node) && !isUnseen(node)) {
      const endsLine = isBlock(node)
      if (endsLine || node.tagName === 'br') writer.endLine()
      open.push({ children: node.childNodes, next: 0, around: inside(node, around, regions), endsLine })
    }
  }
  writer.endLine()
  regions.chooseArticle()
  return { ...writer.build(), lines: lines.map((line) => lineOf(line.written, line.around, regions)) }
}

function outermost(regions: Regions): Surroundings {
  return {
    region: regions.add(null, 'block'),
    heading: null,
    caption: false,
    aside: false,
    listItem: false,
    inLink: false,
    keepsLines: false,
  }
}

/** What stands around the children of an element. */
function inside(element: Element, around: Surroundings, regions: Regions): Surroundings {
  const { tagName } = element
  if (!isBlock(element)) {
    const caption = around.caption || isCaption(element)
    if (tagName !== 'a' && caption === around.caption) return around
    return { ...around, caption, inLink: around.inLink || tagName === 'a' }
  }
  return {
    region: regionOf(element, around.region, regions),
    heading: headingLevel(element) ?? around.heading,
    caption: around.caption || isCaption(element),
    aside: around.aside || isAside(element, isArticleAround(around.region)),
    listItem: around.listItem || tagName === 'li',
    inLink: around.inLink,
    keepsLines: around.keepsLines || tagName === 'pre',
  }
}

function regionOf(element: Element, parent: Region, regions: Regions): Region {
  const kind = articleKind(element) ?? (isSuspect(element) ? 'suspect' : 'block')
  return kind === 'block' && paragraphs.has(element.tagName) ? parent : regions.add(parent, kind)
}

function isArticleAround(region: Region): boolean {
  for (let at: Region | null = region; at; at = at.parent) if (at.kind === 'article' || at.kind === 'main') return true
  return false
}

function lineOf(written: WrittenLine, around: Surroundings, regions: Regions): Line {
  const { heading, caption, listItem, region } = around
  return {
    span: [written.start, written.end],
    marks: {
      heading,
      inArticle: regions.isInArticle(region),
      caption,
      aside: around.aside || regions.isBeside(region),
      listItem,
      linkShare: written.linked / (written.end - written.start),
    },
  }
}

function isElement(node: Node): node is Element {
  return 'tagName' in node
}
