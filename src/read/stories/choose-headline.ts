import { state } from './line-model.ts'
import type { LineKind } from './line-kind.ts'
import type { SeenLine } from './see-lines.ts'

const farthest = 60
const fewestWords = 2
const mostWords = 45
const openingLines = 6

/** What speaks for a line as the headline beside the odds of the line model, in nats. Chosen on pages of many outlets. */
const worth = {
  /** Another line ends in all its words: "HomeNewsDam breaks near Kariba", "Share this: Dam breaks near Kariba". */
  heldAtEnd: 5,
  /** It is such a line. */
  holds: -2,
  /** The text has none of its words. */
  unrelated: -1,
  /** Another line above the text shares more with it: for each whole share more. */
  behind: -0.7,
  /** With less than this no line is the headline. */
  least: -0.3,
}

/**
 * The line above a text that is its headline, or null where none is likely to be. `from` is the line behind the text before;
 * `chances` are those of the states of all lines, as the line model gives them.
 */
export function chooseHeadline(
  body: readonly number[],
  lines: readonly SeenLine[],
  from: number,
  chances: Float64Array,
): number | null {
  const first = body[0]!
  const above = lines.slice(Math.max(from, first - farthest), first)
  const start = first - above.length
  const told = [body.slice(0, 1), body.slice(0, openingLines), body].map((part) => stemsIn(lines, part))
  const shares = above.map((line) => (canBeHeadline(line) ? told.map((stems) => shareOf(line, stems)) : [0]))
  const sums = shares.map((parts) => parts.reduce((sum, part) => sum + part, 0))
  const most = Math.max(0, ...sums)
  const { held, holding } = findHeld(above)
  let best: number | null = null
  let bestScore = worth.least
  above.forEach((line, at) => {
    if (!canBeHeadline(line)) return
    const chance = Math.min(0.9999, Math.max(0.0001, chances[(start + at) * 6 + state.headline]!))
    const score =
      Math.log(chance / (1 - chance)) +
      (held.has(at) ? worth.heldAtEnd : 0) +
      (holding.has(at) ? worth.holds : 0) +
      (shares[at]!.at(-1) === 0 ? worth.unrelated : 0) +
      worth.behind * (most - sums[at]!)
    if (score < bestScore) return
    best = start + at
    bestScore = score
  })
  return best
}

const isNever: ReadonlySet<LineKind> = new Set<LineKind>([
  'interface',
  'share',
  'consent',
  'advertisement',
  'head',
  'player',
  'heading',
])

function canBeHeadline({ kind, traits }: SeenLine): boolean {
  return traits.wordCount >= fewestWords && traits.wordCount <= mostWords && !isNever.has(kind)
}

const fewestHeld = 4

/** Which lines are the end of a longer one, and which are such longer ones: for lines of some words. */
function findHeld(lines: readonly SeenLine[]): { held: Set<number>; holding: Set<number> } {
  const keys = lines.map(({ traits }) => (traits.wordCount >= fewestHeld ? traits.words.join(' ') : ''))
  const held = new Set<number>()
  const holding = new Set<number>()
  keys.forEach((key, at) => {
    if (key === '') return
    keys.forEach((other, place) => {
      if (other.length <= key.length || !other.endsWith(key)) return
      held.add(at)
      holding.add(place)
    })
  })
  return { held, holding }
}

function stemsIn(lines: readonly SeenLine[], indexes: readonly number[]): ReadonlySet<number> {
  return new Set(indexes.flatMap((index) => lines[index]!.traits.topic.stems))
}

const fewestStems = 4

/** How many of a line's words of substance a text has, 0 to 1; few words prove little. */
function shareOf({ traits }: SeenLine, stems: ReadonlySet<number>): number {
  const own = traits.topic.stems
  return own.filter((stem) => stems.has(stem)).length / Math.max(fewestStems, own.length)
}
