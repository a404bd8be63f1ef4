import type { LineKind } from './line-kind.ts'
import type { SeenLine } from './see-lines.ts'

/** Kinds of lines, told apart no further than neighbours need it. */
type LineSort = 'text' | 'title' | 'note' | 'rest'

export const sorts: Readonly<Record<LineKind, LineSort>> = {
  prose: 'text', sentence: 'text', title: 'title', scrap: 'title', caption: 'note', byline: 'note', note: 'note',
  author: 'note', head: 'rest', player: 'rest', blank: 'rest', interface: 'rest', advertisement: 'rest', consent: 'rest',
  related: 'rest', heading: 'rest', share: 'rest', other: 'rest',
} // prettier-ignore

/** Whether a line is text by itself: a sentence or more, said for the first time. */
export function isText({ kind, repeat }: SeenLine): boolean {
  return (kind === 'prose' || kind === 'sentence') && !repeat
}

const numbers: ReadonlyMap<LineKind, number> = new Map(Object.keys(sorts).map((kind, at) => [kind as LineKind, at]))
const numbersOfSorts: ReadonlyMap<LineSort, number> = new Map(
  (['text', 'title', 'note', 'rest'] as const).map((sort, at) => [sort, at]),
)

/** All kinds and all sorts as features name them; after the last of each, "none" stands for a line that is not there. */
export const kindNames: readonly string[] = [...numbers.keys(), 'none']
export const sortNames: readonly string[] = [...numbersOfSorts.keys(), 'none']

/** The number of a line's kind in `kindNames`. */
export function kindNumber(line: SeenLine | undefined): number {
  return line ? numbers.get(line.kind)! : numbers.size
}

/** The number of a line's sort in `sortNames`. */
export function sortNumber(line: SeenLine | undefined): number {
  return line ? numbersOfSorts.get(sorts[line.kind])! : numbersOfSorts.size
}
