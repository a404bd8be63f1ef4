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
  const { whole, starts, within } = phraseTables(page)
  const found = { whole: 0, startsShort: 0, startsLong: 0, within: 0 }
  if (opensPhrase) {
    if (wordCount <= longestStart) found.whole = whole.lists.get(words.join(' ')) ?? 0
    found.startsShort = starts.lists.get(words[0]!) ?? 0
    found.startsLong = listsFrom(words, 0, starts, 2, longestStart)
  }
  for (const at of phrasesAt) found.within |= listsFrom(words, at, within, 1, longestWithin)
  return found
}

/** The lists that have a phrase of `least` to `most` words which stands in the line from a word on. */
function listsFrom(words: readonly string[], at: number, table: PhraseTable, least: number, most: number): number {
  let phrase = words[at]!
  const longest = Math.min(most, table.longest.get(phrase) ?? 0, words.length - at)
  let found = least === 1 && longest > 0 ? (table.lists.get(phrase) ?? 0) : 0
  for (let count = 2; count <= longest; count++) {
    phrase = `${phrase} ${words[at + count - 1]!}`
    found |= table.lists.get(phrase) ?? 0
  }
  return found
}

/** The phrases of all lists, with the lists that have each, and how many words the longest has that begins with a word. */
interface PhraseTable {
  readonly lists: ReadonlyMap<string, number>
  readonly longest: ReadonlyMap<string, number>
}

type PhraseTables = Readonly<Record<keyof LinePhrases, PhraseTable>>

const known = new WeakMap<PageWords, PhraseTables>()

/** The phrases that a line may be, may begin with, and may have in it. */
export function phraseTables(page: PageWords): PhraseTables {
  let tables = known.get(page)
  if (!tables) {
    tables = { whole: tableOf(page, 'whole'), starts: tableOf(page, 'starts'), within: tableOf(page, 'within') }
    known.set(page, tables)
  }
  return tables
}

function tableOf(page: PageWords, place: keyof LinePhrases): PhraseTable {
  const phrases = { ...page.furniture, ...page }
  const lists = new Map<string, number>()
  const longest = new Map<string, number>()
  for (const list of Object.keys(listBits) as PhraseList[]) {
    for (const phrase of phrases[list][place]) {
      const words = phrase.split(' ')
      lists.set(phrase, (lists.get(phrase) ?? 0) | listBits[list])
      longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length))
    }
  }
  return { lists, longest }
}
