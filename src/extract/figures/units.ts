import type { Measure } from '../../evidence/figure.ts'
import type { Lexicon } from './lexicon.ts'
import type { Numeral } from './cardinals.ts'
import { isCapitalised, isTie, isWord, type Piece } from '../pieces.ts'

export interface Unit {
  readonly unit: string
  readonly measure: Measure
  /** The first piece after the number and its unit. */
  readonly to: number
  /** What multiplies the number, where that stands in or behind the unit: "30 MUSD", "75 USD million". */
  readonly scale?: number
}

/** A currency before a number: where it begins, and its code. */
export interface CurrencyBefore {
  readonly from: number
  readonly code: string
}

export function currencyBefore(pieces: readonly Piece[], at: number, lexicon: Lexicon): CurrencyBefore | null {
  const last = pieces[at - 1]
  if (!last) return null
  const { words } = lexicon
  if (words.currencyCodes.has(last.text)) return { from: at - 1, code: last.text }
  const letter = isWord(last) ? words.largeCurrenciesBefore.get(last.lower) : undefined
  if (letter !== undefined && isCapitalised(last) && isLargeRightHere(pieces, at, lexicon)) {
    return { from: at - 1, code: letter }
  }
  const match = lexicon.currenciesBefore.endingBefore(pieces, at)
  if (!match) return null
  const first = pieces[match.from]!
  const sign = words.currenciesBefore.get(last.lower)
  // "a $5 note" is in no Australian money: letters are large, and a single one stands right before the sign.
  const letters = isWord(first) && match.to > match.from + 1
  const apart = letters && first.text.length === 1 && !pieces[match.from + 1]!.glued
  if (letters && (apart || !isCapitalised(first))) return sign === undefined ? null : { from: at - 1, code: sign }
  if (isWord(first) && !isCapitalised(first) && !first.lower.startsWith('rs')) return null
  return { from: match.from, code: match.value }
}

/** "R500", "N1.2 million"; not "R2". */
function isLargeRightHere(pieces: readonly Piece[], at: number, { words }: Lexicon): boolean {
  const number = pieces[at]
  if (number?.kind !== 'number' || !number.glued) return false
  const scale = pieces[at + 1]?.lower ?? ''
  return number.text.length > 2 || words.scales.has(scale) || words.shortScales.has(scale)
}

/** The unit that follows a number: "percent", "km", "nautical miles", "million dollars". */
export function unitAfter(
  pieces: readonly Piece[],
  at: number,
  lexicon: Lexicon,
  numeral: Numeral | null = null,
): Unit | null {
  const { words } = lexicon
  const start = isTie(pieces, at) ? at + 1 : at
  const piece = pieces[start]
  if (!piece) return null
  const large = numeral !== null && numeral.value >= 1e6 ? words.largeCurrencies.get(piece.lower) : undefined
  if (large !== undefined) return { unit: large, measure: 'money', to: start + 1 }
  const code = codeAt(pieces, start, lexicon)
  if (code) return code
  const currency = lexicon.currencies.startingAt(pieces, start)
  if (currency) return { unit: currency.value, measure: 'money', to: currency.to }
  const match = lexicon.units.startingAt(pieces, start)
  // "ten Kilo class submarines", "5G": names.
  if (!match || (isCapitalised(piece) && !isWrittenLarge(piece, lexicon))) return null
  const rain = words.of.has(pieces[match.to]?.lower ?? '') && words.rain.has(pieces[match.to + 1]?.lower ?? '')
  const measure = rain ? 'other' : match.value.measure
  return { unit: match.value.unit, measure, to: match.to }
}

/** "USD", "USD million", "MUSD". */
function codeAt(pieces: readonly Piece[], at: number, { words }: Lexicon): Unit | null {
  const { text } = pieces[at]!
  if (words.currencyCodes.has(text)) {
    const scale = words.scales.get(pieces[at + 1]?.lower ?? '')
    const money = { unit: text, measure: 'money' } as const
    return scale === undefined ? { ...money, to: at + 1 } : { ...money, to: at + 2, scale }
  }
  const millions = text.length === 4 && words.shortScales.get(text.charAt(0).toLowerCase()) === 1e6
  return millions && words.currencyCodes.has(text.slice(1))
    ? { unit: text.slice(1), measure: 'money', to: at + 1, scale: 1e6 }
    : null
}

function isWrittenLarge({ text, lower }: Piece, { words }: Lexicon): boolean {
  return text.length === 1 ? words.capitalUnits.has(lower) : text.length <= 3 || text === text.toUpperCase()
}
