import type { Attribution } from '../../evidence/attribution.ts'
import type { Rest } from '../../evidence/basis.ts'
import type { Event, EventType, Perpetrator } from '../../evidence/event.ts'
import type { Figure } from '../../evidence/figure.ts'
import { textAt, type Span } from '../../evidence/span.ts'
import type { EventSense } from '../../language/event-words.ts'
import type { Neighbours } from '../neighbours.ts'
import type { Clause } from './clause.ts'
import { figuresOf } from './figures-of.ts'
import type { Deed } from './find-deeds.ts'
import type { SettledSense } from './harm-context.ts'
import type { EventLexicon } from './lexicon.ts'
import { isThing, type Parties, type Participant } from './parties.ts'
import { isToCome, statusOf } from './status-of.ts'
import { victimsOf } from './victims-of.ts'
import type { WhenAndWhere } from './when-and-where.ts'

/** What stands around a deed. */
export interface EventSurroundings {
  readonly clause: Clause
  readonly lexicon: EventLexicon
  readonly text: string
  readonly neighbours: Neighbours
  readonly parties: Parties
  readonly whenAndWhere: WhenAndWhere
  /** Those of the same sentence. */
  readonly figures: readonly Figure[]
}

/** A deed whose category is settled. */
export type SettledDeed = Deed & { readonly sense: SettledSense }

/** The event that a deed is, with its parties, place, date and figures; null where nobody and nowhere is told. */
export function linkEvent(deed: SettledDeed, around: EventSurroundings): Event | null {
  const { clause, text, neighbours, parties, whenAndWhere } = around
  const sense = deed.sense.type === 'CAPTURE' ? captured(deed, around) : deed.sense
  if (!sense) return null
  const trigger = clause.spanOf(deed.trigger)
  const told = statusOf(deed, clause, around.lexicon)
  const refused = told === 'denied' && isToCome(deed, clause)
  const granting = granted.has(sense.type)
  const type: EventType = refused && granting ? 'REJECT' : told === 'planned' && granting ? 'AGREE' : settledBy(sense, deed, clause)
  // "an operation to detain them": what is meant to be done.
  const meant = told === 'realised' && deed.isPurpose ? 'planned' : told
  const status = type === 'REJECT' && refused ? 'realised' : meant
  const said = neighbours.contentAt(trigger)?.value ?? null
  const party = partiesOf(deed, type, said, around)
  const targetSpan = deed.target && clause.spanOf(deed.target)
  const takesPart = type === 'CONSULT' || type === 'SUPPORT' || type === 'AID' ? party.target : null
  const placed = speaking.has(type)
    ? nowhere
    : whenAndWhere.placesOf(deed, type, [
        party.actor?.rest.span ?? null,
        takesPart?.rest.span ?? null,
      ])
  // A place that a disaster befell is where it happened, and nobody.
  const target = type === 'DISASTER' && isPlaceOnly(party.target, placed.place?.rest) ? null : party.target
  const { actor } = party
  if (type === 'THREATEN' && isWeakWarning(deed, party, clause, parties)) return null
  parties.remember(actor, clause, true)
  parties.remember(target, clause, false)
  if (!isTold(type, deed.byVerb, actor, target ?? party.target, placed.place !== null)) return null
  const when = whenAndWhere.dateOf(deed)
  const figures = figuresOf(type, targetSpan, sentenceOf(clause), around.figures)
  const links = { actor, target, ...placed, when }
  const rests = Object.fromEntries(Object.entries(links).flatMap(([name, link]) => (link ? [[name, link.rest]] : [])))
  const spans = [trigger, ...[actor, target].flatMap((one) => (one?.rest.span ? [one.rest.span] : []))]
  return {
    id: '',
    span: [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))],
    trigger: { span: trigger, text: textAt(text, trigger) },
    type,
    mode: sense.mode,
    actor: actor && (actor.entity ?? actor.text),
    target: target && (target.entity ?? target.text),
    place: placed.place?.value ?? null,
    from: placed.from?.value ?? null,
    to: placed.to?.value ?? null,
    when: when?.value ?? null,
    status,
    saidBy: said?.id ?? null,
    figures: figures.map((figure) => figure.id),
    victims: harming.has(type) ? victimsOf(deed.harmed ?? deed, { clause, text, parties, figures, all: around.figures }) : [],
    perpetrator: type === 'ASSAULT' && actor ? perpetratorOf(actor, said) : null,
    foundBy: 'rule:deed',
    rests,
  }
}

/** A place is captured by force, a person is taken prisoner, and what else is seized is taken away. */
function captured({ sense, target, trigger }: SettledDeed, { clause, parties }: EventSurroundings): TypedSense | null {
  const taken = parties.named(clause, target)
  if (!taken || !target) return null
  const kind = parties.kindOf(taken)
  const { civilians, combatants, captives, seizures } = clause.words
  const isPeople = clause.pieces
    .slice(target.from, target.to)
    .some(({ lower }) => civilians.has(lower) || combatants.has(lower) || captives.has(lower))
  if (kind === 'place' && !isPeople) return { ...sense, type: 'ASSAULT', mode: 'territory' }
  if (kind === 'person' || isPeople) return { ...sense, type: 'COERCE', mode: 'arrest' }
  return seizures.has(clause.lower(trigger.from)) ? { ...sense, type: 'COERCE', mode: 'seize' } : null
}

/** Troops that keep the peace are aid. "Police raided the flat": those who keep the law coerce by what is an assault of others. */
function settledBy({ type }: TypedSense, { trigger, actor }: Deed, { words, pieces }: Clause): EventType {
  // "troops were sent on a peacekeeping mission".
  if (type === 'MOBILIZE') return pieces.slice(trigger.from, trigger.to + 24).some(({ lower }) => words.helpful.has(lower)) ? 'AID' : type
  if (type !== 'ASSAULT' || !actor || !words.lawDeeds.has(pieces[trigger.from]!.lower)) return type
  const isLaw = pieces.slice(actor.from, actor.to).some(({ lower }) => words.lawKeepers.has(lower))
  return isLaw ? 'COERCE' : type
}

type TypedSense = EventSense & { readonly type: EventType }

const harming: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'DISASTER'])

/** Whoever says so of themselves claims it; in the words of others they are accused of it. */
function perpetratorOf(actor: Participant, said: Attribution | null): Perpetrator {
  const who = actor.entity ?? actor.text
  if (!said) return { who, standing: 'told', by: null }
  const by = said.source.entity ?? said.source.name
  return { who, standing: by === who ? 'claimed' : 'accused', by }
}

/** "Officials warned that the toll would rise": no threat, unless it is aimed at somebody or a state makes it. */
function isWeakWarning(
  { trigger }: Deed,
  { actor, target }: { readonly actor: Participant | null; readonly target: Participant | null },
  clause: Clause,
  parties: Parties,
): boolean {
  if (!clause.words.warnings.has(clause.lower(trigger.from)) || target) return false
  const kind = actor && parties.kindOf(actor)
  return kind !== 'place' && kind !== 'nationality' && kind !== 'organization'
}

const nowhere = { place: null, from: null, to: null }

function sentenceOf({ pieces }: Clause): Span {
  return [pieces[0]!.start, pieces.at(-1)!.end]
}

function partiesOf(
  deed: SettledDeed,
  type: EventType,
  said: Attribution | null,
  { clause, parties }: EventSurroundings,
): { readonly actor: Participant | null; readonly target: Participant | null } {
  const named = parties.named(clause, deed.target)
  const target =
    (named?.entity ? named : null) ??
    otherSide(deed, clause, parties) ??
    named ??
    parties.pronoun(clause, deed.target, null)
  if (type === 'DISASTER') return { actor: null, target }
  const doer = parties.first(clause, deed.actor)
  const actor =
    (doer && (doer.entity !== null || !isThing(clause, deed.actor!)) ? doer : null) ??
    parties.speaker(clause, deed.actor, said, true) ??
    parties.pronoun(clause, deed.actor, target, true) ??
    parties.speaker(clause, deed.actor, said, false) ??
    parties.pronoun(clause, deed.actor, target)
  return { actor, target }
}

/** "Norway and Sweden signed a treaty": of two who do something together, the second is the other party. */
function otherSide({ sense, actor }: Deed, clause: Clause, parties: Parties): Participant | null {
  const halves = actor && mutual.has(sense.type) ? clause.halvesOf(actor) : null
  const second = halves && parties.named(clause, halves[1])
  return second?.entity ? second : null
}

const mutual: ReadonlySet<EventSense['type']> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'ASSAULT'])

/** What is done by words has the place of its words, which is seldom that of what they are about. */
const speaking: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN'])

function isPlaceOnly(target: Participant | null, place: Rest | undefined): boolean {
  return target !== null && place?.span != null && target.rest.span !== null && place.span[1] <= target.rest.span[1] + 40 && place.span[0] >= target.rest.span[0]
}

/** Acts between parties need one who does them; blows and disasters only a place or those whom they befell. */
function isTold(
  type: EventType,
  byVerb: boolean,
  actor: Participant | null,
  target: Participant | null,
  hasPlace: boolean,
): boolean {
  if (deliberate.has(type)) return actor !== null || (target !== null && (byVerb || type === 'CONSULT'))
  return actor !== null || target !== null || hasPlace
}

const deliberate: ReadonlySet<EventType> = new Set<EventType>([
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
const granted: ReadonlySet<EventSense['type']> = new Set<EventType>([
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'AGREE',
])
