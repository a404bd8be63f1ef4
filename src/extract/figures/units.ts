import type { Measure } from '../../evidence/figure.ts'
import type { Lexicon } from './lexicon.ts'
import { isCapitalised, isTie, type Piece } from '../pieces.ts'

export interface Unit {
  readonly unit: string
  readonly measure: Measure
  /** The first piece after the number and its unit. */
  readonly to: number
}

/** A currency before a number: where it begins, and its code. */
export function currencyBefore(
  pieces: readonly Piece[],
  at: number,
  lexicon: Lexicon,
): { readonly from: number; readonly code: string } | null {
  const match = lexicon.currenciesBefore.endingBefore(pieces, at)
  return match && { from: match.from, code: match.value }
}

/** The unit that follows a number: "percent", "km", "nautical miles", "million dollars". */
export function unitAfter(pieces: readonly Piece[], at: number, lexicon: Lexicon): Unit | null {
  const { words } = lexicon
  const start = isTie(pieces, at) ? at + 1 : at
  const currency = lexicon.currencies.startingAt(pieces, start)
  if (currency) return { unit: currency.value, measure: 'money', to: currency.to }
  const match = lexicon.units.startingAt(pieces, start)
  // "ten Kilo class submarines": a name.
  if (!match || (isCapitalised(pieces[start]) && pieces[start]!.text.length > 3)) return null
  const rain = words.of.has(pieces[match.to]?.lower ?? '') && words.rain.has(pieces[match.to + 1]?.lower ?? '')
  const measure = rain ? 'other' : match.value.measure
  return { unit: match.value.unit, measure, to: match.to }
}
