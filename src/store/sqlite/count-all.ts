import type { DatabaseSync } from 'node:sqlite'
import type { PageState } from '../../evidence/page.ts'
import type { Stats } from '../store.ts'
import { heldAt } from './conditions.ts'
import { headOf } from './log.ts'
import { numberOf, textOf, type Row } from './value.ts'

/** Counts what held at a moment. */
export function countAll(db: DatabaseSync, moment: number): Stats {
  const row = (sql: string): Row => db.prepare(sql).get({ moment }) as Row
  const pairs = (sql: string): [string, number][] =>
    (db.prepare(sql).all({ moment }) as Row[]).map((pair) => [textOf(pair, 'name'), numberOf(pair, 'count')])
  const states: Record<PageState, number> = { ...noStates }
  const counted = pairs(
    `SELECT name, count(*) AS count FROM (
       SELECT state AS name FROM reading WHERE ${heldAt('reading')}
       UNION ALL SELECT state FROM failed_input WHERE ${heldAt('failed_input')}
     ) GROUP BY name`,
  )
  for (const [state, count] of counted) states[state as PageState] = count
  const stories = row(
    `SELECT count(*) AS stories, coalesce(sum(entities), 0) AS entities, coalesce(sum(attributions), 0) AS attributions,
       coalesce(sum(figures), 0) AS figures, coalesce(sum(times), 0) AS times
     FROM story WHERE came IN (SELECT came FROM reading WHERE ${heldAt('reading')})`,
  )
  const events = row(
    `SELECT count(*) AS events FROM event WHERE came IN (SELECT came FROM reading WHERE ${heldAt('reading')})`,
  )
  const readings = row(`SELECT coalesce(sum(blocks), 0) AS blocks FROM reading WHERE ${heldAt('reading')}`)
  const ever = row('SELECT count(*) AS readings FROM reading WHERE came <= :moment')
  const kept = row('SELECT coalesce(sum(kept), 0) AS bytes FROM capture WHERE came <= :moment')
  const problems = pairs(
    `SELECT code AS name, count(*) AS count FROM problem JOIN reading ON reading.came = problem.reading
     WHERE ${heldAt('reading')} GROUP BY code`,
  )
  return {
    inputs: Object.values(states).reduce((sum, count) => sum + count, 0),
    states,
    stories: numberOf(stories, 'stories'),
    blocks: numberOf(readings, 'blocks'),
    entities: numberOf(stories, 'entities'),
    attributions: numberOf(stories, 'attributions'),
    figures: numberOf(stories, 'figures'),
    times: numberOf(stories, 'times'),
    events: numberOf(events, 'events'),
    problems: Object.fromEntries(problems),
    readings: numberOf(ever, 'readings'),
    bytes: numberOf(kept, 'bytes'),
    head: headOf(db, moment),
  }
}

const noStates: Readonly<Record<PageState, number>> = {
  read: 0,
  'no-story': 0,
  'no-text': 0,
  empty: 0,
  unreadable: 0,
  refused: 0,
}
