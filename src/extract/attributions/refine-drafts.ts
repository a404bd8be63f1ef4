import { lengthInAll, overlap, type Span } from '../../evidence/span.ts'
import type { Language } from '../../language/language.ts'
import { endingBefore } from './content-extent.ts'
import type { Draft } from './draft.ts'
import type { Passage, Range } from './passage.ts'

/**
 * "Orth said the talks go on, reported the agency": the agency passes on what Orth said. Such an outer report of a medium
 * becomes the `via` of the inner one; where the outer source is no medium both stay, the inner with its `via`.
 */
export function relaysApart(drafts: readonly Draft[], relays: (outer: Draft) => boolean): Draft[] {
  const relayed = new Map<Draft, Draft>()
  drafts.forEach((outer, at) => {
    // "a charge the Kremlin denies" passes nothing on.
    if (!followsContent(outer) || outer.verb?.act === 'deny') return
    const near = drafts.slice(Math.max(0, at - neighbours), at + neighbours)
    const inner = near.find((draft) => !relayed.has(draft) && !followsContent(draft) && reports(outer, draft))
    if (inner) relayed.set(inner, outer)
  })
  const dropped = new Set([...relayed.values()].filter((outer) => outer.rule === 'according-to' || relays(outer)))
  return drafts
    .filter((draft) => !dropped.has(draft))
    .map((draft) => {
      const outer = relayed.get(draft)
      return { ...draft, content: withoutTeller(draft, outer), via: draft.via ?? outer?.source ?? null }
    })
}

/** "declined to comment | , the agency said": who passes it on is no part of it. */
function withoutTeller({ content, passage }: Draft, outer: Draft | undefined): Draft['content'] {
  return outer?.source && outer.sourcePassage === passage ? endingBefore(passage, outer.source.first, content) : content
}

/** How many drafts around an outer report are looked at. */
const neighbours = 20

function followsContent({ rule }: Draft): boolean {
  return rule === 'according-to' || rule === 'cue-after-content' || rule === 'cue-after-quotation'
}

/** Whether nearly all that the outer source said is that the inner one said something. */
function reports(outer: Draft, inner: Draft): boolean {
  if (!inner.source || !inner.cue || inner.passage !== outer.passage || inner.sourcePassage !== inner.passage)
    return false
  const source = inner.passage.tokens[inner.source.first]!.start
  const report: Span = [source, inner.content.at(-1)![1]]
  const shared = outer.content.reduce((sum, span) => sum + overlap(span, report), 0)
  return (
    shared >= 0.5 * lengthInAll(outer.content) && outer.content.some(([start, end]) => start <= source && source < end)
  )
}

/** Whether a phrase names a medium: "state media", "the Tass news agency", "Reuters". */
export function isMedium(passage: Passage, range: Range | null, language: Language): boolean {
  if (!range) return false
  // "the ministry, in a statement carried by the agency": who stands in front of the comma.
  const comma = passage.words.indexOf(',', range.first + 1)
  const words = passage.words.slice(range.first, comma < 0 ? range.end : Math.min(comma, range.end))
  // "a news conference", "a press release"
  if (language.speech.utterances.has(words.at(-1)!)) return false
  const name = (language.speech.articles.has(words[0]!) ? words.slice(1) : words).join(' ')
  return (
    language.names.media.has(name) ||
    words.some((word, at) => language.speech.relays.has(word) && !language.speech.pressOffices.has(words[at + 1] ?? ''))
  )
}

/** “...,” Orth said. “...” The second quotation belongs to the report right before it in the same paragraph. */
export function withQuotationsGoingOn(reported: readonly Draft[], goingOn: readonly Draft[]): Draft[] {
  const drafts = [...reported]
  const lastOf = new Map<number, number>()
  drafts.forEach(({ passage }, at) => lastOf.set(passage.index, at))
  for (const draft of goingOn) {
    const at = lastOf.get(draft.passage.index - 1)
    const before = at === undefined ? undefined : drafts[at]!
    const joins = before?.passage.paragraph === draft.passage.paragraph && before.rule === 'cue-after-quotation'
    if (joins) drafts[at!] = { ...before, content: [...before.content, ...draft.content] }
    else drafts.push(draft)
  }
  return drafts
}
