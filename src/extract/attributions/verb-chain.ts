import type { Passage } from './passage.ts'
import type { SmallWords } from './small-words.ts'

/** Where the auxiliaries, adverbs and negations in front of a verb begin. */
export function chainStart(passage: Passage, at: number, small: SmallWords): number {
  let first = at
  while (first > 0 && at - first < 8 && isChainWord(passage, first - 1, small)) first--
  return first
}

/** Where the auxiliaries and adverbs in front of a word begin, none of them before `from`. */
export function auxiliariesStart(passage: Passage, at: number, small: SmallWords, from = 0): number {
  let first = at
  while (first > from && (small.isAuxiliary(passage, first - 1) || small.isAdverb(passage, first - 1))) first--
  return first
}

/** "would | go on", "had not been | closed": what a verb tells has not happened. */
export function isOpen(passage: Passage, verb: number, small: SmallWords): boolean {
  return passage.words
    .slice(chainStart(passage, verb, small), verb)
    .some((word) => small.words.modals.has(word) || small.words.negations.has(word))
}

function isChainWord(passage: Passage, at: number, small: SmallWords): boolean {
  return (
    small.isAuxiliary(passage, at) ||
    small.isNegation(passage, at) ||
    (small.isAdverb(passage, at) && !small.isPronoun(passage, at))
  )
}
