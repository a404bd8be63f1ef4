import type { StoryOutline } from './assign-roles.ts'
import type { LineKind } from './line-kind.ts'
import type { SeenLine } from './see-lines.ts'

/** Lines that the words of a language tell from a text although they stand among its paragraphs. */
const foreign: ReadonlySet<LineKind> = new Set<LineKind>([
  'advertisement',
  'share',
  'consent',
  'heading',
  'caption',
  'note',
])
/** As many words as such a line has at most. */
const longestForeign = 40
const mostLinked = 0.2

/**
 * The stories that a page's markup shows, each with its text and its headline: the lines that it shows are the text, as
 * short or long as they are. None where it shows none, and null for a page without markup.
 */
export function outlinesFromMarks(lines: readonly SeenLine[]): StoryOutline[] | null {
  const bodies = new Map<number, number[]>()
  const headlines = new Map<number, number>()
  lines.forEach((line, index) => {
    const { article = null, part = null } = line.traits.marks ?? {}
    if (article === null) return
    if (part === 'headline') headlines.set(article, index)
    if (part !== 'text' || isForeign(line)) return
    const body = bodies.get(article)
    if (body) body.push(index)
    else bodies.set(article, [index])
  })
  if (!lines.some(({ traits }) => traits.marks)) return null
  const told = [...bodies].filter(([, body]) => !isNotice(body.map((index) => lines[index]!)))
  return told.map(([article, body]) => ({ body, headline: headlines.get(article) ?? null }))
}

const notices: ReadonlySet<LineKind> = new Set<LineKind>(['interface', 'consent', 'advertisement', 'share', 'other'])
const shortestTelling = 8

/** Whether all that is said speaks of the page itself: "By logging in you agree to our terms of use." */
function isNotice(body: readonly SeenLine[]): boolean {
  const telling = body.filter(({ traits }) => traits.wordCount >= shortestTelling)
  return telling.length > 0 && telling.every(({ kind }) => notices.has(kind))
}

function isForeign({ kind, traits }: SeenLine): boolean {
  if (traits.wordCount > longestForeign) return false
  return foreign.has(kind) || (kind === 'related' && (traits.marks?.linkShare ?? 0) > mostLinked)
}
