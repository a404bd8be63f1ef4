import type { PageWords } from '../../language/page-words.ts'
import type { StoryOutline } from './assign-roles.ts'
import type { LineKind } from './line-kind.ts'
import { findStamps, type Stamp } from './find-stamps.ts'
import type { SeenLine } from './see-lines.ts'
import { range } from './range.ts'

/** The lines of one post, from the first to the last, and the one with its time. */
interface Segment {
  readonly first: number
  readonly last: number
  readonly stamp: number
}

const telling: ReadonlySet<LineKind> = new Set<LineKind>(['prose', 'sentence'])
const ending: ReadonlySet<LineKind> = new Set<LineKind>(['heading', 'related', 'other', 'author'])
const reach = 5

/**
 * The posts of a live blog, a ticker or a channel, each with its time a story, or null for a page that has none. The time stands
 * above each post, or below it.
 */
export function outlinesFromPosts(lines: readonly SeenLine[], text: string, words: PageWords): StoryOutline[] | null {
  const stamps = findStamps(lines, text, words)
  if (stamps.length === 0) return null
  const segments = standAbove(stamps, lines) ? segmentsBelow(stamps, lines) : segmentsAbove(stamps)
  const names = findNames(segments, lines)
  const outlines = segments.flatMap((segment) => outlineOf(segment, lines, names) ?? [])
  if (outlines.length * 2 <= segments.length) return null
  const channel = findChannel(lines, words)
  return channel === null ? outlines : outlines.map((outline) => ({ channel, ...outline }))
}

const linesOfTop = 5
const longestAudience = 4

/** At the top of a page the name right above "12 480 subscribers", or null. */
function findChannel(lines: readonly SeenLine[], { outlets }: PageWords): number | null {
  const audience = lines.slice(1, linesOfTop).findIndex(({ traits }) => {
    const { words, wordCount, digits } = traits
    return digits > 0 && wordCount <= longestAudience && words.some((word) => outlets.audience.has(word))
  })
  return audience >= 0 && isHeadline(lines[audience]!) ? audience : null
}

/** Whether a post follows the last time: then the times stand above their posts. */
function standAbove(stamps: readonly Stamp[], lines: readonly SeenLine[]): boolean {
  const last = stamps.at(-1)!.line
  const after = lines.slice(last + 1, last + 1 + reach)
  const end = after.findIndex(({ kind }) => ending.has(kind))
  return (end < 0 ? after : after.slice(0, end)).some(({ kind }) => telling.has(kind))
}

function segmentsBelow(stamps: readonly Stamp[], lines: readonly SeenLine[]): Segment[] {
  return stamps.map(({ line }, at) => ({ first: line, last: (stamps[at + 1]?.line ?? lines.length) - 1, stamp: line }))
}

function segmentsAbove(stamps: readonly Stamp[]): Segment[] {
  return stamps.map(({ line }, at) => ({ first: at === 0 ? 0 : stamps[at - 1]!.line + 1, last: line, stamp: line }))
}

/** The words that stand above post after post: the name of the channel. */
function findNames(segments: readonly Segment[], lines: readonly SeenLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { first, last } of segments) {
    const own = new Set(lines.slice(first, last + 1).flatMap(({ kind, traits }) => (kind === 'scrap' || kind === 'title' ? [traits.words.join(' ')] : []))) // prettier-ignore
    for (const name of own) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > 1 && count * 2 > segments.length).map(([name]) => name))
}

function outlineOf(
  { first, last, stamp }: Segment,
  lines: readonly SeenLine[],
  names: ReadonlySet<string>,
): StoryOutline | null {
  const isName = (index: number): boolean => names.has(lines[index]!.traits.words.join(' '))
  const body = stamp === first ? bodyBelow(first + 1, last, lines) : bodyAbove(first, last - 1, lines)
  const top = body[0]
  if (top === undefined) return null
  const above = stamp === first ? range(first + 1, top) : range(Math.max(first, top - reach), top)
  const headline = above.findLast((index) => isHeadline(lines[index]!) && !isName(index)) ?? null
  const kept = stamp === first || headline === null || headline === top - 1 ? headline : null
  const named = above.filter(isName)
  const channel = named.at(-1)
  return { body, headline: kept, own: [stamp, ...named], ...(channel !== undefined && { channel }) }
}

function isHeadline({ kind, traits, repeat }: SeenLine): boolean {
  return (kind === 'title' || kind === 'scrap') && !repeat && traits.wordCount >= 2 && traits.digits < traits.wordCount
}

/** The sentences of a post below its time; a headline alone is a flash. */
function bodyBelow(first: number, last: number, lines: readonly SeenLine[]): number[] {
  const body: number[] = []
  for (let index = first; index <= last; index++) {
    const { kind, repeat } = lines[index]!
    if (ending.has(kind) && body.length > 0) break
    if (telling.has(kind) && !repeat) body.push(index)
  }
  const titles = range(first, last + 1).filter((index) => lines[index]!.kind === 'title')
  return body.length > 0 || titles.length !== 1 ? body : titles
}

/** The sentences right above a post's time; counters of reactions may stand between. */
function bodyAbove(first: number, last: number, lines: readonly SeenLine[]): number[] {
  const body: number[] = []
  for (let index = last; index >= first; index--) {
    const { kind, repeat } = lines[index]!
    if (telling.has(kind) && !repeat) body.unshift(index)
    else if (body.length > 0 && kind !== 'interface') break
  }
  return body
}
