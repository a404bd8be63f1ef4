import type { Quantifier } from '../../evidence/figure.ts'
import type { Lexicon } from './lexicon.ts'
import { isHyphen, type Piece } from '../pieces.ts'

export interface Hedge {
  readonly quantifier: Quantifier
  /** Where the words of number and hedges together begin and end. */
  readonly from: number
  readonly to: number
}

/**
 * The hedges around a number: "more than", "an estimated", "some", "or more". Where there are two ("at least about 30"),
 * the one that bounds it wins over "about", and both over "only".
 */
export function readHedges(pieces: readonly Piece[], from: number, to: number, lexicon: Lexicon): Hedge {
  let hedge: Hedge = { quantifier: 'exact', from, to }
  const after = lexicon.hedgesAfter.startingAt(pieces, isHyphen(pieces[to]) ? to + 1 : to)
  if (after) hedge = { ...hedge, quantifier: after.value, to: after.to }
  const most = 3
  for (let count = 0; count < most; count++) {
    const before = lexicon.hedgesBefore.endingBefore(pieces, hedge.from)
    // "Prices edged up to 1.7 percent" sets no bound.
    if (!before || (before.value === 'at most' && lexicon.words.changes.has(pieces[before.from - 1]?.lower ?? '')))
      break
    hedge = { ...hedge, from: before.from, quantifier: stronger(before.value, hedge.quantifier) }
  }
  return hedge
}

function stronger(first: Quantifier, second: Quantifier): Quantifier {
  return strength(first) >= strength(second) ? first : second
}

function strength(quantifier: Quantifier): number {
  if (quantifier === 'exact') return 0
  return quantifier === 'about' ? 1 : 2
}
