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
  const pieces = sentence.tokens.flatMap(({ text, start, kind }) => {
    if (kind !== 'word' || !/[-‐‑]/.test(text)) return [pieceOf(text, start, kind !== 'mark', false)]
    const parts = text.split(/[-‐‑]/)
    let at = start
    return parts.map((part, index) => {
      const piece = pieceOf(part, at, true, index > 0)
      at = piece.end + 1
      return piece
    })
  })
  const words = pieces.filter(({ isWord, text }) => isWord && text.length > 3)
  const capitals = words.filter(({ capital }) => capital).length
  return { pieces, shouting: words.length > 3 && capitals > words.length * 0.7 }
}

function pieceOf(text: string, start: number, isWord: boolean, joined: boolean): Piece {
  const lower = text.toLowerCase()
  const first = text.charAt(0)
  const capital = isWord && first !== first.toLowerCase()
  return { start, end: start + text.length, text, lower, isWord, capital, joined }
}
