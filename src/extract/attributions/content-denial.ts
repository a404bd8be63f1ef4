import { phraseBefore } from './noun-phrase.ts'
import type { Passage } from './passage.ts'
import { isSelf, type Said, type Sign } from './said.ts'
import type { SmallWords } from './small-words.ts'
import { chainStart } from './verb-chain.ts'

/** How many words behind a negation tell what is denied: "had no previous involvement". */
const denialReach = 3

/** "These reports are false", "no such raid took place", "we did not fire first", "it had no part in it". */
export function denial(said: Said): Sign | null {
  const { passage, small, labelled } = said
  const { acts, claims } = small.words
  const { words } = passage
  const about = words.findIndex(
    (word) => claims.has(word) || small.words.determiners.has(word) || small.words.referring.it.has(word),
  )
  if (labelled && isDisbelieved(said)) return { at: 0, act: 'deny', target: null }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (acts.noSuch.every((part, offset) => words[at + offset] === part)) return { at, act: 'deny', target: null }
    if (acts.mistaken.has(word) && !words.slice(0, at).some((other) => claims.has(other))) continue
    if (
      (acts.falsities.has(word) || acts.mistaken.has(word)) &&
      about >= 0 &&
      about < at &&
      (labelled || isPredicate(passage, at, small))
    )
      return { at: 0, act: 'deny', target: null }
    if (acts.truths.has(word) && isUnfounded(passage, at, small)) return { at, act: 'deny', target: null }
    if (isOwnDenial(said, at)) return { at, act: 'deny', target: null }
    if (word === acts.place && !acts.taking.has(words[at - 1] ?? '')) continue
    if (acts.happenings.has(word) && isNegated(passage, at, small) && isAbout(passage, at, small))
      return { at, act: 'deny', target: null }
  }
  return null
}

/** "no truth in it", "without foundation", "that is not true". */
function isUnfounded(passage: Passage, at: number, small: SmallWords): boolean {
  const { words } = passage
  const { acts, without } = small.words
  if (words[at - 1] === acts.noSuch[0] || words[at - 1] === without) return true
  // "that is simply not true", but not "it is true"
  return acts.correct.has(words[at]!) && isNegated(passage, at, small) && isAbout(passage, at, small)
}

/** "We did not do this", "it never hid the letters", "none of our men fired", "we had no part in it", "we were not behind it". */
function isOwnDenial(said: Said, at: number): boolean {
  const { passage, small } = said
  const { words } = passage
  const { acts, contents, of, adverbs, auxiliaries, possessives } = small.words
  if (acts.nones.has(words[at]!) && words[at + 1] === of)
    return at < denialReach && possessives.has(words[at + 2] ?? '')
  const denied = words.slice(at + 1, at + 1 + denialReach)
  // "Nobody has paid us"
  if (acts.nobody.has(words[at]!) && at === 0 && denied.some((word) => acts.blamable.has(word)))
    return words.slice(at + 2, at + 5).some((word) => acts.first.has(word))
  const isNothing = acts.nothing.every((part, offset) => words[at + offset] === part)
  if (words[at] === acts.noSuch[0]) return denied.some((word) => acts.involvements.has(word))
  if (!isNothing && words[at] !== contents.nothing && !small.isNegation(passage, at)) return false
  if (words[at] === contents.nothing && contents.knew.has(words[at - 1] ?? '')) return isOwnAt(said, at - 1)
  if (words[at] === contents.never && isNeverDone(said, at)) return true
  const verb = denied.find((word) => !adverbs.has(word) && !auxiliaries.has(word)) ?? ''
  const chain = chainStart(passage, at, small)
  const isDeed = (acts.blamable.has(verb) || denied.includes(acts.done)) && isPast(passage, chain, at, small)
  if (!isNothing && !isDeed && !(acts.liabilities.has(verb) && isOfFact(passage, at, small))) return false
  const subject = phraseBefore(passage, chain, small)
  return subject !== null && isSelf(said, subject)
}

/** "did not", "have never": not "do not", nor "had not been beaten". */
function isPast({ words }: Passage, chain: number, at: number, small: SmallWords): boolean {
  const { acts, beForms } = small.words
  const chained = words.slice(chain, at + 3)
  return (
    !chained.some((word) => beForms.has(word)) && (chained.some((word) => acts.pastSigns.has(word)) || chain === at)
  )
}

/** "is not responsible", "were not behind it": of what is or was. */
function isOfFact(passage: Passage, at: number, small: SmallWords): boolean {
  const { beForms, negations } = small.words
  return (
    beForms.has(passage.words[at - 1] ?? '') || (beForms.has(passage.words[at]!) && negations.has(passage.words[at]!))
  )
}

/** "The killings never happened", "that did not happen": not "what did not happen", nor "did not take place yet". */
function isAbout(passage: Passage, at: number, small: SmallWords): boolean {
  return !passage.words.slice(Math.max(0, at - 4), at).some((word) => small.words.clauseStarts.has(word))
}

/** Behind "be" with no noun after it: "the report is false", "it’s a lie", "had been invented", not "a false alarm". */
function isPredicate(passage: Passage, at: number, small: SmallWords): boolean {
  const first = Math.max(0, at - 4)
  const isBe = passage.words
    .slice(first, at)
    .some((word, offset) => small.words.beForms.has(word) || isShortBe(passage, first + offset, small))
  // "as if they were rubbish"
  if (passage.words.slice(Math.max(0, first - 2), at).some((word) => small.words.conditions.has(word))) return false
  return isBe && (!small.isContentWord(passage, at + 1) || small.words.claims.has(passage.words[at + 1]!))
}

/** "it’s", "that’s". */
function isShortBe({ words }: Passage, at: number, small: SmallWords): boolean {
  const before = words[at - 1] ?? ''
  return (
    words[at] === small.words.possessive &&
    (small.words.referring.it.has(before) || small.words.determiners.has(before))
  )
}

function isNegated(passage: Passage, at: number, small: SmallWords): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) if (small.isNegation(passage, before)) return true
  return false
}

/** "called | the claim a bedtime story": whatever a claim is called that is not believed. */
function isDisbelieved({ passage: { words }, small }: Said): boolean {
  const { claims, contents } = small.words
  const claim = words.findIndex((word) => claims.has(word))
  return claim >= 0 && claim < denialReach && !words.slice(claim).some((word) => contents.credible.has(word))
}

/** "I never | met this man", "has never | suspended the treaty": no deed; not "I never thought". */
function isNeverDone(said: Said, at: number): boolean {
  const { passage, small } = said
  const verb = passage.words[at + 1] ?? ''
  if (
    !verb.endsWith(small.words.pastEnd) &&
    !small.words.pastVerbs.has(verb) &&
    !small.words.contents.metOnce.has(verb)
  )
    return false
  return (
    !small.words.contents.mental.has(verb) &&
    !small.isAuxiliary(passage, at + 1) &&
    isOwnAt(said, chainStart(passage, at, small))
  )
}

function isOwnAt(said: Said, at: number): boolean {
  const subject = phraseBefore(said.passage, at, said.small)
  return subject !== null && isSelf(said, subject)
}
