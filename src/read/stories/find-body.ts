import type { Repeat } from './find-repeats.ts'
import type { LineKind } from './line-kind.ts'
import type { LineTraits } from './line-traits.ts'

/** The lines of a page with what each looks like, blank lines left out. `at` is the line's index in the page. */
export interface SeenLine {
  readonly at: number
  readonly traits: LineTraits
  readonly kind: LineKind
  readonly repeat: Repeat | null
}

/**
 * Whether each line can be part of a story's text: prose, and the short sentences beside it. Lines that announce a story
 * (a deck above a byline) are none, nor is a picture's caption that stands there twice.
 */
export function findBody(lines: readonly SeenLine[]): boolean[] {
  const body = lines.map((line) => line.kind === 'prose' && line.repeat === null)
  preferRepeatsAmongProse(lines, body)
  leaveDoubled(lines, body)
  joinSentences(lines, body)
  joinLists(lines, body)
  leaveDecks(lines, body)
  return body
}

/** Of a paragraph said twice, the one that stands among other prose is the text; the other quotes it. */
function preferRepeatsAmongProse(lines: readonly SeenLine[], body: boolean[]): void {
  const indexOf = new Map(lines.map((line, index) => [line.at, index]))
  lines.forEach((line, index) => {
    if (line.kind !== 'prose' || !line.repeat || line.repeat.beside || line.repeat.beginning) return
    const first = indexOf.get(line.repeat.of)!
    if (!body[first] || hasProseBeside(body, first) || !hasProseBeside(body, index)) return
    body[first] = false
    body[index] = true
  })
}

function hasProseBeside(body: readonly boolean[], index: number): boolean {
  return body[index - 1] === true || body[index + 1] === true
}

/** A line that stands there twice, one below the other, is the caption of a picture. */
function leaveDoubled(lines: readonly SeenLine[], body: boolean[]): void {
  lines.forEach(({ repeat }, index) => {
    if (repeat?.beside) body[index - 1] = false
  })
}

function joinSentences(lines: readonly SeenLine[], body: boolean[]): void {
  const canJoin = (index: number): boolean => lines[index]?.kind === 'sentence' && lines[index].repeat === null
  for (let index = 1; index < lines.length; index++) {
    if (canJoin(index) && (body[index - 1] === true || (isAside(lines[index - 1]!) && body[index - 2] === true))) {
      body[index] = true
    }
  }
  for (let index = lines.length - 2; index >= 0; index--) {
    if (canJoin(index) && body[index + 1] === true && lines[index]!.traits.wordCount >= 4) body[index] = true
  }
}

/** What may stand between two paragraphs without ending the text. */
function isAside({ kind }: SeenLine): boolean {
  return (
    kind === 'advertisement' || kind === 'caption' || kind === 'interface' || kind === 'related' || kind === 'title'
  )
}

const shortestList = 3

/** Points of a list between paragraphs: each begins with the same mark, or holds a number or a colon. */
function joinLists(lines: readonly SeenLine[], body: boolean[]): void {
  let index = 1
  while (index < lines.length) {
    const start = index
    while (index < lines.length && !body[index] && isPoint(lines[index]!)) index++
    if (index - start >= shortestList && body[start - 1] === true) body.fill(true, start, index)
    index = Math.max(index, start + 1)
  }
}

function isPoint({ kind, traits }: SeenLine): boolean {
  if (kind !== 'title' && kind !== 'scrap' && kind !== 'byline' && kind !== 'sentence') return false
  return traits.digits > 0 && traits.wordCount >= 4
}

const longestDeck = 3

/** Up to three lines between a title and a byline announce the story. */
function leaveDecks(lines: readonly SeenLine[], body: boolean[]): void {
  lines.forEach((line, index) => {
    if (!body[index] || body[index - 1] === true) return
    let end = index
    while (body[end] === true) end++
    if (end - index > longestDeck || !isAnnounced(lines, index)) return
    const following = lines.slice(end, end + 8)
    const until = following.findIndex((_, offset) => body[end + offset] === true)
    const near = until < 0 ? following : following.slice(0, until)
    if (near.some(({ kind }) => kind === 'byline')) body.fill(false, index, end)
  })
}

function isAnnounced(lines: readonly SeenLine[], index: number): boolean {
  const before = lines[index - 1]
  return before === undefined || before.kind === 'title' || before.repeat !== null
}
