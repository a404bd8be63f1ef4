import { overlap, type Span } from '../../evidence/span.ts'
import { countBefore } from '../count-before.ts'
import type { Draft } from './draft.ts'
import type { Quotation } from './find-quotations.ts'
import { contentEnd, contentSpans } from './content-extent.ts'
import { headEnd, phraseAfter } from './noun-phrase.ts'
import { closesQuotation, rangeIn, type Passage, type Range } from './passage.ts'
import type { SmallWords } from './small-words.ts'

/** How far behind "and" the verb of a clause is looked for, in tokens. */
const longestSubject = 8

/**
 * A draft whose content holds nothing of its own source and cue, nor what the outlet tells behind them: "The town is empty, | aid
 * workers told her, as the army drew nearer". A stretch that is one small word is left out. Where nothing would be left, the
 * content stays as it is.
 */
export function withOwnContent(whole: Draft, small: SmallWords): Draft {
  const draft = withOwnSource(whole)
  const { passage, sourcePassage, source, cue, verb } = draft
  const told = source && sourcePassage === passage ? [source] : []
  let content = cue ? behindTown(inItsSentence(draft), passage) : draft.content
  for (const range of [...told, ...(cue ? [cue] : [])]) content = without(content, passage, range)
  const behind = cue ? Math.max(cue.end, told[0]?.end ?? 0) : null
  const aside = relativeAside(draft, behind, small)
  if (aside) return { ...draft, content: aside }
  const isLabel = verb?.frames.has('label') === true
  const isBefore = cue !== null && content.length > 1 && !isLabel && content[0]![0] < passage.tokens[cue.first]!.start
  content = content
    .filter((span, at) => at === 0 || !isBefore || !isToldBehind(passage, span, behind!, small))
    .flatMap((span, at, { length }) => (at + 1 < length && leadsTo(passage, span, small) ? [] : [span]))
    .flatMap((span) => trimmed(passage, span, small))
    .map((span) => withPhrase(passage, span, small))
  content = content.map((span) => withoutGrounds(passage, span, small))
  if (draft.rule === 'cue-before-object') content = content.map((span) => withoutTold(passage, span, small))
  return content.length > 0 ? { ...draft, content } : draft
}

/** "according to the Voss Herald | , the nuns, | who left on Monday, ...": what begins behind a comma in the source is content. */
function withOwnSource(draft: Draft): Draft {
  const { passage, sourcePassage, source, content } = draft
  const first = source && sourcePassage === passage ? rangeIn(passage, content[0]!)?.first : undefined
  if (!source || first === undefined || first <= source.first || first >= source.end) return draft
  return passage.words[first - 1] === ',' ? { ...draft, source: { first: source.first, end: first - 1 } } : draft
}

/**
 * Words without marks stand in one sentence with who says them: "The road is open. | Nobody is hurt, | she said", "She told them that
 * nobody was hurt. | The road is open". A turn behind a colon goes on.
 */
function inItsSentence({ passage, content, cue }: Draft): Draft['content'] {
  const { tokens, words, quoted } = passage
  const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end]
  if (!cue || words[cue.first] === ':' || words[cue.end] === ':') return content
  const { start: said } = tokens[cue.first]!
  const isElsewhere = (span: Span): boolean => {
    const { paragraph, quotations } = passage
    const isBeside =
      paragraph.span[0] <= span[0] && span[1] <= paragraph.span[1] && (span[1] <= start || end <= span[0])
    return isBeside && !isQuoted(quotations, span)
  }
  const here = content.filter((span) => !isElsewhere(span))
  return (here.length > 0 ? here : content).map(([from, to]): Span => {
    if (!quoted[0] && from < start && start < to && to <= said) return [start, to]
    const isOpen = quoted.at(-1) !== null && !closesQuotation(passage, tokens.length - 1)
    return !isOpen && said < from && from < end && end < to ? [from, end] : [from, to]
  })
}

/** Whether a span touches one of the quotations, which stand in order; by bisection, since a paragraph can have very many. */
function isQuoted(quotations: readonly Quotation[], span: Span): boolean {
  const next = quotations[countBefore(quotations, (one) => one.span[1] <= span[0])]
  return next !== undefined && overlap(next.span, span) > 0
}

/** "BANNU: | The road is closed, | police said": without the town of a dateline. */
function behindTown(content: Draft['content'], { tokens, words }: Passage): Draft['content'] {
  const [first, ...rest] = content
  const colon = words.slice(0, longestTown).indexOf(':')
  const isTown = colon > 0 && tokens.slice(0, colon).every(({ text }) => text.length > 1 && text === text.toUpperCase())
  if (!first || !isTown || first[0] > tokens[0]!.start || first[1] <= tokens[colon]!.end) return content
  return [[tokens[colon + 1]!.start, first[1]], ...rest]
}

/** The longest name of a town, with its colon, in tokens. */
const longestTown = 3

/** Content without some words outside of quotation marks; what stands around them stays, in two stretches. */
function without(content: readonly Span[], { tokens, quoted }: Passage, { first, end }: Range): readonly Span[] {
  if (quoted[first]) return content
  const [start, stop] = [tokens[first]!.start, tokens[end - 1]!.end]
  return content.flatMap(([from, to]): Span[] => {
    if (to <= start || stop <= from) return [[from, to]]
    const before: Span = [from, Math.min(to, tokens[first - 1]?.end ?? start)]
    const after: Span = [Math.max(from, tokens[end]?.start ?? stop), to]
    return [before, after].filter(([one, other]) => other > one)
  })
}

/** ", as fighting went on", "after the raid": a stretch behind source and cue that tells when or why. */
function isToldBehind(passage: Passage, span: Span, behind: number, small: SmallWords): boolean {
  const range = rangeIn(passage, span)
  if (!range || range.first < behind || passage.quoted[range.first]) return false
  return small.words.meanwhile.has(passage.words[range.first]!)
}

/** "the men who | , it says, | were shot", "which | they called | unfair": what the relative clause tells is what is said. */
function leadsTo(passage: Passage, span: Span, small: SmallWords): boolean {
  const range = rangeIn(passage, span)
  return range !== null && !passage.quoted[range.end - 1] && small.words.relatives.has(passage.words[range.end - 1]!)
}

/** "a bill that, she says, | would help": all that was said stands behind who said it. */
function relativeAside({ passage, content }: Draft, behind: number | null, small: SmallWords): Span[] | null {
  const [only] = content
  if (behind === null || content.length !== 1 || only![1] > passage.tokens[behind - 1]!.end) return null
  if (!leadsTo(passage, only!, small) || passage.words[behind] !== ',') return null
  const spans = contentSpans(passage, behind + 1, contentEnd(passage, behind + 1, [], Infinity, small))
  return spans.map((span) => withoutTold(passage, span, small))
}

/** "appealed for 14 million | , of which half has come": what is told of an object is no part of it. */
function withoutTold(passage: Passage, span: Span, small: SmallWords): Span {
  const range = rangeIn(passage, span)
  if (!range || span[0] < passage.tokens[0]!.start) return span
  for (let at = range.first + 1; at + 2 < range.end; at++) {
    if (passage.quoted[at]) continue
    // "called it theft | and want the money back"
    if (small.words.joiners.has(passage.words[at]!) && saysNext(passage, at + 1, small))
      return endedBefore(passage, span, at)
    if (passage.words[at] !== ',') continue
    const isPart = small.isPreposition(passage, at + 1) && small.words.relatives.has(passage.words[at + 2]!)
    if (isPart || beginsClause(passage, at + 1, small)) return endedBefore(passage, span, at)
  }
  return span
}

/** A stretch up to a token, and up to the comma before that. */
function endedBefore(passage: Passage, span: Span, at: number): Span {
  const last = passage.words[at - 1] === ',' ? at - 2 : at - 1
  return last < 0 ? span : [span[0], Math.max(span[0] + 1, passage.tokens[last]!.end)]
}

/** "the ferry was safe | , citing a letter": what a report rests on is no part of it. */
function withoutGrounds(passage: Passage, span: Span, small: SmallWords): Span {
  const range = rangeIn(passage, span)
  if (!range || span[0] < passage.tokens[0]!.start) return span
  for (let at = range.first + 2; at < range.end; at++) {
    const isGround = small.words.citing.has(passage.words[at]!) && passage.words[at - 1] === ','
    if (isGround && !passage.quoted[at]) return endedBefore(passage, span, at)
  }
  return span
}

/** "and | want", "and | have demanded": a verb of saying, in a form that can only be a verb. */
function saysNext(passage: Passage, first: number, small: SmallWords): boolean {
  let at = first
  while (small.isAuxiliary(passage, at) || small.isAdverb(passage, at)) at++
  const word = passage.words[at] ?? ''
  const forms = small.words.verbs.get(word) ?? []
  if (at > first) return forms.length > 0
  if (small.words.nounLike.has(word)) return false
  const isPast = forms.some(({ form }) => form === 'past') && word.endsWith(small.words.pastEnd)
  return isPast || small.words.onlyVerbs.has(word)
}

/** ", and | the first of them are expected": behind "and" something else is told, with a verb of its own. */
function beginsClause(passage: Passage, at: number, small: SmallWords): boolean {
  if (!small.words.coordinators.has(passage.words[at]!)) return false
  if (!small.isDeterminer(passage, at + 1) && !small.isPronoun(passage, at + 1)) return false
  for (let next = at + 2; next < Math.min(passage.tokens.length, at + longestSubject); next++) {
    if (small.words.relatives.has(passage.words[next]!) || passage.tokens[next]!.kind === 'mark') return false
    if (small.isAuxiliary(passage, next)) return true
  }
  return false
}

/** A stretch without marks and conjunctions at its ends; nothing of it where only a small word is left: "only", "also". */
function trimmed(passage: Passage, span: Span, small: SmallWords): Span[] {
  const range = rangeIn(passage, span)
  const last = passage.tokens.at(-1)!
  // In another sentence, or over several.
  if (!range || span[0] < passage.tokens[0]!.start || span[1] > last.end) return [span]
  let { first, end } = range
  while (first < end && isLoose(passage, first)) first++
  while (end > first && (isLoose(passage, end - 1) || isDangling(passage, end - 1, small))) end--
  if (first === end) return []
  const isSmall = small.isAdverb(passage, first) || small.words.articles.has(passage.words[first]!)
  if (end - first === 1 && !passage.quoted[first] && isSmall) return []
  if (first === range.first && end === range.end) return [span]
  return [[Math.max(span[0], passage.tokens[first]!.start), Math.min(span[1], passage.tokens[end - 1]!.end)]]
}

/** "the deaths of two guards in | the valley": a preposition at the end, with the phrase behind it. */
function withPhrase(passage: Passage, span: Span, small: SmallWords): Span {
  const range = rangeIn(passage, span)
  if (!range || span[1] > passage.tokens.at(-1)!.end || passage.quoted[range.end - 1]) return span
  if (!small.isPreposition(passage, range.end - 1) || !small.isDeterminer(passage, range.end)) return span
  const phrase = phraseAfter(passage, range.end, small)
  if (!phrase) return span
  const end = headEnd(passage, phrase, small)
  return [span[0], Math.max(span[1], passage.tokens[end - 1]!.end)]
}

function isLoose(passage: Passage, at: number): boolean {
  return !passage.quoted[at] && !closesQuotation(passage, at) && ',;:–—'.includes(passage.words[at]!)
}

/** "9,000 are damaged | , while" */
function isDangling(passage: Passage, at: number, { words }: SmallWords): boolean {
  const word = passage.words[at]!
  return (
    !passage.quoted[at] && (words.joiners.has(word) || words.contrasts.has(word) || words.subjectRelatives.has(word))
  )
}
