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
  /** Never cut: an id of which a part is missing names nothing. */
  readonly whole?: true
  /** Left out where the table has fewer columns of the terminal than this: there it would leave no room for the others. */
  readonly from?: number
  /** How much it gets of the room for which columns compete: with 3, three times as much as another; 1 where nothing is said. */
  readonly share?: number
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
  const fitting = columns.filter(({ from = 0 }) => width >= from)
  const filled = fitting.map((column) => ({
    column,
    // No more of a cell than could ever be shown: what is quoted may be as long as the page.
    cells: rows.map((row) =>
      printable(String(column.text(row) ?? '').slice(0, width * unitsPerColumn * (column.lines ?? 1))),
    ),
  }))
  const shown = filled.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const naturals = shown.map(({ column, cells }) => Math.max(widthOf(column.header), widest(cells)))
  const wants = shown.map(({ column: { min = 6, share = 1, whole } }, at): Want => {
    const wanted = naturals[at]!
    return { wanted, least: whole ? wanted : Math.min(wanted, min), share, whole: whole === true }
  })
  const widths = fitWidths(wants, width - gap * (shown.length - 1))
  const headers = shown.map(({ column }, at) =>
    dim(pad(cutToWidth(column.header, widths[at]!), widths[at]!, column.align)),
  )
  const lines = [joinCells(headers)]
  let lastTitle: string | null = null
  for (const [number, row] of rows.entries()) {
    const rowTitle = title ? printable(title(row)) : null
    if (rowTitle !== null && rowTitle !== lastTitle) {
      lines.push('', ...wrapToWidth(rowTitle, width, 2).map(bold))
    }
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

interface Want {
  readonly wanted: number
  readonly least: number
  readonly share: number
  readonly whole: boolean
}

/**
 * The widths of columns: all that they want where there is room; else those that want more than their share divide what the
 * others leave, down to the least that each can do with.
 */
function fitWidths(wants: readonly Want[], room: number): number[] {
  const widths = wants.map(() => 0)
  let left = room
  const least = leastWidths(wants, room)
  // The most modest first: what they leave of their share goes to the others.
  const order = [...wants.keys()].sort(
    (a, b) => wants[a]!.wanted / wants[a]!.share - wants[b]!.wanted / wants[b]!.share,
  )
  for (const [position, index] of order.entries()) {
    const { wanted, share } = wants[index]!
    const others = order.slice(position + 1)
    const shares = others.reduce((sum, other) => sum + wants[other]!.share, share)
    const kept = others.reduce((sum, other) => sum + least[other]!, 0)
    const fitting = Math.max(least[index]!, Math.min(Math.floor((left * share) / shares), left - kept))
    widths[index] = Math.min(wanted, fitting)
    left -= widths[index]
  }
  return widths
}

/** The least widths; where there is no room even for these, the widest give way, but for those that are never cut. */
function leastWidths(wants: readonly Want[], room: number): number[] {
  const widths = wants.map(({ least }) => least)
  const yielding = [...wants.keys()].filter((index) => !wants[index]!.whole)
  for (let excess = widths.reduce((sum, width) => sum + width, 0) - room; excess > 0; excess--) {
    const widest = yielding.reduce((most, index) => (widths[index]! > widths[most]! ? index : most), yielding[0] ?? 0)
    if (widths[widest]! > 2) widths[widest]!--
  }
  return widths
}

function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const missing = ' '.repeat(Math.max(0, width - widthOf(text)))
  return align === 'right' ? missing + text : text + missing
}
