import type { EventType } from '../../evidence/event.ts'
import type { Status } from '../../evidence/figure.ts'
import type { EventSense } from '../../language/event-words.ts'
import type { Clause, Stretch } from './clause.ts'
import type { Deed } from './deed.ts'
import type { SettledSense } from './harm-context.ts'
import type { EventLexicon } from './lexicon.ts'
import type { Parties } from './parties.ts'
import { isRefused, isToCome, statusOf } from './status-of.ts'

/** A deed whose harm is laid to something. */
export type SettledDeed = Deed & { readonly sense: SettledSense }

/** What a deed is, and whether it has happened. */
export interface Settled {
  readonly type: EventType
  readonly mode: string | null
  readonly status: Status
}

type TypedSense = EventSense & { readonly type: EventType }

/** The category and status of a deed; null where what was captured is nobody and nothing that is told. */
export function settleType(deed: SettledDeed, clause: Clause, lexicon: EventLexicon, parties: Parties): Settled | null {
  const sense = isTyped(deed.sense) ? deed.sense : captured(deed, clause, parties)
  if (!sense) return null
  const { mode } = sense
  const status = statusOf(deed, clause, lexicon)
  if (granted.has(sense.type) && status === 'denied' && (isToCome(deed, clause) || isRefused(deed, clause)))
    return { type: 'REJECT', mode, status: 'realised' }
  if (granted.has(sense.type) && status === 'planned') return { type: 'AGREE', mode, status }
  // "the union will strike", "they will extend the curfew": hostile deeds that are announced are threats (PLOVER).
  if (hostile.has(sense.type) && status === 'planned' && deed.actor && isToCome(deed, clause))
    return { type: 'THREATEN', mode, status }
  // "an operation to detain them": what is meant to be done.
  const isMeant = status === 'realised' && deed.isPurpose === true
  const settled = isMeant ? 'planned' : status
  // "the gunmen freed them": no rescue.
  if (sense.type === 'RESCUE' && isLettingGo(deed, clause)) return { type: 'RETREAT', mode: 'release', status: settled }
  return { type: settledBy(sense, deed, clause), mode, status: settled }
}

function isTyped(sense: SettledSense): sense is TypedSense {
  return sense.type !== 'CAPTURE'
}

/** A place is captured by force, a person is taken prisoner, and what else is seized is taken away. */
function captured({ sense, actor, target, trigger }: SettledDeed, clause: Clause, parties: Parties): TypedSense | null {
  const taken = parties.named(clause, target)
  if (!taken || !target) return null
  const kind = parties.kindOf(taken)
  const { civilians, combatants, captives, seizures } = clause.words
  const isPeople = clause.pieces
    .slice(target.from, target.to)
    .some(({ lower }) => civilians.has(lower) || combatants.has(lower) || captives.has(lower))
  if (kind === 'place' && !isPeople) return { ...sense, type: 'ASSAULT', mode: 'territory' }
  if (kind === 'person' || isPeople) return { ...sense, ...(isOutlaw(actor, clause) ? abduction : arrest) }
  return seizures.has(clause.lower(trigger.from)) ? { ...sense, type: 'COERCE', mode: 'seize' } : null
}

const arrest = { type: 'COERCE', mode: 'arrest' } as const
const abduction = { type: 'ASSAULT', mode: 'abduct' } as const

function isOutlaw(actor: Stretch | null, { pieces, words }: Clause): boolean {
  return actor !== null && pieces.slice(actor.from, actor.to).some(({ lower }) => words.outlaws.has(lower))
}

/** Who is freed by others than those who rescue has been let go. */
function isLettingGo({ trigger, actor }: SettledDeed, clause: Clause): boolean {
  const { organs, rescuers, freeing } = clause.words
  if (!actor || !freeing.has(clause.lower(trigger.from))) return false
  if (isOutlaw(actor, clause)) return true
  return !clause.pieces.slice(actor.from, actor.to).some(({ lower }) => organs.has(lower) || rescuers.has(lower))
}

/** Troops that keep the peace are aid. "Police raided the flat": those who keep the law coerce by what is an assault of others. */
function settledBy({ type }: TypedSense, { trigger, actor }: Deed, clause: Clause): EventType {
  const { words, pieces } = clause
  // "troops were sent on a peacekeeping mission".
  if (type === 'MOBILIZE')
    return pieces.slice(trigger.from, trigger.to + 24).some(({ lower }) => words.helpful.has(lower)) ? 'AID' : type
  if (type !== 'ASSAULT' || !actor || !words.lawDeeds.has(pieces[trigger.from]!.lower)) return type
  const isLaw = pieces.slice(actor.from, actor.to).some(({ lower }) => words.lawKeepers.has(lower))
  return isLaw ? 'COERCE' : type
}

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

const hostile: ReadonlySet<EventSense['type']> = new Set<EventType>(['PROTEST', 'COERCE', 'SANCTION'])
