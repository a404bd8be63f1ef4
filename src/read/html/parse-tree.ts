import { defaultTreeAdapter, type DefaultTreeAdapterTypes, type TreeAdapter } from 'parse5'
import { flattenTags } from './flatten-tags.ts'
import { parseSeen } from './parse-seen.ts'

export type Document = DefaultTreeAdapterTypes.Document
export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.Node
type Place = NonNullable<DefaultTreeAdapterTypes.TextNode['sourceCodeLocation']>
type Tree = DefaultTreeAdapterTypes.DefaultTreeAdapterMap

/** Elements nested deeper than this are flattened: their tags are taken for comments. */
export const deepest = 512

/** How many tags of a page are read; a long book has fewer. What stands behind them would fill the memory with elements. */
export const mostTags = 150_000

/** A document, every node with its place in the source. */
export interface ParsedTree {
  readonly document: Document
  /** Whether elements deeper than the cap were left out. */
  readonly flattened: boolean
  /** How much of the source was read: all of it, or what stands before the tag after the last that is. */
  readonly end: number
}

/**
 * Parses HTML as browsers do. Any source is parsed, in linear time: depth is capped before parsing, since the parser looks through all
 * open elements at many tags. Where the tree still grows beyond measure (each `<p>` opens every unclosed `<b>` anew), the source is
 * parsed again without its formatting.
 */
export function parseTree(whole: string): ParsedTree {
  const { tags, end } = countTags(whole)
  const source = whole.slice(0, end)
  const { text, flattened } = flattenTags(source, deepest)
  try {
    return { document: parseWith(text, tags), flattened, end }
  } catch (error) {
    if (!(error instanceof TreeTooLarge)) throw error
    return { document: parseWith(flattenTags(source, deepest, true).text, tags), flattened: true, end }
  }
}

function countTags(source: string): { tags: number; end: number } {
  let tags = 0
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
    if (opensTag(source.charCodeAt(at + 1)) && ++tags > mostTags) return { tags, end: at }
  }
  return { tags, end: source.length }
}

/** A letter, or the mark of an end tag or a comment: other text after "<" is text. */
function opensTag(next: number): boolean {
  return next === 0x2f || next === 0x21 || next === 0x3f || (next | 0x20) >= 0x61
}

class TreeTooLarge extends Error {}

function parseWith(text: string, tags: number): Document {
  return parseSeen(text, { sourceCodeLocationInfo: true, treeAdapter: treeAdapter(1000 + tags) })
}

/** How many elements may be open at once: more than `deepest`, for those that are not counted before parsing. */
const mostOpen = deepest * 8
/** Attributes that later `<html>` and `<body>` tags may add. */
const mostAdopted = 64

/**
 * Makes the parser's usual tree, but for three things. Text is joined with the text before it only where that ends at the same place:
 * each text node is one unbroken piece of the source. Children are looked for from the last on, where they nearly always are. Throws
 * TreeTooLarge for more than `most` elements, or too many open ones.
 */
function treeAdapter(most: number): TreeAdapter<Tree> {
  let made = 0
  let open = 0
  const insertBefore: TreeAdapter<Tree>['insertBefore'] = (parent, node, reference) => {
    parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, node)
    node.parentNode = parent
  }
  const text = (value: string): DefaultTreeAdapterTypes.TextNode => ({ nodeName: '#text', value, parentNode: null })
  return {
    ...defaultTreeAdapter,
    insertBefore,
    insertText: (parent, value) => {
      defaultTreeAdapter.appendChild(parent, text(value))
    },
    insertTextBefore: (parent, value, reference) => {
      insertBefore(parent, text(value), reference)
    },
    setNodeSourceCodeLocation: (node, place) => {
      // Of elements, only the place of attributes is asked for; a place for each would double the tree.
      const asked = 'value' in node || ('attrs' in node && node.attrs.length > 0)
      if (asked && !joinsText(node, place)) defaultTreeAdapter.setNodeSourceCodeLocation(node, place)
    },
    detachNode: (node) => {
      if (!node.parentNode) return
      node.parentNode.childNodes.splice(node.parentNode.childNodes.lastIndexOf(node), 1)
      node.parentNode = null
    },
    adoptAttributes: (element, attributes) => {
      if (element.attrs.length < mostAdopted)
        defaultTreeAdapter.adoptAttributes(element, attributes.slice(0, mostAdopted))
    },
    onItemPush: () => {
      if (++open > mostOpen) throw new TreeTooLarge()
    },
    onItemPop: () => {
      open--
    },
    createElement: (name, namespace, attributes) => {
      if (++made > most) throw new TreeTooLarge()
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    },
  }
}

/** Joins a new text node, which stands at `place`, with the one before it, if both are one piece of the source. */
function joinsText(node: Node, place: Place | null): boolean {
  if (!('value' in node) || !node.parentNode || !place) return false
  const siblings = node.parentNode.childNodes
  const at = siblings.lastIndexOf(node)
  const before = siblings[at - 1]
  if (!before || !('value' in before) || before.sourceCodeLocation?.endOffset !== place.startOffset) return false
  before.value += node.value
  before.sourceCodeLocation.endOffset = place.endOffset
  siblings.splice(at, 1)
  return true
}
