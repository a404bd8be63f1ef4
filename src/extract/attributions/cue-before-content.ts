import { contentEnd, contentSpans } from './content-extent.ts'
import type { Draft, RuleName } from './draft.ts'
import type { Cue } from './find-cues.ts'
import { reasonBehind } from './joined-content.ts'
import { isNoReport, lacksNeeded } from './no-report.ts'
import { phraseAfter } from './noun-phrase.ts'
import { opensQuotation, type Passage, type Range } from './passage.ts'
import { draftOf, type Report } from './report.ts'
import type { SmallWords } from './small-words.ts'
import type { Following } from './what-follows.ts'

/** Orth said that ..., told the council: “...”, announced a deal, pledged to leave, and added ... */
export function cueBeforeContent(report: Report, source: Range | null, following: Following): Draft | null {
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
  if (cue.verb.act === 'apologize' && following.addressee) at = reasonBehind(passage, at, small.words.for)
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
