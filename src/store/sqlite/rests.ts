import type { About, Party, Relay } from '../../evidence/attribution.ts'
import type { Basis, Rest } from '../../evidence/basis.ts'
import { textAt, type Span } from '../../evidence/span.ts'
import type { Section } from '../../evidence/story.ts'
import { jsonOf, textOrNull, type Row } from './value.ts'

/** A rest as a column holds it: with its words, so that people can read it and `verify` can check it. */
interface StoredRest {
  readonly span: Span | null
  readonly text?: string
  readonly basis: Basis
  readonly reason?: string
  readonly entity?: string | null
}

interface StoredRelay extends StoredRest {
  readonly name: string
  readonly relation: Relay['relation']
}

interface StoredSection extends StoredRest {
  readonly name: string
}

/** Words that a row keeps with their span in JSON. */
export interface WordsAt {
  readonly span: Span
  readonly text: string
}

type Rests = Readonly<Record<string, Rest>>

const none = '{}'

export function restsJson(rests: Rests, text: string): string {
  let json = ''
  for (const name of Object.keys(rests).sort())
    json += `${json === '' ? '{' : ','}${JSON.stringify(name)}:${restJson(rests[name]!, text)}`
  return json === '' ? none : `${json}}`
}

export function restsOf(row: Row): Rests {
  if (row['rests'] === none) return {}
  const stored = Object.entries(jsonOf(row, 'rests') as Record<string, StoredRest>)
  return Object.fromEntries(stored.map(([name, rest]) => [name, restOf(rest)]))
}

/** What a party rests on, its name apart; null where there is no party. */
export function partyJson(party: Party | null, text: string): string | null {
  return party && restJson(party, text, party.entity)
}

/** Those who passed a claim on, as a column holds them; null where there are none. */
export function chainJson(chain: readonly Relay[], text: string): string | null {
  if (chain.length === 0) return null
  const relays = chain.map((relay) => {
    const named = `"name":${JSON.stringify(relay.name)},"relation":"${relay.relation}"`
    return `{${named},${restJson(relay, text, relay.entity).slice(1)}`
  })
  return `[${relays.join(',')}]`
}

export function chainOf(row: Row): Relay[] {
  if (row['chain'] === null || row['chain'] === undefined) return []
  return (jsonOf(row, 'chain') as StoredRelay[]).map(({ name, relation, ...rest }) => ({
    name,
    relation,
    entity: rest.entity ?? null,
    ...restOf(rest),
  }))
}

/** The sections of a story as a column holds them; null where there are none. */
export function sectionsJson(sections: readonly Section[], text: string): string | null {
  if (sections.length === 0) return null
  const told = sections.map(({ name, ...rest }) => `{"name":${JSON.stringify(name)},${restJson(rest, text).slice(1)}`)
  return `[${told.join(',')}]`
}

export function sectionsOf(row: Row): Section[] {
  if (row['sections'] === null || row['sections'] === undefined) return []
  return (jsonOf(row, 'sections') as StoredSection[]).map(({ name, ...rest }) => ({ name, ...restOf(rest) }))
}

/** What a claim is about, with its words. */
export function aboutOf(row: Row): About | null {
  const name = textOrNull(row, 'about')
  if (name === null) return null
  const { span, basis, reason } = restOf(jsonOf(row, 'about_rests') as StoredRest)
  return span && { name, span, basis, ...(reason !== undefined && { reason }) }
}

export function aboutJson(about: About | null, text: string): string | null {
  return about && restJson(about, text)
}

export function partyOf(row: Row, name: 'said_to' | 'against' | 'via'): Party | null {
  const party = textOrNull(row, name)
  if (party === null) return null
  const stored = jsonOf(row, `${name}_rests`) as StoredRest
  return { name: party, entity: stored.entity ?? null, ...restOf(stored) }
}

/** The words that a column of rests, or of one party's rest, holds with their spans. */
export function wordsIn(row: Row, column: string): WordsAt[] {
  if (row[column] === null || row[column] === undefined || row[column] === none) return []
  const stored = jsonOf(row, column) as StoredRest | Record<string, StoredRest>
  const all =
    column === 'rests' || column === 'chain' || column === 'victims' || column === 'sections'
      ? Object.values(stored as Record<string, StoredRest>)
      : [stored as StoredRest]
  return all.flatMap(({ span, text }) => (span ? [{ span, text: text ?? '' }] : []))
}

/** Canonical JSON, written out: there are some hundred rests in a story. */
function restJson({ span, basis, reason }: Rest, text: string, entity?: string | null): string {
  let json = `{"basis":"${basis}"`
  if (entity !== undefined) json += `,"entity":${JSON.stringify(entity)}`
  if (reason !== undefined) json += `,"reason":${JSON.stringify(reason)}`
  json += span ? `,"span":[${span[0]},${span[1]}],"text":${JSON.stringify(textAt(text, span))}` : ',"span":null'
  return `${json}}`
}

function restOf({ span, basis, reason }: StoredRest): Rest {
  return { span, basis, ...(reason !== undefined && { reason }) }
}
