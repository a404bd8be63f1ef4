import { phraseAfter, phraseBefore } from './noun-phrase.ts'
import { startsCapital, type Passage, type Range } from './passage.ts'
import type { SmallWords } from './small-words.ts'
import { deedBefore } from './purpose-of.ts'
import { sentenceSubject } from './subject.ts'
import { chainStart } from './verb-chain.ts'

/** How far around a wrong its agent and its verb are looked for, in tokens. */
const reach = 14

/** By whom: behind "by", as owner before it, or as the subject of its verb. */
export function agentOf(passage: Passage, at: number, small: SmallWords): Range | null {
  const { acts, possessives, gerundEnd } = small.words
  const word = passage.words[at]!
  const deed =
    passage.words[at - 1] === small.words.to && !acts.wrongs.has(word) ? deedBefore(passage, at, small) : null
  if (deed !== null) return doerBefore(passage, deed, small) ?? byPhrase(passage, deed, small)
  // "a bullet fired by police"
  const isActive =
    passage.words[at + 1] !== small.words.by &&
    !acts.wrongs.has(word) &&
    !possessives.has(passage.words[at - 1] ?? '') &&
    isVerb(passage, at, small)
  const doer = isActive || acts.wilful.has(word) ? doerBefore(passage, at, small) : null
  if (doer) return doer
  const by = byPhrase(passage, at, small)
  if (by) return by
  if (acts.wrongs.has(word) || possessives.has(passage.words[at - 1] ?? ''))
    return ownerOf(passage, at, small) ?? doerBefore(passage, at, small)
  // "the | shooting", "a two-handed | shooting | stance"
  const isNoun = small.isDeterminer(passage, at - 1) || small.isDeterminer(passage, at - 2)
  if (word.endsWith(gerundEnd) ? !isNoun : isVerb(passage, at, small))
    return doerBefore(passage, at, small) ?? ownerOf(passage, at, small)
  return ownerOf(passage, at, small)
}

export function byPhrase(passage: Passage, at: number, small: SmallWords): Range | null {
  const isNoun = small.words.acts.wrongs.has(passage.words[at]!)
  for (let next = at + 1; next < Math.min(passage.words.length, at + reach); next++) {
    const word = passage.words[next]!
    if (passage.tokens[next]!.kind === 'mark' || small.words.clauseBounds.has(word)) return null
    if (small.isAuxiliary(passage, next)) return null
    if (word === small.words.by || (isNoun && word === small.words.acts.from))
      return phraseAfter(passage, next + 1, small)
  }
  return null
}

/** "Norway’s aggression", "the Norwegian crime", "its failure". */
function ownerOf(passage: Passage, at: number, small: SmallWords): Range | null {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const word = passage.words[before]!
    if (word === small.words.possessive) return nearestNoun(passage, phraseBefore(passage, before, small), small)
    if (small.words.possessives.has(word)) return { first: before, end: before + 1 }
    if (!small.isContentWord(passage, before) || small.isDeterminer(passage, before)) return null
    if (startsCapital(passage.tokens[before]!.text) && before > 0) return { first: before, end: before + 1 }
    if (small.isFiniteVerb(passage, before)) return null
  }
  return null
}

/** The subject of the verb that the wrong is, or that stands before it: not that of a passive, who suffers it. */
function doerBefore(passage: Passage, at: number, small: SmallWords): Range | null {
  const { acts } = small.words
  let verb = at
  // "opened fire", "killing two": the verb stands in front.
  if (acts.wrongs.has(passage.words[at]!) || !isVerb(passage, at, small)) {
    while (verb > Math.max(0, at - reach) && !small.isFiniteVerb(passage, verb)) {
      if (passage.tokens[verb]!.kind === 'mark' || small.words.clauseBounds.has(passage.words[verb]!)) return null
      verb--
    }
  }
  // "fought crime" does none.
  if (
    verb < at &&
    acts.wrongs.has(passage.words[at]!) &&
    !acts.wilful.has(passage.words[at]!) &&
    !isCommitting(passage, verb, small)
  )
    return null
  const chain = chainStart(passage, verb, small)
  const auxiliaries = passage.words.slice(chain, verb)
  const passive =
    auxiliaries.some((word) => small.words.beForms.has(word)) && !passage.words[verb]!.endsWith(small.words.gerundEnd)
  if (passive && verb === at) return null
  // "a bullet fired by police": a participle without its own subject
  const subject = phraseBefore(passage, chain, small)
  if (subject) return deciderBefore(passage, subject, small) ?? subject
  const before = passage.words[chain - 1] ?? ''
  if (small.words.subjectRelatives.has(before))
    return nearestNoun(passage, phraseBefore(passage, chain - 1, small), small)
  // "had closed the gate and | had opened fire"
  return small.words.coordinators.has(before) ? sentenceSubject(passage, chain, small) : null
}

/** "Norway’s decision to close the bridge | was unlawful": whose decision it was. */
function deciderBefore(passage: Passage, { first }: Range, small: SmallWords): Range | null {
  if (passage.words[first - 1] !== small.words.to || first < 2) return null
  return phraseBefore(passage, first - 1, small)
}

function isCommitting({ words }: Passage, verb: number, small: SmallWords): boolean {
  const { acts, beForms } = small.words
  return beForms.has(words[verb]!) || words.slice(verb, verb + 2).some((word) => acts.committing.has(word))
}

/** A finite verb, or one in the present that an object follows: "murders | its own people". */
function isVerb(passage: Passage, at: number, small: SmallWords): boolean {
  if (small.isFiniteVerb(passage, at) || small.isFiniteVerb(passage, chainStart(passage, at, small))) return true
  const next = passage.tokens[at + 1]
  return (
    next !== undefined &&
    at > 0 &&
    (small.isDeterminer(passage, at + 1) || startsCapital(next.text)) &&
    small.isContentWord(passage, at - 1)
  )
}

/** "the size of Norway | ’s army", "the names of the men | who": the noun right there, behind the last preposition. */
export function nearestNoun(passage: Passage, phrase: Range | null, small: SmallWords): Range | null {
  if (!phrase) return null
  let { first } = phrase
  for (let at = first; at < phrase.end - 1; at++) if (small.isPreposition(passage, at)) first = at + 1
  return { first, end: phrase.end }
}
