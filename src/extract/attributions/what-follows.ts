import type { Act } from '../../evidence/attribution.ts'
import type { Cue } from './find-cues.ts'
import { phraseAfter } from './noun-phrase.ts'
import { isStop, opensQuotation, startsCapital, type Passage, type Range } from './passage.ts'
import type { SmallWords } from './small-words.ts'

export type FollowingKind = 'that' | 'clause' | 'quote' | 'object' | 'to' | 'nothing'

/** What stands behind a cue. */
export interface Following {
  readonly kind: FollowingKind
  /** Where the content begins. With `nothing`: the first token behind the cue's own adjuncts. */
  readonly at: number
  readonly addressee: Range | null
  /** Where `nothing` might after all be content: "said in parts of the north (...)". Null where it cannot. */
  readonly perhapsAt: number | null
  /** Where the cue ends with a noun that belongs to it: "voiced confidence". */
  readonly cueEnd: number
}

/** How far a "that" or a quotation is looked for behind "said in a statement to ...", in tokens. */
const longestAdjunct = 25

/** Reads what stands behind a cue, over adverbs, times, "in a statement" and the person told. */
export function whatFollows(passage: Passage, cue: Cue, small: SmallWords): Following {
  const feeling = cue.verb.frames.has('feeling') ? feelingEnd(passage, cue.end, small) : cue.end
  const skip = cue.verb.frames.has('about') || !takesClause(cue) ? overTimes : overAdjuncts
  const begin = skip(passage, overVerdict(passage, feeling, cue, small), small, cue)
  const { addressee, end } = readAddressee(passage, begin, cue, small)
  const at = addressee ? skip(passage, end, small, cue) : end
  const found = {
    addressee: addressee ?? toldIn(passage, { first: cue.end, end: begin }, small),
    cueEnd: feeling,
    perhapsAt: null,
  }
  if (feeling > cue.end) return { ...found, kind: 'object', at: feeling }
  const kind = kindAt(passage, at, cue, small, addressee !== null)
  const after = passage.words[at] === ':' || (passage.words[at] === ',' && kind === 'quote') ? at + 1 : at
  const perhaps = kind === 'nothing' && begin > cue.end && !addressee ? overTimes(passage, cue.end, small) : null
  const perhapsAt = perhaps !== null && takesClause(cue) && !small.isAuxiliary(passage, perhaps) ? perhaps : null
  return { ...found, kind, at: after, perhapsAt }
}

/** "rejected | as false | the report", "dismissed | as baseless | claims": up to where the object begins. */
function overVerdict(passage: Passage, at: number, { verb }: Cue, small: SmallWords): number {
  if (verb.act !== 'reject' || passage.words[at] !== small.words.as) return at
  for (let next = at + 1; next < at + 4; next++) if (small.isDeterminer(passage, next)) return next
  return small.words.verdicts.has(passage.words[at + 1] ?? '') ? at + 2 : at
}

function takesInfinitive({ verb }: Cue): boolean {
  return verb.frames.has('to') || verb.frames.has('told-to')
}

function takesClause({ verb }: Cue): boolean {
  return verb.frames.has('that') || verb.frames.has('clause')
}

function kindAt(passage: Passage, at: number, cue: Cue, small: SmallWords, told: boolean): FollowingKind {
  const { frames } = cue.verb
  const word = passage.words[at]
  if (word === undefined || isStop(passage, at)) return 'nothing'
  const mayQuote = frames.has('quote') || takesClause(cue)
  if (word === ':') return mayQuote || told ? 'quote' : 'nothing'
  if (word === ',') return mayQuote && opensQuotation(passage, at + 1) ? 'quote' : 'nothing'
  if (opensQuotation(passage, at)) return mayQuote ? 'quote' : withoutLink(passage, at, cue, small)
  if (passage.tokens[at]!.kind === 'mark' && !'$£€'.includes(word)) return 'nothing'
  return afterWord(passage, at, cue, small, told)
}

function afterWord(passage: Passage, at: number, cue: Cue, small: SmallWords, told: boolean): FollowingKind {
  const { frames } = cue.verb
  const word = passage.words[at]!
  if (word === small.words.that) return frames.has('that') ? 'that' : 'nothing'
  if (small.words.clauseStarts.has(word)) return frames.has('that') || frames.has('question') ? 'that' : 'nothing'
  if (word === small.words.to) {
    return frames.has('to') || frames.has('about') || (told && frames.has('told-to')) ? 'to' : 'nothing'
  }
  return small.isPreposition(passage, at)
    ? afterPreposition(passage, at, cue, small, told)
    : withoutLink(passage, at, cue, small)
}

function afterPreposition(passage: Passage, at: number, cue: Cue, small: SmallWords, told: boolean): FollowingKind {
  const { frames } = cue.verb
  if (told && passage.words[at] === small.words.for) return 'object'
  if (passage.words[at + 1]?.endsWith(small.words.gerundEnd) === true) return 'nothing'
  if (frames.has('about') && !small.isTime(passage, at + 1)) return 'object'
  if (frames.has('label') && passage.words[at] === small.words.as) return 'object'
  return frames.has('clause') && small.hasFiniteVerb(passage, at, Math.min(at + 20, passage.tokens.length))
    ? 'clause'
    : 'nothing'
}

/** "said the army had left", "announced a deal", "denied taking part", "condemned the raid". */
function withoutLink(passage: Passage, at: number, cue: Cue, small: SmallWords): FollowingKind {
  const { frames } = cue.verb
  const word = passage.words[at]!
  if (small.words.coordinators.has(word) || small.words.ritual.has(word)) return 'nothing'
  const verbAt = small.isAuxiliary(passage, at)
  if (verbAt) return small.words.openClause.has(cue.verb.base) ? 'clause' : 'nothing'
  if (frames.has('clause') && small.hasFiniteVerb(passage, at + 1, Math.min(at + 40, passage.tokens.length)))
    return 'clause'
  if (small.words.neverNouns.has(cue.verb.base) && frames.has('clause') && goesOn(passage, at, small)) return 'clause'
  if (frames.has('label')) return hasQuotation(passage, at) ? 'object' : 'nothing'
  if (frames.has('gerund') && word.endsWith(small.words.gerundEnd)) return 'object'
  return frames.has('object') || frames.has('target') ? 'object' : 'nothing'
}

/** Verbs that a clause follows even where none of its verbs is known: "says Orth favours the plan". */
function goesOn(passage: Passage, at: number, small: SmallWords): boolean {
  const starts =
    small.isDeterminer(passage, at) || small.isPronoun(passage, at) || startsCapital(passage.tokens[at]!.text)
  return starts && at + 3 < passage.tokens.length && passage.tokens[at + 1]!.kind === 'word'
}

function hasQuotation(passage: Passage, first: number): boolean {
  for (let at = first; at < Math.min(first + 20, passage.tokens.length); at++)
    if (opensQuotation(passage, at)) return true
  return false
}

/** "voiced confidence that", "expressed deep concern over": the noun belongs to the cue. */
function feelingEnd(passage: Passage, first: number, small: SmallWords): number {
  for (let at = first; at < first + 4; at++) {
    const word = passage.words[at]
    if (word === undefined || passage.quoted[at]) return first
    if (at > first && (word === small.words.that || word === small.words.to || small.isPreposition(passage, at)))
      return at
    if (passage.tokens[at]!.kind !== 'word' || startsCapital(passage.tokens[at]!.text)) return first
  }
  return first
}

/** Over adverbs, times and phrases such as "in a statement" that lead to "that", a colon, a quotation or the end. */
function overAdjuncts(passage: Passage, first: number, small: SmallWords, cue: Cue): number {
  let at = overQuestion(passage, overTimes(passage, first, small), small)
  while (small.isPreposition(passage, at) && !opensClause(passage, at, small)) {
    if (passage.words[at] === small.words.to && takesInfinitive(cue)) break
    const end = adjunctEnd(passage, at, cue, small)
    if (end === null || end === at) break
    at = overTimes(passage, end, small)
  }
  return at
}

/** "said | when asked about the raid": up to the next mark. */
function overQuestion(passage: Passage, at: number, small: SmallWords): number {
  const { subordinators, verbs } = small.words
  const isAsked = verbs
    .get(passage.words[at + 1] ?? '')
    ?.some(({ verb, form }) => form === 'past' && verb.frames.has('question'))
  if (!subordinators.has(passage.words[at] ?? '') || !isAsked) return at
  const last = Math.min(passage.tokens.length, at + longestAdjunct)
  let end = at + 1
  while (end < last && passage.tokens[end]!.kind !== 'mark') end++
  return end
}

/** "as of Monday", "in what": no adjunct of the cue. */
function opensClause(passage: Passage, at: number, small: SmallWords): boolean {
  return small.words.clauseStarts.has(passage.words[at + 1] ?? '')
}

function adjunctEnd(passage: Passage, first: number, cue: Cue, small: SmallWords): number | null {
  for (let at = first + 1; at < Math.min(passage.tokens.length, first + longestAdjunct); at++) {
    const word = passage.words[at]!
    if (word === small.words.that && cue.verb.frames.has('that')) return at
    if (word === ':' || word === ',' || isStop(passage, at) || opensQuotation(passage, at)) return at
    if (small.words.clauseStarts.has(word) && cue.verb.frames.has('that')) return null
    if (small.isAuxiliary(passage, at)) return utteranceEnd(passage, first, small)
  }
  return utteranceEnd(passage, first, small)
}

/** "in a statement the army had left": up to the word for the utterance. */
function utteranceEnd(passage: Passage, first: number, small: SmallWords): number | null {
  for (let at = first + 1; at < first + 6; at++) if (small.words.utterances.has(passage.words[at] ?? '')) return at + 1
  return null
}

function overTimes(passage: Passage, first: number, small: SmallWords): number {
  let at = first
  for (;;) {
    const start = at
    if (small.isPreposition(passage, at) && timeAfter(passage, at + 1, small)) at++
    if (small.isDeterminer(passage, at) && small.isTime(passage, at + 1)) at++
    while (small.isTime(passage, at)) at++
    if (at === start || passage.words[at - 1] === undefined) at = start
    if (small.isAdverb(passage, at) && at === start && !startsCapital(passage.tokens[at]!.text)) at++
    if (at === start) return at
  }
}

function timeAfter(passage: Passage, at: number, small: SmallWords): boolean {
  return small.isTime(passage, at) || (small.isDeterminer(passage, at) && small.isTime(passage, at + 1))
}

/** "admitted to the theft", "did not respond to a request": what stands behind "to" is no one. */
const toNobody: ReadonlySet<Act> = new Set(['admit', 'deny', 'decline'])

/** Whom the source tells it: "told Orth", "urged both sides", "apologised to the families", "said to reporters". */
function readAddressee(
  passage: Passage,
  at: number,
  cue: Cue,
  small: SmallWords,
): { addressee: Range | null; end: number } {
  const none = { addressee: null, end: at }
  if (cue.verb.frames.has('addressee')) {
    const end = addresseeEnd(passage, at, small)
    if (end === at) return none
    const needsLink = !small.words.neverNouns.has(cue.verb.base) && !linksOn(passage, end, small)
    return needsLink ? none : { addressee: { first: at, end }, end }
  }
  if (
    passage.words[at] !== small.words.to ||
    takesInfinitive(cue) ||
    toNobody.has(cue.verb.act) ||
    !isNounStart(passage, at + 1, small)
  )
    return none
  const phrase = phraseAfter(passage, at + 1, small)
  if (!phrase) return none
  // "apologised to the families | for the delay"
  let end = at + 2
  while (end < phrase.end && (passage.words[end] === small.words.of || !small.isPreposition(passage, end))) end++
  return { addressee: { first: phrase.first, end }, end }
}

/** "in an interview with | Radio Voss", "in a letter to | the mayor": whom the words were meant for. */
function toldIn(passage: Passage, { first, end }: Range, small: SmallWords): Range | null {
  const { words } = passage
  for (let at = first + 1; at + 2 < end; at++) {
    const isMeant = words[at + 1] === small.words.to || words[at + 1] === small.words.with
    if (!isMeant || !small.words.utterances.has(words[at]!) || !isNounStart(passage, at + 2, small)) continue
    const phrase = phraseAfter(passage, at + 2, small)
    return phrase && { first: phrase.first, end: Math.min(phrase.end, end) }
  }
  return null
}

function isNounStart(passage: Passage, at: number, small: SmallWords): boolean {
  const token = passage.tokens[at]
  if (!token) return false
  return small.isDeterminer(passage, at) || startsCapital(token.text) || small.words.unnamed.has(passage.words[at]!)
}

/** Whether content goes on behind an addressee of "urge", "warn", "ask": "to", "that", a quotation, a preposition. */
function linksOn(passage: Passage, at: number, small: SmallWords): boolean {
  const word = passage.words[at]
  if (word === undefined) return false
  if (word === small.words.to || word === small.words.that || small.words.clauseStarts.has(word) || word === ':')
    return true
  if (word === ',' && opensQuotation(passage, at + 1)) return true
  return opensQuotation(passage, at) || small.isPreposition(passage, at) || small.isTime(passage, at)
}

function addresseeEnd(passage: Passage, first: number, small: SmallWords): number {
  let end = oneAddresseeEnd(passage, first, small)
  // "urged the government | and aid agencies | to open the road"
  while (end > first && small.words.joiners.has(passage.words[end] ?? '') && !small.isFiniteVerb(passage, end + 1)) {
    const next = oneAddresseeEnd(passage, end + 1, small)
    if (next === end + 1 || !linksOn(passage, next, small)) break
    end = next
  }
  return end
}

function oneAddresseeEnd(passage: Passage, first: number, small: SmallWords): number {
  if (passage.quoted[first] || passage.words[first] === small.words.that) return first
  if (small.words.objectPronouns.has(passage.words[first] ?? '') && !small.isContentAfterPossessive(passage, first))
    return first + 1
  let at = first
  if (small.isDeterminer(passage, at)) at++
  const start = at
  const capital = startsCapital(passage.tokens[at]?.text ?? '')
  for (; at < first + 12 && at < passage.tokens.length; at++) {
    if (!continuesAddressee(passage, at, { start, capital }, small)) break
  }
  return at > start ? at : first
}

function continuesAddressee(
  passage: Passage,
  at: number,
  from: { start: number; capital: boolean },
  small: SmallWords,
): boolean {
  const token = passage.tokens[at]!
  const word = passage.words[at]!
  if (passage.quoted[at]) return false
  if (word === small.words.possessive) return at > from.start
  if (token.kind === 'mark') return "-&’'".includes(token.text)
  if (word === small.words.of || word === small.words.for) return at > from.start && isNounStart(passage, at + 1, small)
  if (small.words.possessives.has(word) || small.words.determiners.has(word))
    return passage.words[at - 1] === small.words.of
  if (!small.isContentWord(passage, at) || small.isTime(passage, at) || small.isPronoun(passage, at)) return false
  if (small.words.clauseStarts.has(word) || word === small.words.that) return false
  // "told the Sky News agency her death": a capital behind small words begins the next phrase.
  return from.capital || !startsCapital(token.text) || at === from.start || startsCapital(passage.tokens[at - 1]!.text)
}
