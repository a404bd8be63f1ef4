import type { Span } from '../evidence/span.ts'
import type { Sentence } from '../evidence/story.ts'
import { countBefore } from './count-before.ts'
import { inSmallLetters } from './small-letters.ts'

/**
 * What figures and events are read from: tokens, taken apart where digits, letters and hyphens meet. "$11.1bn" is "$" "11.1" "bn",
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

export function piecesOf(sentence: Sentence): readonly Piece[] {
  let pieces = made.get(sentence)
  if (!pieces) made.set(sentence, (pieces = readPieces(sentence)))
  return pieces
}

/** Figures and events are read from the same pieces. */
const made = new WeakMap<Sentence, readonly Piece[]>()

function readPieces(sentence: Sentence): Piece[] {
  const pieces: Piece[] = []
  let end = -1
  for (const token of sentence.tokens) {
    // Where a line's end breaks a word, the break is taken to stand in its first piece, or behind it.
    const unread = token.end - token.start - token.text.length
    for (let at = 0; at < token.text.length;) {
      const next = pieceEnd(token.text, at)
      const start = token.start + at + (at > 0 ? unread : 0)
      const glued = at > 0 || start === end
      end = next === token.text.length ? token.end : start + next - at
      pieces.push(piece(token.text.slice(at, next), [start, end], glued))
      at = next
    }
  }
  return pieces
}

function piece(text: string, [start, end]: Span, glued: boolean): Piece {
  const first = text.charCodeAt(0)
  const kind = isDigit(first) ? 'number' : text.length === 1 && isMark(first) ? 'mark' : 'word'
  return { start, end, text, lower: inSmallLetters(text), kind, glued }
}

/** Where the piece that begins at `start` ends in a token: always after it. */
function pieceEnd(text: string, start: number): number {
  const numeric = isDigit(text.charCodeAt(start))
  // "’s" is a word.
  if (start === 0 && (text.startsWith("'") || text.startsWith('’'))) return text.length
  if (!numeric && isMark(text.charCodeAt(start))) return start + 1
  let at = start + 1
  for (; at < text.length; at++) {
    if (continues(text.charCodeAt(at), numeric)) continue
    const inside = numeric ? '.,' : "'’."
    const joined = inside.includes(text.charAt(at)) && at + 1 < text.length
    if (joined && continues(text.charCodeAt(at + 1), numeric)) continue
    // The full stop of "U.S." and "Sept." belongs to the word that the tokenizer gave it.
    if (!numeric && text.charAt(at) === '.' && at + 1 === text.length) continue
    break
  }
  return at
}

/** Whether a digit stands behind digits, or a letter behind letters. */
function continues(unit: number, numeric: boolean): boolean {
  return isDigit(unit) === numeric && !isMark(unit)
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

const marks = /[!-/:-@[-`{-~¡-©«-´¶-¹»-¿×÷‐-⁯₠-⃏]/

/** For each code unit up to the last mark, whether it is one: every letter of a page is asked for. */
const markTable = Uint8Array.from({ length: 0x20d0 }, (_, unit) => Number(marks.test(String.fromCharCode(unit))))

function isMark(unit: number): boolean {
  return unit < markTable.length && markTable[unit] === 1
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
  return countBefore(pieces, ({ start }) => start < offset)
}
