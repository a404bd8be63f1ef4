import { agentOf, byPhrase } from './find-agent.ts'
import { kindOfWrong } from './kind-of-wrong.ts'
import { headEnd, phraseBefore } from './noun-phrase.ts'
import type { Passage, Range } from './passage.ts'
import type { Sides } from './sides.ts'
import type { SmallWords } from './small-words.ts'
import { chainStart } from './verb-chain.ts'

/** A wrong that a content tells of. */
export interface Wrong {
  readonly at: number
  /** Whose it is, as the words say; null where they do not. */
  readonly agent: Range | null
  /** "never happened", "had not looted": it is said not to be so. */
  readonly negated: boolean
  /** It is a deed, told by its verb. */
  readonly isDeed: boolean
  /** "This is ethnic cleansing": something is called a wrong. */
  readonly called: boolean
}

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
  const kind = kindOfWrong(passage, at, small)
  if (!kind) return null
  const { acts } = small.words
  const word = passage.words[at]!
  const negated = isNegated(passage, at, small) || passage.words.slice(at, kind.end).includes(acts.noSuch[0]!)
  const isPassive = !kind.blames && isSuffered(passage, at, small)
  const found = answerable(passage, whoDid(passage, at, { blames: kind.blames, isPassive }, small), sides, small)
  const surely = found !== null && kind.isDeed && !acts.harmsOfThings.has(word) && isSomething(passage, found, small)
  const agent =
    found && (surely || isDoer(passage, found, sides, small) || isThey(passage, found, at, small)) ? found : null
  const isNamed = acts.wrongs.has(word) || kind.end > at + 1
  const called = isNamed && (labelled || isCalled(passage, at, small))
  const abused = isPassive && acts.abuses.has(word)
  return agent || called || abused || (negated && kind.grave)
    ? { at, agent, negated, isDeed: kind.isDeed, called }
    : null
}

/** "Norway’s decision | was unlawful": the owner of what is no doer itself. */
function answerable(passage: Passage, found: Range | null, sides: Sides, small: SmallWords): Range | null {
  if (!found || isDoer(passage, found, sides, small)) return found
  const owned = passage.words.slice(found.first, found.end).lastIndexOf(small.words.possessive)
  return owned > 0 ? { first: found.first, end: found.first + owned } : found
}

function whoDid(
  passage: Passage,
  at: number,
  { blames, isPassive }: { blames: boolean; isPassive: boolean },
  small: SmallWords,
): Range | null {
  if (blames) return phraseBefore(passage, chainStart(passage, at, small), small)
  return isPassive ? byPhrase(passage, at, small) : agentOf(passage, at, small)
}

/** "had been tortured", "was shelled": told of who suffered it. */
function isSuffered(passage: Passage, at: number, small: SmallWords): boolean {
  const word = passage.words[at]!
  const { acts, gerundEnd } = small.words
  if (acts.wrongs.has(word) || word.endsWith(gerundEnd)) return false
  // "a grandmother | shot in a raid"
  const alone = chainStart(passage, at, small) === at && acts.sufferedIn.has(passage.words[at + 1] ?? '')
  if (alone && acts.harms.has(word) && !acts.open.has(word)) return true
  return passage.words.slice(chainStart(passage, at, small), at).some((before) => small.words.beForms.has(before))
}

function isNegated(passage: Passage, at: number, small: SmallWords): boolean {
  const noun = small.words.acts.wrongs.has(passage.words[at]!)
  const chain = noun ? Math.max(0, at - 4) : chainStart(passage, at, small)
  for (let before = chain; before < at; before++) if (small.isNegation(passage, before)) return true
  // "nobody had been tortured"
  return !noun && small.words.acts.nobody.has(passage.words[chain - 1] ?? '')
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

/** "They | shot my brother": whoever they are. */
function isThey(passage: Passage, { first, end }: Range, at: number, small: SmallWords): boolean {
  return (
    end - first === 1 &&
    small.words.referring.they.has(passage.words[first]!) &&
    end <= at &&
    small.words.acts.harms.has(passage.words[at]!)
  )
}
