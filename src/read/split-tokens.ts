import { wordAt, type Span } from '../evidence/span.ts'
import type { Token } from '../evidence/story.ts'
import type { SentenceWords } from '../language/sentence-words.ts'
import { characterKind, characterLength, isPlainLetter, isWordCharacter, type CharacterKind } from './characters.ts'

/**
 * The tokens of a span, from left to right. Every character that is not white space is in exactly one of them.
 *
 * - A `word` holds letters, with apostrophes and hyphens between them: "don’t", "al-Qaeda", "80-year-old", "COVID-19". A full
 *   stop belongs to it inside ("U.S.", "example.com") and at the end of an abbreviation ("Sept.", "Gen.", "J."), also where
 *   the same stop ends the sentence.
 * - "’s" at a word's end is a word of its own, possessive or not: "Armenia" "’s", "it" "’s".
 * - A `number` is digits with what stands between digits: "10,000", "11.1", "2015-16", "30–40", "10:30", "9/11". What follows it
 *   without a space is a word of its own if it is a unit or a currency ("3.5" "m", "5" "pm", "Rs" "500"), else the
 *   whole is one word: "1980s", "21st", "80-year-old", "7.8-magnitude", "5G".
 * - Every other character is a `mark` by itself: "$", "%", "“", each full stop of "...".
 */
export function splitTokens(text: string, span: Span, words: SentenceWords): Token[] {
  const scanner: Scanner = { text, end: Math.min(span[1], text.length), words, tokens: [] }
  let at = Math.max(0, span[0])
  while (at < scanner.end) {
    const unit = text.charCodeAt(at)
    if (unit === space) at += 1
    else at = isPlainLetter(unit) ? scanWord(scanner, at) : scanToken(scanner, at)
  }
  return scanner.tokens
}

interface Scanner {
  readonly text: string
  readonly end: number
  readonly words: SentenceWords
  readonly tokens: Token[]
}

/** Adds the token that begins here, if one does; returns where to go on. */
function scanToken(scanner: Scanner, at: number): number {
  const kind = kindAt(scanner, at)
  if (kind === 'space') return at + 1
  if (kind === 'digit' || (scanner.text[at] === '.' && startsDecimal(scanner, at))) return scanNumber(scanner, at)
  if (kind === 'upper' || kind === 'letter') return scanWord(scanner, at)
  const tail = possessiveEnd(scanner, at)
  if (tail > at) return add(scanner, at, tail, 'word')
  return add(scanner, at, Math.min(scanner.end, at + characterLength(scanner.text, at)), 'mark')
}

function scanNumber(scanner: Scanner, start: number): number {
  const { text, words } = scanner
  const digitsEnd = numberEnd(scanner, start)
  const next = kindAt(scanner, digitsEnd)
  // A word cannot begin with a full stop: ".5x" is a number and a word.
  if (text[start] === '.') return add(scanner, start, digitsEnd, 'number')
  if (next === 'letter' || next === 'upper') {
    const unitEnd = lettersEnd(scanner, digitsEnd)
    if (words.gluedUnits.has(text.slice(digitsEnd, unitEnd)) && !isHyphen(text[unitEnd])) {
      return add(scanner, start, digitsEnd, 'number')
    }
    return scanWord(scanner, start)
  }
  if (isHyphen(text[digitsEnd]) && isLetterKind(kindAt(scanner, digitsEnd + 1))) return scanWord(scanner, start)
  return add(scanner, start, digitsEnd, 'number')
}

function scanWord(scanner: Scanner, start: number): number {
  const { text } = scanner
  let at = start
  while (at < scanner.end && isPlainLetter(text.charCodeAt(at))) at += 1
  // Most words are nothing else.
  if (at > start && at < scanner.end && text.charCodeAt(at) === space) {
    scanner.tokens.push({ start, end: at, text: text.slice(start, at), kind: 'word' })
    return at
  }
  // Where the letters since the last full stop or hyphen began, and whether the word has a full stop inside.
  let part = start
  let dotted = false
  for (;;) {
    // Most of a text is plain letters: they need no look at what kind they are.
    while (at < scanner.end && isPlainLetter(text.charCodeAt(at))) at += 1
    const kind = kindAt(scanner, at)
    if (isWordCharacter(kind)) {
      if (kind === 'digit' && part === start && isCurrency(scanner, start, at)) break
      at += characterLength(text, at)
      continue
    }
    const mark = text[at]
    const next = kindAt(scanner, at + 1)
    if (isHyphen(mark) && isWordCharacter(next)) part = at + 1
    else if (isApostrophe(mark) && isLetterKind(next) && possessiveEnd(scanner, at) === at) part = at + 1
    else if (mark === '.' && joinsByStop(scanner, part, at, dotted)) {
      dotted = true
      part = at + 1
    } else break
    at += 1
  }
  if (kindAt(scanner, at) === 'mark' && text[at] === '.' && keepsStop(scanner, start, part, at, dotted)) at += 1
  return add(scanner, start, at, 'word')
}

const space = 0x20

/** "Rs500", "R1,200", "K50"; "K2" and "R2" are names. */
function isCurrency({ text, words }: Scanner, start: number, at: number): boolean {
  if (!words.gluedCurrencies.has(text.slice(start, at))) return false
  return at - start > 1 || /^\d(?:\d|,\d)/.test(text.slice(at, at + 3))
}

/** Whether the full stop at `at` stands inside a word: "U.S", "example.com", "U.S.-led"; not in "ended.The". */
function joinsByStop(scanner: Scanner, part: number, at: number, dotted: boolean): boolean {
  const { text } = scanner
  const next = kindAt(scanner, at + 1)
  const single = at - part === characterLength(text, part)
  if (next === 'letter') return true
  if (next === 'digit') return kindAt(scanner, at - 1) === 'digit'
  if (next === 'upper') {
    const afterNext = kindAt(scanner, at + 2)
    return (single || at - part === 2) && afterNext !== 'letter'
  }
  return dotted && single && isHyphen(text[at + 1]) && isWordCharacter(kindAt(scanner, at + 2))
}

/** Whether the full stop after a word belongs to it. */
function keepsStop(scanner: Scanner, start: number, part: number, at: number, dotted: boolean): boolean {
  const { text, words } = scanner
  const word = text.slice(start, at)
  if (dotted) return at - part === 1 || isAbbreviation(words, word)
  if (word.length === 1 && kindAt(scanner, start) === 'upper') return true
  if (isAbbreviation(words, word)) return true
  if (!words.beforeNumbers.has(word)) return false
  let next = at + 1
  if (text[next] === ' ' || text[next] === '\u00a0') next += 1
  return kindAt(scanner, next) === 'digit'
}

function isAbbreviation(words: SentenceWords, word: string): boolean {
  const ordinary = ordinaryForm(word)
  return words.titles.has(ordinary) || words.abbreviations.has(ordinary) || words.usualEnds.has(ordinary)
}

/** "Gen" for "GEN": headlines and datelines are set in capitals. */
export function ordinaryForm(word: string): string {
  if (word.length < 2 || word !== word.toUpperCase() || word.includes('.')) return word
  return word.charAt(0) + word.slice(1).toLowerCase()
}

/** The end of digits with what joins digits; separators count only between two digits. */
function numberEnd(scanner: Scanner, start: number): number {
  const { text } = scanner
  let at = start
  for (;;) {
    if (kindAt(scanner, at) === 'digit') at += characterLength(text, at)
    else if ('.,:/-‐‑–'.includes(text[at] ?? ' ') && kindAt(scanner, at + 1) === 'digit') at += 1
    else return at
  }
}

/** ".5" at the beginning of a token: a decimal without its zero. */
function startsDecimal(scanner: Scanner, at: number): boolean {
  if (kindAt(scanner, at + 1) !== 'digit') return false
  const before = scanner.tokens.at(-1)
  return before?.end !== at || before.text === '$' || before.text === '£' || before.text === '€'
}

function lettersEnd(scanner: Scanner, start: number): number {
  let at = start
  for (;;) {
    const kind = kindAt(scanner, at)
    const inside = scanner.text[at] === '.' && isLetterKind(kindAt(scanner, at + 1))
    if (!isLetterKind(kind) && !inside) return at
    at += inside ? 1 : characterLength(scanner.text, at)
  }
}

/** The end of "’s" after a word or number that ends at `at`; `at` where there is none. */
function possessiveEnd(scanner: Scanner, at: number): number {
  const { text } = scanner
  if (!isApostrophe(text[at]) || (text[at + 1] !== 's' && text[at + 1] !== 'S')) return at
  if (at === 0 || at + 2 > scanner.end || !isWordEnd(scanner, at)) return at
  return isWordCharacter(kindAt(scanner, at + 2)) || isApostrophe(text[at + 2]) ? at : at + 2
}

function isWordEnd(scanner: Scanner, at: number): boolean {
  const before = kindAt(scanner, at - 1)
  return isWordCharacter(before) || scanner.text[at - 1] === '.'
}

function add(scanner: Scanner, start: number, end: number, kind: Token['kind']): number {
  // A single mark may be a soft hyphen; in a word it is not read.
  const text = kind === 'word' ? wordAt(scanner.text, [start, end]) : scanner.text.slice(start, end)
  scanner.tokens.push({ start, end, text, kind })
  return end
}

/** The kind of the character at an offset: white space beyond the span, a mark where the span cuts it in two. */
function kindAt({ text, end }: Scanner, at: number): CharacterKind {
  if (at >= end || at < 0) return 'space'
  return at === end - 1 && characterLength(text, at) > 1 ? 'mark' : characterKind(text, at)
}

function isLetterKind(kind: CharacterKind): boolean {
  return kind === 'letter' || kind === 'upper'
}

function isHyphen(mark: string | undefined): boolean {
  return mark === '-' || mark === '‐' || mark === '‑'
}

function isApostrophe(mark: string | undefined): boolean {
  return mark === '’' || mark === "'" || mark === 'ʼ'
}
