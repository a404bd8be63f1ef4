import type { Span } from '../../evidence/span.ts'
import type { TimeExpression } from '../../evidence/time-expression.ts'
import { calendarPart } from '../calendar-part.ts'
import { endsClause } from './clauses.ts'
import type { Draft } from './draft.ts'
import { isFormer } from './former.ts'
import type { Lexicon } from './lexicon.ts'
import { firstPieceFrom, type Piece } from '../pieces.ts'

/** A date that may be that of a number. */
export interface DatedWord {
  readonly value: string
  readonly time: TimeExpression
  /** The first piece of the time's words. */
  readonly at: number
  /** The words of both dates of a period. */
  readonly span?: Span
}

/** "between January 2015 and June 2021": two dates that are one period. */
export function withPeriods(pieces: readonly Piece[], dates: readonly DatedWord[], { words }: Lexicon): DatedWord[] {
  const joined: DatedWord[] = []
  for (const date of dates) {
    const first = joined.at(-1)
    const coupled = words.rangeCouplers.has(pieces[date.at - 1]?.lower ?? '')
    const opener = first ? (pieces[first.at - 1]?.lower ?? '') : ''
    const opened = words.rangeOpeners.has(opener) || words.fromPrepositions.has(opener)
    const next = first && firstPieceFrom(pieces, first.time.span[1]) === date.at - 1
    if (!first || !coupled || !opened || !next || first.value.includes('/') || date.value.includes('/'))
      joined.push(date)
    else {
      const span = [first.time.span[0], date.time.span[1]] as const
      joined[joined.length - 1] = { ...first, value: `${first.value}/${date.value}`, span }
    }
  }
  return joined
}

/** The date of a time in the clause of a number; null where it is none, or that of another number. */
export function datedWord(
  pieces: readonly Piece[],
  time: TimeExpression,
  { amount }: Draft,
  lexicon: Lexicon,
): DatedWord | null {
  const value = calendarPart(time)
  const at = firstPieceFrom(pieces, time.span[0])
  if (value === null || at === pieces.length) return null
  const [from, to] = at < amount.from ? [at, amount.from] : [amount.to, at]
  for (let between = from; between < to; between++) if (endsClause(pieces[between])) return null
  // "5 points more than in 2019": the date of what it is compared with.
  if (at > amount.from && isCompared(pieces, from, to, lexicon.words)) return null
  if (at > amount.from && opensFormer(pieces, from, to, lexicon)) return null
  return { value, time, at }
}

/** "than in 2019"; "more than 60" compares nothing. */
function isCompared(pieces: readonly Piece[], from: number, to: number, words: Lexicon['words']): boolean {
  for (let at = from; at < to; at++) {
    const next = pieces[at + 1]
    const isHedge =
      next?.kind === 'number' || words.cardinals.has(next?.lower ?? '') || words.articles.has(next?.lower ?? '')
    if (words.comparing.has(pieces[at]!.lower) && !isHedge) return true
  }
  return false
}

/** "1.3 million, up from 900,000 in 2019": the date of what it was before. */
function opensFormer(pieces: readonly Piece[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at++)
    if (lexicon.words.changeOpeners.has(pieces[at]!.lower) && isFormer(pieces, at + 1, lexicon)) return true
  return false
}
