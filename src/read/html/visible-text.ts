import type { ByteMap } from '../../evidence/byte-map.ts'
import type { Box, BoxLine } from './box.ts'
import { boxKind, headingLevel, isBlock, isUnseen } from './element-kinds.ts'
import { findSoftBreaks } from './find-soft-breaks.ts'
import { NameHints, type NameHint } from './name-hints.ts'
import type { Document, Element, Node } from './parse-tree.ts'
import { TextWriter, type WrittenLine } from './text-writer.ts'

/** What a page shows: its visible text, one block a line, where that stands in the bytes, and the elements that hold the lines. */
export interface VisibleText {
  readonly text: string
  readonly byteMap: ByteMap
  readonly lines: readonly BoxLine[]
  /** In the order in which they open: a box stands behind the one that holds it. */
  readonly boxes: readonly Box[]
}

/** What the elements around a piece of text say of it. */
interface Surroundings {
  readonly box: Box
  readonly inArticle: boolean
  readonly heading: number | null
  readonly caption: boolean
  readonly listItem: boolean
  readonly cell: number | null
  readonly inLink: boolean
  /** In a `<pre>`: the line breaks of the source that do not end a line. */
  readonly softBreaks: ReadonlySet<number> | null
}

/** An element whose children are being read. */
interface Open {
  readonly children: readonly Node[]
  next: number
  readonly around: Surroundings
  readonly endsLine: boolean
}

/** Block elements that hold a paragraph: they are boxes only if they are named. */
const paragraphs = new Set('p h1 h2 h3 h4 h5 h6 li dd dt tr td th pre figcaption'.split(' '))

/**
 * The visible text of a document, in the order of its tree. `source` is the text that it was parsed from, `byteMap` where that stands in
 * the bytes. Walks without recursion, in time linear in the number of nodes.
 */
export function visibleText(document: Document, source: string, byteMap: ByteMap): VisibleText {
  const lines: BoxLine[] = []
  const boxes: Box[] = []
  const made: Made = { boxes, cells: 0 }
  const hints = new NameHints()
  let around = outermost(boxes)
  /** What stands around the first words of the line. */
  let aroundLine: Surroundings | null = null
  const writer = new TextWriter(source, byteMap, (written) => {
    lines.push(lineOf(written, aroundLine ?? around))
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
      if (place) writer.write([place.startOffset, place.endOffset], around.inLink, around.softBreaks)
      if (writer.lineHasText) aroundLine ??= around
    } else if (isElement(node) && !isUnseen(node)) {
      const endsLine = isBlock(node)
      if (endsLine || node.tagName === 'br') writer.endLine()
      if (node.childNodes.length === 0) continue
      open.push({
        children: node.childNodes,
        next: 0,
        around: inside(node, around, hints.of(node), made, source),
        endsLine,
      })
    }
  }
  writer.endLine()
  return { ...writer.build(), lines, boxes }
}

function outermost(boxes: Box[]): Surroundings {
  const box: Box = { order: 0, parent: null, kind: 'plain', hint: null }
  boxes.push(box)
  return {
    box,
    inArticle: false,
    heading: null,
    caption: false,
    listItem: false,
    cell: null,
    inLink: false,
    softBreaks: null,
  }
}

/** The boxes of a page so far, and how many table cells were met. */
interface Made {
  readonly boxes: Box[]
  cells: number
}

/** What stands around the children of an element. */
function inside(
  element: Element,
  around: Surroundings,
  hint: NameHint | null,
  made: Made,
  source: string,
): Surroundings {
  const { boxes } = made
  const { tagName } = element
  const inLink = around.inLink || tagName === 'a'
  const block = isBlock(element)
  if (!block && hint === null) return inLink === around.inLink ? around : { ...around, inLink }
  const kind = block ? boxKind(element, around.inArticle) : 'plain'
  const makesBox = hint !== null || kind !== 'plain' || (block && !paragraphs.has(tagName))
  const box: Box = makesBox ? { order: boxes.length, parent: around.box, kind, hint } : around.box
  if (makesBox) boxes.push(box)
  return {
    box,
    inArticle: around.inArticle || kind === 'article' || kind === 'article-body' || kind === 'main',
    heading: headingLevel(element) ?? around.heading,
    caption: around.caption || tagName === 'figcaption',
    listItem: around.listItem || tagName === 'li',
    cell: tagName === 'td' || tagName === 'th' ? made.cells++ : around.cell,
    inLink,
    softBreaks: around.softBreaks ?? (tagName === 'pre' ? findSoftBreaks(element, source) : null),
  }
}

function lineOf({ start, end, linked }: WrittenLine, { box, heading, caption, listItem, cell }: Surroundings): BoxLine {
  return { span: [start, end], linked, box, heading, caption, listItem, cell }
}

function isElement(node: Node): node is Element {
  return 'tagName' in node
}
