/**
 * What the reader makes of a character: a letter is folded (small, without accents) and joins its word; a mark and a Chinese
 * character are words of their own; space parts words; what is skipped (controls, soft hyphens, marks of direction) parts nothing.
 */
export interface CharacterForm {
  readonly kind: 'letter' | 'alone' | 'space' | 'skipped'
  /** In small letters, decomposed (NFD), without non-spacing marks; empty where nothing else is left. */
  readonly folded: string
}

/** The form of a code point, nearly as uncased BERT normalizes it. */
export function characterForm(codePoint: number): CharacterForm {
  if (codePoint >= remembered) return readForm(codePoint)
  return (forms[codePoint] ??= readForm(codePoint))
}

/** Alphabets, marks and symbols stand before this code point; behind it come the many characters of East Asia, and emoji. */
const remembered = 0x3000
const forms: CharacterForm[] = []

function readForm(codePoint: number): CharacterForm {
  const character = String.fromCodePoint(codePoint)
  if (/[\t\n\r]|\p{Z}/u.test(character)) return { kind: 'space', folded: '' }
  if (/[\p{Cc}\p{Cf}\p{Cs}\ufffd]/u.test(character)) return { kind: 'skipped', folded: '' }
  const alone = isMark(codePoint, character) || isChinese(codePoint)
  return { kind: alone ? 'alone' : 'letter', folded: fold(character) }
}

/** A capital sigma by itself becomes the same small letter wherever it stands. */
function fold(character: string): string {
  return character
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
}

/** Punctuation of any script; of ASCII also what Unicode counts among symbols: $ + < = > ^ ` | ~. */
function isMark(codePoint: number, character: string): boolean {
  return codePoint < 0x80 ? !/[\dA-Za-z]/.test(character) : /\p{P}/u.test(character)
}

/** The blocks of Chinese characters, each of which BERT takes for a word. */
const chinese: readonly (readonly [first: number, last: number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x2a6df],
  [0x2a700, 0x2b73f],
  [0x2b740, 0x2b81f],
  [0x2b820, 0x2ceaf],
  [0x2f800, 0x2fa1f],
]

function isChinese(codePoint: number): boolean {
  return codePoint >= 0x3400 && chinese.some(([first, last]) => codePoint >= first && codePoint <= last)
}
