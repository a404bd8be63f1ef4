import { contentEnd, contentSpans } from './content-extent.ts'
import { cueAfterContent, sourceBehind } from './cue-after-content.ts'
import { cueBeforeContent } from './cue-before-content.ts'
import { deniedBefore } from './denied-before.ts'
import type { Draft } from './draft.ts'
import { countUpTo } from './find-cues.ts'
import { lacksNeeded } from './no-report.ts'
import { phraseAfter, phraseBefore } from './noun-phrase.ts'
import type { Range } from './passage.ts'
import { draftOf, isSource, type Report } from './report.ts'
import { sentenceSubject, subjectOf } from './subject.ts'
import { whatFollows } from './what-follows.ts'

/** What one cue reports, by the first rule that fits. */
export function readReport(report: Report): Draft | null {
  const { cue, passage, small } = report
  if (cue.passive) return toldBy(report)
  const inverted = sourceBehind(report)
  if (inverted) return inverted
  const denied = deniedBefore(passage, cue, small)
  if (denied && isSource(passage, denied.source, small)) {
    const content = contentSpans(passage, denied.claim.first, denied.claim.end)
    return draftOf(report, 'object-before-cue', { source: denied.source, content })
  }
  const following = whatFollows(passage, cue, small)
  const shared = isShared(report)
  const source = shared ? null : subjectOf(passage, cue, small)
  if (!source && !shared) return null
  if (source && !isSource(passage, source, small)) return null
  if (source) {
    const after = cueAfterContent(report, source, following)
    if (after) return after
  }
  return cueBeforeContent(report, source ?? sharedSource(report), following)
}

/** Acts whose object stands in front where the verb is passive. */
const judged: ReadonlySet<Draft['act']> = new Set(['condemn', 'praise', 'reject', 'deny'])

/** "They were told by the mayor to leave", "he was accused by the court of theft": the source stands behind "by". */
function toldBy(report: Report): Draft | null {
  const { cue, cues, passage, small } = report
  const aims = cue.verb.frames.has('target')
  const isTold = aims || cue.verb.frames.has('addressee') || judged.has(cue.verb.act)
  if (!isTold || passage.words[cue.end] !== small.words.by) return null
  const phrase = phraseAfter(passage, cue.end + 1, small)
  // "accused by the mayor | of theft"
  const of = phrase && aims ? passage.words.slice(phrase.first, phrase.end).indexOf(small.words.of) : -1
  const source = phrase && of > 0 ? { first: phrase.first, end: phrase.first + of } : phrase
  if (!source || !isSource(passage, source, small)) return null
  const object = phraseBefore(passage, cue.chain, small)
  // "The ruling was condemned by the mayor": what stands in front.
  if (object && judged.has(cue.verb.act) && cue.verb.needs === null)
    return draftOf(report, 'cue-before-object', { source, content: contentSpans(passage, object.first, object.end) })
  if (!aims && !cue.verb.frames.has('addressee')) return null
  const content = contentSpans(passage, source.end, contentEnd(passage, source.end, cues, Infinity, small))
  if (content.length === 0) return null
  if (aims)
    return lacksNeeded(passage, source.end, cue, small)
      ? null
      : draftOf(report, 'cue-before-object', { source, content, target: object })
  const rule = passage.words[source.end] === small.words.to ? 'cue-before-infinitive' : 'cue-before-clause'
  return draftOf(report, rule, { source, content, addressee: object })
}

/** ", adding", "and said", "while urging": the verb has the source of the verb before it. */
function isShared({ passage, cue, small }: Report): boolean {
  const before = passage.words[cue.chain - 1]
  if (before === undefined) return false
  if (
    cue.form === 'gerund' &&
    !passage.words
      .slice(cue.chain, cue.first)
      .some((word) => small.words.beForms.has(word) || word === small.words.possessive)
  )
    return true
  return small.words.coordinators.has(before)
}

function sharedSource({ passage, cue, cues, before, small }: Report): Range | null {
  const last = before.findLast(({ source }) => source !== null && source.end <= cue.chain)
  if (last?.source) return last.source
  const earlier = cues[countUpTo(cues, cue.chain - 1) - 1]
  return (
    (earlier && !earlier.passive ? subjectOf(passage, earlier, small) : null) ??
    sentenceSubject(passage, cue.chain, small) ??
    // "The group, accusing the army of theft, left."
    (passage.words[cue.chain - 1] === ',' ? phraseBefore(passage, cue.chain - 1, small) : null)
  )
}
