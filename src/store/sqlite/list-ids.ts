import type { DatabaseSync } from 'node:sqlite'
import { heldAt, storiesFrom } from './conditions.ts'
import { textOf, type Row } from './value.ts'

/** A page's hash or how it begins, a story's number, and a finding's letter and number or how they begin. */
const idForm = /^(?:sha256:)?([0-9a-f]{1,64})(?:\.(\d{1,9})(?:\.([a-z]\d{0,9}))?)?$/

const findingTables = ['attribution', 'figure', 'time_expression', 'event', 'entity']

/**
 * The ids that begin so, in order. `05d4.1.a1` is the first attribution of the first story of a page whose hash begins with
 * `05d4`; `05d4.1.a` all of that story's. An id that is there as it is hides longer ones.
 */
export function listIds(db: DatabaseSync, beginning: string, limit: number, moment: number): string[] {
  const [matched, hash, number, local] = idForm.exec(beginning.trim()) ?? []
  if (matched === undefined || hash === undefined) return []
  const range = { low: `sha256:${hash}`, high: `sha256:${hash}g`, moment, limit }
  const ofPage = `capture.page >= :low AND capture.page < :high AND ${heldAt('reading')}`
  const list = (sql: string, values: Record<string, string | number>): string[] =>
    (db.prepare(`${sql} LIMIT :limit`).all(values) as Row[]).map((row) => textOf(row, 'id'))
  if (number === undefined)
    return list(
      `SELECT capture.page AS id FROM capture JOIN reading ON reading.capture = capture.came WHERE ${ofPage} ORDER BY capture.page`,
      range,
    )
  const story = { ...range, number: Number(number) }
  if (local === undefined)
    return list(
      `SELECT story.id FROM ${storiesFrom} WHERE ${ofPage} AND story.number = :number ORDER BY story.id`,
      story,
    )
  const findings = (condition: string): string =>
    findingTables
      .map(
        (table) => `SELECT ${table}.id, ${table}.number FROM ${storiesFrom} JOIN ${table} ON ${table}.story = story.key
          WHERE ${ofPage} AND story.number = :number AND ${table}.id ${condition}`,
      )
      .join(' UNION ALL ')
  const exact = list(`SELECT id FROM (${findings(`= story.id || '.' || :local`)}) ORDER BY id`, { ...story, local })
  if (exact.length > 0) return exact
  return list(`SELECT id FROM (${findings(`LIKE story.id || '.' || :local || '%'`)}) ORDER BY number`, {
    ...story,
    local,
  })
}
