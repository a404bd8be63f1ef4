/** How many columns of a terminal a text takes: two for wide characters and emoji, none for combining marks. */
export function widthOf(text: string): number {
  if (isPlain(text)) return text.length
  let width = 0
  for (const { segment } of graphemesOf(text)) width += graphemeWidth(segment)
  return width
}

/** The text, or as much of its beginning as fits into `width` columns with `…` after it. */
export function cutToWidth(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  if (width < 1) return ''
  return `${text.slice(0, fittingLength(text, width - 1)).trimEnd()}…`
}

/**
 * The text in at most `lines` lines of at most `width` columns, broken at spaces where that is possible; the last line is cut
 * with `…` where more follows.
 */
export function wrapToWidth(text: string, width: number, lines: number): string[] {
  const ends = lineEnds(text, width, lines - 1)
  const wrapped = ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end).trim())
  const rest = text.slice(ends.at(-1) ?? 0).trim()
  return rest === '' && wrapped.length > 0 ? wrapped : [...wrapped, cutToWidth(rest, width)]
}

/**
 * Where to end the lines of a text of one line, so that none is wider than `width`: offsets behind the spaces at their ends. At
 * most `most` lines are told; an empty text is one line.
 */
export function lineEnds(text: string, width: number, most = Infinity): number[] {
  const ends: number[] = []
  let start = 0
  while (start < text.length && ends.length < most) {
    const fitting = start + fittingLength(text.slice(start, start + width * unitsPerColumn), Math.max(2, width))
    let end = fitting
    if (end < text.length && text[end] !== ' ') {
      const space = text.lastIndexOf(' ', end)
      // A word that is too long for a line of its own is broken where it stands.
      if (space > start && wordFits(text, space + 1, width)) end = space
    }
    while (text[end] === ' ') end++
    ends.push(end)
    start = end
  }
  return ends.length > 0 || most === 0 ? ends : [0]
}

function wordFits(text: string, start: number, width: number): boolean {
  const end = text.indexOf(' ', start)
  const length = (end < 0 ? text.length : end) - start
  return length <= width * unitsPerColumn && widthOf(text.slice(start, start + length)) <= width
}

/** No more code units than this are taken for one column: an accent upon an accent upon an accent is cut. */
export const unitsPerColumn = 16

/** The length in code units of the longest beginning that fits into `width` columns. */
function fittingLength(text: string, width: number): number {
  if (isPlain(text)) return Math.min(text.length, width)
  let length = 0
  let used = 0
  for (const { segment } of graphemesOf(text)) {
    used += graphemeWidth(segment)
    if (used > width) break
    length += segment.length
  }
  return length
}

let segmenter: Intl.Segmenter | undefined

/** What a reader sees as one character. Made when first needed: it takes longer to make than most commands to run. */
function graphemesOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return segmenter.segment(text)
}

function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text)
}

function graphemeWidth(grapheme: string): number {
  const code = grapheme.codePointAt(0)!
  if (code < 0x300) return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xad ? 0 : 1
  if (/^[\p{Mn}\p{Me}\p{Cf}]/u.test(grapheme)) return 0
  if (isWide(code) || grapheme.includes('\ufe0f') || /^\p{Emoji_Presentation}/u.test(grapheme)) return 2
  return 1
}

/** East Asian Width W and F (Unicode Standard Annex 11), by blocks. */
function isWide(code: number): boolean {
  return wideBlocks.some(([first, last]) => code >= first && code <= last)
}

const wideBlocks: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f], // Hangul Jamo
  [0x2e80, 0x303e], // CJK radicals, punctuation
  [0x3041, 0x33ff], // Kana, Bopomofo, compatibility
  [0x3400, 0x4dbf], // CJK Extension A
  [0x4e00, 0x9fff], // CJK
  [0xa000, 0xa4cf], // Yi
  [0xa960, 0xa97f], // Hangul Jamo Extended-A
  [0xac00, 0xd7a3], // Hangul
  [0xf900, 0xfaff], // CJK compatibility
  [0xfe30, 0xfe6f], // CJK compatibility forms
  [0xff00, 0xff60], // fullwidth forms
  [0xffe0, 0xffe6],
  [0x17000, 0x18cff], // Tangut, Khitan
  [0x1b000, 0x1b2ff], // Kana supplement
  [0x20000, 0x3fffd], // CJK extensions
]
