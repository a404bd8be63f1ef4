import type { LineKind } from './line-kind.ts'
import type { SeenLine } from './see-lines.ts'

/** Kinds of lines, told apart no further than neighbours need it. */
export type LineSort = 'text' | 'title' | 'note' | 'rest'

export const sorts: Readonly<Record<LineKind, LineSort>> = {
  prose: 'text', sentence: 'text', title: 'title', scrap: 'title', caption: 'note', byline: 'note', note: 'note',
  author: 'note', head: 'rest', player: 'rest', blank: 'rest', interface: 'rest', advertisement: 'rest', consent: 'rest',
  related: 'rest', heading: 'rest', share: 'rest', other: 'rest',
} // prettier-ignore

/** Whether a line is text by itself: a sentence or more, said for the first time. */
export function isText({ kind, repeat }: SeenLine): boolean {
  return (kind === 'prose' || kind === 'sentence') && !repeat
}

/** A number as the name of the range that it lies in. */
export function range(name: string, value: number, bounds: readonly number[]): string {
  let at = bounds.length - 1
  while (at > 0 && value < bounds[at]!) at--
  return `${name}≥${bounds[at]!}`
}
