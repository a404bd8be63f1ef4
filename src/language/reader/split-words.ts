import type { Span } from '../../evidence/span.ts'
import { characterForm } from './character-form.ts'
import { doubleQuotes, kindOfQuote, kindOfWord, singleQuotes, type WordKind, type WordPlace } from './word-shape.ts'

/** A run of letters and digits, or one mark, as the reader sees it. */
export interface Word {
  /** Its place in the page, in UTF-16 units, without skipped characters at its ends. */
  readonly start: number
  readonly end: number
  /** What its word pieces are looked up by. */
  readonly folded: string
  readonly kind: WordKind
  readonly place: WordPlace
}

/** The words of one paragraph, from left to right. Takes time linear in its length. */
export function splitWords(text: string, [start, end]: Span): Word[] {
  const words: Word[] = []
  let first = -1
  let last = -1
  let folded = ''
  let spaced = true
  const add = (from: number, to: number, form: string): void => {
    const place = words.length === 0 ? 'paragraph' : spaced ? 'spaced' : 'glued'
    spaced = false
    if (form !== '') words.push(readWord(text, [from, to], form, place, words.at(-1)))
  }
  const close = (): void => {
    if (first >= 0) add(first, last, folded)
    first = -1
    folded = ''
  }
  for (let at = start; at < end;) {
    const codePoint = text.codePointAt(at)!
    let next = Math.min(end, at + (codePoint > 0xffff ? 2 : 1))
    const form = characterForm(codePoint)
    if (form.kind === 'space') {
      close()
      spaced = true
    } else if (form.kind === 'alone') {
      close()
      if (next < end && isPair(text, at)) next++
      add(at, next, form.folded)
    } else if (form.kind === 'letter') {
      if (first < 0) first = at
      folded += form.folded
      last = next
    }
    at = next
  }
  close()
  return words
}

/** Two single marks in a row stand for a double one: ''Yes,'' she said. */
function isPair(text: string, at: number): boolean {
  return (text[at] === "'" || text[at] === '`') && text[at + 1] === text[at]
}

function readWord(text: string, [start, end]: Span, folded: string, place: WordPlace, before?: Word): Word {
  const raw = text.slice(start, end)
  const isDouble = doubleQuotes.has(raw)
  if (!isDouble && !singleQuotes.has(raw)) return { start, end, folded, kind: kindOfWord(raw), place }
  const followed = end < text.length && characterForm(text.codePointAt(end)!).kind !== 'space'
  const kind = kindOfQuote(raw, { place, before, followed })
  return { start, end, folded: isDouble ? '"' : "'", kind, place }
}
