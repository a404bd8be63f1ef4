import type { Attribution } from '../../evidence/attribution.ts'
import type { Measure } from '../../evidence/figure.ts'
import { contains } from '../../evidence/span.ts'
import type { TimeExpression } from '../../evidence/time-expression.ts'
import { calendarPart } from '../calendar-part.ts'
import { endsClause } from './clauses.ts'
import type { Draft } from './draft.ts'
import type { Linked, Surroundings } from './surroundings.ts'
import type { Standing } from '../neighbours.ts'
import { firstPieceFrom, type Piece } from '../pieces.ts'

/**
 * When it happened, and as of when it is so: from the only date that stands in the number's clause. A date outside the words
 * of the one who said it is when it was said. Never the date of publication.
 */
export function datesOf(
  draft: Draft,
  said: Standing<Attribution> | null,
  { pieces, near, neighbours, lexicon }: Surroundings,
): Record<'when' | 'asOf', Linked | null> {
  if (timeless.has(draft.amount.measures ?? 'other')) return { when: null, asOf: null }
  const dates = neighbours
    .timesIn(near)
    .filter(({ span }) => said === null || contains(said.span, span))
    .flatMap(({ value }) => datedWord(pieces, value, draft) ?? [])
  const asOf = dates.filter(({ at }) => lexicon.asOf.endingBefore(pieces, at))
  const told = dates.findLast((date) => opensClauseOf(pieces, date, draft, lexicon.words.relativeTimes))
  const others = dates.filter((date) => !asOf.includes(date) && !isSaying(pieces, date.at, lexicon.words.otherVerbs))
  const only = told ?? (others.length === 1 ? others[0] : undefined)
  const since = only && only !== told && lexicon.words.since.has(pieces[only.at - 1]?.lower ?? '') ? '/..' : ''
  return {
    when: only && draft.kind !== 'stock' ? linked(only, since) : null,
    asOf: asOf.length === 1 ? linked(asOf[0]!, '') : null,
  }
}

/** What is so far away, so large or so old is so at no date that the sentence tells. */
const timeless: ReadonlySet<Measure> = new Set<Measure>(['distance', 'area', 'age'])

interface DatedWord {
  readonly value: string
  readonly time: TimeExpression
  /** The first piece of the time's words. */
  readonly at: number
}

function linked({ value, time }: DatedWord, ending: string): Linked {
  return { value: `${value}${ending}`, rest: { span: time.span, basis: time.basis } }
}

function datedWord(pieces: readonly Piece[], time: TimeExpression, { amount }: Draft): DatedWord | null {
  const value = calendarPart(time)
  const at = firstPieceFrom(pieces, time.span[0])
  if (value === null || at === pieces.length) return null
  const [from, to] = at < amount.from ? [at, amount.from] : [amount.to, at]
  for (let between = from; between < to; between++) if (endsClause(pieces[between])) return null
  return { value, time, at }
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
function isSaying(pieces: readonly Piece[], at: number, verbs: ReadonlySet<string>): boolean {
  return pieces.slice(Math.max(0, at - 4), at).some(({ lower }) => verbs.has(lower))
}
