import type { FigureWords } from '../../language/figure-words.ts'
import type { Lexicon } from './lexicon.ts'
import { isTie, isWord, type Piece } from '../pieces.ts'
import { halfBehind, WordNumber } from './word-number.ts'

/** A number as it is written, without hedge and unit. */
export interface Numeral {
  /** Pieces: the first, and the first one after. */
  readonly from: number
  readonly to: number
  /** Of a vague numeral ("dozens") the number at which it begins; of a fraction the percentage, to one decimal. */
  readonly value: number
  readonly form: 'digits' | 'words' | 'vague' | 'fraction'
}

/** "12,400", "1.8 million", "two hundred and five", "a dozen", "half a million". */
export function readCardinal(pieces: readonly Piece[], at: number, { words }: Lexicon, money: boolean): Numeral | null {
  return pieces[at]?.kind === 'number' ? readDigits(pieces, at, words, money) : readWords(pieces, at, words)
}

function readDigits(pieces: readonly Piece[], at: number, words: FigureWords, money: boolean): Numeral | null {
  let to = at + 1
  let digits = pieces[at]!.text
  // The United Nations part thousands by spaces: "158 000".
  const parted = digits.length <= 3 && !words.months.has(pieces[at - 1]?.lower ?? '')
  while (parted && to - at < mostGroups && isThousandsGroup(pieces[to])) digits += pieces[to++]!.text
  const whole = numberOf(digits)
  if (whole === null) return null
  const part = partBehind(pieces, at, to, words)
  let value = part?.only ? part.value : whole + (part?.value ?? 0)
  to = part?.to ?? to
  for (let scale = scaleAt(pieces, to, words, money); scale; scale = scaleAt(pieces, to, words, money)) {
    value = multiply(value, scale.value)
    to = scale.to
    const rest = pieces[to]
    // "67 thousand 338 votes"
    if (scale.value === 1e3 && rest?.kind === 'number' && !rest.glued && rest.text.length === 3) {
      return { from: at, to: to + 1, value: value + (numberOf(rest.text) ?? 0), form: 'digits' }
    }
  }
  return { from: at, to, value, form: 'digits' }
}

interface Part {
  readonly value: number
  readonly to: number
  /** Whether the digits before it are its own: "1/4 mile". */
  readonly only: boolean
}

/** "10 1/2 miles", "2½", "2 and a half million", "1/4 mile": what is left over behind a whole number. */
function partBehind(pieces: readonly Piece[], at: number, to: number, words: FigureWords): Part | null {
  const sign = words.fractionSigns.get(pieces[to]?.text ?? '')
  if (sign !== undefined) return { value: sign, to: to + 1, only: false }
  const half = halfBehind(pieces, to, words)
  if (half !== null) return { value: 0.5, to: half, only: false }
  if (to !== at + 1) return null
  const alone = slashed(pieces, at)
  const behind = alone === null && !pieces[to]?.glued ? slashed(pieces, to) : null
  if (behind !== null) return { value: behind, to: to + 3, only: false }
  // "9/11" is none: something is measured, or a part of something.
  const next = pieces[at + 3]?.lower ?? ''
  const measured = words.units.has(next) || words.of.has(next)
  return alone !== null && measured ? { value: alone, to: at + 3, only: true } : null
}

/** "1/2" */
function slashed(pieces: readonly Piece[], at: number): number | null {
  const [part, slash, whole] = [pieces[at], pieces[at + 1], pieces[at + 2]]
  if (part?.kind !== 'number' || whole?.kind !== 'number' || slash?.text !== '/' || !slash.glued || !whole.glued)
    return null
  const [above, below] = [Number(part.text), Number(whole.text)]
  return above > 0 && above < below && below <= 16 ? above / below : null
}

/** "158 000 000 000". */
const mostGroups = 4

function isThousandsGroup(piece: Piece | undefined): boolean {
  // "1 234 567.89": the last group may have decimals.
  return piece?.kind === 'number' && !piece.glued && (piece.text.length === 3 || piece.text.charAt(3) === '.')
}

function scaleAt(
  pieces: readonly Piece[],
  at: number,
  words: FigureWords,
  money: boolean,
): { value: number; to: number } | null {
  // "a 5-million-strong crowd".
  const word = isTie(pieces, at) ? at + 1 : at
  const piece = pieces[word]
  if (!isWord(piece)) return null
  const long = words.scales.get(piece.lower)
  const short = money || piece.glued ? words.shortScales.get(piece.lower.replace('.', '')) : undefined
  const value = long ?? (money || piece.lower.length > 1 ? short : undefined)
  return value === undefined ? null : { value, to: word + 1 }
}

/** The value of digits: "10,000", "1,23,456", "29.6"; null where they are grouped as no number is ("1,2,3", "10.12.2024"). */
function numberOf(digits: string): number | null {
  const [whole = '', decimals, ...more] = digits.split('.')
  // "1.000 persons", "1.234.567": stops that part thousands.
  const stopped = [decimals ?? '', ...more].every((group) => group.length === 3) && whole.length <= 3 && whole !== '0'
  if (stopped && (more.length === 1 || (more.length === 0 && decimals === '000')))
    return Number([whole, decimals, ...more].join(''))
  if (more.length > 0 || decimals?.includes(',') || digits.length > 24) return null
  const groups = whole.split(',')
  if (groups.length > 1) {
    const [first = '', ...rest] = groups
    const last = rest.pop() ?? ''
    const western = rest.every((group) => group.length === 3)
    const indian = rest.every((group) => group.length === 2) && first.length <= 2
    if (first === '' || first.length > 3 || last.length !== 3 || !(western || indian)) return null
  }
  const value = Number(groups.join('') + (decimals === undefined ? '' : `.${decimals}`))
  return Number.isFinite(value) ? value : null
}

/** Products without the noise of binary fractions: 29.6 million is 29600000. */
export function multiply(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15))
}

function readWords(pieces: readonly Piece[], at: number, words: FigureWords): Numeral | null {
  const reader = new WordNumber(words)
  let to = at
  for (let next = at; next < pieces.length;) {
    const tied = next > at && isTie(pieces, next) ? next + 1 : next
    const taken = reader.take(pieces, tied)
    if (taken === 0) break
    next = tied + taken
    if (reader.complete) to = next
  }
  const value = reader.value
  return to > at && value !== null ? { from: at, to, value, form: 'words' } : null
}
