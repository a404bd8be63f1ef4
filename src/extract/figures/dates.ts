import type { Attribution } from '../../evidence/attribution.ts'
import type { Measure } from '../../evidence/figure.ts'
import { contains, type Span } from '../../evidence/span.ts'
import type { TimeExpression } from '../../evidence/time-expression.ts'
import { calendarPart } from '../calendar-part.ts'
import { endsClause } from './clauses.ts'
import { datedWord, withPeriods, type DatedWord } from './dated-word.ts'
import type { Draft } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import type { ReadSentence } from './story-place.ts'
import type { Linked, Surroundings } from './surroundings.ts'
import type { Neighbours, Standing } from '../neighbours.ts'
import { firstPieceFrom, isCapitalised, type Piece } from '../pieces.ts'

/**
 * When it happened, and as of when it is so: from the only date that stands in the number's clause. A date outside the words of the
 * one who said it is when it was said, and a toll and a stock are so as of that day. What happened to somebody in a sentence
 * without any time happened when the sentence before tells, or the story's first one. Never the date of publication.
 */
export function datesOf(
  draft: Draft,
  said: Standing<Attribution> | null,
  around: Surroundings,
): Record<'when' | 'asOf', Linked | null> {
  const { pieces, near, neighbours, lexicon } = around
  if (timeless.has(draft.amount.measures ?? 'other')) return { when: null, asOf: null }
  const times = neighbours.timesIn(near)
  const dates = withPeriods(
    pieces,
    times
      .filter(({ span }) => said === null || contains(said.span, span) || isOfCited(span, said, around))
      .flatMap(({ value }) => datedWord(pieces, value, draft, lexicon) ?? []),
    lexicon,
  )
  // What it was before, at the date behind it or at none that is told.
  if (draft.isFormer) {
    const behind = dates.find(({ at }) => at >= draft.amount.to)
    return { when: behind ? linked(behind, '') : null, asOf: null }
  }
  // "will send 30,000 doses by Friday": until then.
  const asOf = draft.status === 'realised' ? dates.filter(({ at }) => lexicon.asOf.endingBefore(pieces, at)) : []
  const told = dates.findLast((date) => opensClauseOf(pieces, date, draft, lexicon.words.relativeTimes))
  const others = dates.filter((date) => !asOf.includes(date) && !isSaying(pieces, date.at, lexicon, draft.befallen))
  const stock = draft.kind === 'stock'
  const own = stock ? others.filter((date) => isOwn(pieces, date, draft, lexicon)) : others
  const only =
    told ??
    (own.length === 1
      ? own[0]
      : (own.find((date) => isRightBehind(pieces, date, draft, lexicon.words)) ??
        own.find((date) => isBeside(pieces, date, draft))))
  const since = only && only !== told && isSince(pieces, only.at, lexicon) ? '/..' : ''
  // "In 1951 it was 30,000, by 1961 it was 250,000": what comes before the number dates it.
  const dated = others.some(({ at }) => at < draft.amount.from)
  const until = asOf.length === 1 && !(dated && asOf[0]!.at > draft.amount.from) ? asOf[0]! : null
  return {
    when: stock
      ? null
      : only
        ? linked(only, since)
        : times.every(({ value: { type } }) => type === 'duration')
          ? happened(draft, around)
          : null,
    asOf: until ? linked(until, '') : stock && only && since === '' ? linked(only, '') : saidOn(draft, said, around),
  }
}

/**
 * Whether a date is that of the state itself: it is not in "sank on Monday, leaving 40 missing" nor in "40 were missing after the storm
 * on Monday".
 */
function isOwn(
  pieces: readonly Piece[],
  { at, time, value }: DatedWord,
  { amount }: Draft,
  { words }: Lexicon,
): boolean {
  // "held 12 seats after the 2000 election": a year lasts.
  if (/^\d{4}$/.test(value)) return true
  if (at >= amount.from)
    return !pieces
      .slice(amount.to, at)
      .some(({ lower }) => words.relatives.has(lower) || (words.subordinators.has(lower) && !words.since.has(lower)))
  const between = pieces.slice(firstPieceFrom(pieces, time.span[1]), amount.from)
  return !between.some(({ text }, index) => {
    const next = between[index + 1]?.lower ?? ''
    return text === ',' && (next.endsWith(words.gerundEnding) || words.coordinators.has(next))
  })
}

/** "since 2021", "since the war broke out in 2021". */
function isSince(pieces: readonly Piece[], at: number, { words }: Lexicon): boolean {
  for (let left = at - 1; left >= 0 && at - left <= longestSince; left--) {
    const { lower, kind } = pieces[left]!
    if (words.since.has(lower)) return true
    if (kind !== 'word' || words.relatives.has(lower)) return false
  }
  return false
}

/** How far before a date the "since" of its clause may stand, in pieces. */
const longestSince = 8

/** "which collapsed in 2019 killing six": of several dates the one right before the number and its verb. */
function isBeside(pieces: readonly Piece[], { time }: DatedWord, { amount, befallen }: Draft): boolean {
  const from = Math.min(amount.from, befallen?.side === 'left' ? befallen.from : amount.from)
  const gap = from - firstPieceFrom(pieces, time.span[1])
  return gap >= 0 && gap <= 2
}

/**
 * "In January, according to the mayor, 410 were abducted": what stands before "according to" is told with what is cited; what stands
 * behind, as in "according to figures released on Monday", is not.
 */
function isOfCited(date: Span, { span, value }: Standing<Attribution>, { lexicon }: Surroundings): boolean {
  const { cue } = value
  const isCited = cue !== null && lexicon.words.citings.has(cue.text.split(' ')[0]!.toLowerCase())
  return isCited && date[1] <= cue.span[0] && cue.span[0] < span[0]
}

/** "compared with 215 dead in 2020". */
function isRightBehind(
  pieces: readonly Piece[],
  { at }: DatedWord,
  { amount, counted, befallen }: Draft,
  words: Lexicon['words'],
): boolean {
  const end = Math.max(amount.to, counted?.to ?? 0, befallen?.side === 'left' ? 0 : (befallen?.to ?? 0))
  if (at < end || at - end > farthestBehind) return false
  // "17 farmers in El Aro in 1997": at most a place stands between.
  return pieces
    .slice(end, at)
    .every((piece) => words.prepositions.has(piece.lower) || words.determiners.has(piece.lower) || isCapitalised(piece))
}

/** How many words of a place may stand between a number and its date. */
const farthestBehind = 6

/** "said on Wednesday that 105 people have been killed": the day on which a toll or a stock was told. */
function saidOn(
  { kind, befallen }: Draft,
  said: Standing<Attribution> | null,
  { pieces, near, neighbours, lexicon }: Surroundings,
): Linked | null {
  if (said === null || (kind !== 'stock' && !(befallen && tolls.has(befallen.measure)))) return null
  const days = neighbours.timesIn(near).filter(({ span }) => !contains(said.span, span))
  const [day, ...others] = days.filter(({ span }) => isSaying(pieces, firstPieceFrom(pieces, span[0]), lexicon))
  const value = day && calendarPart(day.value)
  if (!value || others.length > 0) return null
  return { value, rest: { span: day.span, basis: 'inferred', reason: 'the day on which it was said' } }
}

const tolls: ReadonlySet<Measure> = new Set<Measure>(['killed', 'wounded', 'missing', 'displaced', 'infected'])

/** The date of the sentence before, or of the story's first sentence, for what befell somebody. */
function happened({ befallen, kind }: Draft, { before, neighbours, storyDate }: Surroundings): Linked | null {
  if (!befallen || kind !== 'flow' || befallen.side === 'noun') return null
  const dates = before ? datedTimes(neighbours.timesIn(before.span)) : []
  const [only] = dates
  if (only && dates.length === 1) {
    return {
      value: only.value,
      rest: { span: only.span, basis: 'inferred', reason: 'the date of the sentence before' },
    }
  }
  return dates.length === 0 ? storyDate : null
}

/**
 * The only date of a story's first sentence that is not the day on which somebody said it, for the sentences soon after it; null where
 * there is none.
 */
export function storyDateOf(lead: ReadSentence | null, neighbours: Neighbours, lexicon: Lexicon): Linked | null {
  if (!lead) return null
  const dates = datedTimes(neighbours.timesIn(lead.span)).filter(({ span }) => {
    const at = firstPieceFrom(lead.pieces, span[0])
    // "had pulled 55 bodies from the mud by Tuesday"
    return !isSaying(lead.pieces, at, lexicon) && !lexicon.asOf.endingBefore(lead.pieces, at)
  })
  const [only] = dates
  if (!only || dates.length > 1) return null
  return {
    value: only.value,
    rest: { span: only.span, basis: 'inferred', reason: 'the date of the first sentence of the story' },
  }
}

function datedTimes(times: readonly Standing<TimeExpression>[]): { value: string; span: Span }[] {
  return times.flatMap(({ value: time, span }) => {
    const value = calendarPart(time)
    return value === null ? [] : [{ value, span }]
  })
}

/** What is so far away, so large or so old is so at no date that the sentence tells. */
const timeless: ReadonlySet<Measure> = new Set<Measure>(['distance', 'area', 'age'])

function linked({ value, time, span }: DatedWord, ending: string): Linked {
  return { value: `${value}${ending}`, rest: { span: span ?? time.span, basis: time.basis } }
}

/** "the deadliest since 2016, when 660 people were killed": the date on which the number's clause hangs. */
function opensClauseOf(
  pieces: readonly Piece[],
  { at, time }: DatedWord,
  { amount }: Draft,
  relatives: ReadonlySet<string>,
): boolean {
  const end = firstPieceFrom(pieces, time.span[1])
  if (at > amount.from) return false
  // "the 2015-16 crisis, when": a noun or two may stand between.
  const opener = pieces.slice(end, Math.min(end + 4, amount.from)).findIndex(({ lower }) => relatives.has(lower))
  return opener >= 0 && amount.from - end - opener < 12
}

/** "said on Monday", "told reporters on 3 May": the date of the words, not of what they tell. */
function isSaying(
  pieces: readonly Piece[],
  at: number,
  { words }: Lexicon,
  befallen: Draft['befallen'] = null,
): boolean {
  for (let left = at - 1; left >= 0 && at - left <= 7 && !endsClause(pieces[left]); left--) {
    const { lower, text } = pieces[left]!
    // "said three had died on Monday"
    if (befallen && befallen.side !== 'noun' && left >= befallen.from && left < befallen.to) return false
    if (words.sayings.has(lower)) return true
    if (text === ',' || words.relatives.has(lower) || words.subordinators.has(lower)) return false
  }
  return false
}
