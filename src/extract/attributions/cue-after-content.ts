import { contentEnd, contentSpans, contentStart } from './content-extent.ts'
import type { Draft, RuleName } from './draft.ts'
import { countUpTo } from './find-cues.ts'
import { phraseAfter } from './noun-phrase.ts'
import { closesQuotation, opensQuotation, startsCapital, type Passage, type Range } from './passage.ts'
import { draftOf, isSource, type Report } from './report.ts'
import type { SmallWords } from './small-words.ts'
import type { Following } from './what-follows.ts'

/** “...,” said Orth. And: The talks go on, reported the agency. */
export function sourceBehind(report: Report): Draft | null {
  const { cue, passage, small } = report
  const end = contentEndBefore(passage, cue.chain)
  if (end === null || cue.form === 'base') return null
  const quoted = passage.quoted[end - 1] !== null
  if (!quoted && !small.words.inverting.has(passage.words[cue.first]!)) return null
  if (quoted && !cue.verb.frames.has('quote')) return null
  const source = phraseAfter(passage, cue.end, small)
  if (!source || !isSource(passage, source, small)) return null
  const after = source.end
  if (!quoted) {
    const named = passage.tokens.slice(source.first, source.end).some(({ text }) => startsCapital(text))
    const rest = passage.tokens.length - after
    if (!named || rest > 12 || small.hasFiniteVerb(passage, after, passage.tokens.length)) return null
  }
  return draftOf(report, ruleAfter(report, end), { source, content: contentBefore(report, end, after) })
}

/** “...,” Orth said. And: The road was closed, police said. And: The road, police said, was closed. */
export function cueAfterContent(report: Report, source: Range, following: Following): Draft | null {
  const { passage, small } = report
  const end = contentEndBefore(passage, source.first)
  if (end === null) return null
  const quoted = passage.quoted[end - 1] !== null
  const resumes = following.kind === 'quote' && passage.words[following.at - 1] === ','
  const isRelative = following.kind === 'that' && isUtterance(passage, following.at - 1, small)
  if (following.kind !== 'nothing' && !resumes && !isRelative) return null
  if (isRelative && !quoted && !isWholeClause(passage, endOfLast(report), end, small)) return null
  const first = contentStart(passage, endOfLast(report), end, small)
  if (first >= end) return null
  if (!quoted && isAdjunct(report, first, end)) return null
  if (!report.cue.verb.frames.has(quoted ? 'quote' : 'clause')) return null
  return draftOf(report, ruleAfter(report, end), {
    source,
    addressee: following.addressee,
    content: contentBefore(report, end, following.at),
  })
}

function ruleAfter(report: Report, end: number): RuleName {
  const { passage, small } = report
  const quotation = passage.quoted[end - 1]
  const whole = quotation && passage.quoted[contentStart(passage, endOfLast(report), end, small)] === quotation
  return whole ? 'cue-after-quotation' : 'cue-after-content'
}

/** Where content ends right before `first`: at a closing mark, or before a comma. Null where neither stands there. */
function contentEndBefore(passage: Passage, first: number): number | null {
  const at = first - 1
  if (at < 1) return null
  if (passage.quoted[at]) return closesQuotation(passage, at) ? first : null
  if (passage.words[at] === ',' || passage.words[at] === '–' || passage.words[at] === '—' || passage.words[at] === '-')
    return at
  return null
}

/** The content in front of a cue, and what goes on behind it: “...,” Orth said, “...”. */
function contentBefore(report: Report, end: number, behind: number): Draft['content'] {
  const { passage, cues, small } = report
  const first = contentStart(passage, endOfLast(report), end, small)
  const spans = contentSpans(passage, first, end)
  const comma = passage.words[behind] === ',' ? behind + 1 : behind
  // “...,” she said, but “...”
  const at =
    comma > behind && small.words.coordinators.has(passage.words[comma] ?? '') && opensQuotation(passage, comma + 1)
      ? comma + 1
      : comma
  if (opensQuotation(passage, at))
    return [...spans, ...contentSpans(passage, at, contentEnd(passage, at, cues, Infinity, small))]
  const open = small.words.clauseStarts.has(passage.words[first]!) || !small.hasFiniteVerb(passage, first + 1, end)
  const interrupted = at > behind && !passage.quoted[end - 1] && open
  const next = cues[countUpTo(cues, at) - 1]
  if (!interrupted || (next?.chain === at && next.form === 'gerund')) return spans
  return [...spans, ...contentSpans(passage, at, contentEnd(passage, at, cues, Infinity, small))]
}

/** Words in front of "Orth said" that are no content: "On Friday," "Speaking in Oslo," "As the storm neared,". */
function isAdjunct({ passage, small }: Report, first: number, end: number): boolean {
  const word = passage.words[first]!
  if (small.words.conditions.has(word) || small.words.clauseStarts.has(word)) return false
  const whole = small.hasFiniteVerb(passage, first, end)
  if (small.isPreposition(passage, first)) return !whole
  const opens = small.words.clauseBounds.has(word) || word.endsWith(small.words.gerundEnd)
  return opens ? !whole || !passage.words.slice(first, end).includes(',') : !whole && end - first < 4
}

/** The end of the last report that stands in front of this cue in the same sentence. */
function endOfLast({ before, cue }: Report): number {
  const last = before.at(-1)
  if (!last || (last.rule !== 'cue-after-quotation' && last.rule !== 'cue-after-content')) return 0
  return Math.max(last.cue?.end ?? 0, last.source?.end ?? 0) <= cue.chain
    ? Math.max(last.cue?.end ?? 0, last.source?.end ?? 0)
    : 0
}

/** "said in a report | that the army has dismissed": what stands behind it may tell of the report. */
function isUtterance({ words }: Passage, at: number, small: SmallWords): boolean {
  const isNew = words.slice(Math.max(0, at - 3), at).some((word) => small.words.indefinite.has(word))
  return isNew && small.words.utterances.has(words[at]!)
}

/** A clause with its verb, before which nothing says when or why: not "Two days after it fell,". */
function isWholeClause(passage: Passage, first: number, end: number, small: SmallWords): boolean {
  const isOpen = passage.words
    .slice(first, end)
    .some((word) => small.words.furtherTold.has(word) || small.words.clauseBounds.has(word))
  return !isOpen && !small.isPreposition(passage, first) && small.hasFiniteVerb(passage, first, end)
}
