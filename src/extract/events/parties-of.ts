import type { Attribution } from '../../evidence/attribution.ts'
import type { EventType, Perpetrator } from '../../evidence/event.ts'
import type { EventSense } from '../../language/event-words.ts'
import type { Clause } from './clause.ts'
import type { Deed } from './deed.ts'
import { halvesOf } from './noun-phrases.ts'
import { isThing, type Parties, type Participant } from './parties.ts'

/** Who did it, and to whom. */
export interface TwoParties {
  readonly actor: Participant | null
  readonly target: Participant | null
}

/** The parties of a deed: those whom its phrases name, the speaker for "we", and whom a pronoun most likely means. */
export function partiesOf(
  deed: Deed,
  type: EventType,
  said: Attribution | null,
  { clause, parties }: { readonly clause: Clause; readonly parties: Parties },
): TwoParties {
  const named = parties.named(clause, deed.target)
  const target =
    (named?.entity ? named : null) ??
    otherSide(deed, clause, parties) ??
    named ??
    parties.speaker(clause, deed.target, said, true) ??
    parties.pronoun(clause, deed.target, null)
  if (type === 'DISASTER') return { actor: null, target }
  const sides = type === 'ASSAULT' && !target && deed.actor ? halvesOf(clause, deed.actor) : null
  const [one, other] = sides ? [parties.named(clause, sides[0]), parties.named(clause, sides[1])] : [null, null]
  if (one && other) return { actor: one, target: other }
  const actor = actorOf(deed, said, target, { clause, parties })
  // "Armenian forces backed by the Armenian military": one party is not the other, whoever acts for it.
  const isOne = actor !== null && target !== null && (actor.entity ?? actor.text) === (target.entity ?? target.text)
  return { actor, target: isOne ? null : target }
}

/** Who did it: whom the phrase names, the speaker for "we", the source for "it accused", and whom another pronoun most likely means. */
function actorOf(
  { actor }: Deed,
  said: Attribution | null,
  target: Participant | null,
  { clause, parties }: { readonly clause: Clause; readonly parties: Parties },
): Participant | null {
  const doer = parties.first(clause, actor)
  if (doer && (doer.entity !== null || !isThing(clause, actor!))) return doer
  const here = parties.speaker(clause, actor, said, true) ?? parties.source(clause, actor)
  // Whom "they" means in somebody's own words stands outside of them.
  if (here || said?.manner === 'direct') return here
  return (
    parties.pronoun(clause, actor, target, true) ??
    parties.speaker(clause, actor, said, false) ??
    parties.pronoun(clause, actor, target)
  )
}

/** "Norway and Sweden signed a treaty": of two who do something together, the second is the other party. */
function otherSide({ sense, actor }: Deed, clause: Clause, parties: Parties): Participant | null {
  const halves = actor && mutual.has(sense.type) ? halvesOf(clause, actor) : null
  const second = halves && parties.named(clause, halves[1])
  return second?.entity ? second : null
}

const mutual: ReadonlySet<EventSense['type']> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'ASSAULT'])

/** "Officials warned that the toll would rise": no threat, unless it is aimed at somebody or a state makes it. */
export function isWeakWarning(
  { trigger }: Deed,
  { actor, target }: TwoParties,
  clause: Clause,
  parties: Parties,
): boolean {
  if (!clause.words.warnings.has(clause.lower(trigger.from))) return false
  if (!actor || target) return !actor
  const kind = parties.kindOf(actor)
  return kind !== 'place' && kind !== 'nationality'
}

/** Whoever says so of themselves claims it; in the words of others they are accused of it. */
export function perpetratorOf(actor: Participant, said: Attribution | null, isOwn: boolean): Perpetrator {
  const who = actor.entity ?? actor.text
  if (!said) return { who, standing: 'told', by: null }
  const by = said.source.entity ?? said.source.name
  return { who, standing: by === who || isOwn ? 'claimed' : 'accused', by }
}

/** Acts between parties need one who does them; blows and disasters only a place or those whom they befell. */
export function isTold(
  type: EventType,
  byVerb: boolean,
  { actor, target }: TwoParties,
  { hasPlace, hasDay }: { readonly hasPlace: boolean; readonly hasDay: boolean },
): boolean {
  if (type === 'SUPPORT' && target === null) return false
  if (type === 'CONSULT' && hasPlace && hasDay) return true
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
