import type { Entity } from '../../evidence/entity.ts'
import type { Span } from '../../evidence/span.ts'
import type { Lexicon } from './lexicon.ts'
import type { Standing } from '../neighbours.ts'
import { firstPieceFrom, type Piece } from '../pieces.ts'

/** A place with the word that says how the story goes there: "in", "from", "to". */
export interface PlacedWord {
  readonly id: string
  readonly span: Span
  readonly role: 'place' | 'from' | 'to'
  /** The piece at which the preposition stands. */
  readonly at: number
}

/**
 * The places of a sentence that a preposition puts there. Of two behind one ("in Sudan’s Blue Nile state") the last is meant, of two
 * that follow one another ("in Sokolo, in the north of Mali") the first, of two joined by "and" ("in Dansa and Kuru") neither alone.
 */
export function placedWords(
  pieces: readonly Piece[],
  places: readonly Standing<Entity>[],
  lexicon: Lexicon,
): readonly PlacedWord[] {
  return places
    .flatMap(({ span, value }) => placedWord(pieces, span, value.id, lexicon) ?? [])
    .filter(
      ({ at }, index, all) => all[index + 1]?.at !== at && !isJoined(pieces, all[index - 1], all[index]!, lexicon),
    )
    .filter(
      ({ at, role }, index, all) => index === 0 || role !== 'place' || !follows(pieces, all[index - 1]!, at, lexicon),
    )
}

function isJoined(
  pieces: readonly Piece[],
  before: PlacedWord | undefined,
  place: PlacedWord,
  { words }: Lexicon,
): boolean {
  if (before?.at !== place.at || place.role !== 'place') return false
  return words.coordinators.has(pieces[firstPieceFrom(pieces, place.span[0]) - 1]?.lower ?? '')
}

/** Whether a place is only the larger one around the place before it: at most a comma and "prison" stand between them. */
function follows(pieces: readonly Piece[], before: PlacedWord, at: number, { words }: Lexicon): boolean {
  if (before.role !== 'place') return false
  const end = firstPieceFrom(pieces, before.span[1])
  const between = pieces.slice(end, at)
  return between.length <= 2 && between.every(({ text, lower }) => text === ',' || words.placeNouns.has(lower))
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
    if (words.toPrepositions.has(word) || words.departures.has(pieces[at - 1]?.lower ?? ''))
      return { ...place, role: 'to' }
    // "to schools in the town of Batken"
    // "A quake struck western Nepal"
    if (words.strikes.has(word)) return { ...place, role: 'place' }
    if (words.placePrepositions.has(word)) return { ...place, role: isToward(pieces, at, lexicon) ? 'to' : 'place' }
    if (words.of.has(word)) {
      if (words.placeNouns.has(pieces[at - 1]?.lower ?? '')) named ??= { ...place, role: 'place' }
    } else if (endsPlace(pieces[at]!, lexicon)) break
  }
  return named
}

function isToward(pieces: readonly Piece[], at: number, { words }: Lexicon): boolean {
  for (let left = at - 1; left >= 0 && at - left <= 3; left--) {
    const { lower, kind } = pieces[left]!
    if (words.toPrepositions.has(lower)) return words.havens.has(pieces[at - 1]!.lower)
    if (kind !== 'word' || words.prepositions.has(lower)) return false
  }
  return false
}

function endsPlace(piece: Piece, { words }: Lexicon): boolean {
  if (piece.kind !== 'word') return true
  return (
    words.prepositions.has(piece.lower) || words.subordinators.has(piece.lower) || words.otherVerbs.has(piece.lower)
  )
}
