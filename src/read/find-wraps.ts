import type { Line } from '../evidence/page.ts'
import { isSpace, trimSpan, type Span } from '../evidence/span.ts'
import { characterKind } from './characters.ts'

/** Shorter lines than this are verse or headings as often as lines that were broken at a width. */
const shortestWrapped = 45
/** In columns as narrow as this, words broken at line ends tell that lines go on. */
const shortestHyphenated = 28
const fewestHyphens = 2
const longestWidth = 130
const fewestFlows = 3
/** How full of its width a line is that was broken for want of room: pages set in type break earlier than typewriters. */
const leastFull = 0.75
const mostOdd = 0.2

/** Two lines without a blank one between them: where the first ends and the next begins, and how full the first is. */
interface Pair {
  readonly line: number
  /** The first line's length, and what it would be with the next line's first word. */
  readonly length: number
  readonly needed: number
  /** The first line ends within a sentence, and the next begins with a small letter: they are one text. */
  readonly flows: boolean
  /** It also ends in the middle of a word, or in one that ends no title: "and a". */
  readonly hangs: boolean
  /** It ends in a hyphen behind a letter, and the next begins with a small one. */
  readonly hyphen: boolean
}

/**
 * Which lines go on in the next one because a program broke them at a width, as e-mail and copies of PDF and Word files have
 * them. A page has such lines if sentences run on from line to line, and the next word would not have had room in nearly
 * all of these: then every line without room for the next word goes on, also where a sentence ends in it. Empty for any other page.
 */
export function findWraps(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const pairs = lines.flatMap((_, line) => pairAt(text, lines, line) ?? [])
  const hyphens = pairs.filter(({ hyphen, length }) => hyphen && length >= shortestHyphenated).length
  const isColumn = hyphens >= fewestHyphens
  const shortest = isColumn ? shortestHyphenated : shortestWrapped
  const flows = pairs.filter((pair) => pair.flows && pair.length >= shortest)
  const width = Math.max(0, ...flows.slice(0, mostMeasured).map(({ length }) => length))
  if (flows.length < fewestFlows || width > longestWidth) return new Set()
  const full = flows.filter(({ needed }) => needed >= leastFull * width).length
  if (full < flows.length * (1 - mostOdd)) return new Set()
  const room = leastNeeded(flows.filter(({ needed }) => needed >= leastFull * width))
  const wrapped = pairs.filter(
    ({ needed, length, hangs, hyphen }) => hangs || (isColumn && hyphen) || (needed >= room && length <= width),
  )
  return new Set(wrapped.map(({ line }) => line))
}

const mostMeasured = 10_000

/** What nearly all of the lines would have needed: a few break earlier, before a long word. */
function leastNeeded(flows: readonly Pair[]): number {
  const needed = flows.map((pair) => pair.needed).sort((a, b) => a - b)
  return needed[Math.floor(needed.length / 20)] ?? Infinity
}

function pairAt(text: string, lines: readonly Line[], line: number): Pair | null {
  const next = lines[line + 1]
  if (!next) return null
  const own = trimSpan(text, lines[line]!.span)
  const after = trimSpan(text, next.span)
  if (own[0] === own[1] || after[0] === after[1]) return null
  const indent = own[0] - lines[line]!.span[0]
  const indentAfter = after[0] - next.span[0]
  if (indentAfter > indent || isPoint(text, after[0])) return null
  const length = own[1] - lines[line]!.span[0]
  const ends = stops.has(text.charAt(own[1] - 1))
  const flows = !ends && characterKind(text, after[0]) === 'letter' && isSmall(text.charAt(after[0]))
  const needed = length + 1 + wordLength(text, after)
  return { line, length, needed, flows, hangs: hangsAt(text, own, flows), hyphen: flows && isHyphenated(text, own[1]) }
}

const longestHanging = 3

function hangsAt(text: string, [start, end]: Span, flows: boolean): boolean {
  if (end - start < shortestWrapped - longestHanging * 4) return false
  if (isHyphenated(text, end)) return true
  if (!flows) return false
  let at = end
  while (at > start && characterKind(text, at - 1) === 'letter') at--
  return end - at > 0 && end - at <= longestHanging && isSpace(text.charCodeAt(at - 1))
}

function isHyphenated(text: string, end: number): boolean {
  return '-‐¬\u00ad'.includes(text.charAt(end - 1)) && characterKind(text, end - 2) === 'letter'
}

const stops = new Set(['.', '!', '?', '…', ':', '"', '”', '’', ')'])
const points = new Set(['•', '*', '·', '-', '–', '—', '▪', '>'])

/** A bullet before a space: the line is a point of a list. */
function isPoint(text: string, at: number): boolean {
  return points.has(text.charAt(at)) && isSpace(text.charCodeAt(at + 1))
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase()
}

function wordLength(text: string, [start, end]: Span): number {
  let at = start
  while (at < end && !isSpace(text.charCodeAt(at))) at++
  return at - start
}
