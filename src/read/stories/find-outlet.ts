import type { Page } from '../../evidence/page.ts'
import type { Span } from '../../evidence/span.ts'
import type { Outlet, Paragraph, Token } from '../../evidence/story.ts'
import type { PageWords } from '../../language/page-words.ts'

/**
 * The outlet of a story: as the user gave it, else as the page's markup or the story's own lines say it, else null. A story
 * that speaks of itself as "we" and twice names the same house as the one that was told or that looked into it is that
 * house's: "Our investigation ... told Harbour News". No other story's lines are looked at.
 */
export function findOutlet(page: Page, paragraphs: readonly Paragraph[], words: PageWords): Outlet | null {
  if (page.given.outlet !== undefined) return { name: page.given.outlet, basis: 'given', span: null }
  const [marked] = page.metadata.outlet
  if (marked)
    return {
      name: marked.value,
      basis: marked.span ? 'stated' : 'inferred',
      span: marked.span,
      reason: `the page's ${marked.from}`,
    }
  return fromOwnVoice(paragraphs, words)
}

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
