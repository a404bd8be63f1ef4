import type { DatabaseSync } from 'node:sqlite'
import type { Event } from '../../evidence/event.ts'
import type { Filter, ListedEvent, VictimNames } from '../store.ts'
import { conditionsOf, limitOf, storiesFrom } from './conditions.ts'
import { eventOf } from './finding-rows.ts'
import { headColumns, listed, ofFigure, rows } from './list-findings.ts'
import { numberOf, textOf, textOrNull, type Row } from './value.ts'

export function listEvents(db: DatabaseSync, filter: Filter, moment: number): ListedEvent[] {
  const conditions = conditionsOf(filter, moment, ofFigure)
  const named = (table: string, alias: string, column: string): string =>
    `LEFT JOIN ${table} AS ${alias} ON ${alias}.story = event.story AND ${alias}.id = story.id || '.' || event.${column}`
  const sql = `SELECT event.*, ${headColumns}, coalesce(said_by.source_name, said_by.source) AS said_by_name,
      coalesce(actor.name, event.actor) AS actor_name, coalesce(target.name, event.target) AS target_name,
      place.name AS place_name, from_place.name AS from_name, to_place.name AS to_name
    FROM ${storiesFrom} JOIN event ON event.story = story.key
      ${named('attribution', 'said_by', 'said_by')} ${named('entity', 'actor', 'actor')}
      ${named('entity', 'target', 'target')} ${named('entity', 'place', 'place')}
      ${named('entity', 'from_place', 'from_place')} ${named('entity', 'to_place', 'to_place')}
    WHERE ${conditions.sql}
    ORDER BY reading.capture, story.number, event.number ${limitOf(filter)}`
  const names = namesIn(db)
  return rows(db, sql, conditions).map((row) => {
    const event = eventOf(row)
    return {
      ...listed(row, textOf(row, 'text')),
      event,
      actor: textOrNull(row, 'actor_name'),
      target: textOrNull(row, 'target_name'),
      place: textOrNull(row, 'place_name'),
      from: textOrNull(row, 'from_name'),
      to: textOrNull(row, 'to_name'),
      saidBy: textOrNull(row, 'said_by_name'),
      ...names(row, event),
    }
  })
}

/** Reads the names behind the ids that the JSON of an event's row holds. */
function namesIn(db: DatabaseSync): (row: Row, event: Event) => Pick<ListedEvent, 'victims' | 'perpetrator'> {
  const entity = db.prepare('SELECT name FROM entity WHERE story = ? AND id = ?')
  const figure = db.prepare('SELECT text FROM figure WHERE story = ? AND id = ?')
  return (row, { victims, perpetrator }) => {
    const key = numberOf(row, 'story')
    const find = (from: typeof entity, column: string, id: string | null): string | null => {
      const found = id === null ? undefined : from.get(key, `${textOf(row, 'story_id')}.${id}`)
      return found ? textOrNull(found as Row, column) : null
    }
    const nameOf = (id: string | null): string | null => find(entity, 'name', id)
    return {
      victims: victims.map((victim): VictimNames => {
        const number = find(figure, 'text', victim.figure)
        return { name: nameOf(victim.entity), affiliation: nameOf(victim.affiliation), number }
      }),
      perpetrator: perpetrator && {
        who: nameOf(perpetrator.who) ?? perpetrator.who,
        by: nameOf(perpetrator.by) ?? perpetrator.by,
      },
    }
  }
}
