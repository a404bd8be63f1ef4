import type { Block, Page } from '../evidence/page.ts'
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
import { findOutlet } from './stories/find-outlet.ts'
import { findTextProblems } from './stories/find-text-problems.ts'
import { outlinesFromBriefs } from './stories/outlines-from-briefs.ts'
import { outlinesFromMarks } from './stories/from-marks.ts'
import { outlineStories } from './stories/outline-stories.ts'
import { outlinesFromPosts } from './stories/outlines-from-posts.ts'
import { seeLines, type SeenLine } from './stories/see-lines.ts'

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

/**
 * Divides a page into stories and furniture. A page may hold no story, one or many; every character belongs to exactly one
 * block. Lines are told by the words of the first of `languages`; a story in another language is kept, and named as such.
 */
export function splitStories(page: Page, languages: readonly Language[]): Division {
  const main = languages[0]
  if (!main) throw new TypeError('splitStories needs at least one language')
  const words = main.pages
  const lines = seeLines(page, words, mostLines)
  const outlines = outlinesOf(lines, page.text, words)
  const roles = assignRoles(lines, outlines)
  const blocks = blocksOf(page, lines, roles, mostLines)
  const own = blocksOfStories(blocks, outlines.length)
  const texts = own.map((ofStory) => bodyOf(page.text, ofStory))
  const shared = own.length > 1 ? identifyLanguage(texts.join(' '), languages) : 'und'
  const stories = own.map((ofStory, index) => {
    const language = languageOf(texts[index]!, page, languages, shared)
    return storyOf(page, ofStory, { index, isOnly: own.length === 1, language }, languages)
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

/** As the markup parts them, else the posts of a live page, else the briefs of a round-up, else whatever the lines tell. */
function outlinesOf(lines: readonly SeenLine[], text: string, words: PageWords): StoryOutline[] {
  const marked = outlinesFromMarks(lines)
  if (marked) return newsletterOf(lines, text, marked) ?? marked
  const posts = outlinesFromPosts(lines, text, words)
  if (posts) return posts
  const told = outlineStories(lines, text, words)
  return outlinesFromBriefs(lines, text, told) ?? told
}

/** The reports of a newsletter, whose markup shows one article around them all; null for other pages. */
function newsletterOf(
  lines: readonly SeenLine[],
  text: string,
  marked: readonly StoryOutline[],
): StoryOutline[] | null {
  if (marked.length !== 1) return null
  const inside = lines.flatMap(({ traits }, index) => ((traits.marks?.article ?? null) === null ? [] : [index]))
  const places = new Map(inside.map((index, at) => [index, at]))
  const told = marked.map(({ body }) => ({ body: body.flatMap((index) => places.get(index) ?? []), headline: null }))
  const briefs = outlinesFromBriefs(
    inside.map((index) => lines[index]!),
    text,
    told,
  )
  return (
    briefs?.map(({ body, headline, own }) => ({
      body: body.map((at) => inside[at]!),
      headline: headline === null ? null : inside[headline]!,
      ...(own && { own: own.map((at) => inside[at]!) }),
    })) ?? null
  )
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

function storyOf(
  page: Page,
  own: readonly Block[],
  { index, isOnly, language }: { readonly index: number; readonly isOnly: boolean; readonly language: string },
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
    outlet: findOutlet(page, paragraphs, words.pages),
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
 * Of two languages that cannot be read, the page knows better which it is: Malay and Indonesian share most words. `shared` is the
 * language of all texts of the page.
 */
function languageOf(text: string, { metadata }: Page, languages: readonly Language[], shared: string): string {
  const identified = identifyLanguage(text, languages)
  const stated = /^[a-z]{2,3}(?![a-z])/.exec(metadata.language[0]?.value.toLowerCase() ?? '')?.[0]
  const canRead = (code: string): boolean => languages.some((language) => language.code === code)
  // Lists of results have no sentences that would tell a language.
  if (identified === 'und' && (stated !== undefined || text.length <= longestUntold)) return stated ?? shared
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
