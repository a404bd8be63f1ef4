import type { PageWords } from '../../language/page-words.ts'
import type { LineKind } from './line-kind.ts'
import { isPartOfLetter } from './is-part-of-letter.ts'
import type { SeenLine } from './see-lines.ts'

/** Lines that are one text whatever each of them looks like: from the first to the last among the lines seen. */
export interface Unit {
  readonly first: number
  readonly last: number
}

const fewestPoints = 3
const longestTag = 60
const fewestTurns = 3
const longestQuestion = 60
const farthestQuestion = 5
const fewestVerses = 4
const longestVerse = 70

/** Numbered parts, speakers' turns, questions with their answers, and verse: each is one text. In the order of the page. */
export function findUnits(lines: readonly SeenLine[], text: string, words: PageWords): Unit[] {
  const units = [
    ...findPageBreaks(lines),
    ...findParts(lines, text),
    ...findTurns(lines, text),
    ...findQuestions(lines),
    ...findVerse(lines, text, words),
  ]
  return units.sort((a, b) => a.first - b.first)
}

const telling: ReadonlySet<LineKind> = new Set<LineKind>(['prose', 'sentence'])

function isTelling(line: SeenLine | undefined): boolean {
  return line !== undefined && telling.has(line.kind) && line.repeat === null
}

/** "1. Kariba", "2. Itaipú" with text below each, or "1/ I have spent three days ...": the parts of a list or a thread. */
function findParts(lines: readonly SeenLine[], text: string): Unit[] {
  const units: Unit[] = []
  let parts: number[] = []
  const close = (): void => {
    const first = parts[0]
    if (first !== undefined && parts.length >= fewestPoints)
      units.push({ first: firstTold(lines, first), last: lastTold(lines, parts.at(-1)!) })
    parts = []
  }
  lines.forEach((line, index) => {
    const number = numberOf(text.slice(line.traits.span[0], line.traits.span[0] + 5))
    if (number === null || isPartOfLetter(lines, line, text)) return
    const told = isTelling(line) || isTelling(lines[index + 1])
    if (number !== parts.length + 1 || !told) close()
    if (told && number === parts.length + 1) parts.push(index)
  })
  close()
  return units
}

/** 3 for "3. Rogun", "3) Rogun", "3/ “I have": a number, its mark and a space. */
function numberOf(beginning: string): number | null {
  const found = /^(\d{1,2})[.)/:] /.exec(beginning)
  return found ? Number(found[1]) : null
}

/** A text of no more paragraphs than this beside a unit belongs to it; a longer one is a story, which it may be part of. */
const mostBeside = 2

/** The last line of the short text that follows a line without anything in between. */
function lastTold(lines: readonly SeenLine[], from: number): number {
  let last = from
  while (isTelling(lines[last + 1])) last++
  return last - from <= mostBeside ? last : from
}

/** The first line of the short text right above a line. */
function firstTold(lines: readonly SeenLine[], from: number): number {
  let first = from
  while (isTelling(lines[first - 1])) first--
  return from - first <= mostBeside ? first : from
}

/** A paragraph above the foot of a printed page, and the one below the head of the next. */
function findPageBreaks(lines: readonly SeenLine[]): Unit[] {
  return lines.flatMap(({ kind }, index) => {
    if (kind !== 'head' || !isTelling(lines[index - 1])) return []
    const next = nextOther(lines, index)
    return isTelling(lines[next]) ? [{ first: index - 1, last: next }] : []
  })
}

function nextOther(lines: readonly SeenLine[], from: number): number {
  let next = from
  while (lines[next]?.kind === 'head') next++
  return next
}

/** "ELSA MORGAN, HOST: The government says ...": who speaks stands before each turn. */
function findTurns(lines: readonly SeenLine[], text: string): Unit[] {
  const turns = lines.flatMap((line, index) =>
    isTelling(line) && isTurn(text.slice(...line.traits.span)) ? [index] : [],
  )
  if (turns.length < fewestTurns) return []
  const [first, last] = [turns[0]!, turns.at(-1)!]
  return turns.length * 2 > last - first ? [{ first, last: lastTold(lines, last) }] : []
}

function isTurn(line: string): boolean {
  const colon = line.slice(0, longestTag).indexOf(': ')
  if (colon < 2) return false
  const tag = line.slice(0, colon)
  return /^\p{Lu}/u.test(tag) && tag === tag.toUpperCase() && !/\d/.test(tag)
}

/** Short questions alone in their lines, each with its answer below. */
function findQuestions(lines: readonly SeenLine[]): Unit[] {
  const isQuestion = ({ traits, repeat }: SeenLine): boolean =>
    traits.asks && traits.wordCount <= longestQuestion && repeat === null
  const asked = lines.flatMap((line, index) => {
    const answer = lines[index + 1]
    return isQuestion(line) && isTelling(answer) && !answer!.traits.asks ? [index] : []
  })
  const runs: number[][] = []
  for (const index of asked) {
    const run = runs.at(-1)
    if (run && index - run.at(-1)! <= farthestQuestion) run.push(index)
    else runs.push([index])
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0]!, run.at(-1)!]
    const between = lines.slice(first, last)
    const told = between.filter((line) => isTelling(line) || isQuestion(line)).length
    const areMost = run.length >= fewestTurns && told >= between.length * 0.8
    return areMost ? [{ first: firstTold(lines, first), last: lastTold(lines, last + 1) }] : []
  })
}

/** Short lines below one another that end in marks or begin with small letters, between paragraphs of a text. */
function findVerse(lines: readonly SeenLine[], text: string, words: PageWords): Unit[] {
  const units: Unit[] = []
  for (let first = 1; first < lines.length; first++) {
    let last = first
    while (last + 1 < lines.length && lines[last + 1]!.at === lines[last]!.at + 1) last++
    const stanza = lines.slice(first, last + 1)
    const above = lines[first - 1]!
    const follows = isTelling(above) || above.traits.goesOn || units.at(-1)?.last === first - 1
    if (follows && stanza.length >= fewestVerses && isVerse(stanza, text, words))
      units.push({ first: firstVerse(lines, first - 1, text, words), last: lastTold(lines, last) })
    first = last
  }
  return units
}

/** The first line of the stanza that ends in a line, if that is one. */
function firstVerse(lines: readonly SeenLine[], end: number, text: string, words: PageWords): number {
  let first = end
  while (first > 0 && lines[first]!.at - lines[first - 1]!.at === 1) first--
  const stanza = lines.slice(first, end + 1)
  return stanza.length >= fewestVerses && isVerse(stanza, text, words) ? first : end
}

function isVerse(stanza: readonly SeenLine[], text: string, { functionWords }: PageWords): boolean {
  const isShort = stanza.every(({ traits, repeat }) => traits.span[1] - traits.span[0] <= longestVerse && !repeat)
  if (!isShort) return false
  const verses = stanza.filter(({ traits }) => {
    const [start, end] = traits.span
    return '.,;:!?—–…'.includes(text.charAt(end - 1)) || text.charAt(start) !== text.charAt(start).toUpperCase()
  }).length
  const woven = stanza.filter(({ traits }) => traits.words.some((word) => functionWords.has(word))).length
  return verses >= stanza.length * 0.7 && woven >= stanza.length * 0.7
}
