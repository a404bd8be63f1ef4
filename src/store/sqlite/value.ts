import { LedgerError } from '../ledger-error.ts'
import type { Span } from '../../evidence/span.ts'

/** What a column can hold. */
export type Value = string | number | Uint8Array | null

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, Value>>

/**
 * Text as a column holds it. SQLite's text is UTF-8, which has no form for half a surrogate pair; so a text with one is kept as
 * bytes, in the form that UTF-8 would give it (WTF-8). Everything else of such a text still reads and is searched as usual.
 */
export function textValue(text: string): string | Uint8Array
export function textValue(text: string | null): string | Uint8Array | null
export function textValue(text: string | null): string | Uint8Array | null {
  return text === null || text.isWellFormed() ? text : wtf8(text)
}

export function flagValue(flag: boolean): number {
  return flag ? 1 : 0
}

/** A number that SQLite can hold; infinity and what is no number are unknown. */
export function numberValue(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null
}

export function textOf(row: Row, column: string): string {
  return textOrNull(row, column) ?? damaged(row, column)
}

export function textOrNull(row: Row, column: string): string | null {
  const value = row[column]
  if (value === null || typeof value === 'string') return value
  return value instanceof Uint8Array ? fromWtf8(value) : damaged(row, column)
}

export function numberOf(row: Row, column: string): number {
  return numberOrNull(row, column) ?? damaged(row, column)
}

export function numberOrNull(row: Row, column: string): number | null {
  const value = row[column]
  return value === null || typeof value === 'number' ? value : damaged(row, column)
}

export function bytesOf(row: Row, column: string): Uint8Array {
  const value = row[column]
  return value instanceof Uint8Array ? value : damaged(row, column)
}

/** The span in `NAME_start` and `NAME_end`; null where both are. */
export function spanOrNull(row: Row, name: string): Span | null {
  const start = numberOrNull(row, `${name}_start`)
  return start === null ? null : [start, numberOf(row, `${name}_end`)]
}

export function spanOf(row: Row, name: string): Span {
  return spanOrNull(row, name) ?? damaged(row, `${name}_start`)
}

/** A column of JSON. What its members are is for the hash of the row to vouch for. */
export function jsonOf(row: Row, column: string): unknown {
  try {
    return JSON.parse(textOf(row, column))
  } catch (cause) {
    return damaged(row, column, cause)
  }
}

function damaged(row: Row, column: string, cause?: unknown): never {
  const name = typeof row['id'] === 'string' ? ` of ${row['id']}` : ''
  throw new LedgerError(
    'damaged',
    `The column ${column}${name} does not hold what was stored there. "hearsay verify" names every damaged row.`,
    { cause },
  )
}

function wtf8(text: string): Uint8Array {
  const pieces: Buffer[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0xd800 || unit > 0xdfff) continue
    const whole = unit < 0xdc00 && isLow(text.charCodeAt(at + 1))
    if (whole) {
      at++
      continue
    }
    pieces.push(
      Buffer.from(text.slice(from, at)),
      Buffer.from([0xed, 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)]),
    )
    from = at + 1
  }
  pieces.push(Buffer.from(text.slice(from)))
  return Buffer.concat(pieces)
}

/** In UTF-8, 0xED followed by 0xA0 or more stands only for half a surrogate pair. */
function fromWtf8(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let text = ''
  let from = 0
  for (let at = buffer.indexOf(0xed); at >= 0; at = buffer.indexOf(0xed, at + 1)) {
    if (buffer[at + 1]! < 0xa0) continue
    const unit = 0xd000 | ((buffer[at + 1]! & 0x3f) << 6) | (buffer[at + 2]! & 0x3f)
    text += buffer.toString('utf8', from, at) + String.fromCharCode(unit)
    from = at + 3
  }
  return text + buffer.toString('utf8', from)
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
