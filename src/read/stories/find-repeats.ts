import type { LineTraits } from './line-traits.ts'

/** A line that says again, or only begins to say, what another line says. */
export interface Repeat {
  /** The index of the line that says it first, or says it in full. */
  readonly of: number
  /** Nothing but blank lines stands between the two: pages print a picture's caption twice like that. */
  readonly beside: boolean
  /** Only the beginning is said: the first words of a story, as links to it quote them. */
  readonly beginning: boolean
}

const fewestWords = 4
const bucketWords = 5

/**
 * For every line, which earlier line it repeats; for the first words of a longer line, that line, wherever it stands.
 * Short words ("News", "Video") may stand anywhere; they count only where the line before says the same.
 */
export function findRepeats(lines: readonly LineTraits[]): (Repeat | null)[] {
  const firsts = new Map<string, number>()
  const groups = groupByOpening(lines)
  const repeats: (Repeat | null)[] = []
  let previous = -1
  let previousKey: string | null = null
  lines.forEach((line, index) => {
    repeats.push(null)
    if (line.span[0] === line.span[1]) return
    const group = groups[index]!
    // What begins like no other line repeats none.
    const key = group.count > 1 ? keyOf(line) : null
    if (key !== null) {
      const first = firsts.get(key)
      const beside = previous >= 0 && line.wordCount > 0 && previousKey === key
      if (beside) repeats[index] = { of: repeats[previous]?.of ?? previous, beside, beginning: false }
      else if (first !== undefined && line.wordCount >= fewestWords)
        repeats[index] = { of: first, beside, beginning: false }
      else repeats[index] = beginningOf(line, index, lines, group)
      if (first === undefined) firsts.set(key, index)
    }
    previous = index
    previousKey = key
  })
  return repeats
}

function beginningOf(line: LineTraits, index: number, lines: readonly LineTraits[], { longest }: Group): Repeat | null {
  if (line.wordCount < bucketWords + 1 || line.wordCount > line.words.length) return null
  if (longest < 0 || longest === index) return null
  const { words, wordCount } = lines[longest]!
  if (wordCount < line.wordCount + 3) return null
  // The last word of what is quoted may be cut.
  const shared = line.words.slice(0, -1).every((word, at) => words[at] === word)
  return shared ? { of: longest, beside: false, beginning: true } : null
}

/** Lines that begin with the same words: how many, and the longest of them; -1 where none says more than these words. */
interface Group {
  count: number
  longest: number
}

/** The group of each line. */
function groupByOpening(lines: readonly LineTraits[]): Group[] {
  const groups = new Map<string, Group>()
  return lines.map((line, index) => {
    const opening = line.words.slice(0, bucketWords).join(' ')
    let group = groups.get(opening)
    if (!group) groups.set(opening, (group = { count: 0, longest: -1 }))
    group.count++
    const isLonger = group.longest < 0 || lines[group.longest]!.wordCount < line.wordCount
    if (line.wordCount > bucketWords && isLonger) group.longest = index
    return group
  })
}

function keyOf(line: LineTraits): string {
  return `${line.wordCount} ${line.words.join(' ')}`
}
