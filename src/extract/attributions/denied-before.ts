import type { Cue } from './find-cues.ts'
import type { Passage, Range } from './passage.ts'
import type { SmallWords } from './small-words.ts'

/** How far before the verb the word for a claim may stand, and its article before that, in tokens. */
const longestSubject = 10
const longestClaim = 4

/** A claim, and who denies it behind it. */
export interface DeniedBefore {
  readonly claim: Range
  readonly source: Range
}

/** "a charge | the ministry | dismissed as fantasy", "accusations that | they | deny": the claim stands in front of who denies it. */
export function deniedBefore(passage: Passage, cue: Cue, small: SmallWords): DeniedBefore | null {
  if ((cue.verb.act !== 'deny' && cue.verb.act !== 'reject') || cue.passive || !isBare(passage, cue, small)) return null
  for (let at = cue.chain - 1; at >= Math.max(0, cue.chain - longestSubject); at--) {
    if (passage.quoted[at] || passage.tokens[at]!.kind === 'mark' || small.isFiniteVerb(passage, at)) return null
    if (!small.words.claims.has(passage.words[at]!) && !small.words.calls.has(passage.words[at]!)) continue
    const first = passage.words[at + 1] === small.words.that ? at + 2 : at + 1
    const claim = claimAt(passage, at, small)
    return claim && first < cue.chain ? { claim, source: { first, end: cue.chain } } : null
  }
  return null
}

/** Nothing that could be denied stands behind the verb: the sentence goes on with a mark, or with "as". */
function isBare(passage: Passage, { end }: Cue, { words }: SmallWords): boolean {
  const token = passage.tokens[end]
  return token === undefined || (token.kind === 'mark' && !passage.quoted[end]) || passage.words[end] === words.as
}

/** "a charge", "such baseless accusations": an article, or a comma in front of a plural. */
function claimAt(passage: Passage, at: number, small: SmallWords): Range | null {
  for (let first = at - 1; first >= Math.max(0, at - longestClaim); first--) {
    if (passage.tokens[first]!.kind === 'mark')
      return passage.words[first] === ',' ? { first: first + 1, end: at + 1 } : null
    if (small.isDeterminer(passage, first)) return { first, end: at + 1 }
  }
  return null
}
