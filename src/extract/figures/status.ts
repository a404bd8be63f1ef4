import type { Status } from '../../evidence/figure.ts'
import type { Amount } from './amount.ts'
import { endsClause, isAdverb } from './clauses.ts'
import type { Befallen } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import { isCapitalised, type Piece } from '../pieces.ts'

const reach = 5

/**
 * Whether what a number counts has happened: read from the verb group that says what befell it, and from the few words before
 * number or verb ("plans to evacuate 300 people", "could displace 5,000", "30 hostages would be released").
 */
export function statusOf(
  pieces: readonly Piece[],
  amount: Amount,
  befallen: Befallen | null,
  end: number,
  lexicon: Lexicon,
): Status {
  const start = Math.min(amount.from, befallen?.from ?? amount.from)
  const from = clauseStart(pieces, start, lexicon)
  const to = befallen?.side === 'right' ? befallen.to : befallen ? amount.from : clauseEnd(pieces, end, lexicon)
  let status: Status = 'realised'
  // "9 of 14 pumps did not work": what is denied is not the number.
  const deniable = befallen ? to : amount.from
  for (let at = from; at < to; at++) {
    const match = lexicon.status.startingAt(pieces, at)
    // "are also being repeated"
    if (lexicon.words.beings.has(pieces[at]!.lower) && isNow(pieces, at, lexicon)) status = heavier(status, 'ongoing')
    // "in May" is no possibility.
    const name = at > 0 && isCapitalised(pieces[at])
    if (match?.value === 'denied' && at >= deniable) continue
    if (match && !name) status = heavier(status, match.value)
  }
  if (status === 'realised' && isOrdered(pieces, amount.from, befallen, lexicon)) return 'planned'
  if (amount.measures === 'money' && status === 'realised' && isPlannedMoney(pieces, amount.from, lexicon))
    return 'planned'
  return status
}

/** "announced 18 billion pesos", "asked lenders for $120 million". */
function isPlannedMoney(pieces: readonly Piece[], at: number, { words }: Lexicon): boolean {
  for (let left = at - 1; left >= 0 && at - left <= 6 && !endsClause(pieces[left]); left--) {
    if (words.moneyPlans.has(pieces[left]!.lower)) return true
    if (words.subordinators.has(pieces[left]!.lower)) return false
  }
  return false
}

/** "ordered its 280 inhabitants to leave" */
function isOrdered(pieces: readonly Piece[], at: number, befallen: Befallen | null, { words }: Lexicon): boolean {
  if (befallen?.side !== 'right' || !words.toPrepositions.has(pieces[befallen.from]!.lower)) return false
  return pieces.slice(Math.max(0, at - 4), at).some(({ lower }) => words.orders.has(lower))
}

function isNow(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  let left = at - 1
  while (left > 0 && isAdverb(pieces[left], lexicon)) left -= 1
  return lexicon.words.presents.has(pieces[left]?.lower ?? '')
}

function heavier(first: Status, second: Status): Status {
  return weight(second) > weight(first) ? second : first
}

function weight(status: Status): number {
  return order.indexOf(status)
}

const order: readonly Status[] = ['realised', 'ongoing', 'planned', 'possible', 'conditional', 'denied']

function clauseStart(pieces: readonly Piece[], at: number, { words }: Lexicon): number {
  let from = at
  while (from > 0 && at - from < reach) {
    const before = pieces[from - 1]!
    if (endsClause(before) || before.text === ',' || words.subordinators.has(before.lower)) break
    from -= 1
  }
  return from
}

function clauseEnd(pieces: readonly Piece[], at: number, { words }: Lexicon): number {
  let to = at
  while (to < pieces.length && to - at < reach) {
    const next = pieces[to]!
    if (endsClause(next) || next.text === ',' || words.subordinators.has(next.lower)) break
    to += 1
  }
  return to
}
