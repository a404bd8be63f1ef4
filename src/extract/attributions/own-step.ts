import { chainStart } from './find-agent.ts'
import { isOneself, subjectAt, type Said, type Sign } from './said.ts'

/**
 * What a body or an official tells of a step of its own: "it had suspended four officers"; and of what is going to be opened or closed
 * by it: "schools would stay shut".
 */
export function stepTaken(said: Said): Sign | null {
  const { passage, small, side } = said
  const { words } = passage
  const { contents, perfects, acts } = small.words
  if (side.isPerson && !side.isOfficial) return null
  for (let at = 1; at < words.length; at++) {
    if (contents.stepsTaken.has(words[at]!)) {
      const chain = chainStart(passage, at, small)
      const auxiliaries = words.slice(chain, at)
      const isPerfect = auxiliaries.some((word) => perfects.has(word))
      if (!isPerfect || auxiliaries.some((word) => small.words.beForms.has(word) || small.words.negations.has(word)))
        continue
      const subject = subjectAt(passage, chain, small)
      if (subject && isOneself(said, subject)) return { at: words.length, act: 'announce', target: null }
    }
    if (
      acts.futures.has(words[at]!) &&
      words.slice(at + 1, at + 3).some((word) => contents.schedules.has(word)) &&
      !small.isNegation(passage, at + 1)
    ) {
      const subject = subjectAt(passage, at, small)
      if (subject && subject.end === at && !small.isPronoun(passage, subject.first) && side.isOfficial)
        return { at, act: 'announce', target: null }
    }
  }
  return null
}
