import type { Block, BlockRole, Page } from '../evidence/page.ts'
import type { Problem } from '../evidence/problem.ts'
import { trimSpan } from '../evidence/span.ts'
import type { Paragraph, Story } from '../evidence/story.ts'
import type { Language } from '../language/language.ts'
import type { PageWords } from '../language/page-words.ts'
import { identifyLanguage } from './identify-language.ts'
import { splitSentences } from './split-sentences.ts'
import { assignRoles, type StoryOutline } from './stories/assign-roles.ts'
import { blocksOf } from './stories/blocks-of.ts'
import { findAuthors } from './stories/find-authors.ts'
import { findCredits } from './stories/find-credits.ts'
import { findHeads } from './stories/find-heads.ts'
import { findOutlet, type NamingLines } from './stories/find-outlet.ts'
import { findSections } from './stories/find-sections.ts'
import { findTextProblems } from './stories/find-text-problems.ts'
import { outlinesFromBriefs } from './stories/outlines-from-briefs.ts'
import { outlinesFromLetter } from './stories/outlines-from-letter.ts'
import { outlinesFromMarks } from './stories/from-marks.ts'
import { outlineStories } from './stories/outline-stories.ts'
import { outlinesFromPosts } from './stories/outlines-from-posts.ts'
import { outlinesFromThread } from './stories/outlines-from-thread.ts'
import { seeLines, type SeenLine } from './stories/see-lines.ts'
import { surroundings } from './stories/surroundings.ts'

/** A page's text divided: blocks that cover it from end to end, the stories in it, and what is odd about them. */
export interface Division {
  readonly blocks: readonly Block[]
  readonly stories: readonly Story[]
  /** For every story, the line that dates the page around it: the head of an e-mail, of a printed page, of a live blog. */
  readonly heads: readonly (Paragraph | null)[]
  readonly problems: readonly Problem[]
}

/** A page of more lines is read up to here; what follows is one block of furniture, and a problem says so. */
const mostLines = 20_000
/** So far down from the page's first line a masthead stands. */
const linesOfTop = 5
const ofText: ReadonlySet<BlockRole> = new Set<BlockRole>(['headline', 'deck', 'body'])

/**
 * Divides a page into stories and furniture. A page may hold no story, one or many; every character belongs to exactly one
 * block. Lines are told by the words of the first of `languages`; a story in another language is kept, and named as such.
 */
export function splitStories(page: Page, languages: readonly Language[]): Division {
  const main = languages[0]
  if (!main) throw new TypeError('splitStories needs at least one language')
  const words = main.pages
  const lines = seeLines(page, words, mostLines)
  const { outlines, isOneHouse } = outlinesOf(lines, page.text, words)
  const roles = assignRoles(lines, outlines)
  const blocks = blocksOf(page, lines, roles, mostLines)
  const own = blocksOfStories(blocks, outlines.length)
  const texts = own.map((ofStory) => bodyOf(page.text, ofStory))
  let shared: string | undefined
  const sharedLanguage = (): string =>
    (shared ??= own.length > 1 ? identifyLanguage(texts.join(' '), languages) : 'und')
  const around = surroundings(lines, roles, own.length)
  const mail = lines.filter(({ kind }) => kind === 'head')
  const top = lines.slice(0, linesOfTop).filter((_, index) => !ofText.has(roles[index]!.role))
  const stories = own.map((ofStory, index) => {
    const language = languageOf(texts[index]!, page, languages, sharedLanguage)
    const { above, head, below } = around[index]!
    const naming = {
      head: isOneHouse || index === 0 ? [...top, ...mail, ...head] : head,
      below: isOneHouse ? around.at(-1)!.below : below,
      mail,
      channel: lines[outlines[index]!.channel ?? -1] ?? null,
    }
    return storyOf(page, ofStory, { index, isOnly: own.length === 1, language, above, naming }, languages)
  })
  const problems = findTextProblems(page.text, stories, lines, roles, languages)
  const heads = findHeads(lines, outlines, roles, words).map((line): Paragraph | null => {
    if (!line) return null
    const { span } = line.traits
    return { role: 'byline', span, sentences: splitSentences(page.text, span, main.sentences) }
  })
  return {
    blocks,
    stories,
    heads,
    problems: page.lines.length > mostLines ? [tooManyLines(page), ...problems] : problems,
  }
}

/** The stories of a page, and whether they all are of one outlet: a page as it was saved, the posts of a channel, a round-up. */
interface Outlines {
  readonly outlines: readonly StoryOutline[]
  readonly isOneHouse: boolean
}

/** As the markup parts them, else the posts of an account or of a live page, else the briefs of a round-up, else whatever the lines tell. */
function outlinesOf(lines: readonly SeenLine[], text: string, words: PageWords): Outlines {
  const marked = outlinesFromMarks(lines)
  if (marked) return { outlines: outlinesFromLetter(lines, text, marked, words) ?? marked, isOneHouse: true }
  const posts = outlinesFromThread(lines, text) ?? outlinesFromPosts(lines, text, words)
  if (posts) return { outlines: posts, isOneHouse: true }
  const told = outlineStories(lines, text, words)
  const briefs = outlinesFromBriefs(lines, text, told)
  return { outlines: briefs ?? told, isOneHouse: briefs !== null || told.length === 1 }
}

function tooManyLines(page: Page): Problem {
  const message = `The page has ${page.lines.length} lines; those after line ${mostLines} are one block and are not read.`
  return { code: 'too-many-blocks', message, span: [page.lines[mostLines]!.span[0], page.text.length] }
}

function blocksOfStories(blocks: readonly Block[], count: number): Block[][] {
  const own = Array.from({ length: count }, (): Block[] => [])
  for (const block of blocks) if (block.story !== null && block.role !== 'blank') own[block.story]!.push(block)
  return own
}

function bodyOf(text: string, own: readonly Block[]): string {
  const body = own.filter(({ role }) => role === 'body')
  return body.map(({ span }) => text.slice(...span)).join('')
}

/** What is known of a story besides its own lines. */
interface Known {
  readonly index: number
  readonly isOnly: boolean
  readonly language: string
  readonly above: readonly SeenLine[]
  readonly naming: NamingLines
}

function storyOf(
  page: Page,
  own: readonly Block[],
  { index, isOnly, language, above, naming }: Known,
  languages: readonly Language[],
): Story {
  const words = languages.find(({ code }) => code === language) ?? languages[0]!
  const paragraphs = own.flatMap((block) => paragraphOf(page.text, block, words))
  const headline = paragraphs.find(({ role }) => role === 'headline')
  return {
    id: `${page.id.replace('sha256:', '').slice(0, 12)}.${index + 1}`,
    span: [paragraphs[0]!.span[0], paragraphs.at(-1)!.span[1]],
    language,
    headline: headline ? { span: headline.span, text: page.text.slice(...headline.span) } : null,
    outlet: findOutlet(page, paragraphs, naming, words.pages),
    sections: findSections(page, above, words.pages, isOnly),
    credits: [
      ...findAuthors(page, paragraphs, words.pages, isOnly),
      ...findCredits(page.text, paragraphs, words.pages),
    ],
    paragraphs,
  }
}

/** A text of fewer characters that tells no language of its own has that of the texts around it. */
const longestUntold = 120

/**
 * Of two languages that cannot be read, the page knows better which it is: Malay and Indonesian share most words. `shared` tells
 * the language of all texts of the page.
 */
function languageOf(text: string, { metadata }: Page, languages: readonly Language[], shared: () => string): string {
  const identified = identifyLanguage(text, languages)
  const stated = /^[a-z]{2,3}(?![a-z])/.exec(metadata.language[0]?.value.toLowerCase() ?? '')?.[0]
  const canRead = (code: string): boolean => languages.some((language) => language.code === code)
  // Lists of results have no sentences that would tell a language.
  if (identified === 'und' && (stated !== undefined || text.length <= longestUntold)) return stated ?? shared()
  return stated === undefined || canRead(identified) || canRead(stated) ? identified : stated
}

function paragraphOf(text: string, { role, span }: Block, { sentences }: Language): Paragraph[] {
  const trimmed = trimSpan(text, span)
  const isParagraph =
    role === 'headline' ||
    role === 'deck' ||
    role === 'byline' ||
    role === 'body' ||
    role === 'caption' ||
    role === 'note'
  return isParagraph ? [{ role, span: trimmed, sentences: splitSentences(text, trimmed, sentences) }] : []
}
