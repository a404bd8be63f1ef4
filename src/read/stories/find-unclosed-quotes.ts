import type { Problem } from '../../evidence/problem.ts'
import { isSpace } from '../../evidence/span.ts'
import type { Paragraph, Story } from '../../evidence/story.ts'

/**
 * Quotation marks of a story that are never closed. A quotation over several paragraphs opens again at each of them and is
 * closed once, at its end. Straight and curly marks may close each other: pages mix them.
 */
export function findUnclosedQuotes(text: string, story: Story): Problem[] {
  const body = story.paragraphs.filter(({ role }) => role === 'body')
  return body.flatMap((paragraph, index): Problem[] => {
    const open = openAtEnd(text, paragraph)
    const next = body[index + 1]
    if (open === null || (next && opensAt(text, next.span[0]))) return []
    return [{ code: 'unclosed-quote', message: 'This quotation mark is never closed.', span: [open, open + 1] }]
  })
}

const [opening, closing] = ['“', '”']

/** The offset of the mark that is still open where a paragraph ends; null if none is. */
function openAtEnd(text: string, { span: [start, end] }: Paragraph): number | null {
  let open: number | null = null
  for (const { 0: mark, index } of text.slice(start, end).matchAll(/[“”"]/g)) {
    const at = start + index
    if (mark === opening) open ??= at
    else if (mark === closing) open = null
    else open = open === null && canOpen(text, at, start, end) ? at : null
  }
  return open
}

function canOpen(text: string, at: number, start: number, end: number): boolean {
  const isAfterGap = at === start || isSpace(text.charCodeAt(at - 1)) || '([—–-'.includes(text.charAt(at - 1))
  return isAfterGap && at + 1 < end && !isSpace(text.charCodeAt(at + 1))
}

function opensAt(text: string, at: number): boolean {
  return text.charAt(at) === '“' || text.charAt(at) === '"'
}
