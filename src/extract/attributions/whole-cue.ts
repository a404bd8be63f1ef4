import type { Passage, Range } from './passage.ts'
import type { SmallWords } from './small-words.ts'

/** "has | said", "have repeatedly | said", but "said | in a statement": what the reader takes for a cue, as the whole verb and without marks. */
export function wholeCue(passage: Passage, read: Range | null, small: SmallWords): Range | null {
  const cue = withoutMarks(passage, read)
  if (!cue) return null
  const { perfects } = small.words
  const before = small.isAdverb(passage, cue.first - 1) ? cue.first - 2 : cue.first - 1
  const first = perfects.has(passage.words[before] ?? '') ? before : cue.first
  return { first, end: adjunctIn(passage, cue, small) ?? cue.end }
}

/** Where "in a statement" begins in a cue. */
function adjunctIn(passage: Passage, { first, end }: Range, small: SmallWords): number | null {
  const last = passage.words[end - 1]!
  if (!small.words.utterances.has(last)) return null
  for (let at = end - 2; at > first; at--) if (small.isPreposition(passage, at)) return at
  return null
}

/** A cue without the colon behind it. */
function withoutMarks({ tokens }: Passage, range: Range | null): Range | null {
  if (!range) return null
  let { end } = range
  while (end - 1 > range.first && tokens[end - 1]!.kind === 'mark') end--
  return { first: range.first, end }
}

/** "has | that": no verb. */
export function isAuxiliaryAlone({ words }: Passage, { first, end }: Range, small: SmallWords): boolean {
  return end - first === 1 && small.words.perfects.has(words[first]!)
}

/** "has | asked | for": with the auxiliaries and the particles that a rule knows. */
export function cueWith(cue: Range | null, ruled: Range | null): Range | null {
  if (!cue || !ruled) return cue ?? ruled
  return { first: Math.min(cue.first, ruled.first), end: Math.max(cue.end, ruled.end) }
}
