import type { Attribution } from '../../evidence/attribution.ts'
import type { Entity, Location } from '../../evidence/entity.ts'
import type { Event, Perpetrator, Victim } from '../../evidence/event.ts'
import type { Figure } from '../../evidence/figure.ts'
import { textAt, type Span } from '../../evidence/span.ts'
import type { TimeExpression } from '../../evidence/time-expression.ts'
import type { Lines } from './lines.ts'
import { aboutJson, aboutOf, chainJson, chainOf, partyJson, partyOf, restsJson, restsOf } from './rests.ts'
import {
  flagValue,
  jsonOf,
  numberOf,
  numberOrNull,
  numberValue,
  spanOf,
  spanOrNull,
  textOf,
  textOrNull,
  textValue,
  type Row,
} from './value.ts'

/** What the rows of one story's findings need beside the finding. */
export interface StoryKey {
  readonly key: number
  readonly came: number
  readonly id: string
  /** The text of the whole page, and its lines. */
  readonly text: string
  readonly lines: Lines
}

export function entityRow(entity: Entity, number: number, story: StoryKey): Row {
  const { place } = entity
  return {
    ...keyOf(entity, number, story),
    kind: entity.kind,
    name: textValue(entity.name),
    description: textValue(entity.description),
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    country: place?.country ?? null,
    geoname_id: place?.geonameId ?? null,
    precision: place?.precision ?? null,
    placed: placedJson(entity),
  }
}

/** What else is known of how an entity was placed, as JSON; null where nothing is. */
function placedJson({ place, adjectives }: Entity): string | null {
  if (!place) return null
  const { division, status, reason, alternatives } = place
  const json = JSON.stringify({ division, status, reason, alternatives, adjectives })
  return json === '{}' ? null : json
}

/** The entity of a row; its mentions are rows of their own. */
export function entityOf(row: Row, mentions: readonly Span[]): Entity {
  const placed = textOrNull(row, 'placed')
  const { adjectives, ...choice } = placed === null ? {} : (JSON.parse(placed) as Partial<Location> & Pick<Entity, 'adjectives'>) // prettier-ignore
  return {
    id: localId(row),
    kind: textOf(row, 'kind') as Entity['kind'],
    name: textOf(row, 'name'),
    description: textOrNull(row, 'description'),
    mentions,
    ...(adjectives && { adjectives }),
    place: textOrNull(row, 'precision') === null ? null : { ...locationOf(row), ...choice },
  }
}

function locationOf(row: Row): Location {
  return {
    lat: numberOf(row, 'lat'),
    lon: numberOf(row, 'lon'),
    country: textOrNull(row, 'country'),
    geonameId: numberOrNull(row, 'geoname_id'),
    precision: textOf(row, 'precision') as Location['precision'],
  }
}

export function mentionRow(entity: string, span: Span, number: number, story: StoryKey): Row {
  return { story: story.key, number, came: story.came, entity, ...wordsRow(span, story) }
}

export function attributionRow(attribution: Attribution, number: number, story: StoryKey): Row {
  const { source, cue, content, to, against, via } = attribution
  const { text } = story
  // A claim without content has nowhere to stand but its cue or its source.
  const first = content[0] ?? cue?.span ?? source.span ?? [0, 0]
  return {
    ...keyOf(attribution, number, story),
    line: story.lines.at(first[0]),
    source: textValue(source.text),
    source_name: textValue(source.name),
    source_entity: source.entity,
    named: flagValue(source.named),
    act: attribution.act,
    cue: textValue(cue?.text ?? null),
    content: textValue(content.map((span) => textAt(text, span)).join(contentGap)),
    manner: attribution.manner,
    standing: attribution.standing,
    said_to: textValue(to?.name ?? null),
    against: textValue(against?.name ?? null),
    via: textValue(via?.name ?? null),
    confidence: numberValue(attribution.confidence) ?? 0,
    found_by: attribution.foundBy,
    source_start: source.span?.[0] ?? null,
    source_end: source.span?.[1] ?? null,
    cue_start: cue?.span[0] ?? null,
    cue_end: cue?.span[1] ?? null,
    content_start: first[0],
    content_end: (content.at(-1) ?? first)[1],
    content_spans: JSON.stringify(content),
    said_to_rests: partyJson(to, text),
    against_rests: partyJson(against, text),
    via_rests: partyJson(via, text),
    chain: chainJson(attribution.chain, text),
    earlier: flagValue(attribution.earlier),
    said_at: attribution.saidAt,
    within: attribution.within,
    about: textValue(attribution.about?.name ?? null),
    about_rests: aboutJson(attribution.about, text),
    rests: restsJson(attribution.rests, text),
  }
}

/** What stands between the parts of a claim that a cue divides. */
export const contentGap = ' … '

export function attributionOf(row: Row): Attribution {
  const cue = spanOrNull(row, 'cue')
  return {
    id: localId(row),
    source: {
      span: spanOrNull(row, 'source'),
      text: textOrNull(row, 'source'),
      entity: textOrNull(row, 'source_entity'),
      name: textOrNull(row, 'source_name'),
      named: numberOf(row, 'named') === 1,
    },
    cue: cue && { span: cue, text: textOf(row, 'cue') },
    content: jsonOf(row, 'content_spans') as Span[],
    manner: textOf(row, 'manner') as Attribution['manner'],
    act: textOf(row, 'act') as Attribution['act'],
    standing: textOf(row, 'standing') as Attribution['standing'],
    to: partyOf(row, 'said_to'),
    against: partyOf(row, 'against'),
    via: partyOf(row, 'via'),
    chain: chainOf(row),
    earlier: numberOrNull(row, 'earlier') === 1,
    saidAt: textOrNull(row, 'said_at'),
    within: textOrNull(row, 'within'),
    about: aboutOf(row),
    confidence: numberOf(row, 'confidence'),
    foundBy: textOf(row, 'found_by'),
    rests: restsOf(row),
  }
}

export function figureRow(figure: Figure, number: number, story: StoryKey): Row {
  return {
    ...keyOf(figure, number, story),
    ...wordsRow(figure.span, story),
    value: numberValue(figure.value),
    quantifier: figure.quantifier,
    unit: textValue(figure.unit),
    counted: textValue(figure.counted),
    measure: figure.measure,
    kind: figure.kind,
    change: figure.change,
    former: flagValue(figure.former),
    part_of: figure.partOf,
    status: figure.status,
    said_by: figure.saidBy,
    place: figure.place,
    from_place: figure.from,
    to_place: figure.to,
    happened: figure.when,
    as_of: figure.asOf,
    found_by: figure.foundBy,
    min: numberValue(figure.min),
    max: numberValue(figure.max),
    approx: flagValue(figure.approx),
    vague: flagValue(figure.vague),
    rests: restsJson(figure.rests, story.text),
  }
}

export function figureOf(row: Row): Figure {
  return {
    id: localId(row),
    span: spanOf(row, 'span'),
    text: textOf(row, 'text'),
    value: numberOrNull(row, 'value'),
    quantifier: textOf(row, 'quantifier') as Figure['quantifier'],
    min: numberOrNull(row, 'min'),
    max: numberOrNull(row, 'max'),
    approx: numberOf(row, 'approx') === 1,
    vague: numberOf(row, 'vague') === 1,
    unit: textOrNull(row, 'unit'),
    counted: textOrNull(row, 'counted'),
    measure: textOf(row, 'measure') as Figure['measure'],
    kind: textOrNull(row, 'kind') as Figure['kind'],
    change: textOrNull(row, 'change') as Figure['change'],
    former: numberOrNull(row, 'former') === 1,
    partOf: textOrNull(row, 'part_of'),
    status: textOf(row, 'status') as Figure['status'],
    saidBy: textOrNull(row, 'said_by'),
    place: textOrNull(row, 'place'),
    from: textOrNull(row, 'from_place'),
    to: textOrNull(row, 'to_place'),
    when: textOrNull(row, 'happened'),
    asOf: textOrNull(row, 'as_of'),
    foundBy: textOf(row, 'found_by'),
    rests: restsOf(row),
  }
}

export function timeRow(time: TimeExpression, number: number, story: StoryKey): Row {
  return {
    ...keyOf(time, number, story),
    ...wordsRow(time.span, story),
    type: time.type,
    value: time.value,
    mod: time.mod,
    basis: time.basis,
    rests: restsJson(time.rests, story.text),
  }
}

export function timeOf(row: Row): TimeExpression {
  return {
    id: localId(row),
    span: spanOf(row, 'span'),
    text: textOf(row, 'text'),
    type: textOf(row, 'type') as TimeExpression['type'],
    value: textOrNull(row, 'value'),
    mod: textOrNull(row, 'mod'),
    basis: textOf(row, 'basis') as TimeExpression['basis'],
    rests: restsOf(row),
  }
}

export function eventRow(event: Event, number: number, story: StoryKey): Row {
  return {
    ...keyOf(event, number, story),
    ...wordsRow(event.span, story),
    trigger: textValue(event.trigger.text),
    type: event.type,
    mode: event.mode,
    actor: textValue(event.actor),
    target: textValue(event.target),
    place: event.place,
    from_place: event.from,
    to_place: event.to,
    happened: event.when,
    status: event.status,
    said_by: event.saidBy,
    figures: JSON.stringify(event.figures),
    victims: event.victims.length > 0 ? JSON.stringify(event.victims) : null,
    perpetrator: event.perpetrator && JSON.stringify(event.perpetrator),
    found_by: event.foundBy,
    trigger_start: event.trigger.span[0],
    trigger_end: event.trigger.span[1],
    rests: restsJson(event.rests, story.text),
  }
}

export function eventOf(row: Row): Event {
  return {
    id: localId(row),
    span: spanOf(row, 'span'),
    trigger: { span: spanOf(row, 'trigger'), text: textOf(row, 'trigger') },
    type: textOf(row, 'type') as Event['type'],
    mode: textOrNull(row, 'mode'),
    actor: textOrNull(row, 'actor'),
    target: textOrNull(row, 'target'),
    place: textOrNull(row, 'place'),
    from: textOrNull(row, 'from_place'),
    to: textOrNull(row, 'to_place'),
    when: textOrNull(row, 'happened'),
    status: textOf(row, 'status') as Event['status'],
    saidBy: textOrNull(row, 'said_by'),
    figures: jsonOf(row, 'figures') as string[],
    victims: textOrNull(row, 'victims') === null ? [] : (jsonOf(row, 'victims') as Victim[]),
    perpetrator: textOrNull(row, 'perpetrator') === null ? null : (jsonOf(row, 'perpetrator') as Perpetrator),
    foundBy: textOf(row, 'found_by'),
    rests: restsOf(row),
  }
}

function keyOf(finding: { readonly id: string }, number: number, story: StoryKey): Row {
  return { story: story.key, number, came: story.came, id: `${story.id}.${finding.id}` }
}

function wordsRow(span: Span, story: StoryKey): Row {
  return {
    line: story.lines.at(span[0]),
    text: textValue(textAt(story.text, span)),
    span_start: span[0],
    span_end: span[1],
  }
}

/** `a3` of `05d4bbcb5e57.1.a3`. */
function localId(row: Row): string {
  const id = textOf(row, 'id')
  return id.slice(id.lastIndexOf('.') + 1)
}
