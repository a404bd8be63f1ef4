import { printable } from './printable.ts'
import { bold, dim, screenWidth } from './terminal.ts'
import { cutToWidth, unitsPerColumn, widthOf, wrapToWidth } from './text-width.ts'

/** A column of a table of rows of one type. */
export interface Column<Row> {
  readonly header: string
  readonly text: (row: Row) => string | number | null
  readonly align?: 'left' | 'right'
  /** A cell that does not fit goes on below for so many lines before it is cut; 1 where nothing is said. */
  readonly lines?: number
  /** The column is not made narrower than this while another can give room; 6 where nothing is said. */
  readonly min?: number
  /** Colours a cell's text after it has been cut and padded. */
  readonly style?: (text: string, row: Row) => string
}

const gap = 2

/** How a table is laid out. */
export interface TableLayout<Row> {
  /** The columns of the terminal that it may take; all of them unless given. */
  readonly width?: number
  /** Rows that have the same title one after the other stand together under it. */
  readonly title?: (row: Row) => string
}

/**
 * The rows as lines of text no wider than the terminal, below a line of headers; ends in a line break. Text of pages is made
 * printable here, so no caller need do it. A column in which every cell is empty is left out.
 */
export function formatTable<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { width = screenWidth(), title }: TableLayout<Row> = {},
): string {
  const filled = columns.map((column) => ({
    column,
    // No more of a cell than could ever be shown: what is quoted may be as long as the page.
    cells: rows.map((row) =>
      printable(String(column.text(row) ?? '').slice(0, width * unitsPerColumn * (column.lines ?? 1))),
    ),
  }))
  const shown = filled.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const naturals = shown.map(({ column, cells }) => Math.max(widthOf(column.header), widest(cells)))
  const minima = shown.map(({ column }, at) => Math.min(naturals[at]!, column.min ?? 6))
  const widths = fitWidths(naturals, minima, width - gap * (shown.length - 1))
  const headers = shown.map(({ column }, at) =>
    dim(pad(cutToWidth(column.header, widths[at]!), widths[at]!, column.align)),
  )
  const lines = [joinCells(headers)]
  let lastTitle: string | null = null
  for (const [number, row] of rows.entries()) {
    const rowTitle = title ? printable(title(row)) : null
    if (rowTitle !== null && rowTitle !== lastTitle) lines.push('', bold(cutToWidth(rowTitle, width)))
    lastTitle = rowTitle
    const wrapped = shown.map(({ column, cells }, at) => wrapToWidth(cells[number]!, widths[at]!, column.lines ?? 1))
    const height = Math.max(...wrapped.map((cell) => cell.length))
    for (let line = 0; line < height; line++) {
      const parts = shown.map(({ column }, at) => {
        const text = pad(wrapped[at]![line] ?? '', widths[at]!, column.align)
        return column.style && text.trim() !== '' ? column.style(text, row) : text
      })
      lines.push(joinCells(parts))
    }
  }
  return `${lines.join('\n')}\n`
}

function widest(cells: readonly string[]): number {
  return cells.reduce((most, cell) => Math.max(most, widthOf(cell)), 0)
}

function joinCells(parts: readonly string[]): string {
  return parts.join(' '.repeat(gap)).trimEnd()
}

/**
 * The widths of columns that want `naturals`: all that they want where there is room; else those that want more than a fair
 * share divide what the others leave, down to their minima.
 */
function fitWidths(naturals: readonly number[], minima: readonly number[], room: number): number[] {
  const widths = naturals.map(() => 0)
  let left = room
  // The most modest first: what they leave goes to the others.
  const order = [...naturals.keys()].sort((a, b) => naturals[a]! - naturals[b]!)
  for (const [position, index] of order.entries()) {
    const others = order.slice(position + 1)
    const kept = others.reduce((sum, other) => sum + minima[other]!, 0)
    const share = Math.floor(left / (others.length + 1))
    const fitting = Math.max(minima[index]!, Math.min(share, left - kept))
    widths[index] = Math.min(naturals[index]!, fitting)
    left -= widths[index]
  }
  return widths
}

function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const missing = ' '.repeat(Math.max(0, width - widthOf(text)))
  return align === 'right' ? missing + text : text + missing
}
