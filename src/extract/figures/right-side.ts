import type { Befallen } from './draft.ts'
import { afterInsertion, endsClause, isAdverb } from './clauses.ts'
import type { Lexicon } from './lexicon.ts'
import { isCapitalised, isTie, isWord, type Piece } from '../pieces.ts'

const farthest = 24

/**
 * What the words after a counted noun say befell it: "(were) killed", "fled", "who remain missing", "in detention". `from` is
 * the first piece after the noun. Null where the clause ends first, or where the counted are those who did it to others.
 */
export function befallenAfter(pieces: readonly Piece[], from: number, lexicon: Lexicon): Befallen | null {
  const reader = new PredicateReader(pieces, lexicon)
  let at = from
  while (at < pieces.length && at - from < farthest) {
    const next = reader.read(at)
    if (typeof next !== 'number') return next
    at = next
  }
  return null
}

/** Reads a clause's predicate from left to right. */
class PredicateReader {
  readonly #pieces: readonly Piece[]
  readonly #lexicon: Lexicon
  #passive = false
  #perfect = false
  /** Whether a phrase or an unknown word stands between noun and verb, so that a bare participle proves nothing. */
  #apart = false
  /** Whether a preposition stands between noun and verb: a number behind it is in its phrase ("homes in 12 villages were"). */
  #inPhrase = false

  constructor(pieces: readonly Piece[], lexicon: Lexicon) {
    this.#pieces = pieces
    this.#lexicon = lexicon
  }

  /** Where to read on; or what was found; or null where nothing more can be. */
  read(at: number): number | Befallen | null {
    const piece = this.#pieces[at]!
    const { words } = this.#lexicon
    if (piece.kind === 'mark') return this.#readMark(at)
    if (piece.kind === 'number') return this.#inPhrase ? (this.#readRefuge(at) ?? this.#skipWord(at)) : null
    const found = this.#readTrigger(at)
    if (found !== undefined) return found
    if (words.passives.has(piece.lower)) {
      this.#passive = true
      return at + 1
    }
    if (words.perfects.has(piece.lower)) {
      this.#perfect = true
      return at + 1
    }
    if (words.relatives.has(piece.lower) || isAdverb(piece, this.#lexicon)) return at + 1
    if (words.statusWords.has(piece.lower)) return at + 1
    if (words.subordinators.has(piece.lower)) return null
    if (words.otherVerbs.has(piece.lower)) return this.#passive ? this.#afterOtherVerb(at) : null
    // "2,000 soldiers and an engineer": what comes is about both.
    if (words.coordinators.has(piece.lower)) return this.#passive || this.#perfect ? at + 1 : this.#skipWord(at)
    if ((this.#passive || this.#perfect) && words.verbEndings.some((ending) => piece.lower.endsWith(ending))) {
      return this.#afterOtherVerb(at)
    }
    if (words.prepositions.has(piece.lower)) this.#inPhrase = true
    return this.#skipWord(at)
  }

  /** "were attacked and killed", "were left homeless": what comes next may still say it. */
  #afterOtherVerb(at: number): number | null {
    if (this.#lexicon.states.startingAt(this.#pieces, at + 1)) return at + 1
    return this.#lexicon.words.coordinators.has(this.#pieces[at + 1]?.lower ?? '') ? at + 2 : null
  }

  /** "in 318 shelters", seen from the number. */
  #readRefuge(at: number): Befallen | null {
    const { words } = this.#lexicon
    if (!words.placePrepositions.has(this.#pieces[at - 1]?.lower ?? '')) return null
    for (let to = at + 1; to < at + 4 && isWord(this.#pieces[to]); to++) {
      if (words.refuges.has(this.#pieces[to]!.lower)) {
        return { measure: 'sheltered', from: at - 1, to: to + 1, side: 'right', state: true }
      }
    }
    return null
  }

  /** "were taken to a sports hall" */
  #readLodged(at: number): Befallen | null {
    const verb = this.#lexicon.takenTo.startingAt(this.#pieces, at)
    if (!verb || !this.#passive) return null
    for (let to = verb.to; to < verb.to + 4 && isWord(this.#pieces[to]); to++) {
      if (this.#lexicon.words.havens.has(this.#pieces[to]!.lower)) {
        return { measure: 'sheltered', from: at, to: to + 1, side: 'right', state: true }
      }
    }
    return null
  }

  #skipWord(at: number): number {
    this.#apart = true
    return at + 1
  }

  #readMark(at: number): number | null {
    const mark = this.#pieces[at]!.text
    if (mark === ',' || mark === '(') {
      const after = afterInsertion(this.#pieces, at, this.#lexicon)
      if (after !== null) return after
      const relative = this.#lexicon.words.relatives.has(this.#pieces[at + 1]?.lower ?? '')
      return relative ? at + 1 : null
    }
    return endsClause(this.#pieces[at]) ? null : at + 1
  }

  /** Undefined where no trigger stands here. */
  #readTrigger(at: number): Befallen | null | undefined {
    const { states, own, done, doing } = this.#lexicon
    // "re-held" is another word.
    if (at > 0 && isTie(this.#pieces, at - 1)) return undefined
    const lodged = this.#readLodged(at)
    if (lodged) return lodged
    const state = states.startingAt(this.#pieces, at)
    const verb = done.startingAt(this.#pieces, at)
    if (state && (!verb || state.to >= verb.to)) {
      return { measure: state.value, from: at, to: state.to, side: 'right', state: true }
    }
    if (verb && this.#isSuffered(verb.to)) {
      return { measure: verb.value, from: at, to: verb.to, side: 'right', state: false }
    }
    const deed = own.startingAt(this.#pieces, at)
    if (deed) return { measure: deed.value, from: at, to: deed.to, side: 'right', state: false }
    return verb || doing.startingAt(this.#pieces, at) ? null : undefined
  }

  /** Whether a participle says what the counted suffered: "were killed", "killed in a raid"; not "killed two guards". */
  #isSuffered(after: number): boolean {
    if (this.#passive) return true
    if (this.#perfect || this.#apart) return false
    const next = this.#pieces[after]
    if (!isWord(next)) return next?.kind !== 'number'
    const { words } = this.#lexicon
    return (
      words.prepositions.has(next.lower) ||
      words.subordinators.has(next.lower) ||
      words.coordinators.has(next.lower) ||
      words.dayWords.has(next.lower) ||
      words.passives.has(next.lower) ||
      (isAdverb(next, this.#lexicon) && !isCapitalised(next))
    )
  }
}
