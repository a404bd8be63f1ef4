import type { Span } from '../../evidence/span.ts'
import type { LearnedName } from '../../language/learned-reading.ts'
import type { PlaceWords } from '../../language/place-words.ts'
import type { Candidate } from './candidates.ts'
import type { Piece } from './pieces.ts'

/**
 * Notes at each candidate the reader's name that it lies in. Both come in the order of the text; a name that only begins inside of
 * a candidate says nothing of it.
 */
export function tagCandidates(
  candidates: readonly Candidate[],
  names: readonly LearnedName[],
  words: PlaceWords,
): void {
  let next = 0
  for (const candidate of candidates) {
    const { pieces } = candidate.line
    const { start } = pieces[candidate.first]!
    while (next < names.length && names[next]!.span[1] <= start) next++
    const name = names[next]
    if (!name || name.span[0] > start) continue
    const isWhole = restOf(candidate, name.span).every((piece) => isSmall(piece, words))
    candidate.tag = { kind: name.kind, confidence: name.confidence, isWhole }
  }
}

/** What a name says beyond a candidate, up to the next comma: "Little Rock, Arkansas" are two places. */
function restOf({ line: { pieces }, first, last }: Candidate, [start, end]: Span): Piece[] {
  const rest: Piece[] = []
  for (let at = first - 1; at >= 0 && pieces[at]!.start >= start && pieces[at]!.text !== ','; at--)
    rest.push(pieces[at]!)
  for (let at = last + 1; at < pieces.length && pieces[at]!.end <= end && pieces[at]!.text !== ','; at++)
    rest.push(pieces[at]!)
  return rest
}

function isSmall({ lower, isWord, capital }: Piece, words: PlaceWords): boolean {
  return (
    !isWord ||
    words.partWords.has(lower) ||
    (!capital && (words.townNouns.has(lower) || words.divisionNouns.has(lower))) ||
    words.links.has(lower)
  )
}
