import type { Sentence } from '../../evidence/story.ts'

/**
 * What figures are read from: tokens, taken apart where digits, letters and hyphens meet. "$11.1bn" is "$" "11.1" "bn",
 * "80-year-old" is "80" "-" "year" "-" "old", "30–40" is "30" "–" "40"; "10,000", "don’t" and "U.S." stay whole.
 */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  /** In small letters, with a straight apostrophe: what word lists are asked for. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Whether it follows the piece before it without a space. */
  readonly glued: boolean
}

export function piecesOf(sentence: Sentence): Piece[] {
  const pieces: Piece[] = []
  let end = -1
  for (const token of sentence.tokens) {
    for (let at = 0; at < token.text.length;) {
      const next = pieceEnd(token.text, at)
      const start = token.start + at
      pieces.push(piece(token.text.slice(at, next), start, start === end))
      end = token.start + next
      at = next
    }
  }
  return pieces
}

function piece(text: string, start: number, glued: boolean): Piece {
  const kind = isDigit(text.charCodeAt(0)) ? 'number' : isMark(text) ? 'mark' : 'word'
  return { start, end: start + text.length, text, lower: text.toLowerCase().replaceAll('’', "'"), kind, glued }
}

/** Where the piece that begins at `start` ends in a token: always after it. */
function pieceEnd(text: string, start: number): number {
  const numeric = isDigit(text.charCodeAt(start))
  // "’s" is a word.
  if (start === 0 && (text.startsWith("'") || text.startsWith('’'))) return text.length
  if (!numeric && isMark(text.charAt(start))) return start + 1
  let at = start + 1
  for (; at < text.length; at++) {
    if (isDigit(text.charCodeAt(at)) === numeric && !isMark(text.charAt(at))) continue
    const inside = numeric ? '.,' : "'’."
    const joined = inside.includes(text.charAt(at)) && at + 1 < text.length
    if (joined && isDigit(text.charCodeAt(at + 1)) === numeric && !isMark(text.charAt(at + 1))) continue
    // The full stop of "U.S." and "Sept." belongs to the word that the tokenizer gave it.
    if (!numeric && text.charAt(at) === '.' && at + 1 === text.length) continue
    break
  }
  return at
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

const marks = /[!-/:-@[-`{-~¡-©«-´¶-¹»-¿×÷‐-⁯₠-⃏]/

function isMark(text: string): boolean {
  return text.length === 1 && marks.test(text)
}

export function isWord(piece: Piece | undefined): piece is Piece & { kind: 'word' } {
  return piece?.kind === 'word'
}

export function isHyphen(piece: Piece | undefined): boolean {
  return piece !== undefined && hyphens.has(piece.text)
}

const hyphens: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—'])

/** Whether a hyphen ties the pieces on both of its sides together: "80-year-old", "30–40"; not "Crete - the island". */
export function isTie(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1]
  return isHyphen(pieces[at]) && pieces[at]!.glued && next?.glued === true
}

export function isCapitalised(piece: Piece | undefined): boolean {
  if (!isWord(piece)) return false
  const first = piece.text.charAt(0)
  return first !== first.toLowerCase()
}

/** The first piece that begins at an offset or later, found by bisection; the number of pieces where none does. */
export function firstPieceFrom(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
