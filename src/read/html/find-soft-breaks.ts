import type { Line } from '../../evidence/page.ts'
import type { Span } from '../../evidence/span.ts'
import { findWraps } from '../find-wraps.ts'
import type { Element, Node } from './parse-tree.ts'

const carriageReturn = 13

/**
 * The line breaks in a `<pre>` that a program made for want of room, as places in the source: its paragraphs go on there, as those of a
 * text file that a browser saved as a page. None where the lines are as they are meant: verse, code, lists. Linear in the length.
 */
export function findSoftBreaks(pre: Element, source: string): ReadonlySet<number> {
  const pieces = textsIn(pre).map(([start, end]) => ({ start, text: source.slice(start, end) }))
  const text = pieces.map((piece) => piece.text).join('')
  const soft = new Set<number>()
  const lines = linesOf(text)
  const wraps = findWraps(text, lines)
  if (wraps.size === 0) return soft
  let from = 0
  let piece = 0
  const placeOf = (at: number): number => {
    while (at >= from + pieces[piece]!.text.length) from += pieces[piece++]!.text.length
    return pieces[piece]!.start + at - from
  }
  for (const line of [...wraps].sort((a, b) => a - b)) {
    for (let at = lines[line]!.span[1]; at < lines[line + 1]!.span[0]; at++) soft.add(placeOf(at))
  }
  return soft
}

/** Where the text nodes inside an element stand in the source, in their order. */
function textsIn(element: Element): Span[] {
  const found: Span[] = []
  const open: Node[] = [element]
  for (let node = open.pop(); node; node = open.pop()) {
    const place = node.sourceCodeLocation
    if (node.nodeName === '#text' && place) found.push([place.startOffset, place.endOffset])
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) open.push(child)
  }
  return found
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start)
    const next = found < 0 ? text.length : found
    const end = next > start && text.charCodeAt(next - 1) === carriageReturn ? next - 1 : next
    lines.push({ span: [start, end], marks: null })
    start = next + 1
  }
  return lines
}
