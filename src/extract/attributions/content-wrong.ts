import { findWrong, type Wrong } from './find-wrong.ts'
import type { Passage, Range } from './passage.ts'
import { isSelf, type Said, type Sign } from './said.ts'
import type { SmallWords } from './small-words.ts'
import { chainStart } from './verb-chain.ts'

/** How far behind a verb of violence the one who was hit stands, in tokens. */
const faultReach = 6

/** A wrong laid at another's door accuses; where it is denied of one's own side, or of nobody, it is a denial. */
export function wrong(said: Said): Sign | null {
  const { passage, sides, small, labelled } = said
  const found = findWrong(passage, sides, small, labelled)
  if (!found) return null
  const { at, agent, negated } = found
  // "whether the army broke the law"
  if (small.words.conditions.has(passage.words[0]!)) return null
  const own = agent !== null && !isOthers(said, agent) && (isSelf(said, agent) || isOwnForce(said, agent))
  if (negated) return agent === null || own ? { at, act: 'deny', target: null } : null
  if (own) return isFault(said, found) ? { at, act: 'admit', target: null } : null
  return { at, act: 'accuse', target: agent }
}

/** "We ignored the warnings", "his men had fired into the crowd": of oneself. */
function isFault({ passage, small }: Said, { at, isDeed, agent }: Wrong): boolean {
  const { acts, contents, beForms } = small.words
  const { words } = passage
  if (words.slice(chainStart(passage, at, small), at).some((word) => beForms.has(word))) return false
  if (agent && agent.end > at) return false
  if (acts.harms.has(words[at]!)) return words.slice(at, at + faultReach).some((word) => contents.harmless.has(word))
  return isDeed && acts.wrongDeeds.has(words[at]!)
}

/** "They had planted the bomb", told by one man: others. */
function isOthers({ passage, small, quoted, isOne, isMany }: Said, { first, end }: Range): boolean {
  if (quoted || end - first > 1 || !small.isPronoun(passage, first)) return false
  return small.words.referring.they.has(passage.words[first]!) ? isOne : isMany
}

/** "Police fired two shots", told by an official: the forces of the state for which the source speaks, where no other is named. */
function isOwnForce({ passage, side, sides, small }: Said, agent: Range): boolean {
  if (!side.isOfficial || !isForceOfState(passage, agent, small)) return false
  for (let at = agent.first; at < agent.end; at++)
    if (sides.isPeople(passage, at) || sides.names(passage, at)) return false
  return true
}

/** "The police", "security forces", "officers | responding to a call"; not "hostile forces". */
function isForceOfState({ words }: Passage, { first, end }: Range, small: SmallWords): boolean {
  const { acts, determiners, gerundEnd } = small.words
  let at = first
  while (at < end && (determiners.has(words[at]!) || acts.ofState.has(words[at]!))) at++
  const force = at
  while (at < end && acts.stateForces.has(words[at]!)) at++
  return at > force && (at === end || words[at]!.endsWith(gerundEnd) || small.words.prepositions.has(words[at]!))
}

/** "Our soldiers mistook them for rebels": a fault of one's own side. */
export function admission({ passage, side, sides, small }: Said): Sign | null {
  const at = passage.words.findIndex((word) => small.words.acts.mistakes.has(word))
  if (at < 0) return null
  for (let own = 0; own < Math.min(passage.words.length, at + 3); own++) {
    if (sides.holds(side, passage, { first: own, end: own + 1 })) return { at, act: 'admit', target: null }
  }
  return null
}
