import type { FigureKind } from '../../evidence/figure.ts'
import type { FigureWords } from '../../language/figure-words.ts'
import type { Amount } from './amount.ts'
import { isMadeUp } from './change.ts'
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
  if (amount.measures !== null && amount.measures !== 'money' && amount.measures !== 'other') return null
  const opener = pieces[amount.to]?.lower ?? ''
  const before = pieces[amount.from - 1]?.lower ?? ''
  const more = words.increments.has(opener) || words.increments.has(before)
  // "Another 120 are staying with relatives" is no more than a stock.
  if (more && !(befallen?.state && words.stocks.has(befallen.measure))) return 'increment'
  if (!befallen) {
    const spent = amount.measures === 'money' && isSpent(pieces, amount, words)
    return kindByVerb(pieces, amount, end, lexicon) ?? (spent ? 'flow' : null)
  }
  return isLasting(pieces, amount, befallen, end, words) ? 'stock' : 'flow'
}

/** Whether what befell the counted is how they are. "36 people dead" and "left 400 homeless" tell what happened to them. */
function isLasting(
  pieces: readonly Piece[],
  amount: Amount,
  befallen: Befallen,
  end: number,
  words: FigureWords,
): boolean {
  const before = pieces[amount.from - 1]?.lower ?? ''
  if (befallen.side === 'right' && befallen.state && words.makers.has(before)) return false
  const to = Math.max(end, befallen.to)
  const from = Math.min(amount.from, befallen.from)
  if (pieces.slice(from, Math.min(to, from + 30)).some(({ lower }) => words.stockWords.has(lower))) return true
  if (words.stocks.has(befallen.measure)) return true
  // "in hospital"
  const inPlace = words.placePrepositions.has(pieces[befallen.from]!.lower)
  return befallen.state && (inPlace || !words.endings.has(befallen.measure))
}

/**
 * Where nothing befell the counted, the nearest verb decides: what somebody has or keeps, what there is and what is doing something
 * are so at a moment ("have 263 seats", "employs 40 people", "five people living in"), what somebody did is of a period ("fired four
 * shots", "25 million people turned out"), and so is what can only happen ("38 incidents").
 */
function kindByVerb(pieces: readonly Piece[], amount: Amount, end: number, lexicon: Lexicon): FigureKind | null {
  const { words } = lexicon
  const isAuxiliary = (word: string): boolean => words.perfects.has(word) || words.passives.has(word)
  const head = pieces[end - 1]?.lower ?? ''
  if (words.seatNouns.has(head)) return 'stock'
  let left = amount.from - 1
  while (left > 0 && isLight(pieces, left, lexicon) && !isAuxiliary(pieces[left]!.lower)) left -= 1
  const before = pieces[left]?.lower ?? ''
  if (isAuxiliary(before) || isKept(pieces, left, lexicon)) return 'stock'
  if (isDone(before, words) || words.pastVerbs.has(before)) return 'flow'
  if (words.eventNouns.has(head)) return 'flow'
  const inside = words.placePrepositions.has(before) && words.refuges.has(head)
  let right = afterBrackets(pieces, end)
  while (isAdverb(pieces[right], lexicon) && !isAuxiliary(pieces[right]!.lower)) right += 1
  const next = pieces[right]?.lower ?? ''
  if (inside || (isDoing(next) && !words.tollLinks.has(next))) return 'stock'
  if (isDone(next, words)) return 'flow'
  if (!isAuxiliary(next)) return null
  const verb = pieces.slice(right + 1, right + 4).some(({ lower }) => isDone(lower, words))
  return verb ? 'flow' : 'stock'
}

/** "costs the economy 190 million rand", "6.7 million dollars that were paid": money is spent by a verb near it. */
function isSpent(pieces: readonly Piece[], { from, to }: Amount, words: FigureWords): boolean {
  const near = [...pieces.slice(Math.max(0, from - 4), from), ...pieces.slice(to, to + 4)]
  return near.some(({ lower }) => words.pastVerbs.has(lower) || words.payments.has(lower))
}

/** "keeps", "speaks for", "was feeding". */
function isKept(pieces: readonly Piece[], at: number, { keeping, words }: Lexicon): boolean {
  if (keeping.endingBefore(pieces, at + 1)) return true
  return isDoing(pieces[at]?.lower ?? '') && words.passives.has(pieces[at - 1]?.lower ?? '')
}

function isLight(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  return isAdverb(pieces[at], lexicon) || lexicon.words.determiners.has(pieces[at]!.lower)
}

/** "Organisations (NGOs) have": behind what a bracket says once more. */
function afterBrackets(pieces: readonly Piece[], at: number): number {
  return pieces[at]?.text === '(' && pieces[at + 2]?.text === ')' ? at + 3 : at
}

function isDoing(word: string): boolean {
  return word.length > 5 && word.endsWith('ing')
}

function isDone(word: string, words: FigureWords): boolean {
  return word.length > 3 && words.verbEndings.some((ending) => word.endsWith(ending))
}

/** "rose by 4 percent", "a 12 percent increase", "growth of 3 percent": how much something changed, no part of a whole. */
function isChange(pieces: readonly Piece[], { from, to }: Amount, words: FigureWords): boolean {
  // "Turnout was 51 percent, down from 56 percent": levels, beside words of change.
  const before = pieces[from - 1]?.lower ?? ''
  if (words.changeOpeners.has(before) || words.toPrepositions.has(before) || words.passives.has(before)) return false
  if (isMadeUp(pieces, from - 1, words)) return false
  const around = [...pieces.slice(Math.max(0, from - 3), from), ...pieces.slice(to, to + 2)]
  return around.some(({ lower }) => words.changes.has(lower))
}
