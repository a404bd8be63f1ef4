import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Capture } from '../../evidence/page.ts'
import type { Block, Furniture, FurnitureKind } from '../../evidence/page.ts'
import type { Reading, StoryReading } from '../../evidence/reading.ts'
import type { Span } from '../../evidence/span.ts'
import type { Filter, StoredReading } from '../store.ts'
import { anywhereInStory, conditionsOf, limitOf, storiesFrom } from './conditions.ts'
import { attributionOf, entityOf, eventOf, figureOf, timeOf } from './finding-rows.ts'
import { blockOf, captureOf, givenOf, pageOf, problemOf, stateOf } from './page-rows.ts'
import { storyOf } from './story-rows.ts'
import { numberOf, numberOrNull, spanOf, textOf, type Row } from './value.ts'

export function openCapture(db: DatabaseSync, page: string): Capture | null {
  const row = db
    .prepare(
      `SELECT capture.*, reading.given FROM capture JOIN reading ON reading.capture = capture.came
       WHERE capture.page = ? ORDER BY reading.came DESC LIMIT 1`,
    )
    .get(page) as Row | undefined
  return row ? captureOf(row, givenOf(row)) : null
}

/** The reading of a page that held at a moment. */
export function openReading(db: DatabaseSync, page: string, moment: number): StoredReading | null {
  const [reading] = openReadings(db, { page }, moment)
  return reading ?? null
}

/** The readings that held at a moment, in the order of their pages; of those that a filter matches, or that hold a story it matches. */
export function* openReadings(
  db: DatabaseSync,
  filter: Filter,
  moment: number,
): Generator<StoredReading, void, undefined> {
  const { page, limit, ...ofStory } = filter
  const ofPage = page === undefined ? {} : { page }
  const pages = conditionsOf(ofPage, moment, anywhereInStory)
  const stories = conditionsOf({ ...ofPage, ...ofStory }, moment, anywhereInStory)
  const isWhole = Object.keys(ofStory).length === 0
  const condition = isWhole ? pages.sql : `reading.came IN (SELECT story.came FROM ${storiesFrom} WHERE ${stories.sql})`
  const sql = `SELECT reading.came FROM reading JOIN capture ON capture.came = reading.capture
    WHERE ${condition} ORDER BY reading.capture ${limitOf(limit === undefined ? {} : { limit })}`
  const found = db.prepare(sql).all(isWhole ? pages.values : stories.values) as Row[]
  const shelf = new Shelf(db)
  for (const row of found) yield shelf.open(numberOf(row, 'came'))
}

const furnitureKinds: ReadonlySet<string> = new Set<FurnitureKind>([
  'interface',
  'advertisement',
  'consent',
  'repeat',
  'related',
  'share',
  'other',
])

/** Puts readings together again from their rows. */
class Shelf {
  readonly #reading: StatementSync
  readonly #blocks: StatementSync
  readonly #problems: StatementSync
  readonly #stories: StatementSync
  readonly #entities: StatementSync
  readonly #mentions: StatementSync
  readonly #attributions: StatementSync
  readonly #figures: StatementSync
  readonly #times: StatementSync
  readonly #events: StatementSync

  constructor(db: DatabaseSync) {
    const inOrder = (table: string, owner: string): StatementSync =>
      db.prepare(`SELECT * FROM ${table} WHERE ${owner} = ? ORDER BY number`)
    this.#reading = db.prepare(
      `SELECT reading.*, capture.source, (SELECT ceased FROM ending WHERE ending.came = reading.came) AS ceased
       FROM reading JOIN capture ON capture.came = reading.capture WHERE reading.came = ?`,
    )
    this.#blocks = inOrder('block', 'reading')
    this.#problems = inOrder('problem', 'reading')
    this.#stories = inOrder('story', 'came')
    this.#entities = inOrder('entity', 'story')
    this.#mentions = inOrder('mention', 'story')
    this.#attributions = inOrder('attribution', 'story')
    this.#figures = inOrder('figure', 'story')
    this.#times = inOrder('time_expression', 'story')
    this.#events = inOrder('event', 'story')
  }

  open(came: number): StoredReading {
    const row = this.#reading.get(came) as Row
    const blockRows = this.#blocks.all(came) as Row[]
    const problemRows = this.#problems.all(came) as Row[]
    const text = blockRows.map((block) => textOf(block, 'text')).join('')
    const blocks = blockRows.map(blockOf)
    const ofPage = problemRows.filter((problem) => numberOf(problem, 'of_page') === 1).map(problemOf)
    const reading: Reading = {
      page: pageOf(row, textOf(row, 'source'), text, ofPage),
      state: stateOf(row),
      blocks,
      stories: (this.#stories.all(came) as Row[]).map((story) => this.#openStory(story, text)),
      furniture: blocks.flatMap(furnitureOf),
      problems: problemRows.map(problemOf),
    }
    return { reading, reader: textOf(row, 'reader'), came, ceased: numberOrNull(row, 'ceased') }
  }

  #openStory(row: Row, text: string): StoryReading {
    const key = numberOf(row, 'key')
    const mentions = new Map<string, Span[]>()
    for (const mention of this.#mentions.all(key) as Row[]) {
      const entity = textOf(mention, 'entity')
      mentions.set(entity, [...(mentions.get(entity) ?? []), spanOf(mention, 'span')])
    }
    const entities = (this.#entities.all(key) as Row[]).map((entity) => {
      const id = textOf(entity, 'id')
      return entityOf(entity, mentions.get(id.slice(id.lastIndexOf('.') + 1)) ?? [])
    })
    return {
      ...storyOf(row, text),
      entities,
      attributions: (this.#attributions.all(key) as Row[]).map(attributionOf),
      figures: (this.#figures.all(key) as Row[]).map(figureOf),
      times: (this.#times.all(key) as Row[]).map(timeOf),
      events: (this.#events.all(key) as Row[]).map(eventOf),
    }
  }
}

function furnitureOf({ span, role }: Block): Furniture[] {
  return furnitureKinds.has(role) ? [{ span, kind: role as FurnitureKind }] : []
}
