import { lengthInAll, overlap, type Span } from '../../evidence/span.ts'
import { endingBefore } from './content-extent.ts'
import type { Draft, RuleName } from './draft.ts'
import type { Passage } from './passage.ts'
import type { SmallWords } from './small-words.ts'

/** What the reader and a rule take for the content of one report, joined: the better one, with whom it is aimed at and without who is told. */
export function joinedContent(
  content: readonly Span[],
  ruled: Draft,
  isSure: boolean,
  small: SmallWords,
): readonly Span[] {
  const told = isBetterRuled(ruled, content, isSure)
    ? ruled.content
    : withClaim(withTarget(behindAddressee(content, ruled, small), ruled), ruled)
  return withoutSource(told, ruled)
}

/** How long "during a call" may be, in tokens. */
const longestAdjunct = 8

/** Rules see better than the reader where a quotation begins and ends. */
const quotedRules: ReadonlySet<RuleName> = new Set(['cue-after-quotation', 'cue-before-quotation', 'speaker-and-colon'])

/** Whether a rule’s content is to be trusted more: of quotations; where the reader has a small part of it; and where it was in doubt. */
function isBetterRuled({ rule, content: ruled }: Draft, content: readonly Span[], isSure: boolean): boolean {
  if (quotedRules.has(rule)) return true
  const share = sharedShare(ruled, content)
  if (share >= 0.5) return false
  const [start, end] = [ruled[0]![0], ruled.at(-1)![1]]
  return !isSure || share === 0 || content.every((span) => span[0] >= start && span[1] <= end)
}

/** "urged | the council | to pay", "apologised | to Orth | for the delay": who is told is no part of what is said. */
function behindAddressee(
  content: readonly Span[],
  { addressee, passage, act }: Draft,
  { words }: SmallWords,
): readonly Span[] {
  const [first, ...rest] = content
  if (!first || !addressee) return content
  const isTold = (at: number): boolean => passage.tokens[at]?.start === first[0]
  if (!isTold(addressee.first) && !(act === 'apologize' && isTold(addressee.first - 1))) return content
  const next = passage.tokens[act === 'apologize' ? reasonBehind(passage, addressee.end, words.for) : addressee.end]
  if (next === undefined || next.start >= first[1]) return content
  return [[next.start, first[1]], ...rest]
}

/** "to Orth | during a call | for the delay": where it is said for what. */
export function reasonBehind({ words }: Passage, at: number, link: string): number {
  const reason = words.slice(at, at + longestAdjunct).indexOf(link)
  return reason < 0 ? at : at + reason
}

/** "blamed | each other for the clash": whom an accusation names is a part of it. */
function withTarget(content: readonly Span[], { target, rule, passage }: Draft): readonly Span[] {
  const [first, ...rest] = content
  if (!first || !target || rule !== 'cue-before-object') return content
  const { start } = passage.tokens[target.first]!
  const behind = passage.tokens[target.end]?.start ?? 0
  return start < first[0] && first[0] <= behind ? [[start, first[1]], ...rest] : content
}

/** "rejected | claims that they had crossed": the noun for what is denied is a part of it. */
function withClaim(content: readonly Span[], { content: ruled, passage, verb }: Draft): readonly Span[] {
  const [first, ...rest] = content
  const start = ruled[0]![0]
  if (!first || (verb?.act !== 'deny' && verb?.act !== 'reject') || start >= first[0]) return content
  const between = passage.tokens.filter((token) => start <= token.start && token.start < first[0])
  return between.length <= longestClaim ? [[start, first[1]], ...rest] : content
}

/** "the claims | that", in tokens. */
const longestClaim = 3

/** "The road is closed | , the head of the council, Lena Orth, said": all of the source is outside. */
function withoutSource(content: readonly Span[], { source, passage, sourcePassage, cue }: Draft): readonly Span[] {
  const isBefore = source && cue && passage === sourcePassage && source.end <= cue.first
  return isBefore ? endingBefore(passage, source.first, content) : content
}

/** How much of what two contents hold together both of them hold: 0 to 1. */
export function sharedShare(one: readonly Span[], other: readonly Span[]): number {
  let shared = 0
  for (const a of one) for (const b of other) shared += overlap(a, b)
  const all = lengthInAll(one) + lengthInAll(other) - shared
  return all === 0 ? 0 : shared / all
}
