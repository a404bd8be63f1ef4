import type { Line, Page } from '../evidence/page.ts'
import { isSpace, trimSpan } from '../evidence/span.ts'
import { characterKind } from './characters.ts'
import { findWraps } from './find-wraps.ts'

/** Stands for a character that is there and is not read: the tokenizer leaves it out of its words. */
const unread = '\u00ad'
const hyphens = new Set(['-', '‐', '¬', unread])

/**
 * The page as it is read. Where a program broke its lines at a width, each paragraph is one line again: the breaks are spaces, and
 * the hyphen and the break inside a word are characters that are not read ("hy-" and "phenated" are "hyphenated"; the hyphen of "Jean-" and
 * "Baptiste" is their own). The text
 * is as long as before, so that every offset in it is one of the page. Any other page is returned as it is.
 */
export function runningText(page: Page): Page {
  if (page.mediaType !== 'text/plain') return page
  const { text, lines } = page
  const wraps = findWraps(text, lines)
  if (wraps.size === 0) return page
  const compounds = findCompounds(text)
  const paragraphs: Line[] = []
  let running = ''
  let done = 0
  lines.forEach((line, index) => {
    const goesOn = wraps.has(index - 1)
    if (!goesOn) paragraphs.push(line)
    else paragraphs[paragraphs.length - 1] = { ...line, span: [paragraphs.at(-1)!.span[0], line.span[1]] }
    if (!wraps.has(index)) return
    const end = trimSpan(text, line.span)[1]
    const next = trimSpan(text, lines[index + 1]!.span)[0]
    const joins = isHyphened(text, end) && !isCompound(text, end, next, compounds)
    const from = joins && characterKind(text, next) === 'letter' ? end - 1 : end
    running += text.slice(done, from) + (joins ? unread : ' ').repeat(next - from)
    done = next
  })
  return { ...page, text: running + text.slice(done), lines: paragraphs }
}

/** Whether a line ends in a hyphen behind a letter. */
function isHyphened(text: string, end: number): boolean {
  return hyphens.has(text.charAt(end - 1)) && isLetter(text, end - 2)
}

/** "well-" and "known" are two words if the page has "well-known" elsewhere. */
function isCompound(text: string, end: number, next: number, compounds: ReadonlySet<string>): boolean {
  return compounds.has(`${wordBefore(text, end - 1)}-${wordFrom(text, next)}`)
}

/** The words of a page that have a hyphen inside, in small letters. */
function findCompounds(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    const [before, after] = [wordBefore(text, at), wordFrom(text, at + 1)]
    if (before !== '' && after !== '') found.add(`${before}-${after}`)
  }
  return found
}

const longestWord = 40

function wordBefore(text: string, end: number): string {
  let at = end
  while (at > 0 && end - at < longestWord && isLetter(text, at - 1)) at--
  return text.slice(at, end).toLowerCase()
}

function wordFrom(text: string, start: number): string {
  let at = start
  while (at < text.length && at - start < longestWord && isLetter(text, at)) at++
  return text.slice(start, at).toLowerCase()
}

function isLetter(text: string, at: number): boolean {
  const kind = at < 0 || at >= text.length || isSpace(text.charCodeAt(at)) ? 'space' : characterKind(text, at)
  return kind === 'letter' || kind === 'upper'
}
