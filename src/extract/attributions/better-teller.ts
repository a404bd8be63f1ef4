import type { Span } from '../../evidence/span.ts'
import type { Draft } from './draft.ts'
import { phraseAfter } from './noun-phrase.ts'
import { startsCapital, type Passage, type Range } from './passage.ts'
import type { SmallWords } from './small-words.ts'

/** "They were told by | the army": who stands in front is told. Null where the source stands behind the cue, or nobody is named by "by". */
export function agentOf(passage: Passage, cue: Range, source: Span | null, small: SmallWords): Range | null {
  const { tokens, words } = passage
  const isBehind = source !== null && source[1] > tokens[cue.first]!.start
  if (isBehind || words[cue.end] !== small.words.by) return null
  const around = words.slice(Math.max(0, cue.first - 2), cue.end)
  if (!around.some((word) => small.words.beForms.has(word))) return null
  return phraseAfter(passage, cue.end + 1, small)
}

/**
 * Whether the reader's source is better than a rule's. The rule’s phrase can hold more of who it is: "The envoy | for the region, Lena
 * Orth,"; but "residents | camped in the square" is more than who it is.
 */
export function isBetterTeller(
  source: Range,
  passage: Passage,
  { source: ruled, sourcePassage }: Draft,
  small: SmallWords,
): boolean {
  if (!ruled) return true
  if (passage !== sourcePassage) return false
  // "thanked her for | Norway | 's help and had asked"
  if (passage.words[source.end] === small.words.possessive) return false
  // "a day after | an audit | found"
  const led = passage.words.slice(ruled.first, source.first)
  if (led.some((word) => small.words.furtherTold.has(word))) return true
  const isWhole = ruled.first <= source.first && source.end <= ruled.end
  if (!isWhole || small.hasFiniteVerb(passage, ruled.first, ruled.end)) return true
  const isName = startsCapital(passage.tokens[ruled.end - 1]!.text)
  const isAside = passage.words.slice(source.end, ruled.end).includes(',')
  const isMore = ruled.end > source.end && !isName && !isAside
  return isMore || passage.words.slice(ruled.first, source.first).includes(',')
}
