import type { PageWords } from '../../language/page-words.ts'
import type { StoryOutline } from './assign-roles.ts'
import { kindOf } from './line-kind.ts'
import { outlinesFromBriefs, type LongestBrief } from './outlines-from-briefs.ts'
import type { SeenLine } from './see-lines.ts'

/** A page that says that it is an e-mail may tell more of each thing than a round-up does. */
const inLetter: LongestBrief = { paragraphs: 5, words: 300 }

/**
 * The reports of a newsletter, whose markup shows one article around them all, or none: its items look like teasers. Null for other pages.
 * Without a sign that the page is an e-mail, only what the markup shows as one article is looked at.
 */
export function outlinesFromLetter(
  lines: readonly SeenLine[],
  text: string,
  marked: readonly StoryOutline[],
  words: PageWords,
): StoryOutline[] | null {
  const isLetter = lines.some(({ traits }) => saysLetter(traits.words, words))
  if (marked.length > 1 || (marked.length === 0 && !isLetter)) return null
  const inside = lines.flatMap(({ traits }, index) =>
    isLetter || (traits.marks?.article ?? null) !== null ? [index] : [],
  )
  const places = new Map(inside.map((index, at) => [index, at]))
  const told = marked.map(({ body }) => ({ body: body.flatMap((index) => places.get(index) ?? []), headline: null }))
  const own = inside.map((index) => (isLetter ? unmarked(lines[index]!, text, words) : lines[index]!))
  const briefs = isLetter ? outlinesFromBriefs(own, text, told, inLetter) : outlinesFromBriefs(own, text, told)
  return (
    briefs?.map(({ body, headline, own: beside }) => ({
      body: body.map((at) => inside[at]!),
      headline: headline === null ? null : inside[headline]!,
      ...(beside && { own: beside.map((at) => inside[at]!) }),
    })) ?? null
  )
}

const longestSign = 4

function saysLetter(line: readonly string[], { mail }: PageWords): boolean {
  const openers = openersOf(mail.signs)
  return line.some((word, at) => {
    if (!openers.has(word)) return false
    for (let count = 3; count <= longestSign && at + count <= line.length; count++)
      if (mail.signs.has(line.slice(at, at + count).join(' '))) return true
    return false
  })
}

const known = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

/** The words with which phrases begin. */
function openersOf(phrases: ReadonlySet<string>): ReadonlySet<string> {
  let openers = known.get(phrases)
  if (!openers) known.set(phrases, (openers = new Set(Array.from(phrases, (phrase) => phrase.split(' ', 1)[0]!))))
  return openers
}

/** A line as it looks by itself: the layout of a letter says little about what its parts are. */
function unmarked(line: SeenLine, text: string, words: PageWords): SeenLine {
  const { marks, ...traits } = line.traits
  const bare = { ...traits, marks: null }
  const isPart = marks?.part === 'caption' || marks?.part === 'byline'
  return isPart ? line : { ...line, traits: bare, kind: kindOf(bare, text, words) }
}
