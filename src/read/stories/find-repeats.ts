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
  const longest = longestByOpening(lines)
  const repeats: (Repeat | null)[] = []
  let previous = -1
  let previousKey = ''
  lines.forEach((line, index) => {
    repeats.push(null)
    if (line.span[0] === line.span[1]) return
    const key = keyOf(line)
    const first = firsts.get(key)
    const beside = previous >= 0 && line.wordCount > 0 && previousKey === key
    if (beside) repeats[index] = { of: repeats[previous]?.of ?? previous, beside, beginning: false }
    else if (first !== undefined && line.wordCount >= fewestWords)
      repeats[index] = { of: first, beside, beginning: false }
    else repeats[index] = beginningOf(line, index, lines, longest)
    if (first === undefined) firsts.set(key, index)
    previous = index
    previousKey = key
  })
  return repeats
}

function beginningOf(
  line: LineTraits,
  index: number,
  lines: readonly LineTraits[],
  longest: ReadonlyMap<string, number>,
): Repeat | null {
  if (line.wordCount < bucketWords + 1 || line.wordCount > line.words.length) return null
  const other = longest.get(opening(line))
  if (other === undefined || other === index) return null
  const words = lines[other]!.words
  if (lines[other]!.wordCount < line.wordCount + 3) return null
  // The last word of what is quoted may be cut.
  const shared = line.words.slice(0, -1).every((word, at) => words[at] === word)
  return shared ? { of: other, beside: false, beginning: true } : null
}

function longestByOpening(lines: readonly LineTraits[]): Map<string, number> {
  const longest = new Map<string, number>()
  lines.forEach((line, index) => {
    if (line.wordCount <= bucketWords) return
    const key = opening(line)
    const known = longest.get(key)
    if (known === undefined || lines[known]!.wordCount < line.wordCount) longest.set(key, index)
  })
  return longest
}

function opening(line: LineTraits): string {
  return line.words.slice(0, bucketWords).join(' ')
}

function keyOf(line: LineTraits): string {
  return `${line.wordCount} ${line.words.join(' ')}`
}
