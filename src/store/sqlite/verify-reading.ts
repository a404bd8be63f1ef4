import { createHash, hash, type Hash } from 'node:crypto'
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Span } from '../../evidence/span.ts'
import { rowHash } from '../row-hash.ts'
import type { ReadBack } from '../store.ts'
import type { Failures } from './failures.ts'
import { byteMapOf, encodingOf } from './page-rows.ts'
import { joinWords, wordsOfRow } from './row-words.ts'
import { bytesOf, numberOf, textOf, type Row, type Value } from './value.ts'

/**
 * The tables whose rows belong to a story, in the order in which they are stored, with the column that counts
 * them; events came later, and are vouched for by the log alone.
 */
const storyTables = [
  ['entity', 'entities'],
  ['mention', 'mentions'],
  ['attribution', 'attributions'],
  ['figure', 'figures'],
  ['time_expression', 'times'],
  ['event', null],
] as const

/** Checks captures and readings: their rows against their hashes, their counts, and their words against the stored bytes. */
export class ReadingCheck {
  readonly #failures: Failures
  readonly #readBack: ReadBack
  readonly #db: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()
  rows = 0
  spans = 0
  bytes = 0

  constructor(db: DatabaseSync, readBack: ReadBack, failures: Failures) {
    this.#db = db
    this.#readBack = readBack
    this.#failures = failures
  }

  /** Checks one row against the hash that it carries, and returns that hash. */
  checkRow(table: string, row: Row, name: string): Uint8Array {
    this.rows++
    const carried = row['sha256']
    if (!(carried instanceof Uint8Array)) {
      this.#failures.add(table, name, 'The row carries no hash.')
      return new Uint8Array()
    }
    if (!rowHash(table, row).equals(carried))
      this.#failures.add(table, name, 'The row is not what was stored: it does not match its hash.')
    return carried
  }

  /** Checks a capture; returns the hash over its content, as the log has it. */
  checkCapture(row: Row): string {
    const page = textOf(row, 'page')
    const bytes = bytesOf(row, 'bytes')
    this.bytes += bytes.length
    const isWhole = numberOf(row, 'size') === bytes.length
    if (isWhole && `sha256:${hash('sha256', bytes)}` !== page)
      this.#failures.add('capture', page, 'The stored bytes are not those that arrived.')
    return hexOf(this.checkRow('capture', row, page))
  }

  /** Checks a reading with everything found in it; returns the hash over its rows, as the log has it. */
  checkReading(reading: Row): string {
    const came = numberOf(reading, 'came')
    const page = textOf(reading, 'page')
    const content = createHash('sha256')
    content.update(this.checkRow('reading', reading, page))
    const check = this.#wordCheck(reading)
    const blocks = this.#checkRows('block', this.#rowsOf('block', 'reading', came), content, check)
    const problems = this.#checkRows('problem', this.#rowsOf('problem', 'reading', came), content, check)
    this.#checkCover(blocks, reading)
    const stories = this.#rowsOf('story', 'came', came)
    this.#checkCount('reading', reading, page, 'blocks', blocks.length)
    this.#checkCount('reading', reading, page, 'problems', problems.length)
    this.#checkCount('reading', reading, page, 'stories', stories.length)
    for (const story of stories) this.#checkStory(story, content, check)
    return content.digest('hex')
  }

  #checkStory(story: Row, content: Hash, check: WordCheck): void {
    this.#checkRows('story', [story], content, check)
    for (const [table, count] of storyTables) {
      const rows = this.#rowsOf(table, 'story', numberOf(story, 'key'))
      this.#checkRows(table, rows, content, check)
      if (count !== null) this.#checkCount('story', story, textOf(story, 'id'), count, rows.length)
    }
  }

  #checkRows(table: string, rows: readonly Row[], content: Hash, check: WordCheck): readonly Row[] {
    for (const row of rows) {
      const name = nameOf(table, row)
      content.update(this.checkRow(table, row, name))
      this.#failures.attempt(table, name, () => {
        for (const { spans, words } of wordsOfRow(table, row)) {
          this.spans += spans.length
          const read = joinWords(spans.map(check))
          if (read !== words)
            this.#failures.add(
              table,
              name,
              `The page's bytes say "${shorten(read)}" where "${shorten(words)}" was stored.`,
            )
        }
      })
    }
    return rows
  }

  /** Reads words back from the capture's bytes. */
  #wordCheck(reading: Row): WordCheck {
    const sql = 'SELECT bytes FROM capture WHERE came = ?'
    const capture = this.#statement(sql).get(numberOf(reading, 'capture')) as Row
    const bytes = bytesOf(capture, 'bytes')
    const encoding = encodingOf(reading)
    const byteMap = byteMapOf(reading)
    return (span) => this.#readBack(bytes, encoding, byteMap, span)
  }

  /** Every character of a page belongs to exactly one block. */
  #checkCover(blocks: readonly Row[], reading: Row): void {
    let end = 0
    for (const block of blocks) {
      if (block['span_start'] !== end)
        this.#failures.add(
          'block',
          nameOf('block', block),
          `The block does not begin where the one before it ends, at ${end}.`,
        )
      end = numberOf(block, 'span_end')
    }
    if (end !== numberOf(reading, 'chars'))
      this.#failures.add('reading', textOf(reading, 'page'), 'The blocks do not reach the end of the text.')
  }

  #checkCount(table: string, row: Row, name: string, column: string, found: number): void {
    const stored = row[column]
    if (stored !== found)
      this.#failures.add(table, name, `${String(stored)} ${column} were stored with it, and ${found} are there.`)
  }

  #rowsOf(table: string, owner: string, key: number): Row[] {
    return this.#statement(`SELECT * FROM ${table} WHERE ${owner} = ? ORDER BY number`).all(key) as Row[]
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql)
    if (!statement) this.#statements.set(sql, (statement = this.#db.prepare(sql)))
    return statement
  }
}

type WordCheck = (span: Span) => string

function nameOf(table: string, row: Row): string {
  const id = row['id']
  if (typeof id === 'string') return id
  const owner = row['reading'] ?? row['story']
  return `${table} ${label(row['number'])} of ${table === 'mention' ? 'story' : 'reading'} ${label(owner)}`
}

function label(value: Value | undefined): string {
  return value instanceof Uint8Array ? 'unknown' : String(value)
}

export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words
}
