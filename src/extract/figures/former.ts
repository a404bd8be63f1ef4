import { endsClause } from './clauses.ts'
import type { Lexicon } from './lexicon.ts'
import { isWord, type Piece } from '../pieces.ts'

/** How many words may describe a former number: "up from an initial official count of 12". */
const farthestOpener = 6

/** How far before a former number the verb of change stands, in pieces: "has risen from the 41 of last week to 63". */
const farthestChange = 12

/**
 * Whether a number is told as what another one was before: "risen to 63 from 41", "up 34 percent from 1,885", "up from a
 * count of 12", "compared with 900 in 2022".
 */
export function isFormer(pieces: readonly Piece[], from: number, { words }: Lexicon): boolean {
  for (let at = from - 1; at > 0 && from - at <= farthestOpener && isWord(pieces[at]); at--) {
    if (words.comparedWith.has(`${pieces[at - 1]!.lower} ${pieces[at]!.lower}`)) return true
    if (!words.changeOpeners.has(pieces[at]!.lower)) continue
    if (words.changeParticles.has(pieces[at - 1]!.lower)) return true
    return at === from - 1 && isChanged(pieces, at, words)
  }
  return false
}

function isChanged(pieces: readonly Piece[], until: number, { rises, falls }: Lexicon['words']): boolean {
  for (let at = until - 1; at >= 0 && until - at < farthestChange && !endsClause(pieces[at]); at--)
    if (rises.has(pieces[at]!.lower) || falls.has(pieces[at]!.lower)) return true
  return false
}
