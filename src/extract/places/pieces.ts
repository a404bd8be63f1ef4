import type { Sentence } from '../../evidence/story.ts'

/** A word or a mark of a sentence. A word with hyphens is several pieces: "Russia-Ukraine", "US-backed". */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly isWord: boolean
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** A hyphen joins it to the piece before it. */
  readonly joined: boolean
}

/** A sentence as the finder of places reads it. */
export interface Line {
  readonly pieces: readonly Piece[]
  /** Nearly every word has a capital, as in headlines: then a capital says little. */
  readonly shouting: boolean
}

/** The pieces of a sentence, from left to right. */
export function readLine(sentence: Sentence): Line {
  const pieces: Piece[] = []
  for (const { text, start, kind } of sentence.tokens) {
    if (kind === 'word' && hyphen.test(text)) pieces.push(...partsOf(text, start))
    else pieces.push(pieceOf(text, start, kind !== 'mark', false))
  }
  return { pieces, shouting: isShouting(pieces) }
}

const hyphen = /[-‐‑]/

function partsOf(text: string, start: number): Piece[] {
  let at = start
  return text.split(hyphen).map((part, index) => {
    const piece = pieceOf(part, at, true, index > 0)
    at = piece.end + 1
    return piece
  })
}

function isShouting(pieces: readonly Piece[]): boolean {
  let words = 0
  let capitals = 0
  for (const { isWord, text, capital } of pieces) {
    if (!isWord || text.length <= 3) continue
    words++
    if (capital) capitals++
  }
  return words > 3 && capitals > words * 0.7
}

function pieceOf(text: string, start: number, isWord: boolean, joined: boolean): Piece {
  const lower = text.toLowerCase()
  const first = text.charAt(0)
  const capital = isWord && first !== first.toLowerCase()
  return { start, end: start + text.length, text, lower, isWord, capital, joined }
}
