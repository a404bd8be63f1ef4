import type { Attribution } from '../../evidence/attribution.ts'
import type { Rest } from '../../evidence/basis.ts'
import type { Event, EventType } from '../../evidence/event.ts'
import type { Figure } from '../../evidence/figure.ts'
import { contains, overlap, textAt, type Span } from '../../evidence/span.ts'
import type { Neighbours } from '../neighbours.ts'
import type { Clause, Stretch } from './clause.ts'
import { figuresOf } from './figures-of.ts'
import type { EventLexicon } from './lexicon.ts'
import { headOf } from './noun-phrases.ts'
import { isThing, type Parties, type Participant } from './parties.ts'
import { isTold, isWeakWarning, partiesOf, perpetratorOf, type TwoParties } from './parties-of.ts'
import { settleType, type Settled, type SettledDeed } from './settle-type.ts'
import { victimsOf } from './victims-of.ts'
import type { Linked, Placed } from './linked.ts'
import type { WhenAndWhere } from './when-and-where.ts'

/** What stands around a deed. */
export interface EventSurroundings {
  readonly clause: Clause
  readonly lexicon: EventLexicon
  readonly text: string
  readonly neighbours: Neighbours
  readonly parties: Parties
  readonly whenAndWhere: WhenAndWhere
  /** Those near the deed, in the same sentence. */
  readonly figures: readonly Figure[]
}

/** The event that a deed is, with its parties, place, date and figures; null where nobody and nowhere is told. */
export function linkEvent(found: SettledDeed, around: EventSurroundings): Event | null {
  const { clause, text, neighbours, parties, whenAndWhere } = around
  const deed = withoutDenial(found, clause)
  const trigger = clause.spanOf(deed.trigger)
  const said = neighbours.contentAt(trigger)?.value ?? null
  const isDenied = deed !== found || isDeniedBy(said, clause)
  const settled = asDenied(settleType(deed, clause, around.lexicon, parties), isDenied)
  if (!settled || isNoEvent(deed, settled, around)) return null
  const { type } = settled
  const both = bySource(
    partiesOf(deed, type, said, around),
    said,
    speaking.has(type) ? neighbours.reportAt(trigger) : null,
  )
  if (type === 'THREATEN' && isWeakWarning(deed, both, clause, parties)) return null
  const placed = placesOf(deed, type, both, whenAndWhere)
  const { actor } = both
  // A place that a disaster befell is where it happened, and nobody.
  const target = type === 'DISASTER' && isPlaceOnly(both.target, placed.place?.rest) ? null : both.target
  parties.remember(actor, clause, true)
  parties.remember(target, clause, false)
  const when = whenAndWhere.dateOf(deed) ?? (deed.harmed ? whenAndWhere.dateOf(deed.harmed) : null)
  if (!isTold(type, deed.byVerb, both, { hasPlace: Object.values(placed).some(Boolean), hasDay: when !== null }))
    return null
  const figures = figuresOf(type, deed.target && clause.spanOf(deed.target), around.figures)
  const victims = harming.has(type)
    ? victimsOf(deed.harmed ?? deed, { clause, text, parties, figures, all: around.figures, ...settled })
    : []
  return {
    id: '',
    span: spanOf([trigger, actor?.rest.span, target?.rest.span]),
    trigger: { span: trigger, text: textAt(text, trigger) },
    ...settled,
    actor: wordsOf(actor),
    target: wordsOf(target),
    place: valueOf(placed.place),
    from: valueOf(placed.from),
    to: valueOf(placed.to),
    when: valueOf(when),
    saidBy: said?.id ?? null,
    figures: figures.map((figure) => figure.id),
    victims,
    perpetrator:
      type === 'ASSAULT' && actor && done.has(settled.status)
        ? perpetratorOf(actor, said, isOwnForce(deed.actor, clause))
        : null,
    foundBy: 'rule:deed',
    rests: restsOf({ actor, target, ...placed, when }),
  }
}

/**
 * Who does something by saying it is the source of the report that the same verb makes; and who "deny" stands behind in "Rebels deny
 * shelling market" is the source of that.
 */
function bySource(both: TwoParties, said: Attribution | null, report: Attribution | null): TwoParties {
  const words = both.actor?.rest.span ?? null
  const isCut = words !== null && said?.cue ? overlap(words, said.cue.span) > 0 : false
  const source = (report ?? (isCut ? said : null))?.source
  if (!source?.span || source.text === null) return both
  // "the mayor" of "the mayor, Lena Orth, who": the same one.
  if (!isCut && words !== null && overlap(words, source.span) > 0) return both
  const rest: Rest = { span: source.span, basis: 'stated' }
  const actor = { entity: source.entity, text: source.text, rest }
  return { actor, target: actor.entity !== null && actor.entity === both.target?.entity ? null : both.target }
}

/** "The army denied that its men had fired": as it says, they have not. */
function asDenied(settled: Settled | null, isDenied: boolean): Settled | null {
  return settled && isDenied && done.has(settled.status) ? { ...settled, status: 'denied' } : settled
}

function isDeniedBy(said: Attribution | null, { words }: Clause): boolean {
  if (said?.act !== 'deny' || said.standing === 'negated') return false
  return said.cue?.text.split(' ').some((word) => words.denials.has(word.toLowerCase())) ?? false
}

/** "Rebels deny | shelling market": the verb before a deed is no part of who did it. */
function withoutDenial(deed: SettledDeed, clause: Clause): SettledDeed {
  const { actor } = deed
  if (!actor || actor.to - actor.from < 2 || !clause.words.denials.has(clause.lower(actor.to - 1))) return deed
  return { ...deed, actor: { ...actor, to: actor.to - 1 } }
}

/** "the release of contaminants", "neither confirmed nor denied", "attacked nobody". */
function isNoEvent(deed: SettledDeed, settled: Settled, around: EventSurroundings): boolean {
  const { clause } = around
  if (clause.isNobody(deed.target) || isLetOut(deed, settled, around)) return true
  if (!ofNature.has(settled.type) && deed.byVerb && isByNature(deed.actor, around)) return true
  return isDoneByNobody(deed, settled.type, clause) || (settled.type === 'REJECT' && settled.status === 'denied')
}

/** "the show offers Russians the chance": things neither agree nor help. */
function isDoneByNobody({ actor, byVerb }: SettledDeed, type: EventType, clause: Clause): boolean {
  return byVerb && actor !== null && willing.has(type) && isThing(clause, actor)
}

const willing: ReadonlySet<EventType> = new Set<EventType>(['AGREE'])

/** What a flood does to people. */
const ofNature: ReadonlySet<EventType> = new Set<EventType>(['DISASTER', 'DISPLACE'])

/** "roads blocked by landslides": nobody does it. What floods do to people is a disaster, or drives them away. */
function isByNature(actor: Stretch | null, { clause, lexicon }: EventSurroundings): boolean {
  if (!actor) return false
  const { to } = headOf(clause, actor)
  const found = lexicon.nouns.startingAt(clause.pieces, to - 1)
  return found?.value.type === 'DISASTER'
}

/** "the release of contaminants", "of 10 billion shillings" sets nobody free. */
function isLetOut(
  { target, byVerb, trigger }: SettledDeed,
  { mode }: Settled,
  { clause, figures }: EventSurroundings,
): boolean {
  if (mode !== 'release') return false
  const { pieces, words } = clause
  const span = target && clause.spanOf(target)
  if (span && figures.some((figure) => figure.measure === 'money' && contains(span, figure.span))) return true
  // "a statement that the ministry released".
  if (!target) return byVerb && words.publishing.has(pieces[trigger.from]!.lower)
  return pieces.slice(target.from, target.to).some(({ lower }) => words.substances.has(lower))
}

function wordsOf(party: Participant | null): string | null {
  return party && (party.entity ?? party.text)
}

function valueOf(link: Linked | null): string | null {
  return link?.value ?? null
}

function restsOf(links: Readonly<Record<string, { readonly rest: Rest } | null>>): Record<string, Rest> {
  return Object.fromEntries(Object.entries(links).flatMap(([name, link]) => (link ? [[name, link.rest]] : [])))
}

/** From the first to the last of some words. */
function spanOf(words: readonly (Span | null | undefined)[]): Span {
  const spans = words.filter((span) => span !== null && span !== undefined)
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]
}

const harming: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'DISASTER'])

/** "her troops had captured the village", the general said. */
function isOwnForce(actor: Stretch | null, clause: Clause): boolean {
  return actor !== null && clause.isOwner(actor.from) && clause.words.organs.has(clause.lower(actor.to - 1))
}

const done: ReadonlySet<string> = new Set(['realised', 'ongoing'])

/** What is done by words has the place of its words, which is seldom that of what they are about. */
const speaking: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN'])

/** What is done together with a place, as with a state, does not happen there. */
const withParty: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'SUPPORT', 'AID'])

function placesOf(
  deed: SettledDeed,
  type: EventType,
  { actor, target }: TwoParties,
  whenAndWhere: WhenAndWhere,
): Placed {
  if (speaking.has(type)) return { place: null, from: null, to: null }
  const partner = withParty.has(type) ? target : null
  const parties = [actor?.rest.span ?? null, partner?.rest.span ?? null]
  const placed = whenAndWhere.placesOf(deed, type, parties)
  const isPlaced = placed.place ?? placed.from ?? placed.to
  return isPlaced || !deed.harmed ? placed : whenAndWhere.placesOf(deed.harmed, type, parties)
}

function isPlaceOnly(target: Participant | null, place: Rest | undefined): boolean {
  const [words, there] = [target?.rest.span, place?.span]
  return words && there ? there[0] >= words[0] && there[1] <= words[1] + 40 : false
}
