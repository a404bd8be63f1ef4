import { isDoer } from './find-wrong.ts'
import { phraseAfter, phraseBefore } from './noun-phrase.ts'
import type { Passage } from './passage.ts'
import { isSelf, type Said, type Sign } from './said.ts'
import type { SmallWords } from './small-words.ts'
import { chainStart, isOpen } from './verb-chain.ts'

/** How far behind "despite" the promise stands, and how far before it the verb, in tokens. */
const promiseReach = 6
const verbReach = 20

/** How far behind "had no" stands what one lacks, in tokens. */
const lackReach = 4

/** "The raid was launched despite the government’s assurances", "contrary to the treaty": others broke their word. */
export function brokenWord(said: Said): Sign | null {
  const { passage, sides, small } = said
  const { contents, possessive } = small.words
  for (let at = 1; at < passage.words.length; at++) {
    const isAgainst = contents.inSpiteOf.has(passage.words[at]!)
    if ((!isAgainst && passage.words[at] !== contents.afterwards) || promiseBehind(passage, at, small) === null)
      continue
    const verb = isAgainst ? verbBefore(passage, at, small) : armingBefore(passage, at, small)
    if (verb < 1 || isOpen(passage, verb, small)) continue
    const owner = phraseAfter(passage, at + 1, small)
    const owned = owner ? passage.words.slice(owner.first, owner.end).indexOf(possessive) : -1
    const giver = owner && owned > 0 ? { first: owner.first, end: owner.first + owned } : null
    const subject = phraseBefore(passage, chainStart(passage, verb, small), small)
    const target = [subject, giver].find((one) => one && isDoer(passage, one, sides, small)) ?? null
    if ((giver === null && target === null) || (target && isSelf(said, target))) continue
    return { at: verb, act: 'accuse', target: target ?? giver }
  }
  return null
}

/** "The speaker had no authority to", "the police have no respect for". */
export function lack(said: Said): Sign | null {
  const { passage, sides, small } = said
  const { contents, acts, perfects, negations } = small.words
  for (let at = 1; at < passage.words.length; at++) {
    const chain = chainStart(passage, at, small)
    const has = perfects.has(passage.words[at]!) || passage.words[at] === acts.have
    if (
      !has ||
      (passage.words[at + 1] !== acts.noSuch[0] && !passage.words.slice(chain, at).some((word) => negations.has(word)))
    )
      continue
    if (!passage.words.slice(at + 1, at + 1 + lackReach).some((word) => contents.lacked.has(word))) continue
    const subject = phraseBefore(passage, chain, small)
    if (subject && !isSelf(said, subject) && isDoer(passage, subject, sides, small))
      return { at: chain, act: 'accuse', target: subject }
  }
  return null
}

/** "their suspect campaign against the country", "a plot against the state": something is called an attack on all. */
export function smear(said: Said): Sign | null {
  const { passage, small, labelled } = said
  const { words } = passage
  const { contents, acts } = small.words
  for (let at = 1; at < words.length - 2; at++) {
    if (!contents.campaigns.has(words[at]!) || words[at + 1] !== acts.against) continue
    if (!words.slice(at + 2, at + 2 + lackReach).some((word) => contents.campaignedAgainst.has(word))) continue
    const chain = chainStart(passage, at, small)
    if (labelled) return { at, act: 'accuse', target: null }
    const verb = verbBefore(passage, chain, small)
    const subject =
      verb > 0 && !isOpen(passage, verb, small) ? phraseBefore(passage, chainStart(passage, verb, small), small) : null
    if (subject && !isSelf(said, subject) && isDoer(passage, subject, said.sides, small))
      return { at: verb, act: 'accuse', target: subject }
  }
  return null
}

function promiseBehind({ words }: Passage, at: number, small: SmallWords): number | null {
  const { given, agreed } = small.words.contents.words
  for (let next = at + 1; next <= at + promiseReach; next++) {
    const word = words[next] ?? ''
    if (given.has(word)) return next
    if (agreed.has(word) && !small.words.contents.lenient.has(words[at]!)) return next
  }
  return null
}

/** "kept tanks in the valley | after the truce": the verb; -1 where there is none, or no arms. */
function armingBefore({ words }: Passage, at: number, small: SmallWords): number {
  const { arming, arms } = small.words.contents
  const first = Math.max(0, at - verbReach)
  const verb = first + words.slice(first, at).findLastIndex((word) => arming.has(word))
  return verb >= first && words.slice(verb, at).some((word) => arms.has(word)) ? verb : -1
}

/** The verb of the clause in front of a place; -1 where it has none. */
function verbBefore(passage: Passage, at: number, small: SmallWords): number {
  for (let verb = at - 1; verb >= Math.max(1, at - verbReach); verb--) {
    if (small.words.clauseBounds.has(passage.words[verb]!)) return -1
    if (small.isFiniteVerb(passage, verb)) return verb
  }
  return -1
}
