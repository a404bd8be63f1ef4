import { closesQuotation, isStop, opensQuotation, startsCapital, type Passage, type Range } from './passage.ts'
import type { SmallWords } from './small-words.ts'

/** The longest noun phrase that is looked for, in tokens. */
const longest = 30

/**
 * The noun phrase that ends right before `end`, without leading conjunctions, adverbs and times: "the head of the Voss
 * council", "police in Oslo". Null where none does.
 */
export function phraseBefore(passage: Passage, end: number, small: SmallWords): Range | null {
  if (end <= 0 || !canEndPhrase(passage, end - 1, small)) return null
  if (small.words.pronouns.has(passage.words[end - 1]!) && !isAfterOf(passage, end - 1, small))
    return { first: end - 1, end }
  let first = end
  for (let at = end - 1; at >= Math.max(0, end - longest); at--) {
    const bracket = passage.words[at] === ')' ? openingBracket(passage, at) : at
    // "have left the town and" is a predicate.
    if (small.isAuxiliary(passage, at) && small.isFiniteVerb(passage, at + 1)) return null
    if (bracket === null || bounds(passage, at, end, small)) break
    at = bracket
    first = at
  }
  return trimFront(passage, { first, end }, small)
}

/** "some of them", "one of those": pronouns inside a phrase. */
function isAfterOf(passage: Passage, at: number, small: SmallWords): boolean {
  return passage.words[at - 1] === small.words.of
}

function canEndPhrase(passage: Passage, at: number, small: SmallWords): boolean {
  if (passage.words[at] === ')') return true
  if (passage.quoted[at] || passage.tokens[at]!.kind === 'mark') return false
  if (passage.words[at] === small.words.possessive) return false
  return small.isContentWord(passage, at) && !small.words.pastVerbs.has(passage.words[at]!)
}

function openingBracket(passage: Passage, close: number): number | null {
  for (let at = close - 1; at >= Math.max(0, close - 8); at--) if (passage.words[at] === '(') return at
  return null
}

/** Whether a noun phrase cannot reach over this token to the left. */
function bounds(passage: Passage, at: number, end: number, small: SmallWords): boolean {
  const { kind, text } = passage.tokens[at]!
  const word = passage.words[at]!
  if (passage.quoted[at]) return true
  if (text === ')') return false
  if (kind === 'mark') return !"-&/’'$%".includes(text)
  if (small.words.clauseBounds.has(word)) return true
  // "he assured | that reports from Voss"
  if (word === small.words.that && at > 0 && small.isFiniteVerb(passage, at - 1)) return true
  if (small.isAuxiliary(passage, at)) return true
  if (small.words.coordinators.has(word)) return !small.words.joiners.has(word) || !joinsNouns(passage, at, end, small)
  // "forced to defend"
  if (
    word === small.words.to &&
    !small.isDeterminer(passage, at + 1) &&
    !startsCapital(passage.tokens[at + 1]?.text ?? '')
  )
    return true
  return isReportingVerb(passage, at, small)
}

/** "officials said the minister ...": a finite verb of saying that has its own subject. */
function isReportingVerb(passage: Passage, at: number, small: SmallWords): boolean {
  const forms = small.words.verbs.get(passage.words[at]!)
  if (!forms?.some(({ form, verb }) => form === 'past' && verb.frames.has('clause'))) return false
  return !small.isDeterminer(passage, at - 1)
}

/** "Norway and the rebels said", not "the army advanced and the rebels said". */
function joinsNouns(passage: Passage, and: number, end: number, small: SmallWords): boolean {
  if (and === 0 || and + 1 >= end) return false
  if (!small.isContentWord(passage, and - 1) || small.isAdverb(passage, and - 1)) return false
  for (let at = and - 1; at >= Math.max(0, and - 15); at--) {
    if (passage.tokens[at]!.kind === 'mark' && passage.words[at] !== ',') break
    if (small.words.clauseBounds.has(passage.words[at]!)) break
    if (small.isFiniteVerb(passage, at)) return false
  }
  return true
}

/** Without "But", "On Friday", "last week", "Meanwhile": what leads up to a subject. */
function trimFront(passage: Passage, range: Range, small: SmallWords): Range | null {
  let { first } = range
  const { end } = range
  while (first < end - 1) {
    const next = afterLead(passage, first, end, small)
    if (next === first) break
    first = next
  }
  if (first >= end) return null
  if (!small.isPreposition(passage, first)) return { first, end }
  return lastName(passage, first, end, small)
}

function afterLead(passage: Passage, first: number, end: number, small: SmallWords): number {
  if (small.words.coordinators.has(passage.words[first]!)) return first + 1
  if (small.isTime(passage, first) && first + 1 < end) return first + 1
  if (small.isPreposition(passage, first)) {
    let at = first + 1
    while (
      at < end - 1 &&
      (small.isTime(passage, at) || (small.isDeterminer(passage, at) && small.isTime(passage, at + 1)))
    )
      at++
    return at > first + 1 ? at : first
  }
  return small.isAdverb(passage, first) && !startsCapital(passage.tokens[first + 1]?.text ?? '') ? first + 1 : first
}

/** "During the call Orth said": the last capitalised words of a stretch that begins with a preposition. */
function lastName(passage: Passage, first: number, end: number, small: SmallWords): Range | null {
  let at = end
  while (at > first && startsCapital(passage.tokens[at - 1]!.text) && small.isContentWord(passage, at - 1)) at--
  return at < end && at > first + 1 ? { first: at, end } : null
}

/**
 * The noun phrase that begins at `first`, with its prepositional parts and the apposition behind it: "Tim Orth, the head of the
 * Voss council". Null where no noun phrase begins there.
 */
export function phraseAfter(passage: Passage, first: number, small: SmallWords): Range | null {
  const end = plainEnd(passage, first, small)
  if (end === first) return null
  return { first, end: appositionEnd(passage, end, small) }
}

function plainEnd(passage: Passage, first: number, small: SmallWords): number {
  let at = first
  for (; at < Math.min(passage.tokens.length, first + longest); at++) {
    const { kind, text } = passage.tokens[at]!
    if (passage.quoted[at] && !closesOpenName(passage, first, at)) break
    if (text === '(') {
      const close = passage.words.slice(at, at + 8).indexOf(')')
      if (close < 0) break
      at += close
    } else if (kind === 'mark' ? !"-&/’'$%".includes(text) : endsPhrase(passage, first, at, small)) break
  }
  return at
}

/** Whether a word cannot belong to the phrase that began at `first`. */
function endsPhrase(passage: Passage, first: number, at: number, small: SmallWords): boolean {
  const word = passage.words[at]!
  if (small.words.clauseBounds.has(word) || small.isAuxiliary(passage, at)) return true
  // "the ruling party" goes on.
  if (!small.isDeterminer(passage, at - 1) && small.words.verbs.get(word)?.some(({ form }) => form === 'gerund'))
    return true
  if (small.isPreposition(passage, at) && !carriesOn(passage, first, at, small)) return true
  if (small.words.coordinators.has(word) && !coordinates(passage, at, small)) return true
  return at > first && beginsNext(passage, at, small)
}

/** A word with which a time, an adverb or another phrase begins behind this one. */
function beginsNext(passage: Passage, at: number, small: SmallWords): boolean {
  if (small.isPronoun(passage, at) && !isAfterOf(passage, at, small)) return true
  if (small.isTime(passage, at) && !startsCapital(passage.tokens[at + 1]?.text ?? '')) return true
  if (small.isAdverb(passage, at) && !startsCapital(passage.tokens[at]!.text)) return true
  return small.isDeterminer(passage, at) && !afterLink(passage, at, small)
}

/** A name in quotation marks inside a phrase: 'the newspaper "Dagen"'. */
function closesOpenName(passage: Passage, first: number, at: number): boolean {
  return at > first && (!opensQuotation(passage, at) || closesQuotation(passage, at))
}

function carriesOn(passage: Passage, first: number, at: number, small: SmallWords): boolean {
  if (at === first || at + 1 >= passage.tokens.length) return false
  const word = passage.words[at]!
  if (small.words.nounLinks.has(word)) return true
  if (!small.words.nounPlaces.has(word)) return false
  if (small.isTime(passage, at + 1) || small.words.utterances.has(passage.words[at + 2] ?? '')) return false
  return (
    startsCapital(passage.tokens[at + 1]!.text) ||
    (small.isDeterminer(passage, at + 1) && startsCapital(passage.tokens[at + 2]?.text ?? ''))
  )
}

function coordinates(passage: Passage, at: number, small: SmallWords): boolean {
  const word = passage.words[at]!
  if (!small.words.joiners.has(word)) return false
  return (
    startsCapital(passage.tokens[at + 1]?.text ?? '') ||
    small.isDeterminer(passage, at + 1) ||
    isStop(passage, at + 2) ||
    // "founder and president, Lena Orth"
    (passage.words[at + 2] === ',' && startsCapital(passage.tokens[at + 3]?.text ?? ''))
  )
}

function afterLink(passage: Passage, at: number, small: SmallWords): boolean {
  return (
    small.isPreposition(passage, at - 1) ||
    small.words.coordinators.has(passage.words[at - 1]!) ||
    small.isDeterminer(passage, at - 1) ||
    passage.words[at] === small.words.possessive
  )
}

/** ", the head of the council," and ", 45," behind a name. */
function appositionEnd(passage: Passage, end: number, small: SmallWords): number {
  if (passage.words[end] !== ',' || passage.quoted[end]) return end
  const first = end + 1
  const next = passage.tokens[first]
  if (!next || passage.quoted[first]) return end
  if (next.kind === 'number' && passage.words[first + 1] === ',') return first + 1
  const starts =
    small.isDeterminer(passage, first) || small.words.unnamed.has(passage.words[first]!) || startsCapital(next.text)
  if (!starts) return end
  const close = plainEnd(passage, first, small)
  const after = passage.words[close]
  if (small.hasFiniteVerb(passage, first, close)) return end
  return close > first && (after === ',' || after === undefined || isStop(passage, close)) ? close : end
}

/** The end of a phrase's head: before the first comma, preposition or relative: "the head | of the council". */
export function headEnd(passage: Passage, { first, end }: Range, small: SmallWords): number {
  for (let at = first + 1; at < end; at++) {
    if (',–—('.includes(passage.words[at]!) || small.isPreposition(passage, at)) return at
    if (small.words.relatives.has(passage.words[at]!)) return at
  }
  return end
}
