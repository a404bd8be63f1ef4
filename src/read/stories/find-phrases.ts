import type { PageWords } from '../../language/page-words.ts'
import type { LineTraits } from './line-traits.ts'
import { phraseTrees, type PhraseNode } from './phrase-trees.ts'

/** In which lists there are phrases that a line has: the sum of their bits. */
export interface PhrasesFound {
  /** It is the phrase and nothing else. */
  readonly whole: number
  /** It begins with a phrase of one word; with one of two to six. */
  readonly startsShort: number
  readonly startsLong: number
  /** It has a phrase of one to four words in it. */
  readonly within: number
}

const longestStart = 6
const longestWithin = 4

/** The phrases of all lists in a line. Most words begin none, and are passed over. */
export function findPhrases({ words, wordCount, phrasesAt, opensPhrase }: LineTraits, page: PageWords): PhrasesFound {
  const { whole, starts, within } = phraseTrees(page)
  const found = { whole: 0, startsShort: 0, startsLong: 0, within: 0 }
  if (opensPhrase) {
    if (wordCount <= longestStart) found.whole = nodeOf(words, whole)?.lists ?? 0
    found.startsShort = starts.next.get(words[0]!)?.lists ?? 0
    found.startsLong = listsFrom(words, 0, starts, 2, longestStart)
  }
  for (const at of phrasesAt) found.within |= listsFrom(words, at, within, 1, longestWithin)
  return found
}

function nodeOf(words: readonly string[], root: PhraseNode): PhraseNode | undefined {
  let node: PhraseNode | undefined = root
  for (let at = 0; at < words.length && node; at++) node = node.next.get(words[at]!)
  return node
}

/** The lists that have a phrase of `least` to `most` words which stands in the line from a word on. */
function listsFrom(words: readonly string[], from: number, root: PhraseNode, least: number, most: number): number {
  let found = 0
  let node: PhraseNode | undefined = root
  const end = Math.min(words.length, from + most)
  for (let at = from; at < end; at++) {
    node = node.next.get(words[at]!)
    if (!node) break
    if (at - from + 1 >= least) found |= node.lists
  }
  return found
}
