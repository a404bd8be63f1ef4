import { phraseAfter, phraseBefore } from './noun-phrase.ts'
import { startsCapital, type Passage, type Range } from './passage.ts'
import { headEnd } from './resolve-sources.ts'
import type { Sides } from './sides.ts'
import type { SmallWords } from './small-words.ts'
import { sentenceSubject } from './subject.ts'

/** A wrong that a content tells of. */
export interface Wrong {
  readonly at: number
  /** Whose it is, as the words say; null where they do not. */
  readonly agent: Range | null
  /** "never happened", "had not looted": it is said not to be so. */
  readonly negated: boolean
  /** "This is ethnic cleansing": something is called a wrong. */
  readonly called: boolean
}

/** How far around a wrong its agent and its verb are looked for, in tokens. */
const reach = 14

/** How far around a wrong words such as "trial" take away that somebody is accused. */
const aboutReach = 6

/** The first wrong of a content that is laid at somebody’s door, or that something is called; `labelled` by the verb: "called the raid a crime". */
export function findWrong(passage: Passage, sides: Sides, small: SmallWords, labelled = false): Wrong | null {
  for (let at = 0; at < passage.words.length; at++) {
    const wrong = wrongAt(passage, at, { sides, small, labelled })
    if (wrong) return wrong
  }
  return null
}

function wrongAt(
  passage: Passage,
  at: number,
  { sides, small, labelled }: { sides: Sides; small: SmallWords; labelled: boolean },
): Wrong | null {
  const { acts } = small.words
  const word = passage.words[at]!
  const grave = acts.wrongs.has(word) || acts.wrongDeeds.has(word)
  if (!grave && !acts.harms.has(word)) return null
  if (isSpokenOf(passage, at, small) || isPossible(passage, at, grave, small)) return null
  const found = agentOf(passage, at, small)
  const isDeed = acts.wrongDeeds.has(word) && !acts.wrongs.has(word) && !small.isDeterminer(passage, at - 1)
  const surely = isDeed && found !== null && isSomething(passage, found, small)
  const agent = found && (surely || isDoer(passage, found, sides, small)) ? found : null
  const negated = isNegated(passage, at, small)
  const called = acts.wrongs.has(word) && (labelled || isCalled(passage, at, small))
  return agent || called || (negated && grave) ? { at, agent, negated, called } : null
}

/** "an inquiry into torture", "the trial for war crimes": a wrong that is laid at nobody’s door. */
function isSpokenOf(passage: Passage, at: number, small: SmallWords): boolean {
  const near = passage.words.slice(Math.max(0, at - aboutReach), at + 3)
  return near.some((word) => small.words.acts.aboutWrongs.has(word))
}

/** "could attack", "will kill": no deed yet. "Might have been hit" is one. */
function isPossible(passage: Passage, at: number, grave: boolean, small: SmallWords): boolean {
  const chain = chainStart(passage, at, small)
  const words = passage.words.slice(chain, at)
  const modal = words.some((word) => small.words.modals.has(word)) || passage.words[at - 1] === small.words.to
  return modal && !words.includes(small.words.acts.have) && !(grave && small.words.acts.wrongs.has(passage.words[at]!))
}

/** By whom: behind "by", as owner before it, or as the subject of its verb. */
function agentOf(passage: Passage, at: number, small: SmallWords): Range | null {
  const by = byPhrase(passage, at, small)
  if (by) return by
  const isNoun =
    small.words.acts.wrongs.has(passage.words[at]!) || small.words.possessives.has(passage.words[at - 1] ?? '')
  return isNoun
    ? (ownerOf(passage, at, small) ?? doerBefore(passage, at, small))
    : (doerBefore(passage, at, small) ?? ownerOf(passage, at, small))
}

function byPhrase(passage: Passage, at: number, small: SmallWords): Range | null {
  for (let next = at + 1; next < Math.min(passage.words.length, at + reach); next++) {
    const word = passage.words[next]!
    if (passage.tokens[next]!.kind === 'mark' || small.words.clauseBounds.has(word)) return null
    if (small.isAuxiliary(passage, next)) return null
    if (word === small.words.by) return phraseAfter(passage, next + 1, small)
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
  if (acts.wrongs.has(passage.words[at]!) || !small.isFiniteVerb(passage, at)) {
    while (verb > Math.max(0, at - reach) && !small.isFiniteVerb(passage, verb)) {
      if (passage.tokens[verb]!.kind === 'mark' || small.words.clauseBounds.has(passage.words[verb]!)) return null
      verb--
    }
  }
  const chain = chainStart(passage, verb, small)
  const auxiliaries = passage.words.slice(chain, verb)
  const passive =
    auxiliaries.some((word) => small.words.beForms.has(word)) && !passage.words[verb]!.endsWith(small.words.gerundEnd)
  if (passive && verb === at) return null
  // "a bullet fired by police": a participle without its own subject
  const subject = phraseBefore(passage, chain, small)
  if (subject) return subject
  const before = passage.words[chain - 1] ?? ''
  if (small.words.subjectRelatives.has(before))
    return nearestNoun(passage, phraseBefore(passage, chain - 1, small), small)
  // "had closed the gate and | had opened fire"
  return small.words.coordinators.has(before) ? sentenceSubject(passage, chain, small) : null
}

/** "the size of Norway | ’s army", "the names of the men | who": the noun right there, behind the last preposition. */
function nearestNoun(passage: Passage, phrase: Range | null, small: SmallWords): Range | null {
  if (!phrase) return null
  let { first } = phrase
  for (let at = first; at < phrase.end - 1; at++) if (small.isPreposition(passage, at)) first = at + 1
  return { first, end: phrase.end }
}

function chainStart(passage: Passage, at: number, small: SmallWords): number {
  let first = at
  while (first > 0 && at - first < 8 && isChainWord(passage, first - 1, small)) first--
  return first
}

function isChainWord(passage: Passage, at: number, small: SmallWords): boolean {
  return (
    small.isAuxiliary(passage, at) ||
    small.isNegation(passage, at) ||
    (small.isAdverb(passage, at) && !small.isPronoun(passage, at))
  )
}

function isNegated(passage: Passage, at: number, small: SmallWords): boolean {
  const noun = small.words.acts.wrongs.has(passage.words[at]!)
  const chain = noun ? Math.max(0, at - 4) : chainStart(passage, at, small)
  for (let before = chain; before < at; before++) if (small.isNegation(passage, before)) return true
  return false
}

/** "is a crime", "amounted to killings", "called the raid a crime": behind "be", "to" or an article at the end of a predicate. */
function isCalled(passage: Passage, at: number, small: SmallWords): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 8); before--) {
    const word = passage.words[before]!
    if (small.words.beForms.has(word) || small.words.acts.amounting.has(word)) return true
    if (passage.tokens[before]!.kind === 'mark') return false
    const inside = small.words.nounLinks.has(word) || word === small.words.to || word === small.words.as
    if (small.isPreposition(passage, before) && !inside) return false
  }
  return false
}

/** Whether a phrase names those who can do harm: a name, a body, people; not a storm, nor a wall. */
export function isDoer(passage: Passage, range: Range, sides: Sides, small: SmallWords): boolean {
  const { acts, unnamed, bodies } = small.words
  const end = headEnd(passage, range, small)
  for (let at = range.first; at < end; at++) {
    const word = passage.words[at]!
    if (acts.doers.has(word) || acts.officials.has(word) || bodies.has(word)) return true
    // "17 people" are sooner those who suffered it.
    if (unnamed.has(word) && !small.words.plurals.has(word) && !small.isPronoun(passage, at)) return true
    if (sides.isPeople(passage, at)) return true
  }
  if (sides.names(passage, end - 1) || sides.isOffice(passage.words[end - 1]!)) return true
  return acts.first.has(passage.words[range.first]!) || isOwner(passage, range, small)
}

/** "its", "their" in front of a wrong. */
function isOwner(passage: Passage, { first, end }: Range, small: SmallWords): boolean {
  return end - first === 1 && small.words.possessives.has(passage.words[first]!)
}

/** Not "it", "this", "there". */
function isSomething(passage: Passage, { first, end }: Range, small: SmallWords): boolean {
  const word = passage.words[first]!
  if (end - first > 1) return !small.words.claims.has(passage.words[end - 1]!)
  return (
    !small.words.referring.it.has(word) && (!small.isDeterminer(passage, first) || small.words.possessives.has(word))
  )
}
