import type { FigureWords } from '../../language/figure-words.ts'
import type { Lexicon } from './lexicon.ts'
import { isTie, isWord, type Piece } from '../pieces.ts'

/** A number as it is written, without hedge and unit. */
export interface Numeral {
  /** Pieces: the first, and the first one after. */
  readonly from: number
  readonly to: number
  /** Of a vague numeral ("dozens") the number at which it begins; of a fraction the percentage, to one decimal. */
  readonly value: number
  readonly form: 'digits' | 'words' | 'vague' | 'fraction'
}

/** The numeral that begins at a piece, the longest there is. `money`: a currency stands before it, so "5m" is a number. */
export function readNumeral(pieces: readonly Piece[], at: number, lexicon: Lexicon, money: boolean): Numeral | null {
  return readVague(pieces, at, lexicon) ?? readFraction(pieces, at, lexicon) ?? readCardinal(pieces, at, lexicon, money)
}

/** "12,400", "1.8 million", "two hundred and five", "a dozen", "half a million". */
export function readCardinal(pieces: readonly Piece[], at: number, { words }: Lexicon, money: boolean): Numeral | null {
  return pieces[at]?.kind === 'number' ? readDigits(pieces, at, words, money) : readWords(pieces, at, words)
}

/** "dozens", "tens of thousands", "several hundred". */
function readVague(pieces: readonly Piece[], at: number, { vague, words }: Lexicon): Numeral | null {
  const match = vague.startingAt(pieces, at)
  if (!match) return null
  const needed = words.vagueBefore.get(pieces[at]!.lower)
  if (needed && match.to === at + 1 && !needed.has(pieces[match.to]?.lower ?? '')) return null
  return { from: at, to: match.to, value: match.value, form: 'vague' }
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

/** Where "and a half" ends. */
function halfBehind(pieces: readonly Piece[], at: number, words: FigureWords): number | null {
  const [and, a, half] = [pieces[at]?.lower ?? '', pieces[at + 1]?.lower ?? '', pieces[at + 2]?.lower ?? '']
  return words.joiners.has(and) && words.articles.has(a) && words.halves.has(half) ? at + 3 : null
}

/** "158 000 000 000". */
const mostGroups = 4

function isThousandsGroup(piece: Piece | undefined): boolean {
  return piece?.kind === 'number' && piece.text.length === 3 && !piece.glued
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
  const short = money || piece.glued ? words.shortScales.get(piece.lower) : undefined
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
function multiply(value: number, scale: number): number {
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

/** Adds up the words of one number: "two hundred and fifty-three thousand". */
class WordNumber {
  readonly #words: FigureWords
  /** Thousands and more that are finished. */
  #sum = 0
  #current: number | null = null
  #last: 'none' | 'unit' | 'tens' | 'hundred' | 'scale' | 'half' | 'article' | 'closed' = 'none'
  #smallestScale = Number.POSITIVE_INFINITY

  constructor(words: FigureWords) {
    this.#words = words
  }

  /** Whether the words taken so far are a number; "a" and "half a" are none yet. */
  get complete(): boolean {
    return this.#last !== 'none' && this.#last !== 'article' && this.#last !== 'half'
  }

  get value(): number | null {
    return this.#current === null && this.#sum === 0 ? null : this.#sum + (this.#current ?? 0)
  }

  /** Takes the word at a piece, if it carries the number on; returns how many pieces it took. */
  take(pieces: readonly Piece[], at: number): number {
    const piece = pieces[at]
    if (!isWord(piece) || this.#last === 'closed') return 0
    const word = piece.lower
    if (this.#words.halves.has(word)) return this.#takeHalf(pieces, at)
    if (this.#words.articles.has(word)) return this.#takeArticle(pieces, at)
    const half = halfBehind(pieces, at, this.#words)
    if (half !== null) return this.#addHalf(half - at)
    if (this.#words.joiners.has(word)) return this.#takeJoiner(pieces, at)
    const cardinal = this.#words.cardinals.get(word)
    if (cardinal !== undefined) return this.#takeCardinal(cardinal)
    const group = this.#words.groups.get(word)
    if (group !== undefined) return this.#close(group)
    const scale = this.#words.scales.get(word)
    return scale === undefined ? 0 : this.#takeScale(scale)
  }

  #takeHalf(pieces: readonly Piece[], at: number): number {
    if (this.#last !== 'none' && this.#last !== 'article') return 0
    const next = isTie(pieces, at + 1) ? at + 2 : at + 1
    const article = this.#words.articles.has(pieces[next]?.lower ?? '')
    const scale = article && isTie(pieces, next + 1) ? next + 2 : article ? next + 1 : next
    if (!this.#multiplies(pieces[scale])) return 0
    this.#current = 0.5
    this.#last = 'half'
    return scale - at
  }

  #takeArticle(pieces: readonly Piece[], at: number): number {
    if (this.#last !== 'none') return 0
    if (!this.#multiplies(pieces[at + 1]) && !this.#words.halves.has(pieces[at + 1]?.lower ?? '')) return 0
    this.#current = 1
    this.#last = 'article'
    return 1
  }

  /** "two and a half", "a million and a half". */
  #addHalf(length: number): number {
    if (this.#current !== null && this.#last === 'unit') this.#current += 0.5
    else if (this.#last === 'scale' && this.#current === null) this.#sum += this.#smallestScale / 2
    else return 0
    this.#last = 'unit'
    return length
  }

  #multiplies(piece: Piece | undefined): boolean {
    return this.#words.scales.has(piece?.lower ?? '') || this.#words.groups.has(piece?.lower ?? '')
  }

  #takeJoiner(pieces: readonly Piece[], at: number): number {
    if (this.#last !== 'hundred' && this.#last !== 'scale') return 0
    const next = this.#words.cardinals.get(pieces[at + 1]?.lower ?? '')
    if (next === undefined || next <= 0) return 0
    return 1 + this.#takeCardinal(next)
  }

  #takeCardinal(value: number): number {
    const inTens = this.#last === 'tens' && value < 10
    const inHundred = this.#last === 'hundred' || this.#last === 'scale' || this.#last === 'none'
    if (!inTens && !inHundred) return 0
    this.#current = (this.#current ?? 0) + value
    this.#last = value >= 20 ? 'tens' : 'unit'
    return 1
  }

  #takeScale(scale: number): number {
    if (this.#current === null || this.#current <= 0) return 0
    if (scale === 100) {
      if (this.#last === 'hundred' || this.#current >= 100) return 0
      this.#current *= 100
      this.#last = 'hundred'
      return 1
    }
    if (scale >= this.#smallestScale) return 0
    this.#sum += this.#current * scale
    this.#current = null
    this.#smallestScale = scale
    this.#last = 'scale'
    return 1
  }

  #close(group: number): number {
    if (this.#current === null || this.#sum > 0) return 0
    this.#current *= group
    this.#last = 'closed'
    return 1
  }
}

/** "two-thirds", "a quarter of", "half the", "one in five": as percent. */
function readFraction(pieces: readonly Piece[], at: number, lexicon: Lexicon): Numeral | null {
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
