import type { Span } from '../../evidence/span.ts'
import { countUpTo, type Cue } from './find-cues.ts'
import type { Quotation } from './find-quotations.ts'
import { isStop, type Passage } from './passage.ts'
import type { SmallWords } from './small-words.ts'

/** The longest content that one sentence is searched for, in tokens. */
const longest = 400

/** Where content ends that begins at `first`: before the next report of the same source, and before the last full stop. */
export function contentEnd(
  passage: Passage,
  first: number,
  cues: readonly Cue[],
  limit: number,
  small: SmallWords,
): number {
  const last = Math.min(passage.tokens.length, first + longest, limit)
  for (let at = first; at < last; at++) {
    if (passage.quoted[at]) continue
    if (isOuterReport(passage, at, cues)) return withoutStop(passage, first, at)
    if (endsBefore(passage, at, cues, small)) return withoutStop(passage, first, at)
  }
  return withoutStop(passage, first, last)
}

/** ", adding that", "and said", ", according to", ";" */
function endsBefore(passage: Passage, at: number, cues: readonly Cue[], small: SmallWords): boolean {
  const word = passage.words[at]!
  if (word === ';')
    return passage.words[at + 1] !== small.words.to && !small.words.joiners.has(passage.words[at + 1] ?? '')
  if (word !== ',' && !small.words.coordinators.has(word)) return false
  const found = cues[countUpTo(cues, at)]
  const next = found && !found.passive && found.chain <= at + 2 ? found : undefined
  if (next) {
    const joins = passage.words
      .slice(at + 1, next.chain)
      .every((between) => small.words.coordinators.has(between) || small.words.participleLinks.has(between))
    if (joins && (next.form === 'gerund' || word !== ',' || next.chain > at + 1)) return true
  }
  return (
    word === ',' &&
    small.words.accordingTo.some((phrase) => phrase.every((part, offset) => passage.words[at + 1 + offset] === part))
  )
}

/** ", state media reported." at the end of the sentence: the report around this one. */
function isOuterReport(passage: Passage, comma: number, cues: readonly Cue[]): boolean {
  if (passage.words[comma] !== ',') return false
  const outer = cues[countUpTo(cues, comma)]
  if (!outer || outer.chain - comma > 10 || outer.chain === comma + 1) return false
  return isStop(passage, outer.end) && outer.end >= passage.tokens.length - 1
}

/** Without the full stop at the end, unless it stands in quotation marks. */
function withoutStop(passage: Passage, first: number, end: number): number {
  let last = end
  while (
    last > first &&
    !passage.quoted[last - 1] &&
    (isStop(passage, last - 1) || ',;:–—-'.includes(passage.words[last - 1]!))
  )
    last--
  return last
}

/** The spans of content from `first` up to `end`, with all of a quotation that begins before or ends behind this sentence. */
export function contentSpans(passage: Passage, first: number, end: number): Span[] {
  if (end <= first) return []
  const opening = passage.quoted[first]
  const closing = passage.quoted[end - 1]
  const start = opening ? Math.min(opening.span[0], passage.tokens[first]!.start) : passage.tokens[first]!.start
  const stop = closing ? Math.max(closing.span[1], passage.tokens[end - 1]!.end) : passage.tokens[end - 1]!.end
  const earlier = opening ? chain(opening, 'carriesOn').reverse() : []
  const later = closing ? chain(closing, 'goesOn') : []
  return [...earlier, [start, stop], ...later]
}

function chain(quotation: Quotation, way: 'goesOn' | 'carriesOn'): Span[] {
  const spans: Span[] = []
  for (let next = quotation[way]; next; next = next[way]) spans.push(next.span)
  return spans
}

/**
 * Where the content begins that ends right before `end`: at the sentence's first word that is no conjunction, behind a colon in
 * front of its quotation, or behind the report before it.
 */
export function contentStart(passage: Passage, from: number, end: number, small: SmallWords): number {
  let first = Math.max(from, end - longest)
  while (
    first < end &&
    (isLead(passage, first, small) || (',;–—-'.includes(passage.words[first]!) && !passage.quoted[first]))
  )
    first++
  const quotation = passage.quoted[end - 1]
  if (!quotation) return first
  for (let at = end - 1; at > first; at--) {
    if (passage.quoted[at] !== quotation) return passage.words[at] === ':' ? at + 1 : first
  }
  return first
}

/** "But", "And", "Meanwhile ,". */
function isLead(passage: Passage, at: number, small: SmallWords): boolean {
  if (passage.quoted[at]) return false
  if (small.words.coordinators.has(passage.words[at]!)) return true
  return small.isAdverb(passage, at) && passage.words[at + 1] === ','
}

/** A content without what stands from a token on, and without the comma before that; what begins behind the token stays. */
export function endingBefore({ tokens, words }: Passage, first: number, content: readonly Span[]): Span[] {
  const { start } = tokens[first]!
  const end = tokens[',;–—'.includes(words[first - 1] ?? ' ') ? first - 2 : first - 1]?.end ?? start
  return content.map(([from, to]): Span => (from < start && start < to ? [from, Math.min(to, end)] : [from, to]))
}
