import type { Line, LineMarks, Page } from '../../evidence/page.ts'
import type { Span } from '../../evidence/span.ts'
import { trimSpan } from '../../evidence/span.ts'
import type { PageWords } from '../../language/page-words.ts'
import { beginsWithDateline } from './dateline.ts'
import { forEachWord } from './for-each-word.ts'
import { PageVocabulary, type Word } from './page-vocabulary.ts'

/** The stems that tell what a line speaks of, each once, and how much each weighs: names more than other words. */
export interface LineTopic {
  readonly stems: readonly number[]
  readonly weights: readonly number[]
}

/** What can be seen of a line without looking at its neighbours. */
export interface LineTraits {
  /** Without the white space at its ends; empty for a blank line. */
  readonly span: Span
  /** The words as phrases are written: small letters, no marks, no apostrophes. At most the first sixty. */
  readonly words: readonly string[]
  /** For each of `words` the number that all words of its stem have on this page; -1 if it tells nothing of the topic. */
  readonly stems: readonly number[]
  /** Places in `words` where a phrase of furniture, captions or credits may begin. */
  readonly phrasesAt: readonly number[]
  /** Whether a phrase that a line is, or begins with, may begin with the first of `words`. */
  readonly opensPhrase: boolean
  readonly topic: LineTopic
  /** Whether `words` speak to the reader or for the page, whether they have one of saying, and how many of them name days and months. */
  readonly addresses: boolean
  readonly says: boolean
  readonly dates: number
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
  /** Begins with the place of the report: "MADRID — ". */
  readonly hasDateline: boolean
  readonly marks: LineMarks | null
}

const longestLook = 2000
const longestTopic = 4000
/** Names hold a story together more than other words do. */
export const nameWeight = 2
const mostWords = 60
const longestPoint = 200
const closers = new Set(['"', '”', '’', "'", ')', ']', '»', '“'])
const stops = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।'])

/** The traits of every line of a page, in order. Linear in the length of the text. */
export function readLineTraits(page: Page, words: PageWords): LineTraits[] {
  const vocabulary = new PageVocabulary(words)
  return page.lines.map((line) => traitsOf(page.text, line, vocabulary))
}

function traitsOf(text: string, line: Line, vocabulary: PageVocabulary): LineTraits {
  const span = trimSpan(text, line.span)
  const look: Span = [span[0], Math.min(span[1], span[0] + longestLook)]
  const counts = { wordCount: 0, capitals: 0, smalls: 0, functionWords: 0, digits: 0 }
  const words: string[] = []
  const stems: number[] = []
  const phrasesAt: number[] = []
  const topic: MutableTopic = { stems: [], weights: [] }
  let opensPhrase = false
  let addresses = false
  let says = false
  let dates = 0
  vocabulary.startLine()
  forEachWord(text, look, (written, first) => {
    const word = vocabulary.wordOf(written, first)
    if (words.length < mostWords) {
      if (word.opensPhrase) phrasesAt.push(words.length)
      if (word.opensLine && words.length === 0) opensPhrase = true
      words.push(word.folded)
      stems.push(word.stem)
      if (word.addresses) addresses = true
      if (word.says) says = true
      if (word.isDate) dates++
    }
    counts.wordCount++
    if (word.isNumber) counts.digits++
    else if (word.isFunction) counts.functionWords++
    else if (word.isCapital) counts.capitals++
    else counts.smalls++
    addToTopic(word, topic, vocabulary)
  })
  const isWhole = span[1] - span[0] <= longestLook
  return {
    span,
    words,
    stems,
    phrasesAt,
    opensPhrase,
    topic: isWhole ? topic : topicOf(text, [span[0], Math.min(span[1], span[0] + longestTopic)], vocabulary),
    addresses,
    says,
    dates,
    ...counts,
    ...ending(text, span),
    isPoint: isPoint(text.slice(...look)),
    hasDateline: beginsWithDateline(text, span),
    marks: line.marks,
  }
}

type MutableTopic = { readonly [list in keyof LineTopic]: number[] }

function topicOf(text: string, span: Span, vocabulary: PageVocabulary): LineTopic {
  const topic: MutableTopic = { stems: [], weights: [] }
  vocabulary.startLine()
  forEachWord(text, span, (written, first) => {
    addToTopic(vocabulary.wordOf(written, first), topic, vocabulary)
  })
  return topic
}

function addToTopic({ stem, isNumber, isCapital }: Word, topic: MutableTopic, vocabulary: PageVocabulary): void {
  if (stem < 0 || isNumber) return
  const place = vocabulary.placeInLine(stem, topic.stems.length)
  if (place === topic.stems.length) topic.stems.push(stem)
  topic.weights[place] = Math.max(topic.weights[place] ?? 0, isCapital ? nameWeight : 1)
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
