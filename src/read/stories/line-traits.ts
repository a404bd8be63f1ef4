import type { Line, LineMarks, Page } from '../../evidence/page.ts'
import type { Span } from '../../evidence/span.ts'
import { trimSpan } from '../../evidence/span.ts'
import type { PageWords } from '../../language/page-words.ts'
import { characterKind, characterLength } from '../characters.ts'

/** What can be seen of a line without looking at its neighbours. */
export interface LineTraits {
  /** Without the white space at its ends; empty for a blank line. */
  readonly span: Span
  /** The words as phrases are written: small letters, no marks, no apostrophes. At most the first sixty. */
  readonly words: readonly string[]
  /** All words of the line, or as many as its first 2,000 characters hold. */
  readonly wordCount: number
  /** Words that begin with a capital; function words do not count. */
  readonly capitals: number
  /** Words that begin with a small letter and are no function words. */
  readonly smalls: number
  /** Words of the language that tell nothing of the topic: many in sentences, few in menus. */
  readonly functionWords: number
  readonly digits: number
  /** Ends as a sentence does: a full stop, a question mark, perhaps a quotation mark after it. */
  readonly ended: boolean
  /** Ends in a question mark. */
  readonly asks: boolean
  /** Ends in dots that stand for more: "the mayor said…". */
  readonly trailsOff: boolean
  /** Ends in a colon, a semicolon or a comma: more of the same sentence follows. */
  readonly goesOn: boolean
  /** Has a colon or a dash between words, or a bullet before them, as the points of a list have. */
  readonly isPoint: boolean
  readonly marks: LineMarks | null
}

const longestLook = 2000
const mostWords = 60
const longestPoint = 200
const closers = new Set(['"', '”', '’', "'", ')', ']', '»', '“'])
const stops = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।'])

/** The traits of every line of a page, in order. Linear in the length of the text. */
export function readLineTraits(page: Page, words: PageWords): LineTraits[] {
  return page.lines.map((line) => traitsOf(page.text, line, words))
}

function traitsOf(text: string, line: Line, words: PageWords): LineTraits {
  const span = trimSpan(text, line.span)
  const look = text.slice(span[0], Math.min(span[1], span[0] + longestLook))
  const counts = { wordCount: 0, capitals: 0, smalls: 0, functionWords: 0, digits: 0 }
  const folded: string[] = []
  forEachWord(look, (word, startsWithCapital, isNumber) => {
    if (folded.length < mostWords) folded.push(word)
    counts.wordCount++
    if (isNumber) counts.digits++
    else if (words.functionWords.has(word)) counts.functionWords++
    else if (startsWithCapital) counts.capitals++
    else counts.smalls++
  })
  return { span, words: folded, ...counts, ...ending(text, span), isPoint: isPoint(look), marks: line.marks }
}

function isPoint(look: string): boolean {
  if (look.length > longestPoint) return false
  return look.includes(': ') || look.includes(' – ') || look.includes(' - ') || '•*·–-▪'.includes(look.charAt(0))
}

function ending(text: string, [start, end]: Span): Pick<LineTraits, 'ended' | 'asks' | 'trailsOff' | 'goesOn'> {
  let at = end
  while (at > start && end - at < 3 && closers.has(text.charAt(at - 1))) at--
  const last = at > start ? text.charAt(at - 1) : ''
  const trailsOff = last === '…' || text.endsWith('...', at)
  const goesOn = [';', ':', ','].includes(last) || text.endsWith('; and', at) || text.endsWith(', and', at)
  return { ended: stops.has(last), asks: last === '?' || last === '？' || last === '؟', trailsOff, goesOn }
}

/** A text's words as phrases are written: small letters, no marks, no apostrophes. */
export function foldedWords(text: string): string[] {
  const words: string[] = []
  forEachWord(text, (word) => words.push(word))
  return words
}

/** Calls back with every word in small letters; "©", "@name" and a run of underscores count as words. */
export function forEachWord(
  text: string,
  see: (word: string, startsWithCapital: boolean, isNumber: boolean, start: number) => void,
): void {
  let at = 0
  while (at < text.length) {
    const kind = characterKind(text, at)
    if (kind === 'space' || kind === 'part' || (kind === 'mark' && !'©_'.includes(text.charAt(at)))) {
      at += characterLength(text, at)
      continue
    }
    const start = at
    at = wordEnd(text, start)
    const word = text.slice(start, at).replaceAll("'", '').replaceAll('’', '').toLowerCase()
    see(word, kind === 'upper', kind === 'digit', start)
  }
}

function wordEnd(text: string, start: number): number {
  if (text.charAt(start) === '©') return start + 1
  let at = start
  while (at < text.length) {
    const kind = characterKind(text, at)
    const next = at + characterLength(text, at)
    if (kind === 'space') break
    if (kind === 'mark' && text.charAt(at) !== '_') {
      // An apostrophe inside a word belongs to it; one at its end does not.
      const joins = (text.charAt(at) === "'" || text.charAt(at) === '’') && next < text.length
      if (!joins || characterKind(text, next) === 'space' || characterKind(text, next) === 'mark') break
    }
    at = next
  }
  return Math.max(at, start + 1)
}
