import type { Attribution } from '../../evidence/attribution.ts'
import type { Entity } from '../../evidence/entity.ts'
import type { Measure } from '../../evidence/figure.ts'
import { contains, type Span } from '../../evidence/span.ts'
import { endsClause } from './clauses.ts'
import type { Draft } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import type { Linked, Surroundings } from './surroundings.ts'
import type { Standing } from '../neighbours.ts'
import { firstPieceFrom, type Piece } from '../pieces.ts'

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
 * first behind the number; where none stands there, the only one before it. Anything else is not clear, and a place outside
 * the words of the one who said it is where it was said ("12 were killed, officials in Kabul said").
 */
export function placesOf(
  draft: Draft,
  said: Standing<Attribution> | null,
  around: Surroundings,
): Record<'place' | 'from' | 'to', Linked | null> {
  const { pieces, near, neighbours, lexicon } = around
  if (draft.amount.measures !== null && draft.amount.unit !== 'percent') return { place: null, from: null, to: null }
  const mentioned = neighbours.placesIn(near).filter(({ span }) => said === null || contains(said.span, span))
  const placed = mentioned
    .flatMap(({ span, value }) => placedWord(pieces, span, value.id, lexicon) ?? [])
    // "in Sudan’s Blue Nile state": of two places behind one preposition the last is meant.
    .filter(({ at }, index, all) => all[index + 1]?.at !== at)
  const moves = moving.has(draft.befallen?.measure ?? 'other')
  const ofRole = (role: PlacedWord['role']): Linked | null => nearest(pieces, placed, role, draft)
  const place =
    ofRole('place') ??
    (mentioned.length === 0 ? placeBefore(draft, around) : null) ??
    (draft.befallen?.measure === 'population' ? subject(mentioned, pieces, draft) : null)
  return { place, from: moves ? ofRole('from') : null, to: moves ? ofRole('to') : null }
}

/** Where the figure of the sentence before was, if this sentence names no place: "12 were killed in Sumy. Four were wounded." */
function placeBefore({ befallen }: Draft, { before }: Surroundings): Linked | null {
  const earlier = before?.figure
  const rest = earlier?.rests['place']
  if (!befallen || !earlier?.place || !rest) return null
  return { value: earlier.place, rest: { ...rest, basis: 'inferred', reason: 'the place of the sentence before' } }
}

/** Farther away than so many characters a place is no subject of the number. */
const nearSubject = 60

/** "Bhutan has a population of 780,000": the last place before the number. */
function subject(mentioned: readonly Standing<Entity>[], pieces: readonly Piece[], { amount }: Draft): Linked | null {
  const from = pieces[amount.from]!.start
  const last = mentioned.findLast(({ span }) => span[1] <= from && from - span[1] < nearSubject)
  return last ? { value: last.value.id, rest: { span: last.span, basis: 'stated' } } : null
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

/**
 * The place with the preposition before it: "in the occupied West Bank" is at most six words away from its "in". "A region of
 * Afghanistan" needs none.
 */
function placedWord(pieces: readonly Piece[], span: Span, id: string, lexicon: Lexicon): PlacedWord | null {
  const { words } = lexicon
  const first = firstPieceFrom(pieces, span[0])
  let named: PlacedWord | null = null
  for (let at = first - 1; at >= 0 && first - at <= 6; at--) {
    const word = pieces[at]!.lower
    const place = { id, span, at }
    if (words.fromPrepositions.has(word)) return { ...place, role: 'from' }
    if (words.toPrepositions.has(word)) return { ...place, role: 'to' }
    if (words.placePrepositions.has(word)) return { ...place, role: 'place' }
    if (words.of.has(word)) {
      if (words.placeNouns.has(pieces[at - 1]?.lower ?? '')) named ??= { ...place, role: 'place' }
    } else if (endsPlace(pieces[at]!, lexicon)) break
  }
  return named
}

function endsPlace(piece: Piece, { words }: Lexicon): boolean {
  if (piece.kind !== 'word') return true
  return (
    words.prepositions.has(piece.lower) || words.subordinators.has(piece.lower) || words.otherVerbs.has(piece.lower)
  )
}
