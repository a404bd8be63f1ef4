import type { Span } from '../../evidence/span.ts'
import type { StoryOutline } from './assign-roles.ts'
import { isPartOfLetter } from './is-part-of-letter.ts'
import type { LineKind } from './line-kind.ts'
import type { SeenLine } from './see-lines.ts'
import { range } from './range.ts'

/** A short report or letter: a heading with a paragraph or two below it, perhaps signed, or a paragraph that needs no heading. */
interface Brief extends StoryOutline {
  readonly own: readonly number[]
  readonly form: 'headed' | 'numbered' | 'placed' | 'bare'
}

const telling: ReadonlySet<LineKind> = new Set<LineKind>(['prose', 'sentence'])
const naming: ReadonlySet<LineKind> = new Set<LineKind>(['title', 'scrap'])

const fewestBriefs = 3
/** Of letters, each with its heading and signed. */
const fewestSigned = 2
/** Those among them with a heading or a place of their own. */
const fewestFormed = 2
/** How long a brief is at most. */
export interface LongestBrief {
  readonly paragraphs: number
  readonly words: number
}

const usual: LongestBrief = { paragraphs: 2, words: 120 }
const fewestWords = 12
/** On the average: teasers are shorter. */
const fewestOfFormed = 18
const longestHeading = 12
const longestSignature = 8
const mostSignatures = 2
/** Of the page's words in sentences, the share that the briefs must hold. */
const leastShare = 0.7
/** Another outline tells the page better if it holds more than this share of the briefs' words. */
const mostTold = 0.5

/**
 * The stories of a page of briefs: round-ups, newsletters, letters to the editor. At least three headings stand each right above a
 * paragraph or two of full sentences, or as many paragraphs open with a place, and hardly anything else is told. Null for other
 * pages: teasers are one sentence each or break off, and menus and lists of links have none. `told` are the stories found otherwise;
 * where they hold most of the text it is a text with subheadings, unless each part is signed, opens with its place or is a report by itself.
 */
export function outlinesFromBriefs(
  lines: readonly SeenLine[],
  text: string,
  told: readonly StoryOutline[],
  longest = usual,
): StoryOutline[] | null {
  const briefs = findBriefs(lines, text, longest)
  const formed = briefs.filter(({ form }) => form !== 'bare')
  const areSigned = briefs.every(({ form, own }) => form === 'headed' && own.length > 0)
  if (briefs.length < (areSigned ? fewestSigned : fewestBriefs) || formed.length < fewestFormed) return null
  const full = formed.filter(({ body }) => sentencesOf(body, lines, text) > 1)
  if (full.length * 2 < formed.length) return null
  const count = (indexes: readonly number[]): number => wordsIn(indexes, lines)
  const own = count(briefs.flatMap(({ body }) => body))
  if (own < leastShare * count([...lines.keys()].filter((index) => isTelling(lines[index])))) return null
  if (count(formed.flatMap(({ body }) => body)) < fewestOfFormed * formed.length) return null
  const areMarked = formed.every(({ own, form }) => own.length > 0 || form === 'placed' || form === 'numbered')
  const otherwise = told.flatMap(({ body }) => body)
  const isToldOtherwise = count(otherwise) > mostTold * own
  if (isToldOtherwise && !areMarked && !areReports(briefs, otherwise, lines)) return null
  return briefs
}

function wordsIn(indexes: readonly number[], lines: readonly SeenLine[]): number {
  return indexes.reduce((sum, index) => sum + lines[index]!.traits.wordCount, 0)
}

/** What is told besides reports, a greeting and a remark, is less than the words of the reports divided by this. */
const mostBesides = 5

/** What share of the words that tell a topic different reports may have in common. */
const mostShared = 0.06

/** Whether each heading names what its own text tells of, the texts share no topic, and hardly anything is told besides them. */
function areReports(briefs: readonly Brief[], told: readonly number[], lines: readonly SeenLine[]): boolean {
  const stemsOf = (indexes: readonly number[]): Set<number> =>
    new Set(indexes.flatMap((index) => [...lines[index]!.traits.topic.stems]))
  const texts = briefs.map(({ body }) => stemsOf(body))
  const all = texts.flatMap((stems) => [...stems])
  if (all.length - new Set(all).size > Math.max(briefs.length / 2, mostShared * all.length)) return false
  const own = new Set<number | null>(briefs.flatMap(({ body, headline }) => [...body, headline]))
  const areNamed = briefs.every(
    ({ headline }, at) => headline !== null && [...stemsOf([headline])].some((stem) => texts[at]!.has(stem)),
  )
  const apart = told.filter((index) => !own.has(index) && isTelling(lines[index]))
  return (
    areNamed &&
    wordsIn(apart, lines) * mostBesides <=
      wordsIn(
        briefs.flatMap(({ body }) => body),
        lines,
      )
  )
}

function isTelling(line: SeenLine | undefined): boolean {
  return line !== undefined && telling.has(line.kind) && line.repeat === null && line.traits.marks?.listItem !== true
}

function findBriefs(lines: readonly SeenLine[], text: string, longest: LongestBrief): Brief[] {
  const briefs: Brief[] = []
  for (let first = 0; first < lines.length; first++) {
    if (!isTelling(lines[first])) continue
    let last = first
    while (isTelling(lines[last + 1])) last++
    briefs.push(...briefsOf(lines, text, { first, last, hasBegun: briefs.length > 0, longest }))
    first = last
  }
  return briefs
}

/** The briefs of the paragraphs from `first` to `last`, with nothing in between. */
function briefsOf(
  lines: readonly SeenLine[],
  text: string,
  {
    first,
    last,
    hasBegun,
    longest,
  }: { readonly first: number; readonly last: number; readonly hasBegun: boolean; readonly longest: LongestBrief },
): Brief[] {
  const paragraphs = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const whole = paragraphs.every((index) => isWhole(lines[index]!))
  const placed = placedIn(lines, text, paragraphs)
  if (whole && placed.length > 1 && placed[0] === first)
    return placed.map((from, at) => briefOf(range(from, placed[at + 1] ?? last + 1), null, [], 'placed'))
  const heading = lines[first - 1]
  const signature = signatureBelow(lines, last)
  const isAbove = heading !== undefined && (isBeside(heading, lines[first]!) || signature.length > 0)
  const isHeaded = isAbove && isHeading(heading)
  const words = paragraphs.reduce((sum, index) => sum + lines[index]!.traits.wordCount, 0)
  if (!whole || words < fewestWords) return []
  if (isHeaded && paragraphs.length <= longest.paragraphs && words <= longest.words)
    return [briefOf(paragraphs, first - 1, signature, isPartOfLetter(lines, heading, text) ? 'numbered' : 'headed')]
  // Below a heading of their own kind ("In other news") paragraphs parted by blank lines are a brief each.
  if (!hasBegun || heading === undefined || !isHeading(heading) || paragraphs.length < fewestBriefs) return []
  if (paragraphs.some((index) => isBeside(lines[index - 1]!, lines[index]!))) return []
  return paragraphs.map((index) => briefOf([index], null, [], 'bare'))
}

/** The paragraphs that open with a dateline, or each with another name in capitals: "KENYA: Nurses ended ...". */
function placedIn(lines: readonly SeenLine[], text: string, paragraphs: readonly number[]): number[] {
  const datelined = paragraphs.filter((index) => lines[index]!.traits.hasDateline)
  if (datelined.length > 0) return datelined
  const tags = paragraphs.map((index) => tagOf(text, lines[index]!.traits.span))
  // Speakers come back; places do not.
  return tags.includes(null) || new Set(tags).size < tags.length ? [] : [...paragraphs]
}

const longestTag = 40

function tagOf(text: string, [start, end]: Span): string | null {
  const tag = text.slice(start, Math.min(end, start + longestTag)).split(': ', 2)
  const isName = tag.length > 1 && /^\p{Lu}/u.test(tag[0]!) && !/[\p{Ll}\d]/u.test(tag[0]!)
  return isName ? tag[0]! : null
}

function briefOf(body: number[], headline: number | null, own: readonly number[], form: Brief['form']): Brief {
  return { body, headline, own, form }
}

/** A sentence that comes to its end, and is no link. */
function isWhole({ traits }: SeenLine): boolean {
  return traits.ended && !traits.trailsOff && (traits.marks?.linkShare ?? 0) < 0.5
}

function isHeading({ kind, traits, repeat }: SeenLine): boolean {
  return naming.has(kind) && repeat === null && traits.wordCount >= 2 && traits.wordCount <= longestHeading
}

/** Whether no blank line stands between two lines. */
function isBeside(line: SeenLine, next: SeenLine): boolean {
  return next.at - line.at <= 1
}

/** "Gift Siamunyanga", "Siavonga": the name and the town below a letter, above a blank line or the next heading. */
function signatureBelow(lines: readonly SeenLine[], last: number): number[] {
  const apart = blockBelow(lines, last)
  if (apart.length > 1 && apart.length <= mostSignatures && apart.every((index) => isSignature(lines[index]!)))
    return apart
  const below: number[] = []
  for (let index = last + 1; below.length < mostSignatures; index++) {
    const line = lines[index]
    if (!line || !isSignature(line) || isTelling(lines[index + 1])) break
    // What stands closer to the line below it belongs there.
    const isClose = isBeside(lines[index - 1]!, line)
    const next = lines[index + 1]
    if (!isClose && (below.length > 0 || (next !== undefined && isBeside(line, next)))) break
    below.push(index)
  }
  return below
}

/** The lines below a text that a blank line parts from it, up to the next blank line. */
function blockBelow(lines: readonly SeenLine[], last: number): number[] {
  let end = last + 1
  if (end >= lines.length || isBeside(lines[last]!, lines[end]!)) return []
  while (end + 1 < lines.length && isBeside(lines[end]!, lines[end + 1]!)) end++
  return range(last + 1, end + 1)
}

function isSignature({ kind, traits }: SeenLine): boolean {
  const isName = (naming.has(kind) || kind === 'byline') && traits.capitals > 0 && traits.smalls <= 2
  return isName && traits.wordCount <= longestSignature && !traits.ended
}

/** Counted by the marks between them; a short word before a full stop is taken for an abbreviation. */
function sentencesOf(body: readonly number[], lines: readonly SeenLine[], text: string): number {
  const within = body.map((index) => text.slice(...lines[index]!.traits.span).match(betweenSentences)?.length ?? 0)
  return within.reduce((sum, count) => sum + count + 1, 0)
}

const betweenSentences = /[\p{Ll}\d]{2}[.?!][”"’)]? [“"‘(]?\p{Lu}/gu
