import { contentEnd, contentSpans, contentStart } from './content-extent.ts'
import { deniedBefore } from './denied-before.ts'
import { byRule, type Draft, type RuleName } from './draft.ts'
import { countUpTo, type Cue } from './find-cues.ts'
import { isNoReport, lacksNeeded } from './no-report.ts'
import { phraseAfter, phraseBefore } from './noun-phrase.ts'
import { closesQuotation, opensQuotation, startsCapital, type Passage, type Range } from './passage.ts'
import type { SmallWords } from './small-words.ts'
import { sentenceSubject, subjectOf } from './subject.ts'
import { whatFollows, type Following } from './what-follows.ts'

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

/** Acts whose object stands in front where the verb is passive. */
const judged: ReadonlySet<Draft['act']> = new Set(['condemn', 'praise', 'reject', 'deny'])

/** “...,” said Orth. And: The talks go on, reported the agency. */
function sourceBehind(report: Report): Draft | null {
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
function cueAfterContent(report: Report, source: Range, following: Following): Draft | null {
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

/** Orth said that ..., told the council: “...”, announced a deal, pledged to leave, and added ... */
function cueBeforeContent(report: Report, source: Range | null, following: Following): Draft | null {
  const { passage, cue, cues, next, small } = report
  if (!source) return null
  let { kind, at } = following
  // "apologised to the families": nothing more is said of it.
  if (kind === 'nothing' && cue.verb.act === 'apologize' && following.addressee) {
    const { addressee } = following
    return draftOf(report, 'cue-before-object', {
      source,
      addressee,
      content: contentSpans(passage, cue.end, addressee.end),
    })
  }
  if (kind === 'nothing') {
    if (following.perhapsAt === null || !cue.verb.frames.has('clause')) return null
    at = following.perhapsAt
    kind = 'clause'
    if (!small.hasFiniteVerb(passage, at, passage.tokens.length)) return null
  }
  const opensNext = at >= passage.tokens.length && next !== null && opensQuotation(next, 0)
  const content = opensNext
    ? contentSpans(next, 0, next.tokens.length)
    : contentSpans(passage, at, contentEnd(passage, at, cues, limitOf(report, source, kind, at), small))
  if (content.length === 0 || lacksNeeded(passage, at, cue, small) || isNoReport(passage, at, cue, small)) return null
  return draftOf(report, ruleOf(kind, cue), {
    source,
    addressee: following.addressee,
    content,
    cueEnd: following.cueEnd,
    target: targetAt(report, at),
  })
}

/** The object at whom the verb is aimed: "held | the company | responsible". */
export function targetAt({ passage, cue, small }: Pick<Report, 'passage' | 'cue' | 'small'>, at: number): Range | null {
  if (!cue.verb.frames.has('target') && !cue.verb.frames.has('label')) return null
  const object = phraseAfter(passage, at, small)
  if (!object || cue.verb.needs === null) return object
  const needed = passage.words.slice(at, object.end).indexOf(cue.verb.needs)
  return needed > 0 ? { first: at, end: at + needed } : object
}

/** Where content has to end because the clause around its report ends there, or because it is no clause itself. */
function limitOf({ passage, cue, small }: Report, source: Range, kind: Following['kind'], at: number): number {
  const opening = passage.words[source.first - 1]
  const inner = source.end < cue.chain && small.words.relatives.has(passage.words[cue.chain - 1]!)
  const subordinate = opening !== undefined && source.end <= cue.chain && small.words.subordinators.has(opening)
  if (inner || subordinate) return commaAfter(passage, at)
  const phrase = kind === 'object' || (kind === 'to' && cue.verb.frames.has('about'))
  return phrase ? phraseLimit(passage, at, small) : Infinity
}

/** "While Norway blamed the rebels, ...": the next comma outside of quotation marks that does not list. */
function commaAfter(passage: Passage, first: number): number {
  for (let at = first; at < Math.min(passage.tokens.length, first + 60); at++) {
    if (passage.words[at] === ',' && !passage.quoted[at]) return at
  }
  return Infinity
}

/** "announced the deal after ...", "condemned the raid, which ...": what is told of an object is not part of it. */
function phraseLimit(passage: Passage, first: number, small: SmallWords): number {
  for (let at = first + 1; at < Math.min(passage.tokens.length, first + 100); at++) {
    if (passage.quoted[at]) continue
    if (small.words.furtherTold.has(passage.words[at]!)) return at
    if (
      small.isPreposition(passage, at) &&
      passage.words.slice(at + 2, at + 5).some((word) => small.words.utterances.has(word))
    )
      return at
    if (passage.words[at] === ',' && goesElsewhere(passage, at + 1, small)) return at
  }
  return Infinity
}

/** ", which", ", but the army", ", encouraging": behind the comma something else is told. */
function goesElsewhere(passage: Passage, at: number, small: SmallWords): boolean {
  const word = passage.words[at] ?? ''
  if (small.words.coordinators.has(word) && !small.words.joiners.has(word)) return true
  if (small.words.relatives.has(word)) return true
  return word.endsWith(small.words.gerundEnd) && word.length > 5 && !small.isPreposition(passage, at)
}

export function ruleOf(kind: Following['kind'], cue: Cue): RuleName {
  if (cue.verb.act === 'decline') return 'cue-declining'
  if (kind === 'quote') return 'cue-before-quotation'
  if (kind === 'that') return 'cue-before-that'
  if (kind === 'clause') return 'cue-before-clause'
  return kind === 'to' ? 'cue-before-infinitive' : 'cue-before-object'
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

/** Whether a phrase can name who speaks: not "there", "this", "what", nor a time. */
function isSource(passage: Passage, { first, end }: Range, small: SmallWords): boolean {
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

interface Found {
  readonly source: Range
  readonly content: Draft['content']
  readonly addressee?: Range | null
  readonly target?: Range | null
  readonly cueEnd?: number
}

function draftOf({ passage, cue, small }: Report, rule: RuleName, found: Found): Draft {
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
