import type { Amount } from './amount.ts'
import { boundsOf } from './bounds.ts'
import { readHedges } from './hedges.ts'
import type { Lexicon } from './lexicon.ts'
import { multiply, readCardinal, type Numeral } from './cardinals.ts'
import { readNumeral } from './numerals.ts'
import { isHyphen, isTie, type Piece } from '../pieces.ts'
import { currencyBefore, unitAfter, type CurrencyBefore, type Unit } from './units.ts'

/**
 * The number that begins at a piece, with its hedge, its unit and, in a range, its other end; null where none begins. To be asked only
 * where `mayOpenNumeral` says so.
 */
export function readAmount(pieces: readonly Piece[], at: number, lexicon: Lexicon): Amount | null {
  const marked = pieces[at]!.kind === 'number' ? currencyBefore(pieces, at, lexicon) : null
  const numeral = readNumeral(pieces, at, lexicon, marked !== null)
  if (!numeral) return null
  // "Rs two crore"
  const currency = numeral.form === 'words' ? currencyBefore(pieces, at, lexicon) : marked
  const money = currency && moneyOf(pieces, currency.code, numeral, lexicon)
  const start = currency ? currency.from : at
  const range = numeral.form === 'fraction' || numeral.form === 'vague' ? null : readRange(pieces, numeral, lexicon)
  if (range) return rangeAmount(pieces, start, numeral, range, money, lexicon)
  const unit = numeral.form === 'fraction' ? percent(numeral) : (money ?? unitBehind(pieces, numeral, lexicon))
  const hedge = readHedges(pieces, start, unit?.to ?? numeral.to, lexicon)
  const vague = numeral.form === 'vague'
  const quantifier = vague ? 'vague' : hedge.quantifier
  const below = unit !== null && hasMinus(pieces, start, lexicon)
  const amount = sizeOf(numeral, unit, below)
  const value = vague ? null : amount
  return {
    from: below ? start - 1 : hedge.from,
    to: hedge.to,
    numeral,
    value,
    quantifier,
    ...boundsOf(amount, below ? 'exact' : quantifier, unit?.unit ?? null),
    unit: unit?.unit ?? null,
    measures: unit?.measure ?? null,
    scaleName: scaleNameBefore(pieces, hedge.from, lexicon),
  }
}

/** "75 USD million", "-40 degrees". */
function sizeOf({ value }: Numeral, unit: Unit | null, below: boolean): number {
  const size = unit?.scale === undefined ? value : multiply(value, unit.scale)
  return below ? -size : size
}

/** Whether a number may begin at a piece: most words of a text are passed over by this one question. */
export function mayOpenNumeral({ kind, lower }: Piece, { numeralOpeners }: Lexicon): boolean {
  return kind === 'number' || (kind === 'word' && numeralOpeners.has(lower))
}

/** "$600 million", "$600 million dollars". */
function moneyOf(pieces: readonly Piece[], code: string, numeral: Numeral, lexicon: Lexicon): Unit {
  const twice = unitAfter(pieces, numeral.to, lexicon, numeral)
  return { unit: code, measure: 'money', to: twice?.unit === code ? twice.to : numeral.to }
}

/** "hundreds of metres": a vague number and its unit are joined by "of". */
function unitBehind(pieces: readonly Piece[], numeral: Numeral, lexicon: Lexicon): Unit | null {
  const { form, to } = numeral
  const joined = form === 'vague' && lexicon.words.of.has(pieces[to]?.lower ?? '')
  return unitAfter(pieces, joined ? to + 1 : to, lexicon, numeral)
}

/** "-40 degrees": a minus stands by itself before the number. */
function hasMinus(pieces: readonly Piece[], at: number, { words }: Lexicon): boolean {
  const before = pieces[at - 1]
  if (words.minus.has(before?.lower ?? '')) return true
  if (!before || !pieces[at]!.glued || before.glued) return false
  return before.text === '-' || before.text === '−'
}

function percent(numeral: Numeral): Unit {
  return { unit: 'percent', measure: 'other', to: numeral.to }
}

/** The second number of a range, and whether words before the first one open it. */
interface Range {
  readonly second: Numeral
  readonly opened: boolean
}

/** "between 30 and 40", "30 to 40", "30-40", "two or three", "8- to 10-metre". */
function readRange(pieces: readonly Piece[], first: Numeral, lexicon: Lexicon): Range | null {
  const { words } = lexicon
  const unit = unitAfter(pieces, first.to, lexicon)
  const currency = currencyBefore(pieces, first.from, lexicon)
  const opener = pieces[(currency?.from ?? first.from) - 1]?.lower ?? ''
  const hung = isHyphen(pieces[first.to]) && pieces[first.to]!.glued && !isTie(pieces, first.to)
  const links = hung ? [first.to + 1] : unit ? [first.to, unit.to] : [first.to]
  for (const at of links) {
    const joint = pieces[at]?.lower ?? ''
    const opened = words.rangeOpeners.has(opener) && words.rangeCouplers.has(joint)
    const joined = words.rangeJoiners.has(joint) && !words.changeOpeners.has(opener)
    const tied = isHyphen(pieces[at]) && (isTie(pieces, at) || pieces[at]!.text === '–')
    if (!opened && !joined && !tied) continue
    const second = secondNumeral(pieces, at + 1, lexicon)
    if (!second || !rises(first, second)) continue
    if (isSameUnit(pieces, second, at > first.to ? unit : null, currency, lexicon)) return { second, opened }
  }
  return null
}

/** "5 % to 34,500 tons" and "KD200 million or $600 million" are two numbers each. */
function isSameUnit(
  pieces: readonly Piece[],
  second: Numeral,
  unit: Unit | null,
  currency: CurrencyBefore | null,
  lexicon: Lexicon,
): boolean {
  const other = currencyBefore(pieces, second.from, lexicon)
  if (other && other.code !== currency?.code) return false
  return unit === null || unit.unit === (unitAfter(pieces, second.to, lexicon, second)?.unit ?? null)
}

function secondNumeral(pieces: readonly Piece[], at: number, lexicon: Lexicon): Numeral | null {
  for (const start of [at, at + 1, at + 2]) {
    const skipped = start === at || currencyBefore(pieces, start, lexicon)?.from === at
    const second = skipped ? readCardinal(pieces, start, lexicon, start > at) : null
    if (second) return second
  }
  return null
}

/** "30 to 40", and "10 to 12 million", where the scale counts for both. */
function rises(first: Numeral, second: Numeral): boolean {
  return lowEnd(first, second) < second.value
}

function lowEnd(first: Numeral, second: Numeral): number {
  if (first.value >= 1000 || second.value < 100_000) return first.value
  const scale = 10 ** (Math.floor(Math.log10(second.value) / 3) * 3)
  return first.value * scale < second.value ? first.value * scale : first.value
}

function rangeAmount(
  pieces: readonly Piece[],
  start: number,
  numeral: Numeral,
  { second, opened }: Range,
  money: Unit | null,
  lexicon: Lexicon,
): Amount {
  const unit = money ?? unitAfter(pieces, second.to, lexicon, second)
  const to = money ? second.to : (unit?.to ?? second.to)
  return {
    from: opened ? start - 1 : start,
    to,
    numeral,
    value: null,
    quantifier: 'between',
    min: lowEnd(numeral, second),
    max: second.value,
    unit: unit?.unit ?? null,
    measures: unit?.measure ?? null,
    scaleName: null,
  }
}

/** "magnitude" before 5.9. */
function scaleNameBefore(pieces: readonly Piece[], from: number, { words }: Lexicon): number | null {
  return words.scaleNames.has(pieces[from - 1]?.lower ?? '') ? from - 1 : null
}
