import type { Attribution, Party } from '../../evidence/attribution.ts'
import type { ActFound, Aim } from './act-of.ts'
import { nearestNoun } from './find-agent.ts'
import { meant, ownerBefore, targetOf, type TargetSources } from './find-parties.ts'
import { isDoer } from './find-wrong.ts'
import { headEnd, phraseAfter, phraseBefore } from './noun-phrase.ts'
import { spanOf, type Passage, type Range } from './passage.ts'
import type { Side } from './sides.ts'
import type { SmallWords } from './small-words.ts'

/** Whom the words name at which an act is aimed; null where they name nobody, or a thing. */
export function aimedAt({ act, target }: ActFound, source: Attribution['source'], given: TargetSources): Party | null {
  if (!target) return null
  const { passage, range } = target
  if (isEachOther(target, given.small)) {
    const span = spanOf(passage, range)
    return source.name === null ? null : { name: source.name, entity: null, span, basis: 'stated' }
  }
  const isThing = act === 'condemn' ? !isForDeed(target, given.small) : isBare(target, given.small)
  if (isThing && !isSomebody(target, given)) return null
  const aim = targetOf(passage, range, given) ?? ownerBefore(passage, range, given)
  // "Orth accused her of lying": whoever she is, she is not Orth.
  return aim?.basis === 'inferred' && aim.entity !== null && aim.entity === source.entity ? null : aim
}

/** Whom a content means that is aimed at somebody and has no word for it: who is said to have taken part, or whose doing it speaks of. */
export function spokenOf(passage: Passage, side: Side, given: TargetSources): Party | null {
  const party = culprit(passage, side, given) ?? owner(passage, side, given)
  return party && { ...party, basis: 'inferred', reason: 'whose doing the words speak of' }
}

/** "the profile of the inmates | who took part". */
function culprit(passage: Passage, side: Side, given: TargetSources): Party | null {
  const { small, sides } = given
  const { acts, subjectRelatives } = small.words
  const isPartaking = (word: string): boolean => acts.committing.has(word) || acts.partaking.has(word)
  const who = passage.words.findIndex(
    (word, at) => subjectRelatives.has(word) && isPartaking(passage.words[at + 1] ?? ''),
  )
  const range = who > 0 ? nearestNoun(passage, phraseBefore(passage, who, small), small) : null
  if (!range || sides.holds(side, passage, range)) return null
  const isOne = small.isDeterminer(passage, range.first) || isDoer(passage, range, sides, small)
  return isOne ? targetOf(passage, range, given) : null
}

/** "the ministry’s reaction | is a form of damage control". */
function owner(passage: Passage, side: Side, given: TargetSources): Party | null {
  const { small, sides } = given
  for (let at = 1; at < passage.words.length; at++) {
    if (passage.words[at] !== small.words.possessive) continue
    const phrase = phraseBefore(passage, at, small)
    const owned = phraseAfter(passage, at + 1, small)
    if (!phrase || !owned || !small.isFiniteVerb(passage, owned.end)) continue
    const range: Range = { first: phrase.first, end: at }
    if (sides.holds(side, passage, range) || !isDoer(passage, range, sides, small)) continue
    const party = meant(passage, range, given)
    if (party) return party
  }
  return null
}

/** "criticised the planetarium | for hiding the letter": who does something is somebody. */
function isForDeed({ passage: { words }, range: { end } }: Aim, small: SmallWords): boolean {
  return words[end] === small.words.for && (words[end + 1]?.endsWith(small.words.gerundEnd) ?? false)
}

/** "suspected | foul play", "called | the raid | a crime": a thing without an article, or a deed. */
function isBare({ passage, range }: Aim, small: SmallWords): boolean {
  const { first } = range
  const { acts, utterances, claims, objectPronouns } = small.words
  const head = passage.words[headEnd(passage, range, small) - 1]!
  if ([acts.happenedNouns, acts.incidents, utterances, claims].some((set) => set.has(head))) return true
  const isPronoun = small.isPronoun(passage, first) || objectPronouns.has(passage.words[first]!)
  return !isPronoun && !small.isDeterminer(passage, first)
}

/** A raid is condemned, but it is nobody; Norway’s raid has an owner. */
function isSomebody({ passage, range }: Aim, { small, mentions, sides }: TargetSources): boolean {
  if (isDoer(passage, range, sides, small) || passage.words[range.end] === small.words.by) return true
  const head: Range = { first: range.first, end: headEnd(passage, range, small) }
  return (
    passage.words.slice(range.first, range.end).includes(small.words.possessive) ||
    mentions.touching(spanOf(passage, head)).length > 0
  )
}

/** "accused each other": both. */
function isEachOther({ passage, range }: Aim, { words }: SmallWords): boolean {
  return words.acts.eachOther.every((part, offset) => passage.words[range.first + offset] === part)
}
