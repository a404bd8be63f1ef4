import type { Box, BoxLine } from './box.ts'
import { isTitle, type Statements } from './statements.ts'

/** What the lines inside a box come to, those of the boxes inside it included. */
export interface BoxWeight {
  /** Characters of running text outside of links. */
  prose: number
  /** All characters; those in links; those in block quotations. */
  length: number
  linked: number
  quoted: number
  /** Characters of lines that the page's data repeat as the article's text. */
  stated: number
  /** Lines that say the page's title, first headings, and elements that are the article's text by name. */
  anchors: number
  /** Headings, and those of them that lead elsewhere. */
  headings: number
  teasers: number
  /** The first line inside, as an index. */
  start: number
  /** How much speaks for an article: prose counts for it, links and scraps against. */
  balance: number
  /** Whether it stands beside an article, as its name or that of a box around it says. */
  beside: boolean
}

/** What a page's boxes and lines come to. */
export interface PageWeights {
  readonly boxes: readonly BoxWeight[]
  /** For each line, its characters of running text outside of links. */
  readonly prose: readonly number[]
}

/** From this many characters on a line is running text, whatever it ends in. */
const proseLength = 80
const shortestSentence = 25
const sentenceWorth = 0.7
const mostLinked = 0.5
/** What prose counts above the page's title, and against its box where that stands beside an article. */
const worthAboveTitle = 0.1
const worthBeside = -0.2

/**
 * Weighs every box and every line of a page: the method is that of the subsequence of the largest sum (Pasternack and Roth,
 * WWW 2009), over elements instead of tokens. O(lines + boxes).
 */
export function weighBoxes(
  lines: readonly BoxLine[],
  boxes: readonly Box[],
  text: string,
  statements: Statements,
): PageWeights {
  const weights = boxes.map(nothing)
  const prose = lines.map((line) => proseOf(text, line))
  let title = lines.length
  lines.forEach((line, index) => {
    const length = line.span[1] - line.span[0]
    const own = weights[line.box.order]!
    const isTitled = isTitle(statements, text, line.span)
    const says = isTitled && line.linked === 0
    own.prose += prose[index]!
    own.length += length
    own.linked += line.linked
    own.start = Math.min(own.start, index)
    if (line.heading !== null) own.headings++
    if (statements.repeats(text, line.span)) own.stated += length
    if (line.heading === 1 || says) own.anchors++
    if (says && line.heading !== null) title = Math.min(title, index)
    if (line.heading !== null && line.heading > 1 && line.linked > length * mostLinked && !isTitled) own.teasers++
  })
  addToBoxesAround(boxes, weights)
  tellBeside(boxes, weights, proseFrom(prose, Math.min(title, lines.length)))
  lines.forEach((line, index) => {
    const own = weights[line.box.order]!
    const isAbove = title < lines.length && index < title
    own.balance += balanceOf(line, isAbove ? prose[index]! * worthAboveTitle : prose[index]!, own.beside)
  })
  for (let order = boxes.length - 1; order > 0; order--) {
    weights[boxes[order]!.parent!.order]!.balance += weights[order]!.balance
  }
  return { boxes: weights, prose }
}

function nothing(): BoxWeight {
  return {
    prose: 0,
    length: 0,
    linked: 0,
    quoted: 0,
    stated: 0,
    anchors: 0,
    headings: 0,
    teasers: 0,
    start: Infinity,
    balance: 0,
    beside: false,
  }
}

const summed = ['prose', 'length', 'linked', 'quoted', 'stated', 'anchors', 'headings', 'teasers'] as const

function addToBoxesAround(boxes: readonly Box[], weights: readonly BoxWeight[]): void {
  for (let order = boxes.length - 1; order > 0; order--) {
    const { kind, parent } = boxes[order]!
    const own = weights[order]!
    const around = weights[parent!.order]!
    if (kind === 'quote') own.quoted = own.length
    if (kind === 'article-body') own.anchors++
    for (const key of summed) around[key] += own[key]
    around.start = Math.min(around.start, own.start)
  }
}

/** What share of a page's prose a box may hold that is named like what stands beside an article, and still do so. */
const outsideShare = 0.6
const besideShare = 0.3
/** As much prose as a teaser of another story has at most, in characters. */
const longestTeaser = 600
const mostlyQuoted = 0.6

const enoughAbove = 150

/** How much prose stands between the page's title and each line, ends included. */
function proseFrom(prose: readonly number[], title: number): number[] {
  let sum = 0
  return [...prose.map((worth, index) => (sum += index > title ? worth : 0)), sum]
}

/** Whole wrappers are named for what they hold beside the article: how much of the page's prose is in them decides. */
function tellBeside(boxes: readonly Box[], weights: readonly BoxWeight[], above: readonly number[]): void {
  const all = weights[0]!.prose
  let left = all
  boxes.forEach((box, order) => {
    const own = weights[order]!
    const isInside = box.parent !== null && weights[box.parent.order]!.beside
    own.beside = isInside || isOutside(box, own, all, above)
    if (own.beside && !isInside) left -= own.prose
  })
  boxes.forEach((box, order) => {
    const own = weights[order]!
    own.beside ||= (box.parent !== null && weights[box.parent.order]!.beside) || isBeside(box, own, left)
  })
}

function isOutside(
  { kind, hint }: Box,
  { prose, anchors, start }: BoxWeight,
  all: number,
  above: readonly number[],
): boolean {
  if (hint !== 'outside' && (kind !== 'beside' || hint === 'byline')) return false
  if (prose <= all * (anchors > 0 ? besideShare : outsideShare)) return true
  // Readers may write much more below an article than it has itself.
  return hint === 'outside' && anchors === 0 && (above[start] ?? 0) >= enoughAbove
}

function isBeside(
  { hint }: Box,
  { prose, length, quoted, anchors, headings, teasers, stated }: BoxWeight,
  all: number,
): boolean {
  // A post of a network, quoted whole in a box named for the network, is part of the text.
  if (quoted > length * mostlyQuoted || stated > length * mostLinked) return false
  if (teasers > 0 && teasers === headings && anchors === 0 && prose < longestTeaser) return true
  return hint === 'beside' && prose <= all * besideShare
}

function proseOf(text: string, { linked, span, heading }: BoxLine): number {
  const share = linked / (span[1] - span[0])
  if (share >= mostLinked || heading !== null) return 0
  const worth = sizeOf(text, span) * (1 - share)
  if (worth >= proseLength) return worth
  return worth >= shortestSentence && endsSentence(text, span[1]) ? worth * sentenceWorth : 0
}

const longestLook = 2000
const wideWorth = 2.5

/** Characters, where one of Chinese or Japanese counts for as many as its word would have in letters. */
function sizeOf(text: string, [start, end]: BoxLine['span']): number {
  let wide = 0
  for (let at = start; at < Math.min(end, start + longestLook); at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x2e80 && unit < 0xd800) wide++
  }
  return end - start + wide * (wideWorth - 1)
}

const ends = new Set('.!?…。！？؟।۔:;')
const closers = new Set('"”’\')]»」』')

/** Whether a sentence, or what announces more, ends at an offset. */
export function endsSentence(text: string, end: number): boolean {
  const last = text.charAt(end - 1)
  return ends.has(closers.has(last) ? text.charAt(end - 2) : last)
}

const longestScrap = 60

function balanceOf({ linked, span, heading, box }: BoxLine, prose: number, beside: boolean): number {
  const length = Math.min(longestScrap, span[1] - span[0])
  if (beside) return prose * worthBeside - length * 0.3
  if (prose > 0) return prose
  if (linked > (span[1] - span[0]) * mostLinked) return -10 - length / 2
  if (heading !== null) return 0
  return box.kind === 'table' ? -1 : -3
}
