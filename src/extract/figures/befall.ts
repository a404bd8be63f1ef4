import type { Amount } from './amount.ts'
import type { CountedNoun } from './counted.ts'
import type { Befallen } from './draft.ts'
import { befallenBefore, tollBefore } from './left-side.ts'
import type { Lexicon } from './lexicon.ts'
import { isWord, type Piece } from './pieces.ts'
import { befallenAfter } from './right-side.ts'

/** A number and what it counts, as far as is known when the measure is asked for. */
export interface Counting {
  readonly amount: Amount
  readonly counted: CountedNoun | null
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
    const left = leftOf(pieces, countings[first]!, lexicon)
    const right = befallenAfter(pieces, endOf(countings[last]!), lexicon)
    for (let at = first; at <= last; at++) {
      all.push(befall(pieces, countings[at]!, { first: at === first, last: at === last }, { left, right }, lexicon))
    }
    first = last + 1
  }
  return all
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
  const own = place.last ? right : befallenAfter(pieces, endOf(counting), lexicon)
  // "killed 12 refugees displaced by the war": the verb with its object comes before what describes them.
  const near = own?.from === endOf(counting) && !(place.first && left) ? own : null
  if (near) return near
  if (noun && !(noun.state && (left ?? right))) return noun
  return left ?? right ?? noun
}

/** Where the words for a number and its noun end. */
export function endOf({ amount, counted }: Counting): number {
  return Math.max(amount.to, counted?.to ?? 0)
}

/** A noun that says it itself: "deaths", "wounded"; weaker, as a state, where it says what the counted are: "prisoners". */
function nounOf(pieces: readonly Piece[], { counted, amount }: Counting, lexicon: Lexicon): Befallen | null {
  if (!counted) return null
  const from = Math.max(amount.to, counted.from)
  for (let at = counted.to; at > from; at--) {
    const match = lexicon.counted.endingBefore(pieces, at)
    if (!match || match.from < counted.from) continue
    const state = lexicon.words.stocks.has(match.value)
    return { measure: match.value, from: match.from, to: match.to, side: 'noun', state }
  }
  return null
}

/** Whether nothing but a comma or "and" stands between two numbers with their nouns. */
export function isList(pieces: readonly Piece[], first: Counting, second: Counting, { words }: Lexicon): boolean {
  const from = endOf(first)
  const to = second.amount.from
  if (to <= from || to - from > 3) return false
  return pieces.slice(from, to).every((piece) => {
    return piece.text === ',' || (isWord(piece) && words.coordinators.has(piece.lower))
  })
}
