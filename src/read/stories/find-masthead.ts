import type { Span } from '../../evidence/span.ts'
import type { Outlet } from '../../evidence/story.ts'
import type { PageWords } from '../../language/page-words.ts'
import { foldedWords } from './for-each-word.ts'
import type { SeenLine } from './see-lines.ts'

const longestLine = 120
const mostWords = 5

/**
 * The outlet whose name stands in one of these lines by itself or beside a date: "The Harbour Post", "Harbour Post, 3 November 2025",
 * "Meridian Courier    11 July 2026". Null where none does, or several of different names.
 */
export function findMasthead(lines: readonly SeenLine[], text: string, words: PageWords): Outlet | null {
  const names = lines.flatMap((line) => nameIn(line, text, words) ?? [])
  const [first] = names
  if (!first || names.some(({ name }) => !isSame(name, first.name))) return null
  return { ...first, basis: 'stated' }
}

/** The same words, "The" apart, or fewer of them: "Harbour Post" and "The Harbour Post". */
function isSame(name: string, other: string): boolean {
  const [a, b] = [foldedWords(name).join(' '), foldedWords(other).join(' ')]
  return a.replace(/^the /, '') === b.replace(/^the /, '')
}

function nameIn({ traits }: SeenLine, text: string, words: PageWords): { name: string; span: Span } | null {
  const [start, end] = traits.span
  if (end - start > longestLine || traits.ended || traits.wordCount > longestLine / 8) return null
  const parts = text
    .slice(start, end)
    .split(/ {2,}|\t|, | [·|•–—-] /)
    .filter((part) => part !== '')
  const names = parts.filter((part) => isName(part, words))
  const rest = parts.filter((part) => !names.includes(part))
  if (names.length !== 1 || !rest.every((part) => isDate(part, words) || isPageNumber(part))) return null
  const name = names[0]!.trim()
  const at = start + text.slice(start, end).indexOf(name)
  return { name, span: [at, at + name.length] }
}

/** A few words with capitals, one of which names of outlets have. */
function isName(part: string, { outlets, functionWords }: PageWords): boolean {
  const written = part.trim().split(/ +/)
  if (written.length < 2 || written.length > mostWords || /[^\p{L}\p{M} ’'&-]/u.test(part)) return false
  const small = written.filter((word) => !/^\p{Lu}/u.test(word))
  return (
    small.every((word) => functionWords.has(word) || word === '&') &&
    written.some((word) => outlets.names.has(word.toLowerCase()))
  )
}

/** "Page 4", "p. 12", "4". */
function isPageNumber(part: string): boolean {
  return /^(?:\p{L}{1,6}\.? )?\d{1,4}$/u.test(part.trim())
}

/** A day. */
function isDate(part: string, { dateWords }: PageWords): boolean {
  const words = foldedWords(part)
  const numbers = words.filter((word) => /^\d/.test(word)).length
  return numbers > 0 && words.every((word) => /^\d/.test(word) || dateWords.has(word))
}
