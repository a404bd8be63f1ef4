import type { Act } from '../../evidence/attribution.ts'
import type { Draft } from './draft.ts'
import { headEnd, phraseBefore } from './noun-phrase.ts'
import { rangeIn, type Passage, type Range } from './passage.ts'
import type { SmallWords } from './small-words.ts'

/** How many drafts before one are looked at for the report in which it stands. */
const neighbours = 4

/** What people do while they do something else: "marched, demanding"; who goes on reporting adds and notes. */
const performed: ReadonlySet<Act> = new Set(['accuse', 'demand', 'request', 'threaten', 'condemn'])

/**
 * "The mayor said the supporters marched through the town, claiming that the vote was rigged": the supporters claim it. Who reports what others
 * did is not the one who claimed something by it.
 */
export function claimedInside(drafts: readonly Draft[], small: SmallWords): Draft[] {
  return drafts.map((draft, at) => {
    if (!isDoneBeside(draft, small)) return draft
    const outer = drafts.slice(Math.max(0, at - neighbours), at).findLast((other) => reaches(other, draft))
    const source = outer ? subjectIn(outer, draft, small) : null
    return source ? { ...draft, source, sourcePassage: draft.passage, via: draft.via ?? tellerOf(outer!) } : draft
  })
}

/** ", claiming that", ", demanding": not in quotation marks. */
function isDoneBeside({ cue, verb, passage }: Draft, { words }: SmallWords): boolean {
  if (!cue || !verb || passage.quoted[cue.first] || passage.words[cue.first - 1] !== ',') return false
  if (!passage.words[cue.first]!.endsWith(words.gerundEnd)) return false
  return performed.has(verb.act) || words.openClause.has(verb.base)
}

/** Whether one report has the source of another, and its content comes up to that one’s cue. */
function reaches(outer: Draft, { cue, source, passage, sourcePassage }: Draft): boolean {
  if (outer.passage !== passage || outer.sourcePassage !== sourcePassage || !outer.cue || !cue) return false
  if (outer.source?.first !== source?.first || outer.content.length === 0) return false
  const [start, end] = outer.content.at(-1)!
  const before = passage.tokens[cue.first - 1]!.start
  return start < before && before <= end
}

/** Who has passed it on, where that stands in the same sentence. */
function tellerOf({ source, passage, sourcePassage }: Draft): Range | null {
  return sourcePassage === passage ? source : null
}

/** The people who do what the outer report tells, before the inner one begins. */
function subjectIn({ content, passage }: Draft, { cue }: Draft, small: SmallWords): Range | null {
  const first = rangeIn(passage, content[0]!)?.first ?? cue!.first
  for (let at = first + 1; at < cue!.first; at++) {
    if (!small.isFiniteVerb(passage, at)) continue
    const subject = small.isAuxiliary(passage, at) ? null : phraseBefore(passage, at, small)
    return subject && subject.first >= first && arePeople(passage, subject, small) ? subject : null
  }
  return null
}

function arePeople(passage: Passage, range: Range, small: SmallWords): boolean {
  const head = passage.words[headEnd(passage, range, small) - 1]!
  return small.words.unnamed.has(head) || small.words.acts.doers.has(head)
}
