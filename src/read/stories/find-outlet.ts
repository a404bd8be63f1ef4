import type { Page } from '../../evidence/page.ts'
import type { Span } from '../../evidence/span.ts'
import type { Outlet, Paragraph, Token } from '../../evidence/story.ts'
import type { PageWords } from '../../language/page-words.ts'
import { copyrightHolders } from '../copyright-notices.ts'
import { findMasthead } from './find-masthead.ts'
import { findSender } from './find-sender.ts'
import type { SeenLine } from './see-lines.ts'

/** Where on its page the outlet of a story may be named, besides its own text. */
export interface NamingLines {
  /** Those between its headline and its text, and the first of the page where no other story may have them. */
  readonly head: readonly SeenLine[]
  /** Those below its text. */
  readonly below: readonly SeenLine[]
  /** The head of the e-mail that the page is. */
  readonly mail: readonly SeenLine[]
  /** The name of the channel that the story is a post of. */
  readonly channel: SeenLine | null
}

/**
 * The outlet of a story: as the user gave it, else as the page's markup or the lines around the story name it (the channel, the sender of
 * the e-mail, a masthead, a copyright notice), else as its text says it, else null. A story that speaks of itself as "we" and twice
 * names the same house as the one that was told or that looked into it is that house's: "Our investigation ... told Harbour News".
 */
export function findOutlet(
  page: Page,
  paragraphs: readonly Paragraph[],
  { head, below, mail, channel }: NamingLines,
  words: PageWords,
): Outlet | null {
  if (page.given.outlet !== undefined) return { name: page.given.outlet, basis: 'given', span: null }
  const [marked] = page.metadata.outlet
  if (marked)
    return {
      name: marked.value,
      basis: marked.span ? 'stated' : 'inferred',
      span: marked.span,
      reason: `the page's ${marked.from}`,
    }
  return (
    (channel && fromChannel(page.text, channel)) ??
    findSender(mail, page.text, words) ??
    findMasthead(head, page.text, words) ??
    fromNotice(below, page.text, words) ??
    fromOwnVoice(paragraphs, words)
  )
}

function fromChannel(text: string, { traits }: SeenLine): Outlet {
  const { span } = traits
  return { name: text.slice(...span), basis: 'stated', span, reason: 'the channel that it was posted in' }
}

/** Services on which people post, whose notices stand on every page. */
const platforms = /^(?:x corp|meta|google|facebook|twitter|telegram|linkedin|youtube|tiktok|reddit|microsoft)\b/i
const mostWordsOfHolder = 5
const shortestHolder = 3

/** "© 2031 Kariba Post": not the owner of a picture, who is named without a year or is an agency. */
function fromNotice(below: readonly SeenLine[], text: string, words: PageWords): Outlet | null {
  const agencies = new Set(words.agencies.flatMap(({ name, written }) => [name, ...written]))
  const holders = below.flatMap(({ traits }) => {
    const line = text.slice(traits.span[0], Math.min(traits.span[1], traits.span[0] + longestNotice))
    return /\b(?:19|20)\d\d\b|rights reserved/i.test(line) ? copyrightHolders(text, traits.span) : []
  })
  const [first] = holders.filter(
    ({ name }) =>
      /^\p{Lu}/u.test(name) &&
      name.length >= shortestHolder &&
      !platforms.test(name) &&
      !agencies.has(name) &&
      name.split(' ').length <= mostWordsOfHolder,
  )
  return first ? { ...first, basis: 'stated', reason: 'its copyright notice' } : null
}

const longestNotice = 300

function fromOwnVoice(paragraphs: readonly Paragraph[], { outlets }: PageWords): Outlet | null {
  const body = paragraphs.filter(({ role }) => role === 'body')
  if (!body.some((paragraph) => saysWe(paragraph, outlets.we))) return null
  const named = new Map<string, { count: number; span: Span }>()
  for (const { sentences } of body) {
    for (const { tokens } of sentences) {
      for (const { name, span } of namesIn(tokens, outlets)) {
        const known = named.get(name)
        named.set(name, { count: (known?.count ?? 0) + 1, span: known?.span ?? span })
      }
    }
  }
  const [best] = [...named].sort((a, b) => b[1].count - a[1].count)
  if (!best || best[1].count < 2) return null
  const reason = 'the story speaks of itself as "we", and says that this house was told or looked into it'
  return { name: best[0], basis: 'inferred', span: best[1].span, reason }
}

/** Whether a paragraph says "we" outside quotation marks. */
function saysWe({ sentences }: Paragraph, we: ReadonlySet<string>): boolean {
  let isQuoted = false
  for (const { tokens } of sentences) {
    for (const { kind, text } of tokens) {
      if (kind === 'word') {
        if (!isQuoted && text.length <= longestWe && we.has(text.toLowerCase())) return true
      } else if (text === '“') isQuoted = true
      else if (text === '”') isQuoted = false
      else if (text === '"') isQuoted = !isQuoted
    }
  }
  return false
}

const longestWe = 20

/** Names of several words after "told", and before "investigation". */
function namesIn(tokens: readonly Token[], outlets: PageWords['outlets']): { name: string; span: Span }[] {
  return tokens.flatMap((token, index) => {
    const word = token.text.toLowerCase()
    if (outlets.told.has(word)) return nameFrom(tokens, index + 1, 1)
    return outlets.own.has(word) ? nameFrom(tokens, index - 1, -1) : []
  })
}

function nameFrom(tokens: readonly Token[], from: number, step: 1 | -1): { name: string; span: Span }[] {
  let end = from
  while (isNamePart(tokens[end])) end += step
  const parts = step === 1 ? tokens.slice(from, end) : tokens.slice(end + 1, from + 1)
  if (parts.length < 2) return []
  return [{ name: parts.map(({ text }) => text).join(' '), span: [parts[0]!.start, parts.at(-1)!.end] }]
}

function isNamePart(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  const initial = token.text.charAt(0)
  return initial.toLowerCase() !== initial
}
