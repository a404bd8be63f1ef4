import { createHash, hash, type Hash } from 'node:crypto'
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { canonicalJson } from '../canonical-json.ts'
import type { Given } from '../../evidence/page.ts'
import type { Reading, StoryReading } from '../../evidence/reading.ts'
import { rowHash } from '../row-hash.ts'
import type { Entry, FailedEntry, PageEntry } from '../store.ts'
import { attributionRow, entityRow, eventRow, figureRow, mentionRow, timeRow, type StoryKey } from './finding-rows.ts'
import { Lines } from './lines.ts'
import { LogWriter } from './log.ts'
import { blockRow, captureRow, givenJson, givenOf, problemRow, readingRow } from './page-rows.ts'
import { storyRow } from './story-rows.ts'
import { numberOf, textOf, textValue, type Row } from './value.ts'

/** Stores entries through one connection. Every method belongs inside a transaction that holds the write lock. */
export class EntryWriter {
  readonly #db: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  /** Stores entries in their order; says for each whether it changed anything. */
  save(entries: readonly Entry[]): boolean[] {
    const log = new LogWriter(this.#db)
    return entries.map((entry) => ('capture' in entry ? this.#savePage(entry, log) : this.#saveFailed(entry, log)))
  }

  /** The reading of a page that holds; undefined where the page is not stored. */
  heldReading(page: string): Row | undefined {
    return this.#row(
      `SELECT reading.came, reading.capture, reading.reader, reading.given, reading.state
       FROM capture JOIN reading ON reading.capture = capture.came
       WHERE capture.page = ? AND reading.came NOT IN (SELECT came FROM ending) ORDER BY reading.came DESC LIMIT 1`,
      page,
    )
  }

  /** Whether this version read the page with all that is given, or another has since without learning more. */
  isKnown(held: Row, reader: string, given: Given): boolean {
    const known = textOf(held, 'given')
    if (givenJson({ ...givenOf(held), ...given }) !== known) return false
    const same = 'SELECT 1 FROM reading WHERE capture = ? AND reader = ? AND given = ?'
    return this.#row(same, numberOf(held, 'capture'), reader, known) !== undefined
  }

  #savePage(entry: PageEntry, log: LogWriter): boolean {
    const { capture, reading, reader } = entry
    checkBytes(entry)
    const held = this.heldReading(capture.id)
    if (held && this.isKnown(held, reader, reading.page.given)) return false
    const came = held ? numberOf(held, 'capture') : this.#saveCapture(entry, log)
    const position = this.#saveReading(reading, { capture: came, reader }, log)
    if (held) this.#end(numberOf(held, 'came'), `read again by ${reader} at position ${position}`, log)
    this.#endFailures(capture.source, log)
    return true
  }

  #saveCapture({ capture }: PageEntry, log: LogWriter): number {
    const came = log.next
    const content = this.#insert('capture', captureRow(capture, came))
    log.append('page', capture.id, content.toString('hex'))
    return came
  }

  #saveReading(reading: Reading, by: { capture: number; reader: string }, log: LogWriter): number {
    const came = log.next
    const content = createHash('sha256')
    const { text } = reading.page
    const lines = new Lines(reading.page.lines)
    const ofPage = new Set(reading.page.problems.map((problem) => canonicalJson({ ...problem })))
    content.update(this.#insert('reading', readingRow(reading, { came, ...by })))
    for (const [index, block] of reading.blocks.entries())
      content.update(this.#insert('block', blockRow(block, came, index + 1, text, lines)))
    for (const [index, problem] of reading.problems.entries()) {
      const key = { reading: came, number: index + 1, ofPage: ofPage.has(canonicalJson({ ...problem })) }
      content.update(this.#insert('problem', problemRow(problem, key, text, lines)))
    }
    for (const [index, story] of reading.stories.entries())
      this.#saveStory(story, { came, number: index + 1 }, reading.page, lines, content)
    log.append('reading', reading.page.id, content.digest('hex'))
    return came
  }

  #saveStory(
    story: StoryReading,
    at: { came: number; number: number },
    page: Reading['page'],
    lines: Lines,
    content: Hash,
  ): void {
    const key = numberOf(this.#row('SELECT coalesce(max(key), 0) + 1 AS key FROM story')!, 'key')
    content.update(this.#insert('story', storyRow(story, { key, ...at }, page, lines)))
    const owner: StoryKey = { key, came: at.came, id: story.id, text: page.text, lines }
    const mentions = story.entities.flatMap(({ id, mentions: spans }) => spans.map((span) => ({ id, span })))
    const save = <T>(table: string, found: readonly T[], rowOf: (item: T, number: number) => Row): void => {
      for (const [index, item] of found.entries()) content.update(this.#insert(table, rowOf(item, index + 1)))
    }
    save('entity', story.entities, (entity, number) => entityRow(entity, number, owner))
    save('mention', mentions, ({ id, span }, number) => mentionRow(id, span, number, owner))
    save('attribution', story.attributions, (attribution, number) => attributionRow(attribution, number, owner))
    save('figure', story.figures, (figure, number) => figureRow(figure, number, owner))
    save('time_expression', story.times, (time, number) => timeRow(time, number, owner))
    save('event', story.events, (event, number) => eventRow(event, number, owner))
    this.#statement('INSERT INTO story_words (rowid, text) SELECT key, text FROM story_text WHERE key = ?').run(key)
  }

  #saveFailed({ source, state, reason }: FailedEntry, log: LogWriter): boolean {
    const held = this.#heldFailures(source)
    if (held.some((row) => textOf(row, 'state') === state && textOf(row, 'reason') === reason)) return false
    const came = log.next
    const row: Row = { came, source: textValue(source), state, reason: textValue(reason) }
    log.append('failed-input', source.toWellFormed(), this.#insert('failed_input', row).toString('hex'))
    for (const old of held) this.#end(numberOf(old, 'came'), `offered again at position ${came}`, log)
    return true
  }

  /** An input that could not be read before, and now could, is counted once. */
  #endFailures(source: string, log: LogWriter): void {
    for (const old of this.#heldFailures(source)) this.#end(numberOf(old, 'came'), 'could be read later', log)
  }

  #heldFailures(source: string): Row[] {
    const held = `SELECT came, state, reason FROM failed_input
      WHERE source = ? AND came NOT IN (SELECT came FROM ending)`
    return this.#statement(held).all(textValue(source)) as Row[]
  }

  #end(came: number, reason: string, log: LogWriter): void {
    const content = this.#insert('ending', { came, ceased: log.next, reason })
    log.append('ending', String(came), content.toString('hex'))
  }

  /** Inserts a row with its hash, and returns the hash. */
  #insert(table: string, row: Row): Buffer {
    let statement = this.#statements.get(table)
    if (!statement) {
      const columns = [...Object.keys(row), 'sha256']
      const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
      statement = this.#db.prepare(sql)
      this.#statements.set(table, statement)
    }
    const sha256 = rowHash(table, row)
    statement.run(...Object.values(row), sha256)
    return sha256
  }

  #row(sql: string, ...values: (string | number)[]): Row | undefined {
    return this.#statement(sql).get(...values) as Row | undefined
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql)
    if (!statement) this.#statements.set(sql, (statement = this.#db.prepare(sql)))
    return statement
  }
}

/** Bytes that changed between hashing and storing must not come in under a hash that vouches for others. */
function checkBytes({ capture, reading }: PageEntry): void {
  const isWhole = capture.bytes.length === capture.size
  if (isWhole && `sha256:${hash('sha256', capture.bytes)}` !== capture.id)
    throw new TypeError(`the bytes of ${capture.source} are not those that ${capture.id} was computed from`)
  if (reading.page.id !== capture.id) throw new TypeError(`the reading is of ${reading.page.id}, not of ${capture.id}`)
}
