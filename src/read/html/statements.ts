import type { Span } from '../../evidence/span.ts'

/** What a page's data state of its article, to be looked for among its visible lines. */
export interface Statements {
  /** The page's titles, folded. */
  readonly titles: ReadonlySet<string>
  /** The names of its authors, folded. */
  readonly authors: ReadonlySet<string>
  /** Whether a line's words stand in the article's text as the page's data repeat it. */
  readonly repeats: (text: string, span: Span) => boolean
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
    titles: new Set(said.titles.map(foldTitle)),
    authors: new Set(said.authors.map(foldTitle)),
    repeats: (text, span) => known.size > 0 && repeats(known, text, span),
  }
}

export function isTitle({ titles }: Statements, text: string, span: Span): boolean {
  if (span[1] - span[0] > longestTitle) return false
  const line = foldTitle(text.slice(...span))
  if (titles.has(line)) return true
  // Titles are cut for networks, and lengthened by the outlet's name.
  return line.length >= shortestCut && [...titles].some((title) => isBeginning(title, line) || isBeginning(line, title))
}

const longestByline = 120
const mostWordsOfName = 5

/** Whether a line is short and names an author, or says nothing else than a name of one word. */
export function namesAuthor({ authors }: Statements, text: string, [start, end]: Span): boolean {
  if (authors.size === 0 || end - start > longestByline) return false
  const words = wordsOf(text.slice(start, end))
  if (authors.has(words.join(' '))) return true
  return words.some((_, at) => {
    for (let count = 2; count <= mostWordsOfName && at + count <= words.length; count++)
      if (authors.has(words.slice(at, at + count).join(' '))) return true
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
