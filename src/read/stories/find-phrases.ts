import type { LinePhrases, PageWords } from '../../language/page-words.ts'
import type { LineTraits } from './line-traits.ts'

/** The lists of phrases that tell what a line is. */
type PhraseList = keyof PageWords['furniture'] | 'captions' | 'bylines' | 'notes' | 'players' | 'authors'

/** A bit for each list, so that a phrase is looked up once for all of them. */
export const listBits: Readonly<Record<PhraseList, number>> = {
  interface: 1, advertisement: 2, consent: 4, related: 8, share: 16, other: 32,
  captions: 64, bylines: 128, notes: 256, players: 512, authors: 1024,
} // prettier-ignore

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

/** A word of phrases after the words above it: the lists that have the phrase which it ends, and the words that go on from it. */
interface PhraseNode {
  lists: number
  readonly next: Map<string, PhraseNode>
}

/** The phrases that a line may be, may begin with, and may have in it. */
type PhraseTrees = Readonly<Record<keyof LinePhrases, PhraseNode>>

const known = new WeakMap<PageWords, PhraseTrees>()

/** The phrases of all lists as trees of words: the words below a root are those with which phrases begin. */
export function phraseTrees(page: PageWords): PhraseTrees {
  let trees = known.get(page)
  if (!trees) {
    trees = { whole: treeOf(page, 'whole'), starts: treeOf(page, 'starts'), within: treeOf(page, 'within') }
    known.set(page, trees)
  }
  return trees
}

function treeOf(page: PageWords, place: keyof LinePhrases): PhraseNode {
  const phrases = { ...page.furniture, ...page }
  const root: PhraseNode = { lists: 0, next: new Map() }
  for (const list of Object.keys(listBits) as PhraseList[]) {
    for (const phrase of phrases[list][place]) {
      let node = root
      for (const word of phrase.split(' ')) {
        let next = node.next.get(word)
        if (!next) node.next.set(word, (next = { lists: 0, next: new Map() }))
        node = next
      }
      node.lists |= listBits[list]
    }
  }
  return root
}
