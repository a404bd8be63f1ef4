import type { EventType } from '../../evidence/event.ts'
import type { Clause } from './clause.ts'
import type { Placed } from './linked.ts'

/** How a place belongs to what happens: there, from there, to there. */
export interface PlaceRole {
  readonly role: keyof Placed
  /** The piece at which its preposition stands. */
  readonly preposition: number
}

/** How far in front of a place its preposition may stand, in pieces: "in the northern Norwegian port of". */
const longestWay = 7

/** What is done to a place happens there. */
export const happensAt: ReadonlySet<EventType> = new Set<EventType>([
  'ASSAULT',
  'DISASTER',
  'COERCE',
  'PROTEST',
  'RESCUE',
  'DISPLACE',
  'MOBILIZE',
  'RETREAT',
  'AID',
])

/** What leads from one place to another. */
const moving: ReadonlySet<EventType> = new Set<EventType>([
  'DISPLACE',
  'MOBILIZE',
  'RETREAT',
  'AID',
  'SANCTION',
  'COERCE',
  'CONSULT',
  'RESCUE',
])

/** "in Oslo", "from the city of Oslo", "to Oslo": what the preposition in front of a place says of it. */
export function roleOfPlace(clause: Clause, first: number, type: EventType): PlaceRole | null {
  const { words } = clause
  let isOf = false
  for (let at = first - 1; at >= 0 && first - at <= longestWay; at--) {
    const word = clause.lower(at)
    if (words.fromPrepositions.has(word)) return moving.has(type) ? { role: 'from', preposition: at } : null
    if (words.toPrepositions.has(word) && !words.noWay.has(clause.lower(at - 1)))
      return moving.has(type)
        ? { role: 'to', preposition: at }
        : happensAt.has(type)
          ? { role: 'place', preposition: at }
          : null
    if (words.placePrepositions.has(word)) return { role: 'place', preposition: at }
    // "in Mugunga, west of Goma": it only says where the other is.
    if (word === ',' && isOf) return null
    if (word === words.of && words.placeNouns.has(clause.lower(at - 1))) isOf = true
    else if (clause.isBreak(at) || words.prepositions.has(word) || isPastVerb(clause, at)) break
  }
  // "a hamlet north of Oslo", "the village of Voss".
  return isOf ? { role: 'place', preposition: first } : null
}

/** "in neighbouring Somalia": no verb. */
function isPastVerb(clause: Clause, at: number): boolean {
  return clause.isVerb(at) && clause.classOf(at) !== 'gerund'
}
