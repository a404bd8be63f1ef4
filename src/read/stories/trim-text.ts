import type { LineKind } from './line-kind.ts'
import type { SeenLine } from './see-lines.ts'

/** As many lines of text as announce a story above its byline, and as far above the text they stand. */
const mostAnnouncing = 2
const farthestAnnounced = 12

/** As many lines of text announce it above the place of the report. */
const mostAboveDateline = 3

/**
 * A text without what is not yet it: a sentence that it says again further down, the broken words of a link, a caption that stands
 * there twice, a byline and up to two lines above one, or what stands above the place of the report; and without remarks about its writers and about itself at the end.
 */
export function trimText(body: readonly number[], lines: readonly SeenLine[]): readonly number[] {
  const last = body.length - 1
  const saidAgain = new Set(body.map((index) => lines[index]!.repeat?.of))
  const isNotYet = (index: number): boolean => {
    const { at, kind, traits, repeat } = lines[index]!
    if (saidAgain.has(at) || repeat?.beside || isHead.has(kind)) return true
    return kind === 'sentence' && traits.trailsOff
  }
  let first = 0
  while (first < last && isNotYet(body[first]!)) first++
  for (let at = first; at < Math.min(last, first + mostAnnouncing); at++) {
    const [above, below] = [body[at]!, body[at + 1]!]
    const between = below - above <= farthestAnnounced ? lines.slice(above + 1, below) : []
    if (between.some(({ kind, repeat }) => kind === 'byline' && !repeat)) first = at + 1
  }
  const dated = body.slice(first, first + mostAboveDateline + 1).findIndex((index) => lines[index]!.traits.hasDateline)
  if (dated > 0) first += dated
  let end = body.length
  while (end > first + 1 && isTail.has(lines[body[end - 1]!]!.kind)) end--
  return body.slice(first, end)
}

const isHead: ReadonlySet<LineKind> = new Set<LineKind>(['byline', 'caption', 'note'])
const isTail: ReadonlySet<LineKind> = new Set<LineKind>(['author', 'note'])
