import type { Span } from '../../evidence/span.ts'

/** What a page's data state of its article, to be looked for among its visible lines. */
export interface Statements {
  /** The page's titles, folded. */
  readonly titles: FoldedPhrases
  /** The names of its authors, folded. */
  readonly authors: FoldedPhrases
  /** Whether a line's words stand in the article's text as the page's data repeat it. */
  readonly repeats: (text: string, span: Span) => boolean
}

/** Phrases as they are compared, and the words that they begin with: most lines have none of these. */
export interface FoldedPhrases {
  readonly whole: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
}

const longestTitle = 400
const shortestCut = 30

/** Makes what titles and texts state ready for looking up. O(length of the texts). */
export function statementsOf(said: {
  readonly titles: readonly string[]
  readonly authors: readonly string[]
  readonly bodies: readonly string[]
}): Statements {
  const known = new Set<string>()
  for (const body of said.bodies) for (const run of runsOf(body)) known.add(run)
  return {
    titles: foldAll(said.titles),
    authors: foldAll(said.authors),
    repeats: (text, span) => known.size > 0 && repeats(known, text, span),
  }
}

function foldAll(phrases: readonly string[]): FoldedPhrases {
  const whole = new Set(phrases.map(foldTitle))
  return { whole, openers: new Set(Array.from(whole, (phrase) => phrase.split(' ', 1)[0]!)) }
}

export function isTitle({ titles }: Statements, text: string, span: Span): boolean {
  if (span[1] - span[0] > longestTitle || !mayOpen(titles, text, span)) return false
  const line = foldTitle(text.slice(...span))
  if (titles.whole.has(line)) return true
  // Titles are cut for networks, and lengthened by the outlet's name.
  return (
    line.length >= shortestCut &&
    [...titles.whole].some((title) => isBeginning(title, line) || isBeginning(line, title))
  )
}

/** Whether a span's first word is that of a phrase. Two words so long that a cut may part them are taken to be one. */
function mayOpen({ openers }: FoldedPhrases, text: string, span: Span): boolean {
  const word = /[\p{L}\p{M}\p{N}]+/u.exec(text.slice(...span))?.[0]
  return word === undefined || word.length >= shortestCut || openers.has(word.toLowerCase())
}

const longestByline = 120
const mostWordsOfName = 5

/** Whether a line is short and names an author, or says nothing else than a name of one word. */
export function namesAuthor({ authors }: Statements, text: string, [start, end]: Span): boolean {
  if (authors.whole.size === 0 || end - start > longestByline) return false
  const words = wordsOf(text.slice(start, end))
  if (authors.whole.has(words.join(' '))) return true
  return words.some((word, at) => {
    if (!authors.openers.has(word)) return false
    for (let count = 2; count <= mostWordsOfName && at + count <= words.length; count++)
      if (authors.whole.has(words.slice(at, at + count).join(' '))) return true
    return false
  })
}

function isBeginning(beginning: string, whole: string): boolean {
  return beginning.length >= shortestCut && whole.startsWith(beginning)
}

/** A title's letters and digits in small letters, as titles are compared. */
export function foldTitle(title: string): string {
  return wordsOf(title.slice(0, longestTitle)).join(' ')
}

const runLength = 4
const longestLook = 1000
const enough = 0.6

/** A few words more or less do not matter: most of a line's runs of four words must stand in the text. */
function repeats(known: ReadonlySet<string>, text: string, [start, end]: Span): boolean {
  const runs = runsOf(text.slice(start, Math.min(end, start + longestLook)))
  return runs.length > 0 && runs.filter((run) => known.has(run)).length >= runs.length * enough
}

function runsOf(text: string): string[] {
  const words = wordsOf(text)
  const runs: string[] = []
  for (let at = 0; at + runLength <= words.length; at++) runs.push(words.slice(at, at + runLength).join(' '))
  return runs
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
