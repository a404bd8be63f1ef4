import type { LineKind } from './line-kind.ts'
import { isText, range, sorts } from './line-sort.ts'
import type { SeenLine } from './see-lines.ts'

/** What stands right above and below each line. */
export function addNeighbours(lines: readonly SeenLine[], features: string[][]): void {
  lines.forEach(({ kind, at }, index) => {
    const own = features[index]!
    const sortAt = (other: number): string => (lines[other] ? sorts[lines[other].kind] : 'none')
    own.push(`above=${lines[index - 1]?.kind ?? 'none'}`, `below=${lines[index + 1]?.kind ?? 'none'}`)
    own.push(`${sortAt(index - 1)}/${kind}/${sortAt(index + 1)}`)
    own.push(`above2=${sortAt(index - 2)}/${sortAt(index - 1)}`, `below2=${sortAt(index + 1)}/${sortAt(index + 2)}`)
    const blanks = at - (lines[index - 1]?.at ?? -1) - 1
    own.push(range('blanks', blanks, [0, 1, 2, 3]))
  })
}

const near = 4

/** How much text stands near, and how far the next of it is. */
export function addDistances(lines: readonly SeenLine[], features: string[][]): void {
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
    const { kind } = lines[index]!
    const sort = sorts[kind]
    const above = between(sums, index - near, index)
    const below = between(sums, index + 1, index + 1 + near)
    own.push(`prose-above=${above},${sort}`, `prose-below=${below},${sort}`)
    own.push(range('from-prose', Math.min(99, distances[index]!), [0, 1, 2, 3, 5, 9, 17, 30]))
    own.push(range('to-prose', Math.min(99, next - index), [0, 1, 2, 3, 5, 9, 17, 30]))
    const around = between(wordSums, index - 12, index + 13)
    own.push(range('words-around', around, [0, 25, 50, 100, 200, 400]))
    own.push(range(`words-below,${sort}`, between(wordSums, index, index + 10), [0, 25, 50, 100, 200]))
    if (prose[index]) next = index
  }
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
  const since = new Set<LineKind>()
  lines.forEach((line, index) => {
    const own = features[index]!
    const sort = sorts[line.kind]
    if (sort === 'text') for (const mark of marks) if (since.has(mark)) own.push(`since=${mark}`)
    if (isText(line)) since.clear()
    else since.add(line.kind)
  })
  since.clear()
  for (let index = count - 1; index >= 0; index--) {
    const line = lines[index]!
    const own = features[index]!
    for (const mark of marks) if (since.has(mark)) own.push(`until=${mark},${sorts[line.kind]}`)
    // A line of text alone between others may announce the story or stand below its picture.
    if (isText(line) && !isNear(lines, index, -1) && !isNear(lines, index, 1)) {
      own.push('alone')
      for (const mark of marks) if (since.has(mark)) own.push(`alone,until=${mark}`)
    }
    if (isText(line)) since.clear()
    else since.add(line.kind)
  }
}

function isNear(lines: readonly SeenLine[], index: number, step: 1 | -1): boolean {
  const line = lines[index + step]
  return line !== undefined && isText(line)
}

/** Where a line stands among others that are no text: titles one below the other are links. */
export function addLists(lines: readonly SeenLine[], features: string[][]): void {
  let start = 0
  while (start < lines.length) {
    let end = start
    while (end < lines.length && sorts[lines[end]!.kind] !== 'text') end++
    const run = range('run', end - start, [1, 2, 3, 5, 8, 15])
    let titles = start
    for (let index = start; index < end; index++) {
      features[index]!.push(
        run,
        range('run-from-start', index - start, [0, 1, 2, 4, 8]),
        range('run-to-end', end - 1 - index, [0, 1, 2, 4, 8]),
      )
      if (lines[index]!.kind !== 'title') {
        titles = index + 1
        continue
      }
      if (lines[index + 1]?.kind !== 'title') {
        const count = range('titles', index + 1 - titles, [1, 2, 3, 5, 9])
        for (let at = titles; at <= index; at++) features[at]!.push(count)
      }
    }
    start = Math.max(end, start + 1)
  }
}
