import { isCapitalised, isHyphen, isWord, type Piece } from '../pieces.ts'
import type { Clause, Stretch } from './clause.ts'

const openingQuotes: ReadonlySet<string> = new Set(['"', '“', '‘', '«'])

/** The longest noun phrase that is looked for, in pieces. */
const longestPhrase = 28

/** The noun phrase that ends before `end`: it may hold prepositions ("police in Oslo"), no verb and no comma. */
export function phraseBefore(clause: Clause, start: number): Stretch | null {
  const end = beforeBrackets(clause, start)
  let to = end
  while (to > 0 && (clause.isDay(to - 1) || (clause.isAdverb(to - 1) && !isCapitalised(clause.pieces[to - 1])))) to -= 1
  if (to < end && clause.words.prepositions.has(clause.lower(to - 1))) to -= 1
  if (to <= 0 || endsNoPhrase(clause, to - 1)) to = end
  if (to <= 0 || endsNoPhrase(clause, to - 1)) return null
  if (clause.isPronoun(to - 1) && clause.lower(to - 2) !== clause.words.of) return { from: to - 1, to }
  let from = to
  while (from > 0 && to - from < longestPhrase && !boundsBefore(clause, from - 1)) from -= 1
  from = withoutLead(clause, from, to)
  return from < to ? { from, to } : null
}

/** "Lena Orth (Greens) said". */
function beforeBrackets(clause: Clause, end: number): number {
  if (clause.lower(end - 1) !== ')') return end
  for (let at = end - 2; at > 0 && end - at < 8; at--) if (clause.lower(at) === '(') return at
  return end
}

/** The noun phrase that begins at `start`, up to the next preposition other than "of", verb, comma or clause. */
export function phraseAfter(clause: Clause, start: number): Stretch | null {
  let from = start
  if (openingQuotes.has(clause.lower(from))) from += 1
  while (clause.isAdverb(from) && clause.hedgeEnd(from) === from) from += 1
  // "shelled us all night".
  if (clause.isPronoun(from)) return { from, to: from + 1 }
  let to = clause.hedgeEnd(from)
  while (to < clause.pieces.length && to - from < longestPhrase && !boundsAfter(clause, to, from)) to += 1
  while (to > from && isLoose(clause, to - 1)) to -= 1
  return from < to ? { from, to } : null
}

/** "Norway and Sweden": the two sides of the first "and" of a phrase; null where it has none. */
export function halvesOf(clause: Clause, { from, to }: Stretch): readonly [Stretch, Stretch] | null {
  for (let at = from + 1; at < to - 1; at++)
    if (clause.lower(at) === clause.words.and)
      return [
        { from, to: at },
        { from: at + 1, to },
      ]
  return null
}

/** The part of a phrase before its first preposition: "police" in "police in Oslo"; "of" belongs to it. */
export function headOf(clause: Clause, { from, to }: Stretch): Stretch {
  for (let at = Math.max(from + 1, clause.hedgeEnd(from)); at < to; at++) {
    const word = clause.lower(at)
    if (word !== clause.words.of && clause.words.prepositions.has(word)) return { from, to: at }
  }
  return { from, to }
}

/** A stretch that is a name and nothing else, of two words or more. */
export function nameIn(clause: Clause, { from, to }: Stretch): Stretch | null {
  if (to - from < 2 || to - from > 6) return null
  for (let at = from; at < to; at++) if (!isCapitalised(clause.pieces[at]) && !isHyphen(clause.pieces[at])) return null
  return { from, to }
}

/** "the owner, Kamal Roy, on Monday": the name that stands behind a description, between commas. */
export function nameBehind(clause: Clause, { from, to }: Stretch): Stretch | null {
  // "rescued 20 people, Ana Ruiz, a spokeswoman, said": she is not the twenty.
  for (let at = from; at < to; at++)
    if (clause.classOf(at) === 'number' && !isHyphen(clause.pieces[at + 1])) return null
  if (clause.lower(to) !== ',' || isCapitalised(clause.pieces[to - 1]) || clause.lower(from) === '') return null
  let end = to + 1
  while (end < clause.pieces.length && isCapitalised(clause.pieces[end])) end += 1
  const closes = clause.lower(end) === ',' || clause.lower(end) === '.' || end >= clause.pieces.length
  return closes ? nameIn(clause, { from: to + 1, to: end }) : null
}

/** What no phrase ends with: a mark, "and", "of an". */
function isLoose(clause: Clause, at: number): boolean {
  const word = clause.lower(at)
  const { coordinators, determiners, of } = clause.words
  return clause.pieces[at]!.kind === 'mark' || coordinators.has(word) || determiners.has(word) || word === of
}

function endsNoPhrase(clause: Clause, at: number): boolean {
  const word = clause.lower(at)
  if (clause.isBreak(at) || word === ',' || word === clause.words.to || word === '(') return true
  const { prepositions, determiners, coordinators, subordinators } = clause.words
  return (
    prepositions.has(word) ||
    determiners.has(word) ||
    coordinators.has(word) ||
    subordinators.has(word) ||
    clause.isVerb(at)
  )
}

function boundsBefore(clause: Clause, at: number): boolean {
  const word = clause.lower(at)
  if (clause.isBreak(at) || word === ',' || word === '(' || word === ')') return true
  const { relatives, subordinators, timeEnds } = clause.words
  if (relatives.has(word) || timeEnds.has(word) || subordinators.has(word) || clause.isVerb(at)) return true
  // "2,000 of them".
  return clause.isPronoun(at) && clause.lower(at - 1) !== clause.words.of
}

function boundsAfter(clause: Clause, at: number, from: number): boolean {
  const word = clause.lower(at)
  if (clause.isBreak(at) || word === '(' || word === clause.words.to) return true
  // "pledged $5 million and Norway flew in tents": another sentence.
  if (clause.words.coordinators.has(word) && clause.classOf(at + 1) === 'name' && clause.isFinite(at + 2)) return true
  // "a rural, mountainous region".
  if (word === ',') return clause.classOf(at - 1) !== 'adjective' || clause.classOf(at + 1) !== 'adjective'
  const { prepositions, subordinators, relatives, of } = clause.words
  // "accused Norway of deliberately shelling": "of" before what is done.
  const isOfDeed = word === of && (clause.classOf(at + 1) === 'gerund' || clause.classOf(at + 1) === 'adverb')
  if ((word !== of || at === from || isOfDeed) && prepositions.has(word)) return true
  if (relatives.has(word) || isDate(clause, at, from)) return true
  if (at > from ? clause.isVerb(at) || clause.isPronoun(at) : clause.isFinite(at)) return true
  return subordinators.has(word)
}

/** "arrested him last night"; "a night curfew" is none. */
function isDate(clause: Clause, at: number, from: number): boolean {
  const isNamed = at > from && clause.classOf(at - 1) === 'determiner' && !clause.isDay(at - 1)
  return clause.isDay(at) && !isNamed
}

/** Phrases begin with no preposition, conjunction or adverb. */
function withoutLead(clause: Clause, from: number, to: number): number {
  let first = from
  for (;;) {
    const word = clause.lower(first)
    const lead =
      clause.words.coordinators.has(word) ||
      (clause.isAdverb(first) && !clause.words.determiners.has(word)) ||
      !isContent(clause.pieces[first])
    if (first >= to || !lead) break
    first += 1
  }
  // "In a statement the ministry": a phrase behind a preposition is no subject, unless nothing else is there.
  if (clause.hedgeEnd(first) === first && clause.words.prepositions.has(clause.lower(first))) {
    for (let at = first + 2; at < to; at++) {
      // "In Voss 95 people": a number begins another phrase than a name.
      const isNumber = clause.classOf(at) === 'number' && !isYear(clause.lower(at))
      const isCount = isNumber && clause.classOf(at - 1) === 'name'
      if (clause.words.determiners.has(clause.lower(at)) || isCount) return at
    }
    return clause.lower(from - 1) === ',' ? to : first + 1
  }
  return first
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word)
}

function isContent(piece: Piece | undefined): boolean {
  return isWord(piece) || piece?.kind === 'number' || piece?.text === '$'
}
