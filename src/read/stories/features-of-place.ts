import type { LineKind } from './line-kind.ts'
import { family, familyOfPairs, ranges } from './feature-names.ts'
import { isText, kindNames, kindNumber, sortNames, sortNumber, sorts } from './line-sort.ts'
import type { SeenLine } from './see-lines.ts'

const kindsAbove = family(...kindNames.map((kind) => `above=${kind}`))
const kindsBelow = family(...kindNames.map((kind) => `below=${kind}`))
const sortPairs = sortNames.flatMap((above) => sortNames.map((below) => `${above}/${below}`))
const around = familyOfPairs(kindNames, sortPairs, (kind, pair) => pair.replace('/', `/${kind}/`))
const twoAbove = family(...sortPairs.map((pair) => `above2=${pair}`))
const twoBelow = family(...sortPairs.map((pair) => `below2=${pair}`))
const blanksAbove = ranges('blanks', 0, 1, 2, 3)

/** What stands right above and below each line. */
export function addNeighbours(lines: readonly SeenLine[], features: number[][]): void {
  const count = sortNames.length
  lines.forEach((line, index) => {
    const [above, below] = [sortNumber(lines[index - 1]), sortNumber(lines[index + 1])]
    features[index]!.push(
      kindsAbove + kindNumber(lines[index - 1]),
      kindsBelow + kindNumber(lines[index + 1]),
      around + kindNumber(line) * sortPairs.length + above * count + below,
      twoAbove + sortNumber(lines[index - 2]) * count + above,
      twoBelow + below * count + sortNumber(lines[index + 2]),
      blanksAbove(line.at - (lines[index - 1]?.at ?? -1) - 1),
    )
  })
}

const near = 4
const marks: readonly LineKind[] = [
  'other',
  'author',
  'heading',
  'share',
  'note',
  'byline',
  'title',
  'caption',
  'interface',
]
const prosesAbove = familyOfPairs(['0', '1', '2', '3', '4'], sortNames, (count, sort) => `prose-above=${count},${sort}`)
const prosesBelow = familyOfPairs(['0', '1', '2', '3', '4'], sortNames, (count, sort) => `prose-below=${count},${sort}`)
const fromProse = ranges('from-prose', 0, 1, 2, 3, 5, 9, 17, 30)
const toProse = ranges('to-prose', 0, 1, 2, 3, 5, 9, 17, 30)
const wordsAround = ranges('words-around', 0, 25, 50, 100, 200, 400)
const wordsBelow = sortNames.map((sort) => ranges(`words-below,${sort}`, 0, 25, 50, 100, 200))
const sinceMarks = family(...marks.map((mark) => `since=${mark}`))
const untilMarks = familyOfPairs(marks, sortNames, (mark, sort) => `until=${mark},${sort}`)
const alone = family('alone')
const aloneUntil = family(...marks.map((mark) => `alone,until=${mark}`))

/** How much text stands near, and how far the next of it is. */
export function addDistances(lines: readonly SeenLine[], features: number[][]): void {
  const count = lines.length
  const prose = lines.map((line) => line.kind === 'prose' && !line.repeat)
  const sums = [0]
  const wordSums = [0]
  prose.forEach((is, index) => {
    sums.push(sums[index]! + (is ? 1 : 0))
    wordSums.push(wordSums[index]! + (is ? lines[index]!.traits.wordCount : 0))
  })
  const between = (of: readonly number[], from: number, to: number): number =>
    of[Math.min(count, Math.max(0, to))]! - of[Math.min(count, Math.max(0, from))]!
  let last = -Infinity
  const distances: number[] = []
  for (let index = 0; index < count; index++) {
    distances.push(index - last)
    if (prose[index]) last = index
  }
  let next = Infinity
  for (let index = count - 1; index >= 0; index--) {
    const own = features[index]!
    const sort = sortNumber(lines[index])
    own.push(
      prosesAbove + between(sums, index - near, index) * sortNames.length + sort,
      prosesBelow + between(sums, index + 1, index + 1 + near) * sortNames.length + sort,
      fromProse(Math.min(99, distances[index]!)),
      toProse(Math.min(99, next - index)),
      wordsAround(between(wordSums, index - 12, index + 13)),
      wordsBelow[sort]!(between(wordSums, index, index + 10)),
    )
    if (prose[index]) next = index
  }
  const since = new Set<LineKind>()
  lines.forEach((line, index) => {
    if (sorts[line.kind] === 'text') addMarks(since, sinceMarks, 1, features[index]!)
    if (isText(line)) since.clear()
    else since.add(line.kind)
  })
  since.clear()
  for (let index = count - 1; index >= 0; index--) {
    const line = lines[index]!
    const own = features[index]!
    addMarks(since, untilMarks + sortNumber(line), sortNames.length, own)
    // A line of text alone between others may announce the story or stand below its picture.
    if (isText(line) && !isNear(lines, index, -1) && !isNear(lines, index, 1)) {
      own.push(alone)
      addMarks(since, aloneUntil, 1, own)
    }
    if (isText(line)) since.clear()
    else since.add(line.kind)
  }
}

function addMarks(since: ReadonlySet<LineKind>, first: number, step: number, own: number[]): void {
  if (since.size === 0) return
  for (let at = 0; at < marks.length; at++) if (since.has(marks[at]!)) own.push(first + at * step)
}

function isNear(lines: readonly SeenLine[], index: number, step: 1 | -1): boolean {
  const line = lines[index + step]
  return line !== undefined && isText(line)
}

const runs = ranges('run', 1, 2, 3, 5, 8, 15)
const runsFromStart = ranges('run-from-start', 0, 1, 2, 4, 8)
const runsToEnd = ranges('run-to-end', 0, 1, 2, 4, 8)
const titlesInRow = ranges('titles', 1, 2, 3, 5, 9)

/** Where a line stands among others that are no text: titles one below the other are links. */
export function addLists(lines: readonly SeenLine[], features: number[][]): void {
  let start = 0
  while (start < lines.length) {
    let end = start
    while (end < lines.length && sorts[lines[end]!.kind] !== 'text') end++
    const run = runs(end - start)
    let titles = start
    for (let index = start; index < end; index++) {
      features[index]!.push(run, runsFromStart(index - start), runsToEnd(end - 1 - index))
      if (lines[index]!.kind !== 'title') {
        titles = index + 1
        continue
      }
      if (lines[index + 1]?.kind !== 'title') {
        const count = titlesInRow(index + 1 - titles)
        for (let at = titles; at <= index; at++) features[at]!.push(count)
      }
    }
    start = Math.max(end, start + 1)
  }
}
