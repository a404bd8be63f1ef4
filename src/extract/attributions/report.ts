import { byRule, type Draft, type RuleName } from './draft.ts'
import type { Cue } from './find-cues.ts'
import type { Passage, Range } from './passage.ts'
import type { SmallWords } from './small-words.ts'

/** What the rules for one cue look at. */
export interface Report {
  readonly passage: Passage
  readonly cue: Cue
  /** All cues of the passage. */
  readonly cues: readonly Cue[]
  /** What was found before in this passage, in order. */
  readonly before: readonly Draft[]
  /** The passage behind this one, where a colon may lead to. */
  readonly next: Passage | null
  readonly small: SmallWords
}

/** What a rule has found for a cue. */
export interface Found {
  readonly source: Range
  readonly content: Draft['content']
  readonly addressee?: Range | null
  readonly target?: Range | null
  readonly cueEnd?: number
}

/** Whether a phrase can name who speaks: not "there", "this", "what", nor a time. */
export function isSource(passage: Passage, { first, end }: Range, small: SmallWords): boolean {
  const words = passage.words.slice(first, end)
  if (
    words.length === 1 &&
    (small.isDeterminer(passage, first) || small.isTime(passage, first)) &&
    !small.isPronoun(passage, first)
  )
    return false
  return passage.tokens
    .slice(first, end)
    .some(({ kind }, at) => kind === 'word' && !small.isPreposition(passage, first + at))
}

/** The draft that a rule makes of a cue. */
export function draftOf({ passage, cue, small }: Report, rule: RuleName, found: Found): Draft {
  return {
    ...byRule(rule),
    passage,
    source: found.source,
    sourcePassage: passage,
    cue: { first: cue.first, end: found.cueEnd ?? cue.end },
    content: found.content,
    act: cue.verb.act,
    verb: cue.verb,
    negated: cue.negated,
    conditional: small.words.conditions.has(passage.words[found.source.first - 1] ?? ''),
    addressee: found.addressee ?? null,
    target: found.target ?? null,
    via: null,
  }
}
