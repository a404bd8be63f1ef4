import type { LineKind } from './line-kind.ts'
import type { SeenLine } from './see-lines.ts'

/**
 * Whether each line can be part of a story's text: prose, and the short sentences beside it. Lines that announce a story
 * (a deck above a byline) are none, nor is a picture's caption that stands there twice.
 */
export function findBody(lines: readonly SeenLine[]): boolean[] {
  const body = lines.map((line) => line.kind === 'prose' && line.repeat === null)
  preferRepeatsAmongProse(lines, body)
  joinPortraits(lines, body)
  leaveDoubled(lines, body)
  leaveQuestions(lines, body)
  joinSentences(lines, body)
  joinLists(lines, body)
  leaveDecks(lines, body)
  joinCutEnds(lines, body)
  if (!body.includes(true)) joinFlash(lines, body)
  if (!body.includes(true)) joinCount(lines, body)
  return body
}

const longestFlash = 6

/** A page of a few lines that are mostly sentences is a short report, though none of them is long enough for prose. */
function joinFlash(lines: readonly SeenLine[], body: boolean[]): void {
  const isSentence = ({ kind, repeat }: SeenLine): boolean => kind === 'sentence' && repeat === null
  const sentences = lines.filter(isSentence).length
  if (lines.length > longestFlash || sentences * 2 < lines.length) return
  lines.forEach((line, index) => {
    body[index] = isSentence(line)
  })
}

/**
 * A page of a few lines that count something is a report without its full stop: "A total of 1,964 households were displaced". None
 * of its lines says what it is for ("Subscribe", "Page 3 of 12"), and it is no title: most words are small.
 */
function joinCount(lines: readonly SeenLine[], body: boolean[]): void {
  if (lines.length > longestCount || !lines.every(({ kind, repeat }) => isWording.has(kind) && repeat === null)) return
  const sum = (key: 'digits' | 'functionWords' | 'smalls' | 'capitals'): number =>
    lines.reduce((all, { traits }) => all + traits[key], 0)
  if (sum('digits') > 0 && sum('functionWords') > 0 && sum('smalls') + sum('functionWords') > sum('capitals'))
    body.fill(true)
}

const longestCount = 8

const isWording: ReadonlySet<LineKind> = new Set<LineKind>(['sentence', 'title', 'scrap', 'byline', 'note', 'caption'])

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

/** "She is a journalist ..." tells of the writer only below the text; above other prose it is part of it. */
function joinPortraits(lines: readonly SeenLine[], body: boolean[]): void {
  lines.forEach(({ kind, traits }, index) => {
    if (kind === 'author' && traits.ended && body[index - 1] === true && body[index + 1] === true) body[index] = true
  })
}

const longestLink = 22

/** In a list of links to other pages, one that is a question or ends in a quotation looks like prose. */
function leaveQuestions(lines: readonly SeenLine[], body: boolean[]): void {
  const isLink = (index: number): boolean => {
    const kind = lines[index]?.kind
    return kind === 'title' || kind === 'related' || kind === 'heading'
  }
  lines.forEach(({ traits }, index) => {
    if (body[index] && traits.wordCount <= longestLink && isLink(index - 1) && isLink(index + 1)) {
      body[index] = !isLink(index - 2) && !isLink(index + 2)
    }
  })
}

const shortestCut = 4

/**
 * Below the text, words woven as in a sentence but without an end: a point of a list that goes on, or the last paragraph of
 * a text that breaks off.
 */
function joinCutEnds(lines: readonly SeenLine[], body: boolean[]): void {
  lines.forEach(({ kind, traits, repeat }, index) => {
    if (body[index - 1] !== true || body[index] || kind !== 'title' || repeat) return
    const { wordCount, functionWords, smalls, capitals } = traits
    const above = lines[index - 1]!.traits
    const isWoven =
      wordCount >= shortestCut && functionWords >= wordCount * 0.25 && functionWords + smalls >= capitals * 2
    const isPoint = above.goesOn && (traits.goesOn || isWoven)
    if (isPoint || (isWoven && (body[index + 1] !== true || traits.goesOn))) body[index] = true
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
    const isBelowText = body[start - 1] === true || (lines[start - 1]!.kind === 'title' && body[start - 2] === true)
    if (index - start >= shortestList && isBelowText) body.fill(true, start, index)
    index = Math.max(index, start + 1)
  }
}

function isPoint({ kind, traits }: SeenLine): boolean {
  if (kind !== 'title' && kind !== 'scrap' && kind !== 'byline' && kind !== 'sentence') return false
  return (traits.digits > 0 && traits.wordCount >= 4) || traits.isPoint
}

const longestDeck = 4
const farthestByline = 8

/** Up to four lines above a byline, or above a paragraph that begins with the place of the report, announce the story. */
function leaveDecks(lines: readonly SeenLine[], body: boolean[]): void {
  lines.forEach((_, index) => {
    if (!body[index] || body[index - 1] === true) return
    let end = index
    while (body[end] === true && !lines[end]!.traits.hasDateline) end++
    const isShort = end > index && end - index <= longestDeck
    if (isShort && (body[end] === true || hasBylineBelow(lines, body, end))) body.fill(false, index, end)
  })
}

/** Whether a byline follows before any text or title does. */
function hasBylineBelow(lines: readonly SeenLine[], body: readonly boolean[], from: number): boolean {
  for (let index = from; index < Math.min(lines.length, from + farthestByline); index++) {
    const { kind, repeat } = lines[index]!
    if (kind === 'byline') return true
    if (body[index] === true || (kind === 'title' && !repeat) || kind === 'heading' || kind === 'other') return false
  }
  return false
}
