import type { FigureWords } from '../../language/figure-words.ts'
import type { Amount } from './amount.ts'
import type { CountedNoun } from './counted.ts'
import type { Befallen } from './draft.ts'
import { befallenBefore, tollBefore } from './left-side.ts'
import { belongsToOther } from './in-phrase.ts'
import type { Lexicon } from './lexicon.ts'
import { isWord, type Piece } from '../pieces.ts'
import { befallenAfter } from './right-side.ts'

/** A number and what it counts, as far as is known when the measure is asked for. */
export interface Counting {
  readonly amount: Amount
  readonly counted: CountedNoun | null
  /** "up from 34": what another number was before. */
  readonly isFormer: boolean
}

/**
 * What befell the counted, for each number of a sentence: from its noun ("12 deaths"), from the words on its right, from
 * those on its left. Numbers in one list ("15 women and 177 children", "three soldiers and four civilians were killed")
 * share what stands before and behind the list.
 */
export function befallAll(
  pieces: readonly Piece[],
  countings: readonly Counting[],
  lexicon: Lexicon,
): (Befallen | null)[] {
  const all: (Befallen | null)[] = []
  for (let first = 0; first < countings.length;) {
    let last = first
    while (last + 1 < countings.length && isList(pieces, countings[last]!, countings[last + 1]!, lexicon)) last += 1
    const earlier = first > 0 ? changedFrom(pieces, countings, first, lexicon) : null
    const left = earlier === null ? leftOf(pieces, countings[first]!, lexicon) : (all[earlier] ?? null)
    const right = rightOf(pieces, countings, first, last, lexicon)
    for (let at = first; at <= last; at++) {
      const next = countings[at + 1]
      if (next && isPartOf(pieces, countings[at]!.amount, next.amount, lexicon.words)) {
        const inner = nounOf(pieces, countings[at]!, lexicon)
        all.push(befallenOutside(pieces, next, lexicon) ?? (at === first ? left : null) ?? inner)
        continue
      }
      all.push(befall(pieces, countings[at]!, { first: at === first, last: at === last }, { left, right }, lexicon))
    }
    first = last + 1
  }
  return all
}

/**
 * The number that has changed from this one: "rose to 15 from 12", the number right before; "15 were killed and 40 wounded, they said, up
 * from an earlier count of 12", the first one of the sentence. Null where nothing says that this is what it was before.
 */
function changedFrom(
  pieces: readonly Piece[],
  countings: readonly Counting[],
  at: number,
  lexicon: Lexicon,
): number | null {
  const { amount, isFormer } = countings[at]!
  if (!isFormer) return null
  const { words } = lexicon
  const isBeside =
    amount.from - endOf(countings[at - 1]!) < 3 && words.changeOpeners.has(pieces[amount.from - 1]!.lower)
  return isBeside ? at - 1 : 0
}

/** What comes after the last number of a list, unless it is said of another noun or of a part named before. */
function rightOf(
  pieces: readonly Piece[],
  countings: readonly Counting[],
  first: number,
  last: number,
  lexicon: Lexicon,
): Befallen | null {
  const end = endOf(countings[last]!)
  const right = befallenAfter(pieces, end, lexicon)
  const { amount } = countings[first]!
  if (!right || belongsToOther(pieces, amount, end, right, lexicon)) return null
  const part = first > 0 && isPartOf(pieces, countings[first - 1]!.amount, amount, lexicon.words)
  return part && !lexicon.words.relatives.has(pieces[end]?.lower ?? '') ? null : right
}

function leftOf(pieces: readonly Piece[], { amount }: Counting, lexicon: Lexicon): Befallen | null {
  return tollBefore(pieces, amount.from, lexicon) ?? befallenBefore(pieces, amount.from, lexicon)
}

function befall(
  pieces: readonly Piece[],
  counting: Counting,
  place: { readonly first: boolean; readonly last: boolean },
  { left, right }: { readonly left: Befallen | null; readonly right: Befallen | null },
  lexicon: Lexicon,
): Befallen | null {
  const noun = nounOf(pieces, counting, lexicon)
  // "Eight of the wounded have died."
  if (noun && right?.measure === 'killed' && place.last) return right
  const own = place.last ? right : befallenAfter(pieces, endOf(counting), lexicon)
  // "killed 12 refugees displaced by the war": the verb with its object comes before what describes them.
  const near = own?.from === endOf(counting) && !(place.first && left) ? own : null
  if (near) return near
  // "12 deaths" says all, and so do the first of "25 missing, 60 relocated and 90 affected"; "12 refugees" were perhaps killed.
  const nominal = !place.last && lexicon.words.nominals.has(pieces[endOf(counting) - 1]!.lower)
  if (noun && (nominal || lexicon.words.endings.has(noun.measure) || !(left ?? right))) return noun
  return left ?? right ?? noun
}

/**
 * What befell a part, behind its whole. "More than 300 of the 367 people who were arrested remain in prison": the relative
 * clause is said of the 367, what comes after it of the 300. "Five of the 12 hostages were freed": all is said of the five.
 */
function befallenOutside(pieces: readonly Piece[], whole: Counting, lexicon: Lexicon): Befallen | null {
  const end = endOf(whole)
  const found = befallenAfter(pieces, end, lexicon)
  const inner = lexicon.words.relatives.has(pieces[end]?.lower ?? '')
  return inner ? found && befallenAfter(pieces, found.to, lexicon) : found
}

/** "300 of the 367": nothing but "of" and a determiner between two numbers. */
export function isPartOf(pieces: readonly Piece[], part: Amount, whole: Amount, words: FigureWords): boolean {
  const between = pieces.slice(part.to, Math.min(whole.from, part.to + 4))
  if (part.to + between.length !== whole.from || !words.of.has(between[0]?.lower ?? '')) return false
  return between.slice(1).every(({ lower }) => words.determiners.has(lower))
}

/** Where the words for a number and its noun end. */
export function endOf({ amount, counted }: Counting): number {
  return Math.max(amount.to, counted?.to ?? 0)
}

/** A noun that says it itself: "deaths", "wounded"; weaker, as a state, where it says what the counted are: "prisoners". */
function nounOf(pieces: readonly Piece[], { counted, amount }: Counting, lexicon: Lexicon): Befallen | null {
  if (!counted) return null
  // "1,204 confirmed cases": what says it may stand before the noun.
  const from = counted.to <= amount.from ? counted.from : amount.to
  for (let at = counted.to; at > from; at--) {
    const match = lexicon.counted.endingBefore(pieces, at)
    if (!match || match.from < from) continue
    const state = lexicon.words.stocks.has(match.value)
    return { measure: match.value, from: match.from, to: match.to, side: 'noun', state }
  }
  return caseOf(pieces, counted, lexicon)
}

/** "10,413 cases since the outbreak began": cases in a sentence that tells of a disease. */
function caseOf(pieces: readonly Piece[], { to }: CountedNoun, { words }: Lexicon): Befallen | null {
  if (!words.caseNouns.has(pieces[to - 1]!.lower)) return null
  const isOfDisease = pieces
    .slice(Math.max(0, to - farthestDisease), to + farthestDisease)
    .some(({ lower }) => words.diseases.has(lower) || words.outbreaks.has(lower))
  return isOfDisease ? { measure: 'infected', from: to - 1, to, side: 'noun', state: false } : null
}

/** How many words from its cases a disease may stand. */
const farthestDisease = 24

/** Whether nothing but a comma or "and" stands between two numbers with their nouns. */
export function isList(pieces: readonly Piece[], first: Counting, second: Counting, { words }: Lexicon): boolean {
  const from = endOf(first)
  const to = second.amount.from
  if (to <= from || to - from > 3) return false
  return pieces.slice(from, to).every((piece) => {
    return piece.text === ',' || (isWord(piece) && words.coordinators.has(piece.lower))
  })
}
