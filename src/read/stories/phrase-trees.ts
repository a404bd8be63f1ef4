import type { LinePhrases, PageWords } from '../../language/page-words.ts'

/** The lists of phrases that tell what a line is. */
type PhraseList = keyof PageWords['furniture'] | 'captions' | 'bylines' | 'notes' | 'players' | 'authors'

/** A bit for each list, so that a phrase is looked up once for all of them. */
export const listBits: Readonly<Record<PhraseList, number>> = {
  interface: 1, advertisement: 2, consent: 4, related: 8, share: 16, other: 32,
  captions: 64, bylines: 128, notes: 256, players: 512, authors: 1024,
} // prettier-ignore

/** A word of phrases after the words above it: the lists that have the phrase which it ends, and the words that go on from it. */
export interface PhraseNode {
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
