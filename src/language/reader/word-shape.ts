/** How a word is written, which its folded form does not tell. */
export const wordKinds = ['lower', 'title', 'upper', 'mixed', 'digit', 'mark', 'opening', 'closing'] as const
export type WordKind = (typeof wordKinds)[number]

/** How a word stands to the one before it. */
export const wordPlaces = ['paragraph', 'spaced', 'glued'] as const
export type WordPlace = (typeof wordPlaces)[number]

/** All quotation marks of a width are one to the reader; which way they face is in their shape. */
export const doubleQuotes: ReadonlySet<string> = new Set(['"', '“', '”', '„', '‟', '«', '»', "''", '``'])
export const singleQuotes: ReadonlySet<string> = new Set(["'", '‘', '’', '‚', '‛', '‹', '›', '`'])
const opening: ReadonlySet<string> = new Set(['“', '„', '‘', '‚', '«', '‹', '``'])
const closing: ReadonlySet<string> = new Set(['”', '’', '»', '›', '‟', '‛'])
const beforeOpening: ReadonlySet<string> = new Set(['(', '[', '{', '–', '—', '-'])

/** The kind of a word that is no quotation mark. "A" counts as a title. */
export function kindOfWord(word: string): WordKind {
  // Most words, which need no look at their characters one by one.
  if (/^[a-z]+$/.test(word)) return 'lower'
  if (/\p{Nd}/u.test(word)) return 'digit'
  if (!/\p{L}/u.test(word)) return 'mark'
  let cased = 0
  let high = 0
  let startsHigh = false
  for (const character of word) {
    const lower = character.toLowerCase()
    if (lower === character.toUpperCase()) continue
    cased++
    if (character === lower) continue
    high++
    if (cased === 1) startsHigh = true
  }
  if (high === 0) return 'lower'
  if (high === cased && cased > 1) return 'upper'
  return startsHigh && high === 1 ? 'title' : 'mixed'
}

/** Where a quotation mark stands: with what before it, and whether something other than space follows. */
interface QuoteSurroundings {
  readonly place: WordPlace
  readonly before: { readonly folded: string; readonly kind: WordKind } | undefined
  readonly followed: boolean
}

/** Which way a quotation mark faces: by its form, else by where it stands. An apostrophe inside a word counts as closing. */
export function kindOfQuote(mark: string, { place, before, followed }: QuoteSurroundings): WordKind {
  if (closing.has(mark)) return 'closing'
  const begins =
    place !== 'glued' || (before !== undefined && (beforeOpening.has(before.folded) || before.kind === 'opening'))
  if (opening.has(mark)) return begins || followed ? 'opening' : 'closing'
  return begins && followed ? 'opening' : 'closing'
}

/** The shape of a word's first piece, or of a later one, as the model numbers it; 0 is for what is no word. */
export function shapeOf(kind: WordKind, place: WordPlace, piece: number): number {
  return 1 + 4 * wordKinds.indexOf(kind) + (piece === 0 ? wordPlaces.indexOf(place) : wordPlaces.length)
}
