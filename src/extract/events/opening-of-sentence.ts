import { contains, type Span } from '../../evidence/span.ts'
import { calendarPart } from '../calendar-part.ts'
import type { Neighbours } from '../neighbours.ts'
import { firstPieceFrom } from '../pieces.ts'
import type { Clause } from './clause.ts'
import type { Deed } from './deed.ts'
import { linkOf, type Linked } from './linked.ts'
import { roleOfPlace } from './role-of-place.ts'

/** A sentence may be as long as a page; its opening is no longer than this, in characters. */
const longestOpening = 120

/** Before which piece a date begins that opens a sentence: "In the summer of 2011". */
const opensBefore = 4

/** "In 2011, officials say, soldiers opened fire on a crowd that": what opens a sentence dates all that it tells in the same words. */
export function openingDate(deed: Deed, clause: Clause, neighbours: Neighbours): Linked | null {
  const { pieces, words } = clause
  const trigger = clause.spanOf(deed.trigger)
  const content = contentOf(trigger, clause, neighbours)
  const isIt = (at: number): boolean => at > 0 && at < opensBefore && words.prepositions.has(clause.lower(at - 1))
  const [first, second] = neighbours.timesIn([pieces[0]!.start, openingEnd(clause, trigger)])
  const value = first && calendarPart(first.value)
  const at = first ? firstPieceFrom(pieces, first.span[0]) : 0
  if (!value || !isIt(at) || isAsOf(clause, at) || (content && !contains(content, first.span))) return null
  for (let later = at; later < deed.from; later++) if (words.sequence.has(clause.lower(later))) return null
  const until = clause.lower(at - 1) === 'from' && second ? calendarPart(second.value) : null
  const isPeriod = until !== null && !`${value}${until}`.includes('/')
  return { value: isPeriod ? `${value}/${until}` : value, rest: { span: first.span, basis: first.value.basis } }
}

/** "In Somalia, floods killed 50 and drove 700 from their homes": what opens a sentence says where all is that it tells in the same words. */
export function openingPlace(
  { trigger }: Deed,
  parties: readonly (Span | null)[],
  clause: Clause,
  neighbours: Neighbours,
): Linked | null {
  const words = clause.spanOf(trigger)
  const [first] = neighbours.placesIn([clause.pieces[0]!.start, openingEnd(clause, words)])
  if (!first || parties.some((party) => party && contains(party, first.span))) return null
  const role = roleOfPlace(clause, firstPieceFrom(clause.pieces, first.span[0]), 'ASSAULT')
  const content = contentOf(words, clause, neighbours)
  const isIt = role?.role === 'place' && role.preposition === 0 && (content === null || contains(content, first.span))
  return isIt ? linkOf(first) : null
}

/** The words of another that a deed stands in; what "according to" cites is told with what stands around it. */
function contentOf(trigger: Span, { words }: Clause, neighbours: Neighbours): Span | null {
  const said = neighbours.contentAt(trigger)
  const cue = said?.value.cue?.text.split(' ')[0]?.toLowerCase() ?? ''
  return said && !words.citings.has(cue) ? said.span : null
}

function openingEnd({ pieces }: Clause, [trigger]: Span): number {
  return Math.min(trigger, pieces[0]!.start + longestOpening)
}

/** "held as of July 20": the date at which something is so. */
export function isAsOf(clause: Clause, date: number): boolean {
  const { asOf, untilWords } = clause.words
  if (untilWords.has(clause.lower(date - 1))) return true
  return asOf.has(`${clause.lower(date - 2)} ${clause.lower(date - 1)}`)
}
