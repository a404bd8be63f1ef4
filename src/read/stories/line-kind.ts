import type { FurnitureKind } from '../../evidence/page.ts'
import type { PageWords } from '../../language/page-words.ts'
import { findPhrases, type PhrasesFound } from './find-phrases.ts'
import type { LineTraits } from './line-traits.ts'
import { listBits } from './phrase-trees.ts'

/**
 * What a line looks like by itself. `prose` is a sentence or more of some length, `sentence` a short one, `title` words
 * without an end (a headline, a heading, a caption, a link), `scrap` too few words to be even that; `heading` announces
 * links to other pages ("Most read"), `player` stands above an embedded video; `author` tells about the writer, `head` is the head
 * or foot of a printed page or the head of an e-mail.
 */
export type LineKind =
  | 'blank'
  | Exclude<FurnitureKind, 'repeat'>
  | 'heading'
  | 'head'
  | 'player'
  | 'author'
  | 'caption'
  | 'byline'
  | 'note'
  | 'prose'
  | 'sentence'
  | 'title'
  | 'scrap'

const longestFurniture = 70
const longestByline = 24

/** What a line looks like by itself. */
export function kindOf(line: LineTraits, text: string, words: PageWords): LineKind {
  if (line.span[0] === line.span[1]) return 'blank'
  const told = fromMarks(line)
  if (told) return told
  const shape = shapeOf(line)
  const first = text.charAt(line.span[0])
  if (isAddress(line, text)) return 'interface'
  if (line.wordCount === 0) return 'interface'
  if (isPath(line, shape, text)) return 'interface'
  if (isContact(line, text) || isSlug(line, text)) return 'interface'
  return fromPhrases(line, shape, words, text) ?? fromNumbers(line, first) ?? shape
}

/** "((ana.ruiz@agency.example; +961 0 000 000))": how agencies end a text. */
function isContact({ span }: LineTraits, text: string): boolean {
  const line = text.slice(span[0], Math.min(span[1], span[0] + longestContact))
  return line.startsWith('((') && line.includes('@')
}

const longestContact = 200
const shortestSlug = 10

/** "LUMERIA-ELECTION/RESULT (UPDATE 2)": the name of a story on an agency's wire. */
function isSlug({ span, wordCount }: LineTraits, text: string): boolean {
  if (wordCount > longestSlug || span[1] - span[0] < shortestSlug) return false
  return /^[A-Z][A-Z\d]*(?:-[A-Z\d]+)*\/[A-Z\d/-]+(?: \([A-Z\d ]+\))?$/.test(text.slice(...span))
}

const longestSlug = 8
const longestPath = 24

/** "Home > News > Africa": where a page stands on its site. */
function isPath({ span, wordCount, ended }: LineTraits, shape: LineKind, text: string): boolean {
  if (ended || wordCount > longestPath || shape === 'prose') return false
  return /[\p{L}\d)] ?[>»›] ?\p{L}/u.test(text.slice(...span))
}

/** How a sentence is told from a title: by its end, its length, and the words that hold sentences together. */
function shapeOf(line: LineTraits): 'prose' | 'sentence' | 'title' | 'scrap' {
  const { wordCount, functionWords, smalls, ended } = line
  const woven = functionWords >= wordCount * 0.2 && functionWords + smalls >= wordCount * 0.4
  // In a language whose small words are not known here, small letters must do.
  const isLongText = wordCount >= 15 && ended && functionWords + smalls >= wordCount * 0.6
  if ((wordCount >= 12 && ended && woven) || isLongText) return 'prose'
  if (wordCount >= 22 && woven) return 'prose'
  if (wordCount >= 3 && ended && (functionWords > 0 || smalls > 0)) return 'sentence'
  return wordCount >= 4 ? 'title' : 'scrap'
}

function fromMarks({ marks, wordCount }: LineTraits): LineKind | null {
  if (!marks) return null
  if (marks.part === 'caption') return 'caption'
  if (marks.part === 'byline' && wordCount <= longestByline) return 'byline'
  if (marks.aside && marks.heading !== 1) return marks.linkShare > 0.5 && wordCount > 3 ? 'related' : 'interface'
  if (marks.linkShare > 0.8 && wordCount > 3 && marks.listItem) return 'related'
  return null
}

const furnitureKinds = ['advertisement', 'consent', 'share', 'related', 'interface', 'other'] as const

function fromPhrases(line: LineTraits, shape: LineKind, words: PageWords, text: string): LineKind | null {
  const long = shape === 'prose' && line.wordCount > longestFurniture
  if (long) return null
  const found = findPhrases(line, words)
  if (matches(found, listBits.players)) return isWhole(found, listBits.players) ? 'interface' : 'player'
  if (isCaption(line, found, shape, words, text)) return 'caption'
  for (const kind of furnitureKinds) {
    const list = listBits[kind]
    if (isWhole(found, list)) return kind === 'related' ? 'heading' : kind
    // "More than 100,000 have fled" and "Follow us on Facebook." both begin like furniture: a sentence must hold a phrase of
    // more than one word.
    const most = kind === 'consent' || kind === 'advertisement' ? 1 : 2
    if (shape === 'prose' || shape === 'sentence') {
      if (startsWith(found, list, most) || holds(found, list)) return kind
    } else if (startsWith(found, list, 1) || holds(found, list)) {
      return kind === 'related' && line.wordCount <= 3 ? 'heading' : kind
    }
  }
  if (matches(found, listBits.authors)) return 'author'
  if (matches(found, listBits.notes)) return 'note'
  if (isByline(line, found, shape, words, text)) return 'byline'
  return null
}

function isCaption(line: LineTraits, found: PhrasesFound, shape: LineKind, words: PageWords, text: string): boolean {
  const { captions } = listBits
  if (isWhole(found, captions) || holds(found, captions)) return true
  const opened =
    startsWith(found, captions, 2) ||
    isGluedTo(line, words.captions.starts) ||
    (startsWith(found, captions, 1) && hasCaptionMark(line, text))
  return opened || endsInLabel(line, text, words) || (shape !== 'sentence' && endsInCredit(line, text, words))
}

/** A mark after the first word tells "FILE - A tanker ..." and "Photo: ..." from "File sharing is ...". */
function hasCaptionMark(line: LineTraits, text: string): boolean {
  const head = text.slice(line.span[0], line.span[0] + 24)
  return /^[([]?\w+ ?[\w ]{0,12}[:|–—-] /.test(head) || /^[([](?:photo|image|picture|file)/i.test(head)
}

/** "... at the dam. (Credit: Ana Ruiz)", "... at the dam. Photo: Ana Ruiz": a label behind the sentence, and a name. */
function endsInLabel({ span }: LineTraits, text: string, { captionLabels }: PageWords): boolean {
  const tail = text.slice(Math.max(span[0], span[1] - longestCredit), span[1])
  const found = /[(.!?”"’] ?(\p{L}{4,12}): /u.exec(tail)
  return found !== null && captionLabels.has(found[1]!.toLowerCase())
}

const longestCredit = 60

/** "... on Friday. Anna Maria Lind/AFP", "(Image: GETTY)", "Jane Roe / The Daily": the last words name who made the picture. */
function endsInCredit(line: LineTraits, text: string, words: PageWords): boolean {
  const tail = text.slice(Math.max(line.span[0], line.span[1] - longestCredit), line.span[1])
  const slash = Math.max(tail.lastIndexOf('/'), tail.lastIndexOf('|'))
  if (slash < 0) return false
  const after = tail
    .slice(slash + 1)
    .replace(/[).\]]/g, '')
    .trim()
  const before = tail.slice(0, slash).trimEnd()
  const isNamed =
    before.includes('©') && words.agencies.some(({ written }) => written.some((name) => before.endsWith(`© ${name}`)))
  return isNamed || words.agencies.some(({ written }) => written.some((name) => beginsWithName(after, name)))
}

function beginsWithName(text: string, name: string): boolean {
  return text.startsWith(name) && (text.length === name.length || text.charAt(name.length) === ' ')
}

/** "Image copyrightGETTY", "Media captionThe flood": the label of a picture without a space after it. */
function isGluedTo({ words, opensPhrase }: LineTraits, starts: ReadonlySet<string>): boolean {
  if (!opensPhrase) return false
  const label = `${words[0] ?? ''} ${words[1] ?? ''}`
  for (let end = label.indexOf(' ') + 4; end < label.length; end++) {
    if (starts.has(label.slice(0, end)) && label.slice(0, end).length > 10) return true
  }
  return false
}

/** "byEuropean Space Agency": the name without a space after the word before it. */
function isGluedByline({ span, smalls, wordCount }: LineTraits, text: string): boolean {
  return smalls <= 1 && wordCount <= 8 && /^[Bb]y\p{Lu}\p{Ll}/u.test(text.slice(span[0], span[0] + 4))
}

function isByline(line: LineTraits, found: PhrasesFound, shape: LineKind, words: PageWords, text: string): boolean {
  const { bylines } = listBits
  const { wordCount, functionWords, smalls, dates } = line
  if (wordCount > longestByline) return false
  // "By Ana Ruiz on Monday, May 4th, 2026 at 11:08 a.m." has the length and the end of a sentence.
  if (shape === 'prose') return dates > 0 && line.digits > 0 && smalls <= 2 && startsWith(found, bylines, 1)
  if (isWhole(found, bylines) || isGluedByline(line, text)) return true
  if (smalls <= 2 && wordCount <= longestDated && isDated(line, text, words)) return true
  const isDate = line.digits > 0 && dates > 0 && wordCount - dates - line.digits <= 4 && smalls <= 2
  const isFullDate = dates >= 2 && line.words.some(isYear) && smalls + functionWords <= 2
  if (isDate || isFullDate) return true
  if (shape === 'sentence' && line.digits === 0) return false
  return (startsWith(found, bylines, 1) && smalls <= 2 && functionWords <= 4) || holds(found, bylines)
}

/** "13/06/2031 Ana Ruiz Kit, Books", "Written: 2031-11-07 / Updated: 2031-11-08", "February 1, 2031 | BY: Ana Ruiz, MS". */
function isDated({ span, words: own, dates, digits }: LineTraits, text: string, { bylines }: PageWords): boolean {
  const written = text.slice(...span)
  if (/(?:^|[ :])(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d\d-\d\d)(?![\d-])/.test(written)) return true
  return dates > 0 && digits >= 2 && own.some(isYear) && own.some((word) => bylines.starts.has(word))
}

const longestDated = 16

function isYear(word: string): boolean {
  return word.length === 4 && (word.startsWith('19') || word.startsWith('20')) && Number.isInteger(Number(word))
}

/** A running length "1:01", a counter, a rating: digits and marks alone. */
function fromNumbers(line: LineTraits, first: string): LineKind | null {
  if (line.wordCount <= 4 && line.digits === line.wordCount) return 'interface'
  return line.wordCount <= 3 && first === '@' ? 'byline' : null
}

function isAddress(line: LineTraits, text: string): boolean {
  const head = text.slice(line.span[0], line.span[1]).slice(0, 2000)
  if (head.includes(' ')) return false
  return (
    head.startsWith('http://') ||
    head.startsWith('https://') ||
    head.startsWith('www.') ||
    (head.includes('@') && head.includes('.'))
  )
}

function matches(found: PhrasesFound, list: number): boolean {
  return isWhole(found, list) || startsWith(found, list, 1) || holds(found, list)
}

function isWhole({ whole }: PhrasesFound, list: number): boolean {
  return (whole & list) !== 0
}

/** Whether the line begins with a phrase of at least `least` words, one or two. */
function startsWith({ startsShort, startsLong }: PhrasesFound, list: number, least: 1 | 2): boolean {
  return (startsLong & list) !== 0 || (least === 1 && (startsShort & list) !== 0)
}

function holds({ within }: PhrasesFound, list: number): boolean {
  return (within & list) !== 0
}
