import { isDoer } from './find-wrong.ts'
import { phraseBefore } from './noun-phrase.ts'
import { isSelf, type Said, type Sign } from './said.ts'
import { chainStart, isOpen } from './verb-chain.ts'

/** "The government did not consult us", "nobody had checked the roof": what others ought to have done. */
export function omission(said: Said): Sign | null {
  const { passage, sides, small } = said
  const { words } = passage
  const { contents, acts, futures, conditions } = { ...small.words, futures: small.words.acts.futures }
  if (conditions.has(words[0]!)) return null
  for (let at = 1; at < words.length; at++) {
    if (!contents.duties.has(words[at]!)) continue
    const chain = chainStart(passage, at, small)
    const auxiliaries = words.slice(chain, at)
    const isPast =
      auxiliaries.some((word) => acts.pastSigns.has(word)) || chain === at || small.isFiniteVerb(passage, at)
    if (!isPast || auxiliaries.some((word) => futures.has(word) || small.words.beForms.has(word))) continue
    if (acts.nobody.has(words[chain - 1] ?? '') && (chain < at || small.isFiniteVerb(passage, at)))
      return { at, act: 'accuse', target: null }
    if (!auxiliaries.some((word) => small.words.negations.has(word))) continue
    const subject = phraseBefore(passage, chain, small)
    if (!subject || isSelf(said, subject)) continue
    const isTheirs = small.isPronoun(passage, subject.first) && subject.end === subject.first + 1
    if (isTheirs ? said.quoted : isDoer(passage, subject, sides, small)) return { at, act: 'accuse', target: subject }
  }
  return null
}

/** "A Norwegian helicopter had crossed its border": craft and armed men of others. */
export function incursion(said: Said): Sign | null {
  const { passage, sides, small } = said
  const { words } = passage
  const { contents, acts } = small.words
  for (let at = 1; at < words.length; at++) {
    if (!contents.crossing.has(words[at]!) || !small.isFiniteVerb(passage, at)) continue
    if (!words.slice(at + 1, at + 6).some((word) => contents.frontiers.has(word))) continue
    if (isOpen(passage, at, small)) continue
    const subject = phraseBefore(passage, chainStart(passage, at, small), small)
    if (!subject || isSelf(said, subject)) continue
    const isArmed = words
      .slice(subject.first, subject.end)
      .some((word) => contents.craft.has(word) || acts.stateForces.has(word))
    if (isArmed && !sides.holds(said.side, passage, subject)) return { at, act: 'accuse', target: subject }
  }
  return null
}

/** "Police fired | without warning", "kept them | without water". */
export function recklessness(said: Said): Sign | null {
  const { passage, sides, small } = said
  const { words } = passage
  const { contents, without } = small.words
  for (let at = 2; at < words.length; at++) {
    if (words[at] !== without || !words.slice(at + 1, at + 3).some((word) => contents.withoutWhat.has(word))) continue
    let verb = at - 1
    while (verb > 0 && !small.isFiniteVerb(passage, verb)) verb--
    if (verb === 0) continue
    const chain = chainStart(passage, verb, small)
    if (words.slice(chain, verb + 1).some((word) => small.words.beForms.has(word) || small.words.modals.has(word)))
      continue
    const subject = phraseBefore(passage, chain, small)
    if (subject && !isSelf(said, subject) && isDoer(passage, subject, sides, small))
      return { at: chain, act: 'accuse', target: subject }
  }
  return null
}
