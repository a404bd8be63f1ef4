import type { WordClass } from '../../language/word-classes.ts'
import type { Clause, Stretch } from './clause.ts'
import { nameIn, phraseBefore } from './noun-phrases.ts'

/** How far an apposition or a relative clause between a subject and its verb may reach, in pieces. */
const longestAside = 30

/** How far before a verb the verb stands that it shares a subject with, in pieces. */
const longestChain = 60

/** How many verbs that share a subject are followed back. */
const deepest = 3

/** The subject of a verb group that begins at `from`: null where none stands there. */
export function subjectBefore(clause: Clause, from: number): Stretch | null {
  const before = clause.lower(from - 1)
  if (from <= 0) return null
  if (clause.words.relatives.has(before)) {
    const end = beforeAge(clause, clause.lower(from - 2) === ',' ? from - 2 : from - 1)
    const phrase = phraseBefore(clause, end)
    // "fled from Norway into Sweden, which": behind prepositions alone the last is meant.
    const isBehind = phrase !== null && clause.words.prepositions.has(clause.lower(phrase.from - 1))
    return isBehind ? nearestBefore(clause, end) : phrase
  }
  if (before === ',') return acrossAside(clause, from) ?? null
  if (clause.words.coordinators.has(before)) return mainSubject(clause, from - 1)
  return withoutAside(clause, phraseBefore(clause, from))
}

/** "Ana Ruiz, 67, who fled". */
function beforeAge(clause: Clause, end: number): number {
  return clause.pieces[end - 1]?.kind === 'number' && clause.lower(end - 2) === ',' ? end - 2 : end
}

/** "the release of scores of hostages held there": a participle without an auxiliary belongs to the noun right before it. */
export function nearestBefore(clause: Clause, from: number): Stretch | null {
  const phrase = phraseBefore(clause, clause.lower(from - 1) === ',' ? from - 1 : from)
  if (!phrase) return null
  let start = phrase.to - 1
  while (start > phrase.from && !opensNoun(clause, start - 1)) start -= 1
  // "a ceasefire and the release of": what happens is not held.
  while (
    start < phrase.to - 2 &&
    clause.words.determiners.has(clause.lower(start)) &&
    clause.isEventNoun(start + 1) &&
    clause.lower(start + 2) === clause.words.of
  )
    start += 3
  return { from: start, to: phrase.to }
}

function opensNoun(clause: Clause, at: number): boolean {
  const word = clause.lower(at)
  return (
    (word !== clause.words.of && clause.words.prepositions.has(word)) ||
    word === ',' ||
    clause.words.coordinators.has(word)
  )
}

/** "two men suspected of theft were": the subject is who stands before the participle, or before "that" and its verb. */
function withoutAside(clause: Clause, phrase: Stretch | null, depth = 0): Stretch | null {
  if (!phrase || depth > 2) return phrase
  let at = phrase.from - 1
  while (at > 0 && clause.words.prepositions.has(clause.lower(at))) at -= 1
  const isBehind = at < phrase.from - 1
  if (at <= 0 || !clause.isVerb(at)) return phrase
  const kind = clause.classOf(at)
  let start = at
  while (start > 0 && (clause.isAuxiliary(start - 1) || clause.isAdverb(start - 1))) start -= 1
  const opener = clause.lower(start - 1)
  const isBare =
    start === at &&
    (kind === 'participle' || kind === 'gerund' || (kind === 'past' && isBehind)) &&
    isNominal(clause.classOf(at - 1))
  const isRelative = clause.words.relatives.has(opener) && isNominal(clause.classOf(start - 2))
  if (!isBare && !isRelative) return phrase
  return withoutAside(clause, phraseBefore(clause, isBare ? at : start - 1), depth + 1) ?? phrase
}

/** The subject of the nearest finite verb before `until` that stands in no clause with "who" or "that", for verbs that share it. */
export function mainSubject(clause: Clause, until: number, depth = 0): Stretch | null {
  if (depth > deepest) return null
  for (let at = until - 1; at > 0 && until - at < longestChain; at--) {
    if (!clause.isFinite(at)) continue
    let start = at
    while (start > 0 && (clause.isAuxiliary(start - 1) || clause.isAdverb(start - 1))) start -= 1
    const before = clause.lower(start - 1)
    if (clause.words.relatives.has(before) || clause.words.coordinators.has(before)) continue
    const subject =
      before === ',' ? acrossAside(clause, start, depth) : withoutAside(clause, phraseBefore(clause, start))
    if (subject) return subject
  }
  return null
}

/** "Orth, who was in Oslo, said", "Lena Orth, the minister, said"; in "the minister, Lena Orth, said" the name. */
function acrossAside(clause: Clause, from: number, depth = 0): Stretch | null {
  for (let at = from - 2; at > 0 && from - at < longestAside; at--) {
    if (clause.isBreak(at)) return null
    if (clause.lower(at) !== ',') continue
    const name = nameIn(clause, { from: at + 1, to: from - 1 })
    const subject = phraseBefore(clause, at)
    if (!subject) continue
    // "shelled the port, killed two": what stands before the comma is an object.
    let verb = subject.from - 1
    while (verb > 0 && clause.words.prepositions.has(clause.lower(verb))) verb -= 1
    if (verb > 0 && clause.isFinite(verb) && !clause.isAuxiliary(verb)) return mainSubject(clause, from, depth + 1)
    return name && !nameIn(clause, subject) ? name : (shortName(clause, at + 1, from - 1, subject) ?? subject)
  }
  return null
}

/** "Her newspaper, Gazeta, condemned": a name of one word. */
function shortName(clause: Clause, from: number, to: number, subject: Stretch): Stretch | null {
  const isName = to - from === 1 && clause.classOf(from) === 'name' && !clause.isDay(from)
  return isName && isDescription(clause, subject) ? { from, to } : null
}

function isDescription(clause: Clause, { from, to }: Stretch): boolean {
  return (clause.isOwner(from) || clause.words.determiners.has(clause.lower(from))) && clause.classOf(to - 1) === 'noun'
}

function isNominal(kind: WordClass): boolean {
  return kind === 'noun' || kind === 'name' || kind === 'number'
}
