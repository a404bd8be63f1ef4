import type { Span } from '../../evidence/span.ts'
import type { EventWords } from '../../language/event-words.ts'
import { isCapitalised, isHyphen, isWord, type Piece } from '../pieces.ts'
import type { EventLexicon } from './lexicon.ts'

/** Neighbouring pieces of a sentence: from `from` up to and without `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The longest noun phrase that is looked for, in pieces. */
const longestPhrase = 28

/** How far an apposition or a relative clause between a subject and its verb may reach, in pieces. */
const longestAside = 30

/** One sentence, with what the search for who did what to whom asks of its pieces. */
export class Clause {
  readonly pieces: readonly Piece[]
  readonly words: EventWords
  readonly #lexicon: EventLexicon

  constructor(pieces: readonly Piece[], lexicon: EventLexicon) {
    this.pieces = pieces
    this.words = lexicon.words
    this.#lexicon = lexicon
  }

  lower(at: number): string {
    return this.pieces[at]?.lower ?? ''
  }

  spanOf({ from, to }: Stretch): Span {
    return [this.pieces[from]!.start, this.pieces[to - 1]!.end]
  }

  isAdverb(at: number): boolean {
    const word = this.lower(at)
    if (this.words.adverbs.has(word) || this.words.negations.has(word)) return true
    return word.length > 4 && word.endsWith(this.words.adverbEnding) && !isCapitalised(this.pieces[at])
  }

  isAuxiliary(at: number): boolean {
    const word = this.lower(at)
    const { beForms, haveForms, modals } = this.words
    return beForms.has(word) || haveForms.has(word) || modals.has(word)
  }

  /** Full stops, colons, dashes and quotation marks: no phrase runs across. */
  isBreak(at: number): boolean {
    const piece = this.pieces[at]
    if (piece === undefined) return true
    if (piece.kind !== 'mark') return false
    // "OSLO - Police": a hyphen with a space before it parts.
    return !joining.has(piece.text) || (isHyphen(piece) && !piece.glued)
  }

  /** Whether a finite verb stands here: an auxiliary, a verb of another kind, or the past of a verb that tells events. */
  isVerb(at: number): boolean {
    // "United States", "Armenian-backed".
    if ((at > 0 && isCapitalised(this.pieces[at])) || isHyphen(this.pieces[at - 1])) return false
    // "a planned visit".
    if (this.words.determiners.has(this.lower(at - 1)) && !this.words.relatives.has(this.lower(at - 1))) return false
    if (this.isAuxiliary(at) || this.words.otherVerbs.has(this.lower(at)) || this.words.lightVerbs.has(this.lower(at)))
      return true
    const verb = this.#lexicon.verbs.startingAt(this.pieces, at)?.value
    return verb?.form === 'past'
  }

  /** "Monday", "last week": times between a subject and its verb. */
  isDay(at: number): boolean {
    return this.words.dayWords.has(this.lower(at))
  }

  /** The noun phrase that ends before `end`: it may hold prepositions ("police in Oslo"), no verb and no comma. */
  phraseBefore(end: number): Stretch | null {
    let to = end
    while (to > 0 && (this.isDay(to - 1) || (this.isAdverb(to - 1) && !isCapitalised(this.pieces[to - 1])))) to -= 1
    if (to < end && this.words.prepositions.has(this.lower(to - 1))) to -= 1
    if (to <= 0 || this.#endsNoPhrase(to - 1)) to = end
    if (to <= 0 || this.#endsNoPhrase(to - 1)) return null
    let from = to
    while (from > 0 && to - from < longestPhrase && !this.#boundsBefore(from - 1)) from -= 1
    from = this.#withoutLead(from, to)
    return from < to ? { from, to } : null
  }

  /** The noun phrase that begins at `start`, up to the next preposition other than "of", verb, comma or clause. */
  phraseAfter(start: number): Stretch | null {
    let from = start
    while (this.isAdverb(from)) from += 1
    let to = this.hedgeEnd(from)
    while (to < this.pieces.length && to - from < longestPhrase && !this.#boundsAfter(to, from)) to += 1
    while (to > from && this.#isLoose(to - 1)) to -= 1
    return from < to ? { from, to } : null
  }

  /** Where a hedge that begins here ends: "at least", "more than" before a number; the place itself where none does. */
  hedgeEnd(at: number): number {
    const hedge = this.#lexicon.hedges.startingAt(this.pieces, at)
    return hedge && this.pieces[hedge.to]?.kind !== 'mark' ? hedge.to : at
  }

  /** The subject of a verb group that begins at `from`: null where none stands there. */
  subjectBefore(from: number): Stretch | null {
    const before = this.lower(from - 1)
    if (from <= 0) return null
    if (this.words.relatives.has(before)) return this.phraseBefore(this.lower(from - 2) === ',' ? from - 2 : from - 1)
    if (before === ',') return this.#acrossAside(from) ?? null
    if (this.words.coordinators.has(before)) return this.mainSubject(from - 1)
    return this.phraseBefore(from)
  }

  /** The subject of the first verb of the sentence before `until`, for verbs that share it. */
  mainSubject(until: number): Stretch | null {
    for (let at = 1; at <= until; at++) {
      if (!this.isVerb(at)) continue
      const subject = this.lower(at - 1) === ',' ? this.#acrossAside(at) : this.phraseBefore(at)
      if (subject) return subject
    }
    return null
  }

  /** "Norway and Sweden": the two sides of the first "and" of a phrase; null where it has none. */
  halvesOf({ from, to }: Stretch): readonly [Stretch, Stretch] | null {
    for (let at = from + 1; at < to - 1; at++)
      if (this.lower(at) === this.words.and)
        return [
          { from, to: at },
          { from: at + 1, to },
        ]
    return null
  }

  /** The part of a phrase before its first preposition: "police" in "police in Oslo"; "of" belongs to it. */
  headOf({ from, to }: Stretch): Stretch {
    for (let at = Math.max(from + 1, this.hedgeEnd(from)); at < to; at++) {
      const word = this.lower(at)
      if (word !== this.words.of && this.words.prepositions.has(word)) return { from, to: at }
    }
    return { from, to }
  }

  /** "Orth, who was in Oslo, said", "Lena Orth, the minister, said". */
  #acrossAside(from: number): Stretch | null {
    for (let at = from - 2; at > 0 && from - at < longestAside; at--) {
      if (this.isBreak(at)) return null
      if (this.lower(at) !== ',') continue
      const subject = this.phraseBefore(at)
      if (subject) return subject
    }
    return null
  }

  /** What no phrase ends with: a mark, "and", "of an". */
  #isLoose(at: number): boolean {
    const word = this.lower(at)
    const { coordinators, determiners, of } = this.words
    return this.pieces[at]!.kind === 'mark' || coordinators.has(word) || determiners.has(word) || word === of
  }

  #endsNoPhrase(at: number): boolean {
    const word = this.lower(at)
    if (this.isBreak(at) || word === ',' || word === this.words.to || word === '(') return true
    const { prepositions, determiners, coordinators, subordinators } = this.words
    return (
      prepositions.has(word) ||
      determiners.has(word) ||
      coordinators.has(word) ||
      subordinators.has(word) ||
      this.isVerb(at)
    )
  }

  #boundsBefore(at: number): boolean {
    const word = this.lower(at)
    if (this.isBreak(at) || word === ',' || word === '(' || word === ')') return true
    const { relatives, subordinators } = this.words
    return relatives.has(word) || subordinators.has(word) || this.isVerb(at)
  }

  #boundsAfter(at: number, from: number): boolean {
    const word = this.lower(at)
    if (this.isBreak(at) || word === ',' || word === '(' || word === this.words.to) return true
    const { prepositions, subordinators, relatives, of } = this.words
    if (word !== of && prepositions.has(word)) return true
    if (relatives.has(word) || this.isDay(at) || (at > from && this.isVerb(at))) return true
    return subordinators.has(word)
  }

  /** Phrases begin with no preposition, conjunction or adverb. */
  #withoutLead(from: number, to: number): number {
    let first = from
    for (;;) {
      const word = this.lower(first)
      const lead =
        this.words.coordinators.has(word) ||
        (this.isAdverb(first) && !this.words.determiners.has(word)) ||
        !isContent(this.pieces[first])
      if (first >= to || !lead) break
      first += 1
    }
    // "In a statement the ministry": a phrase behind a preposition is no subject, unless nothing else is there.
    if (this.hedgeEnd(first) === first && this.words.prepositions.has(this.lower(first))) {
      for (let at = first + 2; at < to; at++) if (this.words.determiners.has(this.lower(at))) return at
      return this.lower(from - 1) === ',' ? to : first + 1
    }
    return first
  }
}

/** Marks that stand inside phrases. */
const joining: ReadonlySet<string> = new Set([',', '(', ')', '-', '‐', '‑', "'", '’', '$', '%', '&', '/', '.'])

function isContent(piece: Piece | undefined): boolean {
  return isWord(piece) || piece?.kind === 'number' || piece?.text === '$'
}
