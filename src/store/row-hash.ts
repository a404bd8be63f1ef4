import { hash } from 'node:crypto'

/** A row by the names of its columns. */
type Columns = Readonly<Record<string, string | number | Uint8Array | null>>

/**
 * The SHA-256 that a row carries: over the canonical JSON of its columns with the name of its table as `table`; without
 * `sha256` itself, without columns that are null (so that a later version can add some), bytes as the hexadecimal of their own
 * SHA-256. Whoever reads the table can compute it anew.
 */
export function rowHash(table: string, row: Columns): Buffer {
  return hash('sha256', rowText(table, row), 'buffer')
}

function rowText(table: string, row: Columns): string {
  let text = ''
  for (const column of sortedColumns(table, row)) {
    const value = column === 'table' ? table : row[column]
    if (value === null || value === undefined) continue
    text += `${text === '' ? '{' : ','}"${column}":`
    if (typeof value === 'number') text += String(value)
    else text += typeof value === 'string' ? JSON.stringify(value) : `"${hash('sha256', value)}"`
  }
  return `${text}}`
}

const sorted = new Map<string, readonly string[]>()

/** The names of a table's columns in order, kept from row to row. */
function sortedColumns(table: string, row: Columns): readonly string[] {
  const known = sorted.get(table)
  if (known) return known
  const names = [...Object.keys(row).filter((name) => name !== 'sha256'), 'table'].sort()
  sorted.set(table, names)
  return names
}
