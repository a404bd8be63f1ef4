import type { Act } from '../../evidence/attribution.ts'
import { phraseBefore } from './noun-phrase.ts'
import type { Passage, Range } from './passage.ts'
import type { Side, Sides } from './sides.ts'
import type { SmallWords } from './small-words.ts'

/** What a content shows of the act, and the words at which it shows. */
export interface Sign {
  readonly at: number
  readonly act: Act
  /** At whom it is aimed, where the content says so. */
  readonly target: Range | null
}

/** A content with what is needed to read its act. */
export interface Said {
  /** The words of the content, out of their quotation marks. */
  readonly passage: Passage
  readonly side: Side
  readonly sides: Sides
  readonly small: SmallWords
  /** Whether the source's own words are quoted, so that "we" is the source. */
  readonly quoted: boolean
  /** Whether the source is surely one, and whether it is surely several: "they" is no single man. */
  readonly isOne: boolean
  readonly isMany: boolean
  /** Whether the source is a body: what "he" did, it did not. */
  readonly isBody: boolean
  /** Whether the verb gives something a name: "called the raid a crime". */
  readonly labelled: boolean
}

/** The subject of the verb or auxiliary at a place. */
export function subjectAt(passage: Passage, at: number, small: SmallWords): Range | null {
  let first = at
  while (first > 0 && small.isAdverb(passage, first - 1) && !small.isPronoun(passage, first - 1)) first--
  return phraseBefore(passage, first, small)
}

/** The source itself or its own side; "they" at the beginning of what somebody is reported to have said is the source. */
export function isSelf(said: Said, subject: Range): boolean {
  const { passage, side, sides, small, quoted } = said
  if (sides.holds(side, passage, subject)) return true
  // "his government would", where he is the one who says so
  const owned = small.words.possessives.has(passage.words[subject.first]!) && subject.end - subject.first > 1
  const last = passage.words[subject.end - 1]!
  const isOwnPeople = [small.words.bodies, small.words.acts.doers, small.words.contents.ownPeople].some((set) =>
    set.has(last),
  )
  if (!quoted && owned && isOwnPeople) return true
  const opens = subject.first === (passage.words[0] === small.words.that ? 1 : 0)
  return (
    !quoted &&
    opens &&
    subject.end - subject.first === 1 &&
    small.isPronoun(passage, subject.first) &&
    !isOther(said, subject)
  )
}

/** The source itself, what is its own ("its staff"), or "we" in its words; not others of its side. */
export function isOneself(said: Said, subject: Range): boolean {
  const { passage, side, sides, small, quoted } = said
  const first = passage.words[subject.first]!
  if (small.words.acts.first.has(first)) return quoted
  if (
    !quoted &&
    subject.first === (passage.words[0] === small.words.that ? 1 : 0) &&
    (small.words.possessives.has(first) || small.isPronoun(passage, subject.first))
  )
    return !isOther(said, subject)
  return sides.isNamed(side, passage, subject.first) || sides.isNamed(side, passage, subject.end - 1)
}

/** "he" and "she", reported by a court. */
function isOther({ passage, small, isBody }: Said, { first }: Range): boolean {
  const { he, she } = small.words.referring
  return isBody && (he.has(passage.words[first]!) || she.has(passage.words[first]!))
}
