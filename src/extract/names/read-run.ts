import type { EntityKind } from '../../evidence/entity.ts'
import type { Span } from '../../evidence/span.ts'
import type { Token } from '../../evidence/story.ts'
import type { NameWords } from '../../language/name-words.ts'
import { isAcronym, type CapitalRun } from './capital-run.ts'
import { describe } from './describe.ts'
import type { NameMention } from './name-mention.ts'

/** Whom a run of capitalised words names: null where it names nobody, or only an office ("the Prime Minister"). */
export function readRun(
  run: CapitalRun,
  text: string,
  words: NameWords,
  isPlace: (span: Span) => boolean,
): NameMention | null {
  const whole = afterTitles(run, words)
  if (!whole) return null
  const kind = kindOf(whole, words, isPlace)
  if (!kind) return null
  const span = spanOf(whole)
  const name = text.slice(span[0], span[1])
  const description = kind === 'person' ? describe(whole, text, words) : null
  return { span, kind, name, description, acronym: acronymBehind(whole) ?? officeBefore(whole, kind, words) }
}

/** The run without the office in front of it; null where nothing but an office is left. */
function afterTitles(run: CapitalRun, words: NameWords): CapitalRun | null {
  const small = smallWords(run)
  if (isHeaded(small, words) && !words.titles.has(small[0]!)) return run
  // "Hassan Sheikh Mohamud": what follows a given name is no title.
  const given = small.findIndex((word) => words.givenNames.has(word))
  const office = given > 0 || (given === 0 && small.length < 4) ? small.slice(0, given) : small
  const last = office.findLastIndex(
    (word) => words.titles.has(word) || words.titles.has(word.slice(word.indexOf('-') + 1)),
  )
  if (last < 0) return trimOffice(run, small, words)
  return last + 1 < small.length ? { ...run, first: run.first + last + 1 } : null
}

/** A name that the reader has found, without the titles that it begins with: "Sultan" in "Omar Sultan Vass" is none. */
export function afterLeadingTitles(run: CapitalRun, { titles, officeWords, givenNames }: NameWords): CapitalRun | null {
  const small = smallWords(run)
  let start = 0
  for (let at = 0; at < small.length; at++) {
    const word = small[at]!
    if (titles.has(word) || titles.has(word.slice(word.indexOf('-') + 1))) start = at + 1
    else if (!officeWords.has(word) || givenNames.has(word)) break
  }
  // "Executive" and "Extraordinary" alone are parts of an office.
  if (start === small.length || small.slice(start).every((word) => officeWords.has(word))) return null
  return { ...run, first: run.first + start }
}

/** "Foreign", "White House National Security": words of an office whose title is written small behind them. */
function trimOffice(run: CapitalRun, small: readonly string[], words: NameWords): CapitalRun | null {
  return small.every((word) => words.officeWords.has(word)) && small.length < 2 ? null : run
}

function kindOf(run: CapitalRun, words: NameWords, isPlace: (span: Span) => boolean): EntityKind | null {
  const small = smallWords(run)
  const name = small.join(' ')
  if (run.end - run.first === 1 && (small[0]!.length < 2 || words.capitalised.has(small[0]!))) return null
  if (words.organizations.has(name)) return 'organization'
  if (isPlace(spanOf(run))) return null
  if (isHeaded(small, words)) return 'organization'
  if (small.some((word, at) => words.placeHeads.has(word) && (at > 0 || small.length > 2)) && small.length > 1)
    return 'place'
  if (small.length === 1 && isAcronym(run.tokens[run.first]!.text)) return 'organization'
  if (hasTitleBefore(run, words)) return 'person'
  if (isCalledPlace(run, words)) return 'place'
  if (small.length === 1) return 'other'
  if (small.length > 5) return 'other'
  return words.givenNames.has(small[0]!) || isPersonByContext(run, words) ? 'person' : 'other'
}

/** Whether the last word, or one before "of" or "for", says what kind of organisation is meant. */
function isHeaded(small: readonly string[], words: NameWords): boolean {
  if (small.length === 1) return false
  return small.some(
    (word, at) =>
      words.organizationHeads.has(word) &&
      (at === small.length - 1 || small[at + 1] === words.of || words.purposeLinks.has(small[at + 1]!)),
  )
}

/** "in Sarim province", "across northern Zanara state"; not "an Islamic state". */
export function isCalledPlace({ tokens, first, end }: CapitalRun, { placeKinds, placeOpeners }: NameWords): boolean {
  return placeKinds.has(tokens[end]?.text ?? '') && placeOpeners.has(tokens[first - 1]?.text.toLowerCase() ?? '')
}

function hasTitleBefore(run: CapitalRun, words: NameWords): boolean {
  const before = run.tokens[run.first - 1]
  return before?.kind === 'word' && words.titles.has(before.text.toLowerCase())
}

/** An age, an office or "who" behind the name: "Lena Orth, 45,", "Lena Orth, a teacher", "Lena Orth, who". */
function isPersonByContext(run: CapitalRun, words: NameWords): boolean {
  if (isAppositionToOffice(run, words)) return true
  const [mark, first] = run.tokens.slice(run.end, run.end + 2)
  if (mark?.text !== ',') return false
  if (first?.kind === 'number' && first.text.length < 3) return true
  if (!first) return false
  if (words.personRelatives.has(first.text)) return true
  return run.tokens.slice(run.end + 1, run.end + 7).some(({ text }) => words.titles.has(text))
}

/** "the minister of health, Lena Orth," */
function isAppositionToOffice({ tokens, first, end }: CapitalRun, words: NameWords): boolean {
  if (tokens[first - 1]?.text !== ',' || tokens[end]?.text !== ',') return false
  for (let at = first - 2; at >= Math.max(0, first - 7) && tokens[at]!.kind === 'word'; at--) {
    if (words.titles.has(tokens[at]!.text.toLowerCase())) return true
  }
  return false
}

export function acronymBehind(run: CapitalRun): { name: string; span: Span } | null {
  const [open, inside, close] = run.tokens.slice(run.end, run.end + 3)
  if (open?.text !== '(' || close?.text !== ')' || inside?.kind !== 'word') return null
  const capitals = inside.text.length < 9 && inside.text === inside.text.toUpperCase()
  return capitals || inside.text.length < 7 ? { name: inside.text, span: [inside.start, inside.end] } : null
}

/** How many words in front of an acronym an office may have: "superintendent of police (SP)". */
const longestOffice = 4

/** "District Relief Officer (DRO) Lena Orth": later "the DRO" is she. */
export function officeBefore(
  { tokens, first }: CapitalRun,
  kind: EntityKind,
  words: NameWords,
): NameMention['acronym'] {
  const [open, inside, close] = tokens.slice(Math.max(0, first - 3), first)
  if (kind === 'organization' || open?.text !== '(' || close?.text !== ')' || inside?.kind !== 'word') return null
  const office = tokens.slice(Math.max(0, first - 3 - longestOffice), first - 3)
  const isOffice = office.some(({ text }) => words.titles.has(text.toLowerCase()))
  if (!isOffice || inside.text !== inside.text.toUpperCase()) return null
  return { name: inside.text, span: [inside.start, inside.end] }
}

function smallWords(run: CapitalRun): string[] {
  return run.tokens.slice(run.first, run.end).map(({ text }) => text.toLowerCase())
}

export function spanOf(run: CapitalRun): Span {
  const first: Token = run.tokens[run.first]!
  const last: Token = run.tokens[run.end - 1]!
  return [first.start, last.end]
}
