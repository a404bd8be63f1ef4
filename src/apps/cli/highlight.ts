import type { Span } from '../../evidence/span.ts'
import { printableLines } from './printable.ts'
import { dim, hasColour, marked, screenWidth } from './terminal.ts'
import { lineEnds } from './text-width.ts'

/** A stretch of a page's text, and where in it words are to be marked; all spans are of the page's text. */
export interface Excerpt {
  readonly text: string
  readonly span: Span
  readonly marks: readonly Span[]
  /** The line of the page in which the stretch begins, from 1; null where lines are not to be numbered. */
  readonly firstLine: number | null
}

/**
 * The excerpt as lines that fit the terminal, the marked words in colour, or between `⟦` and `⟧` where there is none; ends in a
 * line break.
 */
export function formatExcerpt(excerpt: Excerpt): string {
  const { text, runs } = printableRuns(excerpt)
  const numberWidth = excerpt.firstLine === null ? 0 : String(excerpt.firstLine + text.split('\n').length - 1).length
  const lines: string[] = []
  let start = 0
  for (const [index, line] of text.split('\n').entries()) {
    const number = excerpt.firstLine === null ? '' : String(excerpt.firstLine + index)
    let from = 0
    for (const [part, end] of lineEnds(line, screenWidth() - numberWidth - 2).entries()) {
      const margin = dim(`${(part === 0 ? number : '').padStart(numberWidth)}  `)
      lines.push(margin + styleRuns(text, [start + from, start + end], runs))
      from = end
    }
    start += line.length + 1
  }
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

/** The text made printable, and the stretches of it that are marked. */
function printableRuns({ text, span, marks }: Excerpt): { text: string; runs: Span[] } {
  const [opening, closing] = hasColour() ? ['', ''] : ['⟦', '⟧']
  const runs: Span[] = []
  let written = ''
  let at = 0
  for (const mark of union(marks)) {
    const start = Math.max(0, mark[0] - span[0])
    const end = Math.min(text.length, mark[1] - span[0])
    if (end <= start) continue
    written += printableLines(text.slice(at, start)) + opening
    const words = printableLines(text.slice(start, end))
    runs.push([written.length, written.length + words.length])
    written += words + closing
    at = end
  }
  return { text: written + printableLines(text.slice(at)), runs }
}

/** The spans in order, with those that touch or overlap made one. */
function union(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && span[0] <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])]
    else joined.push(span)
  }
  return joined
}

function styleRuns(text: string, [start, end]: Span, runs: readonly Span[]): string {
  let styled = ''
  let at = start
  for (const run of runs) {
    const from = Math.max(at, run[0])
    const to = Math.min(end, run[1])
    if (to <= from) continue
    styled += text.slice(at, from) + marked(text.slice(from, to))
    at = to
  }
  return styled + text.slice(at, end)
}
