import type { Lexicon } from './lexicon.ts'
import type { FigureWords } from '../../language/figure-words.ts'
import { isTie, isWord, type Piece } from '../pieces.ts'

/** Marks that no clause runs across. */
export function endsClause(piece: Piece | undefined): boolean {
  return piece === undefined || clauseMarks.has(piece.text)
}

const clauseMarks: ReadonlySet<string> = new Set([';', ':', '.', '?', '!', '…', '—', '–'])

/** Whether no noun phrase runs on here: a mark, or a word that is in none. "US", "WHO" and the "off" of "off-duty" are in some. */
export function endsNoun(pieces: readonly Piece[], at: number, words: FigureWords): boolean {
  const piece = pieces[at]
  if (!isWord(piece)) return true
  if (!words.nounEnds.has(piece.lower)) return false
  return !isAcronym(pieces, at) && !isTie(pieces, at + 1)
}

/** In capitals, where the words around are not. */
function isAcronym(pieces: readonly Piece[], at: number): boolean {
  const { text } = pieces[at]!
  if (text.length < 2 || text !== text.toUpperCase()) return false
  return [pieces[at - 1], pieces[at + 1]].some((other) => isWord(other) && other.text !== other.text.toUpperCase())
}

/** "still", "reportedly": what may stand between the words of a verb group. */
export function isAdverb(piece: Piece | undefined, { words }: Lexicon): boolean {
  if (!isWord(piece)) return false
  if (words.adverbs.has(piece.lower)) return true
  return piece.lower.length > 4 && piece.lower.endsWith(words.adverbEnding) && !words.notAdverbs.has(piece.lower)
}

/**
 * Where a stretch between commas (or in brackets) that begins at a mark ends: the piece after the second comma. "At least 19
 * people, two of them children, were killed". Null where it does not end soon, or the clause does not go on behind it.
 */
export function afterInsertion(pieces: readonly Piece[], at: number, lexicon: Lexicon): number | null {
  const closing = pieces[at]?.text === '(' ? ')' : ','
  const farthest = Math.min(pieces.length, at + 22)
  for (let next = at + 1; next < farthest; next++) {
    if (pieces[next]!.text === closing) {
      if (closing === ')') return next + 1
      if (goesOn(pieces, next + 1, lexicon)) return next + 1
    }
    if (endsClause(pieces[next])) return null
  }
  return null
}

function goesOn(pieces: readonly Piece[], at: number, { words }: Lexicon): boolean {
  const next = pieces[at]?.lower ?? ''
  return words.passives.has(next) || words.perfects.has(next)
}
