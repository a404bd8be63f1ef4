import type { GoldCase, Mark } from '../../gold-sentences.ts'

/** A line of a gold case, which is a story of its own. */
export interface GoldLine {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** The lines of a gold case with the marks that stand in each. */
export function linesOf({ text, marks }: Pick<GoldCase, 'text' | 'marks'>): GoldLine[] {
  let start = 0
  return text.split('\n').map((line) => {
    const from = start
    start += line.length + 1
    const inside = marks.filter((mark) => mark.start >= from && mark.end < start)
    return { text: line, marks: inside.map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from })) }
  })
}
