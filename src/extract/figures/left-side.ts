import type { CountedNoun } from './counted.ts'
import type { Befallen } from './draft.ts'
import { endsClause, isAdverb } from './clauses.ts'
import type { Lexicon } from './lexicon.ts'
import { isWord, type Piece } from '../pieces.ts'

/** How far to the left a verb may stand in a list ("killing a teacher, two nurses and 12 pupils"), and a toll. */
const farthestInList = 14
const farthestToll = 30

/**
 * What the words before a number say befell what it counts: "killed", "the evacuation of", "the death toll rose to". `at` is
 * the first piece of the number with its hedge.
 */
export function befallenBefore(pieces: readonly Piece[], at: number, lexicon: Lexicon): Befallen | null {
  const near = skipLight(pieces, at, lexicon)
  return (
    // "washed away four bridges": the adverb is the verb's own.
    verbBefore(pieces, at, lexicon) ??
    verbBefore(pieces, near, lexicon) ??
    deedBefore(pieces, near, lexicon) ??
    inversionBefore(pieces, near, lexicon) ??
    wholeBefore(pieces, near, lexicon) ??
    listBefore(pieces, near, lexicon)
  )
}

/** "Among the dead are 17 children", "the wounded included 12 passengers". */
function inversionBefore(pieces: readonly Piece[], end: number, { inversions, words }: Lexicon): Befallen | null {
  const link = pieces[end - 1]?.lower ?? ''
  if (!words.passives.has(link) && !words.including.has(link)) return null
  const found = inversions.endingBefore(pieces, end - 1)
  return found && leftOf({ ...found, measure: found.value })
}

/** "Of the dead, nine were children": those of whom it is said. */
function wholeBefore(pieces: readonly Piece[], end: number, { inversions, words }: Lexicon): Befallen | null {
  if (pieces[end - 1]?.text !== ',') return null
  const found = inversions.endingBefore(pieces, end - 1)
  return found && words.of.has(pieces[found.from - 1]?.lower ?? '') ? leftOf({ ...found, measure: found.value }) : null
}

/** "The death toll from the floods has risen to 15": a noun further left that the number belongs to. */
export function tollBefore(pieces: readonly Piece[], at: number, lexicon: Lexicon): Befallen | null {
  if (!isLinked(pieces, at, lexicon)) return null
  for (let end = at - 1; end > 0 && at - end < farthestToll && !endsClause(pieces[end - 1]); end--) {
    const toll = lexicon.tolls.endingBefore(pieces, end)
    if (toll) return { measure: toll.value, from: toll.from, to: toll.to, side: 'left', state: false }
  }
  return null
}

/** "The number of vehicles to cross the bridge has topped 21,000": where the noun after "number of" begins. */
export function numberOfBefore(pieces: readonly Piece[], at: number, lexicon: Lexicon): number | null {
  // "Number of displaced: 452"
  const listed = pieces[at - 1]?.text === ':'
  if (!listed && !isLinked(pieces, at, lexicon)) return null
  const start = listed ? at - 1 : at
  for (let end = start; end > 0 && start - end < farthestToll && !endsClause(pieces[end - 1]); end--) {
    const match = lexicon.numberOf.endingBefore(pieces, end)
    if (match) return match.to
  }
  return null
}

/** "rose to", "now stands at", "has": before the number that a noun further left is told to have. */
function isLinked(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  const { tollLinks } = lexicon
  return [at, skipAdverbs(pieces, at, lexicon)].some((end) => tollLinks.endingBefore(pieces, end) !== null)
}

/** "A population of 120,000": the noun before "of", where the number has none behind it. */
export function deedBeforeNumber(pieces: readonly Piece[], at: number, lexicon: Lexicon): CountedNoun | null {
  const end = skipLight(pieces, at, lexicon)
  if (!lexicon.words.of.has(pieces[end - 1]?.lower ?? '')) return null
  const deed = lexicon.deeds.endingBefore(pieces, end - 1)
  return deed && { from: deed.from, to: deed.to }
}

/** Skips "the", "another", "a total of" and adverbs to the left of a number. */
function skipLight(pieces: readonly Piece[], at: number, lexicon: Lexicon): number {
  let left = at
  for (let count = 0; count < 4 && left > 0; count++) {
    const before = pieces[left - 1]!
    const light = lexicon.words.determiners.has(before.lower) || isAdverb(before, lexicon) || quotes.has(before.text)
    if (!light) break
    left -= 1
  }
  return left
}

function skipAdverbs(pieces: readonly Piece[], at: number, lexicon: Lexicon): number {
  let left = at
  while (left > 0 && isAdverb(pieces[left - 1], lexicon)) left -= 1
  return left
}

const quotes: ReadonlySet<string> = new Set(['"', '“', '”', '‘', "'"])

/** A verb right before the number, that has it as its object: "killed", "have arrested", "displacing". */
function verbBefore(pieces: readonly Piece[], end: number, lexicon: Lexicon): Befallen | null {
  const done = lexicon.done.endingBefore(pieces, end)
  if (done && !isPassive(pieces, done.from, lexicon)) return leftOf({ ...done, measure: done.value })
  const doing = done ? null : lexicon.doing.endingBefore(pieces, end)
  return doing && leftOf({ ...doing, measure: doing.value })
}

function leftOf({ measure, from, to }: Pick<Befallen, 'measure' | 'from' | 'to'>): Befallen {
  return { measure, from, to, side: 'left', state: false }
}

function isPassive(pieces: readonly Piece[], verb: number, lexicon: Lexicon): boolean {
  return lexicon.words.passives.has(pieces[skipAdverbs(pieces, verb, lexicon) - 1]?.lower ?? '')
}

/** "the deaths of", "the release of up to": a noun with "of". */
function deedBefore(pieces: readonly Piece[], end: number, { deeds, words }: Lexicon): Befallen | null {
  if (!words.of.has(pieces[end - 1]?.lower ?? '')) return null
  const deed = deeds.endingBefore(pieces, end - 1)
  return deed && leftOf({ ...deed, measure: deed.value, to: end })
}

/** "killing a teacher, two nurses and 12 pupils": back over the list to the verb. */
function listBefore(pieces: readonly Piece[], end: number, lexicon: Lexicon): Befallen | null {
  const { words } = lexicon
  const joint = pieces[end - 1]
  if (!joint || !(joint.text === ',' || words.coordinators.has(joint.lower))) return null
  for (let at = end - 1; at > 0 && end - at < farthestInList; at--) {
    const before = pieces[at - 1]!
    const verb = verbBefore(pieces, at, lexicon)
    if (verb) return hasObject(pieces, verb.to, lexicon) ? verb : null
    const deed = deedBefore(pieces, at, lexicon)
    if (deed) return deed
    if (endsClause(before) || words.passives.has(before.lower) || words.perfects.has(before.lower)) return null
    if (words.subordinators.has(before.lower) || words.otherVerbs.has(before.lower)) return null
    if (lexicon.own.endingBefore(pieces, at)) return null
  }
  return null
}

/** Whether something stands behind the verb that it can have befallen: a list's first member. */
function hasObject(pieces: readonly Piece[], after: number, { words }: Lexicon): boolean {
  const next = pieces[after]
  if (next?.kind === 'number') return true
  return isWord(next) && !words.prepositions.has(next.lower) && !words.coordinators.has(next.lower)
}
