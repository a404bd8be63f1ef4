import type { Passage } from './passage.ts'
import type { SmallWords } from './small-words.ts'
import { isOpen } from './verb-chain.ts'

/** How far before "to" the verb stands that is done to an end, in tokens. */
const reach = 14

/**
 * The verb of which an infinitive is the attempt or the purpose: "are trying | to derail", "withdrew the guards | to punish him"; null where
 * it is neither, or where it was not done.
 */
export function deedBefore(passage: Passage, infinitive: number, small: SmallWords): number | null {
  const { words } = passage
  const { acts } = small.words
  const to = infinitive - 1
  if (words[to] !== small.words.to || to < 2) return null
  if (acts.attempting.has(words[to - 1]!)) return isOpen(passage, to - 1, small) ? null : to - 1
  // "a plan to silence", "able to punish", "asked them to lie"
  if (acts.aiming.has(words[to - 1]!) || small.isAdverb(passage, to - 1) || small.isAuxiliary(passage, to - 1))
    return null
  if (small.isFiniteVerb(passage, to - 1) || small.isPronoun(passage, to - 1)) return null
  for (let verb = to - 1; verb >= Math.max(1, to - reach); verb--) {
    if (passage.tokens[verb]!.kind === 'mark' || small.words.clauseBounds.has(words[verb]!)) return null
    if (!isVerb(passage, verb, small)) continue
    return isOpen(passage, verb, small) || acts.letting.has(words[verb]!) ? null : verb
  }
  return null
}

/** "withdrew", "was | using". */
function isVerb(passage: Passage, at: number, small: SmallWords): boolean {
  if (small.isAuxiliary(passage, at)) return false
  const isOngoing =
    passage.words[at]!.endsWith(small.words.gerundEnd) && small.words.beForms.has(passage.words[at - 1]!)
  return isOngoing || small.isFiniteVerb(passage, at)
}
