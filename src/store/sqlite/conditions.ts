import { edtfBounds } from '../edtf-bounds.ts'
import { foldWords } from '../fold-words.ts'
import { LedgerError } from '../ledger-error.ts'
import type { Filter } from '../store.ts'
import { textValue, type Value } from './value.ts'

/** Stories with their readings and captures: what every listing starts from. */
export const storiesFrom = `story JOIN reading ON reading.came = story.came JOIN capture ON capture.came = reading.capture`

/** Whether a row of `table` had come at `:moment`, and not yet ceased to hold. */
export function heldAt(table: 'reading' | 'failed_input'): string {
  return `${table}.came <= :moment
    AND NOT EXISTS (SELECT 1 FROM ending WHERE ending.came = ${table}.came AND ending.ceased <= :moment)`
}

/** Conditions in SQL, all of which must hold, with the values of their parameters. */
export interface Conditions {
  readonly sql: string
  readonly values: Record<string, Value>
}

/** What a listing asks of the three filters that look at findings; each listing looks at other ones. */
export interface FindingConditions {
  readonly source: string
  readonly act: string
  readonly place: string
}

const hasAttribution = (condition: string): string =>
  `EXISTS (SELECT 1 FROM attribution AS said WHERE said.story = story.key AND ${condition})`

/** For listings of what has no source, act or place of its own: what else the story holds decides. */
export const anywhereInStory: FindingConditions = {
  source: hasAttribution(namesSource('said')),
  act: hasAttribution('said.act = :act'),
  place: `EXISTS (SELECT 1 FROM entity AS place WHERE place.story = story.key AND ${namesPlace('place')})`,
}

export function namesSource(attribution: string): string {
  return `holds_words(coalesce(${attribution}.source_name, ${attribution}.source), :source)`
}

export function namesPlace(entity: string): string {
  return `(${entity}.country = :country OR (${entity}.kind IN ('place', 'nationality') AND holds_words(${entity}.name, :place)))`
}

/** Throws `bad-filter` where a value cannot be read. */
export function conditionsOf(filter: Filter, moment: number, findings: FindingConditions): Conditions {
  const parts = [heldAt('reading')]
  const values: Record<string, Value> = { moment }
  const add = (sql: string, given: Record<string, Value>): void => {
    parts.push(sql)
    Object.assign(values, given)
  }
  const { outlet, source, act, place, from, to, story, page } = filter
  if (outlet !== undefined) add('holds_words(story.outlet, :outlet)', { outlet: wordsOf('outlet', outlet) })
  if (source !== undefined) add(findings.source, { source: wordsOf('source', source) })
  if (act !== undefined) add(findings.act, { act })
  if (place !== undefined) add(findings.place, { place: wordsOf('place', place), country: place.trim().toUpperCase() })
  if (story !== undefined) add('story.id = :story', { story: textValue(story) })
  if (page !== undefined)
    add(`(capture.page IN (:page, 'sha256:' || :page) OR capture.source = :page)`, { page: textValue(page) })
  // A date that nobody could read is as unknown as none.
  const dated = '(story.published_from IS NOT NULL OR story.published_to IS NOT NULL)'
  if (from !== undefined)
    add(`${dated} AND coalesce(story.published_to, '9999') >= :from`, { from: dayOf('from', from) })
  if (to !== undefined) add(`${dated} AND coalesce(story.published_from, '0000') <= :to`, { to: dayOf('to', to) })
  return { sql: parts.join('\n  AND '), values }
}

/** The clause that keeps a listing to its limit. */
export function limitOf({ limit }: Filter): string {
  if (limit === undefined) return ''
  if (!Number.isSafeInteger(limit) || limit < 0) throw badFilter('limit', limit, 'a whole number from 0')
  return `LIMIT ${limit}`
}

function wordsOf(name: string, text: string): Value {
  const words = foldWords(text)
  if (words.trim() === '') throw badFilter(name, text, 'at least one word')
  return words
}

function dayOf(name: 'from' | 'to', date: string): string {
  const day = edtfBounds(date)?.[name]
  if (!day) throw badFilter(name, date, 'a date such as 2024, 2024-03 or 2024-03-08')
  return day
}

function badFilter(name: string, value: string | number, expected: string): LedgerError {
  return new LedgerError('bad-filter', `The filter "${name}" cannot be "${value}": give ${expected}.`)
}
