import type { DatabaseSync } from 'node:sqlite'
import type { Span } from '../../evidence/span.ts'
import type {
  Filter,
  Listed,
  ListedClaim,
  ListedFigure,
  ListedPlace,
  ListedStory,
  ListedTime,
  StoryHead,
} from '../store.ts'
import {
  anywhereInStory,
  conditionsOf,
  limitOf,
  namesPlace,
  namesSource,
  storiesFrom,
  type Conditions,
  type FindingConditions,
} from './conditions.ts'
import { attributionOf, entityOf, figureOf, timeOf } from './finding-rows.ts'
import { sectionsOf } from './rests.ts'
import { jsonOf, numberOf, numberOrNull, textOf, textOrNull, type Row } from './value.ts'

/** The columns from which `storyHead` and `listed` are read. */
export const headColumns = `story.id AS story_id, capture.page AS story_page, capture.source AS story_source,
  story.language AS story_language, story.headline AS story_headline, story.outlet AS story_outlet,
  story.published AS story_published, reading.came AS story_came, reading.reader AS story_reader,
  (SELECT ceased FROM ending WHERE ending.came = reading.came) AS story_ceased`

/** The headline of a story, or where it has none, how it begins. */
export const storyWords = `coalesce(story.headline, (SELECT substr(text, 1, 120) FROM block
  WHERE block.reading = story.came AND block.story = story.number AND role <> 'blank' ORDER BY number LIMIT 1), '')`

const ofClaim: FindingConditions = {
  source: namesSource('attribution'),
  act: 'attribution.act = :act',
  place: `EXISTS (SELECT 1 FROM mention JOIN entity AS place ON place.story = mention.story
      AND place.id = story.id || '.' || mention.entity
    WHERE mention.story = story.key AND mention.span_start >= attribution.content_start
      AND mention.span_end <= attribution.content_end AND ${namesPlace('place')})`,
}

/** A figure and an event are somebody's word, and have places. */
export const ofFigure: FindingConditions = {
  source: namesSource('said_by'),
  act: 'said_by.act = :act',
  place: `(${['place', 'from_place', 'to_place'].map(namesPlace).join(' OR ')})`,
}

const ofPlace: FindingConditions = { ...anywhereInStory, place: namesPlace('entity') }

export function listStories(db: DatabaseSync, filter: Filter, moment: number): ListedStory[] {
  const conditions = conditionsOf(filter, moment, anywhereInStory)
  const sql = `SELECT story.id, story.line, ${storyWords} AS words, story.sections, story.attributions, story.figures,
      story.times, story.entities, ${headColumns}
    FROM ${storiesFrom} WHERE ${conditions.sql}
    ORDER BY reading.capture, story.number ${limitOf(filter)}`
  return rows(db, sql, conditions).map((row) => ({
    ...listed(row, textOf(row, 'words')),
    sections: sectionsOf(row).map(({ name }) => name),
    attributions: numberOf(row, 'attributions'),
    figures: numberOf(row, 'figures'),
    times: numberOf(row, 'times'),
    entities: numberOf(row, 'entities'),
  }))
}

export function listClaims(db: DatabaseSync, filter: Filter, moment: number): ListedClaim[] {
  const conditions = conditionsOf(filter, moment, ofClaim)
  const sql = `SELECT attribution.*, ${headColumns}
    FROM ${storiesFrom} JOIN attribution ON attribution.story = story.key WHERE ${conditions.sql}
    ORDER BY reading.capture, story.number, attribution.number ${limitOf(filter)}`
  return rows(db, sql, conditions).map((row) => ({
    ...listed(row, textOf(row, 'content')),
    attribution: attributionOf(row),
  }))
}

export function listFigures(db: DatabaseSync, filter: Filter, moment: number): ListedFigure[] {
  const conditions = conditionsOf(filter, moment, ofFigure)
  const named = (table: string, alias: string, column: string): string =>
    `LEFT JOIN ${table} AS ${alias} ON ${alias}.story = figure.story AND ${alias}.id = story.id || '.' || figure.${column}`
  const sql = `SELECT figure.*, ${headColumns}, coalesce(said_by.source_name, said_by.source) AS said_by_name,
      place.name AS place_name, from_place.name AS from_name, to_place.name AS to_name
    FROM ${storiesFrom} JOIN figure ON figure.story = story.key
      ${named('attribution', 'said_by', 'said_by')} ${named('entity', 'place', 'place')}
      ${named('entity', 'from_place', 'from_place')} ${named('entity', 'to_place', 'to_place')}
    WHERE ${conditions.sql}
    ORDER BY reading.capture, story.number, figure.number ${limitOf(filter)}`
  return rows(db, sql, conditions).map((row) => ({
    ...listed(row, textOf(row, 'text')),
    figure: figureOf(row),
    saidBy: textOrNull(row, 'said_by_name'),
    place: textOrNull(row, 'place_name'),
    from: textOrNull(row, 'from_name'),
    to: textOrNull(row, 'to_name'),
  }))
}

export function listTimes(db: DatabaseSync, filter: Filter, moment: number): ListedTime[] {
  const conditions = conditionsOf(filter, moment, anywhereInStory)
  const sql = `SELECT time_expression.*, ${headColumns}
    FROM ${storiesFrom} JOIN time_expression ON time_expression.story = story.key WHERE ${conditions.sql}
    ORDER BY reading.capture, story.number, time_expression.number ${limitOf(filter)}`
  return rows(db, sql, conditions).map((row) => ({ ...listed(row, textOf(row, 'text')), time: timeOf(row) }))
}

export function listPlaces(db: DatabaseSync, filter: Filter, moment: number): ListedPlace[] {
  const conditions = conditionsOf(filter, moment, ofPlace)
  const sql = `SELECT entity.*, ${headColumns}, first.line, first.text AS words,
      (SELECT json_group_array(json_array(span_start, span_end) ORDER BY number) FROM mention
       WHERE mention.story = entity.story AND story.id || '.' || mention.entity = entity.id) AS spans
    FROM ${storiesFrom} JOIN entity ON entity.story = story.key
      JOIN mention AS first ON first.story = entity.story AND first.number =
        (SELECT min(number) FROM mention WHERE mention.story = entity.story AND story.id || '.' || mention.entity = entity.id)
    WHERE entity.precision IS NOT NULL AND ${conditions.sql}
    ORDER BY reading.capture, story.number, entity.number ${limitOf(filter)}`
  return rows(db, sql, conditions).map((row) => ({
    ...listed(row, textOf(row, 'words')),
    entity: entityOf(row, jsonOf(row, 'spans') as Span[]),
  }))
}

/** What all listings say of a row that has an id, a line and the columns of its story. */
export function listed(row: Row, words: string): Listed {
  return {
    id: textOf(row, 'id'),
    words,
    line: numberOf(row, 'line'),
    story: storyHead(row),
    came: numberOf(row, 'story_came'),
    ceased: numberOrNull(row, 'story_ceased'),
    reader: textOf(row, 'story_reader'),
  }
}

function storyHead(row: Row): StoryHead {
  return {
    id: textOf(row, 'story_id'),
    page: textOf(row, 'story_page'),
    from: textOf(row, 'story_source'),
    language: textOf(row, 'story_language'),
    headline: textOrNull(row, 'story_headline'),
    outlet: textOrNull(row, 'story_outlet'),
    published: textOrNull(row, 'story_published'),
  }
}

export function rows(db: DatabaseSync, sql: string, { values }: Conditions): Row[] {
  return db.prepare(sql).all(values) as Row[]
}
