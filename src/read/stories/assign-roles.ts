import type { BlockRole, FurnitureKind } from '../../evidence/page.ts'
import type { SeenLine } from './see-lines.ts'
import type { StoryLines } from './find-stories.ts'
import type { LineKind } from './line-kind.ts'

/** What a line is on its page, and the index of the story that it belongs to. */
export interface Role {
  readonly role: BlockRole
  readonly story: number | null
}

/** A story's text and its headline, as indexes into the lines seen. */
export interface StoryOutline {
  readonly body: StoryLines
  readonly headline: number | null
  /** Lines that say of a post when it was sent and whose it is. */
  readonly own?: readonly number[]
  /** The line that names the channel: one of these, or one at the top of the page. */
  readonly channel?: number
}

/** Lines between the text's end and what still can belong to the story: a caption, a correction. */
const reachBelow = 3
/** Lines above a text without a headline that still can belong to it. */
const reachAbove = 6

/** The role of every line seen. What the stories do not claim is furniture of some kind. */
export function assignRoles(lines: readonly SeenLine[], outlines: readonly StoryOutline[]): Role[] {
  const roles = lines.map((_, index): Role => ({ role: furnitureOf(lines, index), story: null }))
  // The first line that no earlier story has: stories never lie inside one another.
  let free = 0
  outlines.forEach((outline, story) => {
    const { body, headline } = outline
    const next = outlines[story + 1]
    const top = Math.max(free, headline ?? body[0]! - reachAbove)
    const bottom = Math.min(body.at(-1)! + reachBelow, (next?.headline ?? next?.body[0] ?? lines.length) - 1)
    for (let index = top; index <= bottom; index++) {
      const role = roleInStory(lines, index, outline)
      if (!role) continue
      roles[index] = { role, story }
      free = index + 1
    }
    for (const index of outline.own ?? []) {
      roles[index] = { role: 'byline', story }
      free = Math.max(free, index + 1)
    }
    for (const index of body) roles[index] = { role: 'body', story }
    if (headline !== null) roles[headline] = { role: 'headline', story }
    free = Math.max(free, body.at(-1)! + 1)
  })
  return roles
}

/** What a line in the reach of a story is for it, if anything. */
function roleInStory(
  lines: readonly SeenLine[],
  index: number,
  { body, headline, own }: StoryOutline,
): BlockRole | null {
  const { kind, repeat } = lines[index]!
  if (repeat) return null
  if (kind === 'caption') return 'caption'
  if (kind === 'note') return 'note'
  if (isTitleOfVideo(lines, index)) return 'caption'
  if (isUnderlined(lines, index)) return 'caption'
  const first = body[0]!
  // A date above a post is that of all posts below it.
  if (kind === 'byline' && index < first) return own === undefined ? 'byline' : null
  if (isTimeOfPost(lines, index) && index === body.at(-1)! + 1) return 'byline'
  const isAboveText = headline !== null && index > headline && index < first
  if (isAboveText && (kind === 'prose' || kind === 'sentence')) return 'deck'
  if (isAboveText && kind === 'title' && index === headline + 1) return 'deck'
  return null
}

const mostWordsBesideTime = 3

/** "8:14 AM · May 24, 2026": a time of day and a date, and nothing else, right below the line before. */
function isTimeOfPost(lines: readonly SeenLine[], index: number): boolean {
  const { kind, traits, at } = lines[index]!
  const isTime = traits.digits > 3 && traits.wordCount - traits.digits <= mostWordsBesideTime
  return kind === 'byline' && isTime && lines[index - 1]?.at === at - 1
}

/** The line of words below a player and its running length. */
function isTitleOfVideo(lines: readonly SeenLine[], index: number): boolean {
  const { kind } = lines[index]!
  if (kind !== 'title' && kind !== 'sentence') return false
  const above = lines[index - 1]
  if (above?.kind === 'player') return true
  return above?.kind === 'interface' && lines[index - 2]?.kind === 'player'
}

/** A line that stands there twice, or with a credit of its own below it, belongs to a picture. */
function isUnderlined(lines: readonly SeenLine[], index: number): boolean {
  const { kind, repeat } = lines[index]!
  if (repeat || (kind !== 'title' && kind !== 'sentence' && kind !== 'prose' && kind !== 'scrap')) return false
  return lines[index + 1]?.repeat?.beside === true
}

/** Kinds of lines that are furniture by themselves. */
const furnitureKinds: Readonly<Partial<Record<LineKind, FurnitureKind>>> = {
  interface: 'interface',
  advertisement: 'advertisement',
  consent: 'consent',
  share: 'share',
  related: 'related',
  heading: 'related',
  title: 'related',
  player: 'interface',
  scrap: 'interface',
}

/** Kinds that say something, so that saying it again is a repetition. */
const telling: ReadonlySet<LineKind> = new Set<LineKind>([
  'title',
  'sentence',
  'prose',
  'caption',
  'note',
  'scrap',
  'byline',
])

const linkLists: ReadonlySet<LineKind> = new Set<LineKind>(['heading', 'related', 'title', 'sentence'])

function furnitureOf(lines: readonly SeenLine[], index: number): FurnitureKind {
  const { kind, repeat } = lines[index]!
  if (repeat?.beginning) return 'related'
  if (repeat && telling.has(kind)) return 'repeat'
  if (isNamedForConsent(lines, index)) return 'consent'
  const above = lines[index - 1]?.kind
  if (kind === 'sentence' && above && linkLists.has(above)) return 'related'
  return furnitureKinds[kind] ?? 'other'
}

const fewWords = 2

/** The name of a service ("X") right above its question for consent belongs to the question. */
function isNamedForConsent(lines: readonly SeenLine[], index: number): boolean {
  return lines[index]!.traits.wordCount <= fewWords && lines[index + 1]?.kind === 'consent'
}
