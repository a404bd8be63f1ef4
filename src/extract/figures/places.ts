import type { Measure } from '../../evidence/figure.ts'
import type { Span } from '../../evidence/span.ts'
import { endsClause } from './clauses.ts'
import type { Draft } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import type { Linked, Surroundings } from './link-figure.ts'
import { firstPieceFrom, type Piece } from './pieces.ts'

interface PlacedWord {
  readonly id: string
  readonly span: Span
  readonly role: 'place' | 'from' | 'to'
  /** The piece at which the preposition stands. */
  readonly at: number
}

/** Measures of those who go from one place to another. */
const moving: ReadonlySet<Measure> = new Set<Measure>([
  'displaced',
  'evacuated',
  'returned',
  'arrived',
  'crossed',
  'deployed',
  'released',
  'rescued',
])

/**
 * Where it happened, from where and to where: the places of the same sentence that a preposition puts there. Of several, the
 * first behind the number; where none stands there, the only one before it. Anything else is not clear.
 */
export function placesOf(draft: Draft, around: Surroundings): Record<'place' | 'from' | 'to', Linked | null> {
  const { pieces, near, neighbours, lexicon } = around
  if (draft.amount.measures !== null && draft.amount.unit !== 'percent') return { place: null, from: null, to: null }
  const placed = neighbours
    .placesIn(near)
    .flatMap(({ span, value }) => placedWord(pieces, span, value.id, lexicon) ?? [])
    // "in Sudan’s Blue Nile state": of two places behind one preposition the last is meant.
    .filter(({ at }, index, all) => all[index + 1]?.at !== at)
  const moves = moving.has(draft.befallen?.measure ?? 'other')
  const ofRole = (role: PlacedWord['role']): Linked | null => nearest(pieces, placed, role, draft)
  return { place: ofRole('place'), from: moves ? ofRole('from') : null, to: moves ? ofRole('to') : null }
}

function nearest(
  pieces: readonly Piece[],
  placed: readonly PlacedWord[],
  role: PlacedWord['role'],
  { amount }: Draft,
): Linked | null {
  const fitting = placed.filter((place) => place.role === role)
  const behind = fitting.find(({ at }) => at >= amount.to && isSameClause(pieces, amount.to, at))
  const before = fitting.filter(({ at }) => at < amount.from)
  const found = behind ?? (before.length === 1 && fitting.length === 1 ? before[0] : undefined)
  return found ? { value: found.id, rest: { span: found.span, basis: 'stated' } } : null
}

function isSameClause(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (endsClause(pieces[at])) return false
  return true
}

/** The place with the preposition before it: "in the occupied West Bank" is at most four words away from its "in". */
function placedWord(pieces: readonly Piece[], span: Span, id: string, { words }: Lexicon): PlacedWord | null {
  const first = firstPieceFrom(pieces, span[0])
  for (let at = first - 1; at >= 0 && first - at <= 4; at--) {
    const word = pieces[at]!.lower
    const place = { id, span, at }
    if (words.fromPrepositions.has(word)) return { ...place, role: 'from' }
    if (words.toPrepositions.has(word)) return { ...place, role: 'to' }
    if (words.placePrepositions.has(word)) return { ...place, role: 'place' }
    if (words.prepositions.has(word) || words.otherVerbs.has(word) || pieces[at]!.kind === 'mark') return null
  }
  return null
}
