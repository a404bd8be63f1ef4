import { isOneself, subjectAt, type Said, type Sign } from './said.ts'
import { chainStart } from './verb-chain.ts'

/**
 * What a body or an official tells of a step of its own: "it had suspended four officers"; and of what is going to be opened or closed
 * by it: "schools would stay shut".
 */
export function stepTaken(said: Said): Sign | null {
  const { passage, side } = said
  if (side.isPerson && !side.isOfficial) return null
  for (let at = 1; at < passage.words.length; at++) {
    // What else is done by telling of it counts more: "we had arrested spies of Norway" accuses.
    if (isTaken(said, at)) return { at: passage.words.length, act: 'announce', target: null }
    if (isScheduled(said, at)) return { at, act: 'announce', target: null }
  }
  return null
}

/** "it | had suspended". */
function isTaken(said: Said, at: number): boolean {
  const { passage, small } = said
  if (!small.words.contents.stepsTaken.has(passage.words[at]!)) return false
  const chain = chainStart(passage, at, small)
  const auxiliaries = passage.words.slice(chain, at)
  if (!auxiliaries.some((word) => small.words.perfects.has(word))) return false
  if (auxiliaries.some((word) => small.words.beForms.has(word) || small.words.negations.has(word))) return false
  const subject = subjectAt(passage, chain, small)
  return subject !== null && isOneself(said, subject)
}

/** "schools | would stay shut", said by those in charge. */
function isScheduled({ passage, small, side }: Said, at: number): boolean {
  const { acts, contents } = small.words
  if (!side.isOfficial || !acts.futures.has(passage.words[at]!) || small.isNegation(passage, at + 1)) return false
  if (!passage.words.slice(at + 1, at + 3).some((word) => contents.schedules.has(word))) return false
  const subject = subjectAt(passage, at, small)
  return subject?.end === at && !small.isPronoun(passage, subject.first)
}
