import type { StoryOutline } from './assign-roles.ts'
import type { SeenLine } from './see-lines.ts'
import { range } from './range.ts'

const fewestPosts = 3
/** Of all posts, those of the one account. */
const leastShare = 0.6
const fewestWords = 6

/**
 * The posts of one account below one another, each under its name, "@ana_ruiz" and how long ago it was: they are one story. Null for
 * any other page.
 */
export function outlinesFromThread(lines: readonly SeenLine[], text: string): StoryOutline[] | null {
  const handles = lines.flatMap((line, index) => (isHandle(line, text) ? [index] : []))
  const nameOf = (index: number): string => text.slice(...lines[index]!.traits.span)
  const first = handles[0]
  if (first === undefined) return null
  const own = handles.filter((index) => nameOf(index) === nameOf(first))
  if (own.length < fewestPosts || own.length < handles.length * leastShare) return null
  const body = own.flatMap((handle) => {
    const next = handles.find((index) => index > handle) ?? lines.length
    return postBelow(lines, handle, next)
  })
  // The one time that is given in full is that of the first post.
  const times = range(first, body.at(-1) ?? first).filter((index) => lines[index]!.kind === 'byline')
  const names = own.map((handle) => handle - 1).filter((index) => lines[index]?.kind === 'scrap')
  const named = handles.filter((index) => nameOf(index) !== nameOf(first))
  return body.length < fewestPosts
    ? null
    : [{ body, headline: null, own: [...names, ...times.filter((index) => !named.includes(index))] }]
}

/** The text of a post: full sentences, or a line long enough to be one, up to the name above the next. */
function postBelow(lines: readonly SeenLine[], handle: number, next: number): number[] {
  const body: number[] = []
  for (let index = handle + 1; index < next; index++) {
    const { kind, traits, repeat } = lines[index]!
    if (kind === 'heading' || kind === 'related') break
    const isText = kind === 'prose' || kind === 'sentence' || (kind === 'title' && traits.wordCount >= fewestWords)
    if (isText && !repeat) body.push(index)
    else if (body.length > 0) break
  }
  return body
}

function isHandle({ traits }: SeenLine, text: string): boolean {
  return traits.wordCount <= 2 && /^@\w{2,30}$/.test(text.slice(...traits.span))
}
