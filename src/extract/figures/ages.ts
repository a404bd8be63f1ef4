import type { FigureWords } from '../../language/figure-words.ts'
import type { Amount } from './amount.ts'
import type { Lexicon } from './lexicon.ts'
import { isCapitalised, isTie, isWord, type Piece } from '../pieces.ts'

const oldest = 125

/** The same amount as an age, where it is one: "80-year-old", "25 years old", "aged 40", "Ana Pires, 31, said". */
export function asAge(pieces: readonly Piece[], amount: Amount, lexicon: Lexicon): Amount | null {
  const { numeral } = amount
  if (numeral.value > oldest || numeral.form === 'vague' || numeral.form === 'fraction') return null
  const start = isTie(pieces, numeral.to) ? numeral.to + 1 : numeral.to
  const ending = lexicon.ageEndings.startingAt(pieces, start)
  if (ending) return isPersons(pieces, ending.to, lexicon) ? { ...amount, to: ending.to, ...years } : null
  const opened = isOpened(pieces, amount.from, lexicon)
  if (opened || standsAfterName(pieces, amount, lexicon)) return { ...amount, ...years }
  return null
}

/** "aged 23", "aged 23, 27 and 31". */
function isOpened(pieces: readonly Piece[], from: number, { words }: Lexicon): boolean {
  let at = from - 1
  while (at > 0 && from - at < 8 && isAgeList(pieces, at, words)) at -= 1
  return words.ageOpeners.has(pieces[at]?.lower ?? '')
}

function isAgeList(pieces: readonly Piece[], at: number, words: FigureWords): boolean {
  const { kind, text, lower } = pieces[at]!
  return kind === 'number' || text === ',' || words.coordinators.has(lower) || words.cardinals.has(lower)
}

const years = { unit: 'year', measures: 'age' } as const

/** Whether what follows may be a person: "80-year-old Peruvian", "34-year-old man", "is 25 years old."; not "a three-year-old war". */
function isPersons(pieces: readonly Piece[], at: number, { words }: Lexicon): boolean {
  const first = isTie(pieces, at) ? at + 1 : at
  if (!isWord(pieces[first]) || words.nounEnds.has(pieces[first].lower)) return true
  return pieces.slice(first, first + 4).some((piece) => isCapitalised(piece) || words.people.has(piece.lower))
}

/** "Ana Pires, 31, said": a bare number between commas behind a name. */
function standsAfterName(pieces: readonly Piece[], { numeral, from, to }: Amount, { words }: Lexicon): boolean {
  const bare =
    from === numeral.from && to === numeral.to && numeral.form === 'digits' && Number.isInteger(numeral.value)
  const name = pieces[from - 2]
  if (!bare || numeral.value < 1 || pieces[from - 1]?.text !== ',' || !isCapitalised(name)) return false
  return !words.months.has(name!.lower) && ',.;)'.includes(pieces[to]?.text ?? 'end')
}
