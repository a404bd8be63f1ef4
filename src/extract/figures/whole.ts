import { endOf, isList, isPartOf, type Counting } from './befall.ts'
import { endsClause } from './clauses.ts'
import type { Lexicon } from './lexicon.ts'
import type { Piece } from '../pieces.ts'

/**
 * For each number of a sentence, which other one it is a part of: "at least 813 people, including 15 women and 177 children",
 * "300 of the 367 detained", "858 have been closed, out of more than 6,000", "12 people, three of them children".
 */
export function wholesOf(
  pieces: readonly Piece[],
  countings: readonly Counting[],
  lexicon: Lexicon,
): (number | null)[] {
  const wholes: (number | null)[] = []
  countings.forEach((counting, at) => {
    wholes.push(wholeOf(pieces, countings, wholes, at, counting, lexicon))
  })
  return wholes
}

function wholeOf(
  pieces: readonly Piece[],
  countings: readonly Counting[],
  earlier: readonly (number | null)[],
  at: number,
  { amount }: Counting,
  lexicon: Lexicon,
): number | null {
  const next = countings[at + 1]
  if (next && isPartOf(pieces, amount, next.amount, lexicon.words)) return at + 1
  if (next && isOutOf(pieces, amount.to, next.amount.from, lexicon)) return at + 1
  if (at === 0) return null
  const before = countings[at - 1]!
  const previous = earlier[at - 1] ?? null
  if (opensPart(pieces, endOf(before), amount.from, lexicon) || lexicon.ofThem.startingAt(pieces, amount.to)) {
    return previous !== null && previous < at - 1 ? previous : at - 1
  }
  if (isOfFirst(pieces, countings, at, lexicon)) return 0
  const inList = isList(pieces, before, countings[at]!, lexicon)
  return inList && previous !== null && previous < at - 1 ? previous : null
}

function isOutOf(pieces: readonly Piece[], from: number, to: number, lexicon: Lexicon): boolean {
  const near = to > from && to - from < 14 && !pieces.slice(from, to).some(endsClause)
  return near && lexicon.outOf.endingBefore(pieces, to) !== null
}

/** "Of the 19 students, four went to one contest and five to another": parts of the number that opens the sentence. */
export function isOfFirst(
  pieces: readonly Piece[],
  countings: readonly Counting[],
  at: number,
  { words }: Lexicon,
): boolean {
  const [first] = countings
  const own = countings[at]!
  if (!first || at === 0 || own.counted !== first.counted || own.amount.measures !== null) return false
  const opener = words.determiners.has(pieces[first.amount.from - 1]?.lower ?? '') ? 1 : 0
  return first.amount.from === opener + 1 && words.of.has(pieces[0]!.lower)
}

/** "including", "among them", "of whom" between two numbers. */
function opensPart(pieces: readonly Piece[], from: number, to: number, lexicon: Lexicon): boolean {
  if (to <= from || to - from > 12) return false
  // "two of whom were children, and 30": the words are the part's own.
  const start = lexicon.ofThem.startingAt(pieces, from)?.to ?? from
  for (let at = start; at < to; at++) {
    if (endsClause(pieces[at])) return false
    if (lexicon.words.including.has(pieces[at]!.lower) || lexicon.ofThem.startingAt(pieces, at)) return true
  }
  return false
}
