import type { FigureKind } from '../../evidence/figure.ts'
import type { FigureWords } from '../../language/figure-words.ts'
import type { Amount } from './amount.ts'
import type { Befallen } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import type { Piece } from './pieces.ts'

/**
 * Whether a number says how many it befell over a period, how many are so at a moment, how many more, or which part of a
 * whole. Null where the words do not show it.
 */
export function kindOf(
  pieces: readonly Piece[],
  amount: Amount,
  befallen: Befallen | null,
  end: number,
  { words }: Lexicon,
): FigureKind | null {
  if (amount.unit === 'percent') return isChange(pieces, amount, words) ? null : 'share'
  if (amount.measures !== null) return null
  const opener = pieces[amount.to]?.lower ?? ''
  const before = pieces[amount.from - 1]?.lower ?? ''
  if (words.increments.has(opener) || words.increments.has(before)) return 'increment'
  if (!befallen) return null
  const to = Math.max(end, befallen.to)
  const from = Math.min(amount.from, befallen.from)
  const lasting = pieces.slice(from, Math.min(to, from + 30)).some(({ lower }) => words.stockWords.has(lower))
  // "36 people dead" tells what happened to them.
  const state = befallen.state && !words.endings.has(befallen.measure)
  return lasting || state || words.stocks.has(befallen.measure) ? 'stock' : 'flow'
}

/** "rose by 4 percent", "a 12 percent increase", "growth of 3 percent": how much something changed, no part of a whole. */
function isChange(pieces: readonly Piece[], { from, to }: Amount, words: FigureWords): boolean {
  const around = [...pieces.slice(Math.max(0, from - 3), from), ...pieces.slice(to, to + 2)]
  return around.some(({ lower }) => words.changes.has(lower))
}
