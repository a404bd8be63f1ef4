import type { FigureKind } from '../../evidence/figure.ts'
import type { FigureWords } from '../../language/figure-words.ts'
import type { Amount } from './amount.ts'
import type { Befallen } from './draft.ts'
import { isAdverb } from './clauses.ts'
import type { Lexicon } from './lexicon.ts'
import type { Piece } from '../pieces.ts'

/**
 * Whether a number says how many it befell over a period, how many are so at a moment, how many more, or which part of a
 * whole. Null where the words do not show it.
 */
export function kindOf(
  pieces: readonly Piece[],
  amount: Amount,
  befallen: Befallen | null,
  end: number,
  lexicon: Lexicon,
): FigureKind | null {
  const { words } = lexicon
  if (amount.unit === 'percent') return isChange(pieces, amount, words) ? null : 'share'
  if (amount.measures !== null && amount.measures !== 'money') return null
  const opener = pieces[amount.to]?.lower ?? ''
  const before = pieces[amount.from - 1]?.lower ?? ''
  if (words.increments.has(opener) || words.increments.has(before)) return 'increment'
  if (!befallen) return kindByVerb(pieces, amount, end, lexicon)
  const to = Math.max(end, befallen.to)
  const from = Math.min(amount.from, befallen.from)
  const lasting = pieces.slice(from, Math.min(to, from + 30)).some(({ lower }) => words.stockWords.has(lower))
  // "36 people dead" tells what happened to them.
  const state = befallen.state && !words.endings.has(befallen.measure)
  return lasting || state || words.stocks.has(befallen.measure) ? 'stock' : 'flow'
}

/**
 * Where nothing befell the counted, the nearest verb decides: what somebody has and what there is are so at a moment ("have 263
 * seats", "there are 12 camps"), what somebody did is of a period ("fired four shots", "25 million people turned out").
 */
function kindByVerb(pieces: readonly Piece[], amount: Amount, end: number, lexicon: Lexicon): FigureKind | null {
  const { words } = lexicon
  const isAuxiliary = (word: string): boolean => words.perfects.has(word) || words.passives.has(word)
  let left = amount.from - 1
  while (left > 0 && isAdverb(pieces[left], lexicon) && !isAuxiliary(pieces[left]!.lower)) left -= 1
  const before = pieces[left]?.lower ?? ''
  if (isAuxiliary(before)) return 'stock'
  if (isDone(before, words)) return 'flow'
  let right = end
  while (isAdverb(pieces[right], lexicon) && !isAuxiliary(pieces[right]!.lower)) right += 1
  const next = pieces[right]?.lower ?? ''
  if (isDone(next, words)) return 'flow'
  if (!isAuxiliary(next)) return null
  const verb = pieces.slice(right + 1, right + 4).some(({ lower }) => isDone(lower, words))
  return verb ? 'flow' : 'stock'
}

function isDone(word: string, words: FigureWords): boolean {
  return word.length > 3 && words.verbEndings.some((ending) => word.endsWith(ending))
}

/** "rose by 4 percent", "a 12 percent increase", "growth of 3 percent": how much something changed, no part of a whole. */
function isChange(pieces: readonly Piece[], { from, to }: Amount, words: FigureWords): boolean {
  // "Turnout was 51 percent, down from 56 percent": levels, beside words of change.
  const before = pieces[from - 1]?.lower ?? ''
  if (words.changeOpeners.has(before) || words.toPrepositions.has(before) || words.passives.has(before)) return false
  const around = [...pieces.slice(Math.max(0, from - 3), from), ...pieces.slice(to, to + 2)]
  return around.some(({ lower }) => words.changes.has(lower))
}
