import type { Span } from '../../evidence/span.ts'
import type { Sentence, Token } from '../../evidence/story.ts'

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
  for (const token of sentence.tokens) {
    const { text, start, end, kind } = token
    if (kind === 'word' && hyphen.test(text)) pieces.push(...partsOf(token))
    else pieces.push(pieceOf(text, [start, end], kind !== 'mark', false))
  }
  return { pieces, shouting: isShouting(pieces) }
}

const hyphen = /[-‐‑]/

/** Where a line's end breaks a word, the break is taken to stand in its first part, or behind it. */
function partsOf({ text, start, end }: Token): Piece[] {
  const unread = end - start - text.length
  let at = start
  return text.split(hyphen).map((part, index) => {
    const last = at + part.length + (index === 0 ? unread : 0)
    const piece = pieceOf(part, [at, last], true, index > 0)
    at = last + 1
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

function pieceOf(text: string, [start, end]: Span, isWord: boolean, joined: boolean): Piece {
  const lower = text.toLowerCase()
  const first = text.charAt(0)
  const capital = isWord && first !== first.toLowerCase()
  return { start, end, text, lower, isWord, capital, joined }
}
