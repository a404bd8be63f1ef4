import type { FigureWords } from '../../language/figure-words.ts'
import type { Lexicon } from './lexicon.ts'
import { readCardinal, type Numeral } from './cardinals.ts'
import { isTie, isWord, type Piece } from '../pieces.ts'

/** "two-thirds", "a quarter of", "half the", "one in five": as percent. */
export function readFraction(pieces: readonly Piece[], at: number, lexicon: Lexicon): Numeral | null {
  const { words } = lexicon
  const first = pieces[at]
  if (!isWord(first)) return null
  if (words.halves.has(first.lower)) {
    return opensWhole(pieces, at + 1, words) ? { from: at, to: at + 1, value: 50, form: 'fraction' } : null
  }
  const count = words.articles.has(first.lower) ? 1 : words.cardinals.get(first.lower)
  if (count === undefined) return null
  const part = isTie(pieces, at + 1) ? at + 2 : at + 1
  const divisor = words.fractions.get(pieces[part]?.lower ?? '')
  // "a third day" is an ordinal; "a third of the town" and "two thirds" are parts.
  if (divisor !== undefined && count < divisor && (count > 1 || words.of.has(pieces[part + 1]?.lower ?? ''))) {
    return { from: at, to: part + 1, value: percentage(count, divisor), form: 'fraction' }
  }
  return readRatio(pieces, at, lexicon, count)
}

function readRatio(pieces: readonly Piece[], at: number, lexicon: Lexicon, count: number): Numeral | null {
  const ratio = lexicon.ratios.startingAt(pieces, at + 1)
  if (!ratio || count > 9 || lexicon.words.articles.has(pieces[at]!.lower)) return null
  const whole = readCardinal(pieces, ratio.to, lexicon, false)
  if (!whole || whole.value <= count || whole.value > 100 || whole.value % 1 !== 0) return null
  const unit = pieces[whole.to]?.lower ?? ''
  // "killed two in 10 days" is no part of ten.
  if (lexicon.words.timeUnits.has(unit) || (whole.form === 'digits' && count > 1)) return null
  return { from: at, to: whole.to, value: percentage(count, whole.value), form: 'fraction' }
}

function opensWhole(pieces: readonly Piece[], at: number, words: FigureWords): boolean {
  const next = pieces[at]?.lower ?? ''
  if (words.of.has(next)) return true
  return words.determiners.has(next) && !words.articles.has(next) && !pieces[at]!.glued
}

function percentage(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 10
}
