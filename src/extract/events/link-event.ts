import type { Rest } from '../../evidence/basis.ts'
import type { Event, EventType } from '../../evidence/event.ts'
import type { Figure, Measure, Status } from '../../evidence/figure.ts'
import { contains, textAt, type Span } from '../../evidence/span.ts'
import type { EventSense } from '../../language/event-words.ts'
import { calendarPart } from '../calendar-part.ts'
import type { Neighbours } from '../neighbours.ts'
import { firstPieceFrom, isCapitalised } from '../pieces.ts'
import type { Clause } from './clause.ts'
import type { Deed } from './find-deeds.ts'
import type { EventLexicon } from './lexicon.ts'
import type { Parties, Participant } from './parties.ts'

/** What stands around a deed. */
export interface EventSurroundings {
  readonly clause: Clause
  readonly lexicon: EventLexicon
  readonly text: string
  readonly sentence: Span
  readonly neighbours: Neighbours
  readonly parties: Parties
  /** Those of the same sentence. */
  readonly figures: readonly Figure[]
}

/** A value with the words that it rests on. */
interface Linked {
  readonly value: string
  readonly rest: Rest
}

interface PlacedWord extends Linked {
  readonly role: 'place' | 'from' | 'to'
  /** The piece at which the preposition stands. */
  readonly at: number
}

const none = { value: null, rest: null }

/** A sentence may be as long as a page; what stands farther away than this is not said of the deed. */
const farthest = 300

/** The event that a deed is, with its parties, place, date and figures; null where nobody and nowhere is told. */
export function linkEvent(
  deed: Deed & { readonly sense: EventSense & { type: EventType } },
  id: string,
  around: EventSurroundings,
): Event | null {
  const { clause, text, neighbours, parties } = around
  const { sense } = deed
  const trigger = clause.spanOf(deed.trigger)
  const told = statusOf(deed, around)
  const refused = told === 'denied' && isToCome(deed, clause)
  const type =
    refused && granted.has(sense.type) ? 'REJECT' : told === 'planned' && granted.has(sense.type) ? 'AGREE' : sense.type
  const status = type === 'REJECT' && refused ? 'realised' : told
  const said = neighbours.contentAt(trigger)?.value ?? null
  const actor = parties.first(clause, deed.actor) ?? parties.speaker(clause, deed.actor, said)
  const target = parties.named(clause, deed.target) ?? otherSide(deed, clause, parties)
  const near = nearOf(around.sentence, trigger)
  const places = placesOf(deed, near, around, [actor, target])
  if (!isTold(deed, actor, target, places.place.value !== null)) return null
  const when = dateOf(deed, near, around)
  const figures = figuresOf(deed, near, around)
  const links: Readonly<Record<string, { readonly rest: Rest | null }>> = {
    actor: actor ?? none,
    target: target ?? none,
    ...places,
    when: when ?? none,
  }
  const rests = Object.fromEntries(Object.entries(links).flatMap(([name, { rest }]) => (rest ? [[name, rest]] : [])))
  const spans = [trigger, ...[actor, target].flatMap((party) => (party?.rest.span ? [party.rest.span] : []))]
  return {
    id,
    span: [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))],
    trigger: { span: trigger, text: textAt(text, trigger) },
    type,
    mode: sense.mode,
    actor: actor && (actor.entity ?? actor.text),
    target: target && (target.entity ?? target.text),
    place: places.place.value,
    from: places.from.value,
    to: places.to.value,
    when: when?.value ?? null,
    status,
    saidBy: said?.id ?? null,
    figures: figures.map((figure) => figure.id),
    foundBy: 'rule:deed',
    rests,
  }
}

/** "Norway and Sweden signed a treaty": of two who do something together, the second is the other party. */
function otherSide({ sense, actor }: Deed, clause: Clause, parties: Parties): Participant | null {
  const halves = actor && mutual.has(sense.type) ? clause.halvesOf(actor) : null
  const second = halves && parties.named(clause, halves[1])
  return second?.entity ? second : null
}

const mutual: ReadonlySet<EventSense['type']> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'ASSAULT'])

/** Acts between parties need one who does them; blows and disasters only a place or those whom they befell. */
function isTold(
  { sense, byVerb }: Deed,
  actor: Participant | null,
  target: Participant | null,
  hasPlace: boolean,
): boolean {
  if (deliberate.has(sense.type)) return actor !== null || (target !== null && (byVerb || sense.type === 'CONSULT'))
  return actor !== null || target !== null || hasPlace
}

const deliberate: ReadonlySet<EventSense['type']> = new Set([
  'SUPPORT',
  'REQUEST',
  'REJECT',
  'ACCUSE',
  'AGREE',
  'THREATEN',
  'CONSULT',
  'AID',
  'COOPERATE',
])

/** "will meet", "will release": what is granted in time to come is an agreement, and what will not be is a refusal (PLOVER). */
const granted: ReadonlySet<EventType> = new Set<EventType>([
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'AGREE',
])

function isToCome({ trigger, from }: Deed, clause: Clause): boolean {
  for (let at = from; at < trigger.from; at++) if (clause.words.modals.has(clause.lower(at))) return true
  return false
}

/** Whether it has happened: read from the verb group, and from the few words before it. */
function statusOf({ trigger, from, byVerb }: Deed, { clause, lexicon }: EventSurroundings): Status {
  let status: Status = 'realised'
  const start = Math.max(0, (byVerb ? Math.min(from, trigger.from) : trigger.from) - 4)
  for (let at = start; at < trigger.from; at++) {
    if (clause.isBreak(at) || clause.lower(at) === ',' || clause.words.relatives.has(clause.lower(at))) {
      status = 'realised'
      continue
    }
    const match = lexicon.status.startingAt(clause.pieces, at)
    // "in May" is no possibility.
    if (match && !(at > 0 && isCapitalised(clause.pieces[at])) && order.indexOf(match.value) > order.indexOf(status))
      status = match.value
  }
  return status
}

const order: readonly Status[] = ['realised', 'ongoing', 'planned', 'possible', 'conditional', 'denied']

function nearOf([start, end]: Span, [from, to]: Span): Span {
  return [Math.max(start, from - farthest), Math.min(end, to + farthest)]
}

/**
 * Where it happened: the nearest place behind the deed that a preposition puts there, else the nearest before it; of two behind
 * one preposition the last. Places that took part are none.
 */
function placesOf(
  { trigger }: Deed,
  near: Span,
  { clause, neighbours }: EventSurroundings,
  parties: readonly (Participant | null)[],
): Record<'place' | 'from' | 'to', Linked | typeof none> {
  const { pieces } = clause
  const placed = neighbours
    .placesIn(near)
    .filter(({ span }) => !parties.some((party) => party?.rest.span && contains(party.rest.span, span)))
    .flatMap(({ span, value }): PlacedWord[] => {
      const first = firstPieceFrom(pieces, span[0])
      for (let at = first - 1; at >= 0 && first - at <= 6; at--) {
        const word = clause.lower(at)
        const rest: Rest = { span, basis: 'stated' }
        const place = { value: value.id, rest, at }
        if (clause.words.fromPrepositions.has(word)) return [{ ...place, role: 'from' }]
        if (clause.words.toPrepositions.has(word)) return [{ ...place, role: 'to' }]
        if (clause.words.placePrepositions.has(word)) return [{ ...place, role: 'place' }]
        if (clause.isBreak(at) || clause.words.prepositions.has(word) || clause.isVerb(at)) break
      }
      return []
    })
  const pick = (role: 'place' | 'from' | 'to'): Linked | typeof none => {
    const fitting = placed.filter((place) => place.role === role)
    const behind = fitting.find(({ at }) => at >= trigger.to)
    const first = behind ?? fitting.findLast(({ at }) => at < trigger.from)
    if (!first) return none
    const last = fitting.findLast(({ at }) => at === first.at)!
    return { value: last.value, rest: last.rest }
  }
  return { place: pick('place'), from: pick('from'), to: pick('to') }
}

/** When it happened: the nearest date of the sentence that says no more than when somebody spoke. */
function dateOf({ trigger }: Deed, near: Span, { clause, neighbours }: EventSurroundings): Linked | null {
  const { pieces } = clause
  const dates = neighbours.timesIn(near).flatMap(({ value: time }) => {
    const value = calendarPart(time)
    const at = firstPieceFrom(pieces, time.span[0])
    if (value === null || at >= pieces.length) return []
    const told =
      at > trigger.to &&
      pieces.slice(Math.max(trigger.to, at - 4), at).some(({ lower }) => clause.words.otherVerbs.has(lower))
    return told ? [] : [{ value, rest: { span: time.span, basis: time.basis }, away: Math.abs(at - trigger.from) }]
  })
  dates.sort((a, b) => a.away - b.away)
  const nearest = dates[0]
  return nearest ? { value: nearest.value, rest: nearest.rest } : null
}

/** What each kind of event does to those whom figures count. */
const befalls: Partial<Record<EventType, readonly Measure[]>> = {
  ASSAULT: ['killed', 'wounded', 'missing', 'abducted', 'captured', 'destroyed', 'damaged', 'displaced', 'affected'],
  DISASTER: [
    'killed',
    'wounded',
    'missing',
    'homeless',
    'affected',
    'displaced',
    'evacuated',
    'destroyed',
    'damaged',
    'infected',
  ],
  DISPLACE: ['displaced', 'evacuated', 'returned', 'sheltered', 'homeless', 'arrived', 'crossed'],
  RESCUE: ['rescued'],
  COERCE: ['arrested', 'held', 'captured'],
  RETREAT: ['released', 'returned'],
  AID: ['money', 'other'],
  MOBILIZE: ['deployed'],
  PROTEST: ['other', 'arrested'],
}

/** The figures near a deed that count whom or what it befell; those in its own target whatever they count. */
function figuresOf(
  deed: Deed & { sense: { type: EventSense['type'] } },
  near: Span,
  { clause, figures }: EventSurroundings,
): Figure[] {
  const target = deed.target && clause.spanOf(deed.target)
  const measures = befalls[deed.sense.type as EventType] ?? []
  return figures.filter(
    ({ span, measure }) =>
      (target !== null && contains(target, span)) ||
      (contains(near, span) && measures.includes(measure) && measure !== 'other'),
  )
}
