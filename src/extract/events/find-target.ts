import type { EventSense } from '../../language/event-words.ts'
import { isHyphen } from '../pieces.ts'
import type { Clause, Stretch } from './clause.ts'
import { nameBehind, phraseAfter } from './noun-phrases.ts'

/** How far behind a verb its object and its "by" are looked for, in pieces. */
const reach = 24

/** Whether a verb tells this with such an object and such a subject. */
export function fits(
  clause: Clause,
  { objects, subjects }: EventSense,
  object: Stretch | null,
  subject: Stretch | null,
): boolean {
  // "left 17 people injured": the word behind the object may tell it.
  const wide = object && { from: object.from, to: object.to + 1 }
  return (!objects || hasOneOf(clause, objects, wide)) && (!subjects || hasOneOf(clause, subjects, subject))
}

function hasOneOf(clause: Clause, words: ReadonlySet<string>, phrase: Stretch | null): boolean {
  if (!phrase) return false
  if (words.has('*') || (words.has('@') && (isNamed(clause, phrase.to - 1) || isNamed(clause, phrase.to - 2))))
    return true
  for (let at = phrase.from; at < phrase.to; at++)
    if (words.has(clause.lower(at)) || words.has(`${clause.lower(at)} ${clause.lower(at + 1)}`)) return true
  return false
}

/** "Lena Orth"; no name of theirs stands before "refugees". */
function isNamed(clause: Clause, at: number): boolean {
  return clause.classOf(at) === 'name' && clause.classOf(at + 1) !== 'noun'
}

/** Whom or what a deed is done to: its object, or who stands behind one of its prepositions. */
export function targetOf(clause: Clause, sense: EventSense, trigger: Stretch, object: Stretch | null): Stretch | null {
  const { prepositions } = sense
  const plain = object && (nameBehind(clause, object) ?? object)
  if (prepositions.size === 0) return plain
  const told = receiver(clause, sense, object) ?? behind(clause, prepositions, object?.to ?? trigger.to)
  if (told) return told
  return sense.objects === null ? plain : object && afterOf(clause, sense, object)
}

/** "gave Norway a deadline": whom something is given. */
function receiver(clause: Clause, { objects, prepositions }: EventSense, object: Stretch | null): Stretch | null {
  if (!objects || !object || !prepositions.has(clause.words.to)) return null
  let to = clause.classOf(object.from) === 'determiner' ? object.from + 1 : object.from
  while (to < object.to && clause.classOf(to) === 'name') to += 1
  const next = clause.classOf(to)
  const isFollowed =
    next === 'determiner' || next === 'number' || clause.lower(to) === '$' || next === 'adjective' || next === 'noun'
  return clause.classOf(to - 1) === 'name' && to > object.from && to < object.to && isFollowed
    ? { from: object.from, to }
    : null
}

/** "a meeting of ministers", where "of" is one of the prepositions before whom it is done to. */
function afterOf(clause: Clause, { prepositions }: EventSense, { from, to }: Stretch): Stretch | null {
  if (!prepositions.has(clause.words.of)) return null
  for (let at = from + 1; at < to - 1; at++)
    if (clause.lower(at) === clause.words.of && !isHyphen(clause.pieces[at - 1])) return { from: at + 1, to }
  return null
}

/** The phrase behind the first of some prepositions, in the same clause. */
export function behind(
  clause: Clause,
  prepositions: ReadonlySet<string>,
  start: number,
  isNoun = false,
): Stretch | null {
  for (let at = start; at < Math.min(clause.pieces.length, start + reach); at++) {
    if (
      clause.isBreak(at) ||
      (at > start && clause.words.subordinators.has(clause.lower(at)) && !prepositions.has(clause.lower(at)))
    )
      return null
    if (clause.words.relatives.has(clause.lower(at)) || (isNoun && clause.isVerb(at) && !isLight(clause, start, at)))
      return null
    // "to remove the waste" names nobody, and "on Monday" neither.
    const isInfinitive = clause.lower(at) === clause.words.to && clause.classOf(at + 1) === 'base'
    if (prepositions.has(clause.lower(at)) && !isInfinitive && !clause.isDay(at + 1)) return phraseAfter(clause, at + 1)
  }
  return null
}

/** "talks have begun between": right behind a noun, verbs that only say that it took place. */
function isLight(clause: Clause, start: number, at: number): boolean {
  for (let next = start; next <= at; next++)
    if (!clause.isAuxiliary(next) && !clause.words.lightVerbs.has(clause.lower(next)) && !clause.isAdverb(next))
      return false
  return true
}
