import { readCardinal, type Numeral } from './cardinals.ts'
import { endsNoun } from './clauses.ts'
import { readFraction } from './fractions.ts'
import type { Lexicon } from './lexicon.ts'
import type { Piece } from '../pieces.ts'

/** The numeral that begins at a piece, the longest there is. `money`: a currency stands before it, so "5m" is a number. */
export function readNumeral(pieces: readonly Piece[], at: number, lexicon: Lexicon, money: boolean): Numeral | null {
  return (
    readNone(pieces, at, lexicon) ??
    readVague(pieces, at, lexicon) ??
    readFraction(pieces, at, lexicon) ??
    readCardinal(pieces, at, lexicon, money)
  )
}

/** "no casualties", "no civilian deaths": nought, where it is told of what might have happened. */
function readNone(pieces: readonly Piece[], at: number, { words }: Lexicon): Numeral | null {
  if (!words.nones.has(pieces[at]!.lower)) return null
  const next = pieces.slice(at + 1, at + 4)
  const noun = next.findIndex(({ lower }) => words.tollNouns.has(lower))
  if (noun < 0 || next.slice(0, noun).some((_, index) => endsNoun(pieces, at + 1 + index, words))) return null
  return { from: at, to: at + 1, value: 0, form: 'words' }
}

/** "dozens", "tens of thousands", "several hundred". */
function readVague(pieces: readonly Piece[], at: number, { vague, words }: Lexicon): Numeral | null {
  const match = vague.startingAt(pieces, at)
  if (!match) return null
  const needed = words.vagueBefore.get(pieces[at]!.lower)
  if (needed && match.to === at + 1 && !needed.has(pieces[match.to]?.lower ?? '')) return null
  return { from: at, to: match.to, value: match.value, form: 'vague' }
}
