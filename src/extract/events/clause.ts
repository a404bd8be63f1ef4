import type { Span } from '../../evidence/span.ts'
import type { EventWords } from '../../language/event-words.ts'
import type { TellClasses, WordClass } from '../../language/word-classes.ts'
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
  readonly #tell: TellClasses
  #classes: readonly WordClass[] | null = null

  constructor(pieces: readonly Piece[], lexicon: EventLexicon, tell: TellClasses) {
    this.pieces = pieces
    this.words = lexicon.words
    this.#lexicon = lexicon
    this.#tell = tell
  }

  /** What a piece is in this sentence; classes are told when the first is asked for, since many sentences tell no event. */
  classOf(at: number): WordClass {
    this.#classes ??= this.#tell(this.pieces)
    return this.#classes[at] ?? 'mark'
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
    return word.endsWith(this.words.adverbEnding) && this.classOf(at) === 'adverb' && !isCapitalised(this.pieces[at])
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

  /** Whether a verb stands here that is no attribute of a noun: "planned" is none in "a planned visit". */
  isVerb(at: number): boolean {
    if (this.isAuxiliary(at)) return !this.words.months.has(this.lower(at)) || !isCapitalised(this.pieces[at])
    if (at > 0 && isCapitalised(this.pieces[at])) return false
    return verbal.has(this.classOf(at)) && !this.isAttribute(at)
  }

  /** "the detained activists", "Armenian-backed", "of rejected claims": a participle or a gerund in front of its noun. */
  isAttribute(at: number): boolean {
    const before = at > 0 ? this.classOf(at - 1) : 'mark'
    if (isHyphen(this.pieces[at - 1])) return this.pieces[at - 1]!.glued
    const kind = this.classOf(at)
    if (kind === 'base' || kind === 'present') return before === 'possessive'
    if (kind === 'past') return before === 'determiner' && !this.words.relatives.has(this.lower(at - 1))
    const opened = before === 'determiner' || before === 'possessive' || before === 'number' || this.isOwner(at - 1)
    if (opened) return !this.words.relatives.has(this.lower(at - 1))
    const next = this.classOf(at + 1)
    const isNoun = next === 'noun' || next === 'name' || next === 'adjective'
    const isCarefully = before === 'adverb' && !this.isAuxiliary(at - 2)
    if (kind === 'participle') return isNoun && (before === 'preposition' || before === 'adjective' || isCarefully || at === 0)
    return before === 'adjective' && isNoun
  }

  /** "they", "it"; "US" is a name. */
  isPronoun(at: number): boolean {
    const piece = this.pieces[at]
    return piece !== undefined && this.words.pronouns.has(piece.lower) && (piece.text.length === 1 || piece.text !== piece.text.toUpperCase())
  }

  /** "no group", "nobody". */
  isNobody(phrase: Stretch | null): boolean {
    return phrase !== null && this.words.nobody.has(this.lower(phrase.from))
  }

  /** "its", "their". */
  isOwner(at: number): boolean {
    return this.words.owners.has(this.lower(at))
  }

  /** "the attack", "the two strikes", "this raid": a noun for something that has been told. */
  isKnown({ from }: Stretch): boolean {
    for (let at = from - 1; at >= 0 && from - at < 4; at--) {
      if (this.words.definites.has(this.lower(at))) return true
      const kind = this.classOf(at)
      if (kind !== 'adjective' && kind !== 'number' && kind !== 'noun' && kind !== 'name') return false
    }
    return false
  }

  /** "Monday", "last week": times between a subject and its verb. */
  isDay(at: number): boolean {
    return this.words.dayWords.has(this.lower(at))
  }

  /** The noun phrase that ends before `end`: it may hold prepositions ("police in Oslo"), no verb and no comma. */
  phraseBefore(start: number): Stretch | null {
    const end = this.#beforeBrackets(start)
    let to = end
    while (to > 0 && (this.isDay(to - 1) || (this.isAdverb(to - 1) && !isCapitalised(this.pieces[to - 1])))) to -= 1
    if (to < end && this.words.prepositions.has(this.lower(to - 1))) to -= 1
    if (to <= 0 || this.#endsNoPhrase(to - 1)) to = end
    if (to <= 0 || this.#endsNoPhrase(to - 1)) return null
    if (this.isPronoun(to - 1) && this.lower(to - 2) !== this.words.of) return { from: to - 1, to }
    let from = to
    while (from > 0 && to - from < longestPhrase && !this.#boundsBefore(from - 1)) from -= 1
    from = this.#withoutLead(from, to)
    return from < to ? { from, to } : null
  }

  /** "Lena Orth (Greens) said". */
  #beforeBrackets(end: number): number {
    if (this.lower(end - 1) !== ')') return end
    for (let at = end - 2; at > 0 && end - at < 8; at--) if (this.lower(at) === '(') return at
    return end
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
    return hedge && isAmount(this.pieces[hedge.to], this.classOf(hedge.to)) ? hedge.to : at
  }

  /** The subject of a verb group that begins at `from`: null where none stands there. */
  subjectBefore(from: number): Stretch | null {
    const before = this.lower(from - 1)
    if (from <= 0) return null
    if (this.words.relatives.has(before)) return this.phraseBefore(this.lower(from - 2) === ',' ? from - 2 : from - 1)
    if (before === ',') return this.#acrossAside(from) ?? null
    if (this.words.coordinators.has(before)) return this.mainSubject(from - 1)
    return this.#withoutAside(this.phraseBefore(from))
  }

  /** "two men suspected of theft were": the subject is who stands before the participle, or before "that" and its verb. */
  #withoutAside(phrase: Stretch | null, depth = 0): Stretch | null {
    if (!phrase || depth > 2) return phrase
    let at = phrase.from - 1
    while (at > 0 && this.words.prepositions.has(this.lower(at))) at -= 1
    if (at <= 0 || !this.isVerb(at)) return phrase
    const kind = this.classOf(at)
    let start = at
    while (start > 0 && (this.isAuxiliary(start - 1) || this.isAdverb(start - 1))) start -= 1
    const opener = this.lower(start - 1)
    const isBare = start === at && (kind === 'participle' || kind === 'gerund') && isNominal(this.classOf(at - 1))
    const isRelative = this.words.relatives.has(opener) && isNominal(this.classOf(start - 2))
    if (!isBare && !isRelative) return phrase
    return this.#withoutAside(this.phraseBefore(isBare ? at : start - 1), depth + 1) ?? phrase
  }

  /** The subject of the nearest finite verb before `until` that stands in no clause with "who" or "that", for verbs that share it. */
  mainSubject(until: number): Stretch | null {
    for (let at = until - 1; at > 0; at--) {
      if (!this.isFinite(at)) continue
      let start = at
      while (start > 0 && (this.isAuxiliary(start - 1) || this.isAdverb(start - 1))) start -= 1
      const before = this.lower(start - 1)
      if (this.words.relatives.has(before) || this.words.coordinators.has(before)) continue
      const subject = before === ',' ? this.#acrossAside(start) : this.#withoutAside(this.phraseBefore(start))
      if (subject) return subject
    }
    return null
  }

  /** A verb that has a subject of its own: no infinitive, and no participle without an auxiliary. */
  isFinite(at: number): boolean {
    if (!this.isVerb(at)) return false
    const kind = this.classOf(at)
    return kind === 'past' || kind === 'present' || kind === 'auxiliary' || this.isAuxiliary(at)
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

  /** "Orth, who was in Oslo, said", "Lena Orth, the minister, said"; in "the minister, Lena Orth, said" the name. */
  #acrossAside(from: number): Stretch | null {
    for (let at = from - 2; at > 0 && from - at < longestAside; at--) {
      if (this.isBreak(at)) return null
      if (this.lower(at) !== ',') continue
      const name = this.nameIn({ from: at + 1, to: from - 1 })
      const subject = this.phraseBefore(at)
      if (!subject) continue
      // "shelled the port, killed two": what stands before the comma is an object.
      let verb = subject.from - 1
      while (verb > 0 && this.words.prepositions.has(this.lower(verb))) verb -= 1
      if (verb > 0 && this.isFinite(verb) && !this.isAuxiliary(verb)) return this.mainSubject(from)
      return name && !this.nameIn(subject) ? name : subject
    }
    return null
  }

  /** A stretch that is a name and nothing else, of two words or more. */
  nameIn({ from, to }: Stretch): Stretch | null {
    if (to - from < 2 || to - from > 6) return null
    for (let at = from; at < to; at++) if (!isCapitalised(this.pieces[at]) && !isHyphen(this.pieces[at])) return null
    return { from, to }
  }

  /** "the owner, Kamal Roy, on Monday": the name that stands behind a description, between commas. */
  nameBehind({ from, to }: Stretch): Stretch | null {
    if (this.lower(to) !== ',' || isCapitalised(this.pieces[to - 1]) || this.lower(from) === '') return null
    let end = to + 1
    while (end < this.pieces.length && isCapitalised(this.pieces[end])) end += 1
    const closes = this.lower(end) === ',' || this.lower(end) === '.' || end >= this.pieces.length
    return closes ? this.nameIn({ from: to + 1, to: end }) : null
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
    if (relatives.has(word) || subordinators.has(word) || this.isVerb(at)) return true
    // "2,000 of them".
    return this.isPronoun(at) && this.lower(at - 1) !== this.words.of
  }

  #boundsAfter(at: number, from: number): boolean {
    const word = this.lower(at)
    if (this.isBreak(at) || word === '(' || word === this.words.to) return true
    // "a rural, mountainous region".
    if (word === ',') return this.classOf(at - 1) !== 'adjective' || this.classOf(at + 1) !== 'adjective'
    const { prepositions, subordinators, relatives, of } = this.words
    if (word !== of && prepositions.has(word)) return true
    if (relatives.has(word) || this.isDay(at)) return true
    if (at > from && (this.isVerb(at) || this.isPronoun(at))) return true
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

/** "200", "$3", "two", "a dozen". */
function isAmount(piece: Piece | undefined, kind: WordClass): boolean {
  return piece !== undefined && (piece.kind === 'number' || kind === 'number' || kind === 'determiner' || piece.text === '$')
}

function isNominal(kind: WordClass): boolean {
  return kind === 'noun' || kind === 'name' || kind === 'number'
}

const verbal: ReadonlySet<WordClass> = new Set(['past', 'participle', 'gerund', 'present', 'base'])

/** Marks that stand inside phrases. */
const joining: ReadonlySet<string> = new Set([',', '(', ')', '-', '‐', '‑', "'", '’', '$', '%', '&', '/', '.'])

function isContent(piece: Piece | undefined): boolean {
  return isWord(piece) || piece?.kind === 'number' || piece?.text === '$'
}
