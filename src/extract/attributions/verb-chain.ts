import type { Passage } from './passage.ts'
import type { SmallWords } from './small-words.ts'

/** Where the auxiliaries, adverbs and negations in front of a verb begin. */
export function chainStart(passage: Passage, at: number, small: SmallWords): number {
  let first = at
  while (first > 0 && at - first < 8 && isChainWord(passage, first - 1, small)) first--
  return first
}

function isChainWord(passage: Passage, at: number, small: SmallWords): boolean {
  return (
    small.isAuxiliary(passage, at) ||
    small.isNegation(passage, at) ||
    (small.isAdverb(passage, at) && !small.isPronoun(passage, at))
  )
}
