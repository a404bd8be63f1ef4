/** The word pieces that the reader knows, each by its number: its line in `vocabulary.txt`, from 0. */
export interface Vocabulary {
  readonly ids: ReadonlyMap<string, number>
  /** Of the longest piece, in UTF-16 units, without "##". */
  readonly longest: number
  readonly unknown: number
  readonly start: number
  readonly end: number
}

/** Reads a vocabulary of one piece a line. Throws where it lacks one of the three special pieces. */
export function readVocabulary(lines: string): Vocabulary {
  const pieces = lines.split('\n')
  if (pieces.at(-1) === '') pieces.pop()
  const ids = new Map(pieces.map((piece, id) => [piece, id]))
  const special = (piece: string): number => {
    const id = ids.get(piece)
    if (id === undefined) throw new Error(`the vocabulary has no ${piece}`)
    return id
  }
  const longest = pieces.reduce((most, piece) => Math.max(most, piece.length), 0)
  return { ids, longest, unknown: special('[UNK]'), start: special('[CLS]'), end: special('[SEP]') }
}
