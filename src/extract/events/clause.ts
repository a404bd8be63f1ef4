import type { Span } from '../../evidence/span.ts'
import type { EventWords } from '../../language/event-words.ts'
import type { TellClasses, WordClass } from '../../language/word-classes.ts'
import { isCapitalised, isHyphen, type Piece } from '../pieces.ts'
import type { EventLexicon } from './lexicon.ts'

/** Neighbouring pieces of a sentence: from `from` up to and without `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** One sentence, with what the search for who did what to whom asks of its pieces. */
export class Clause {
  readonly pieces: readonly Piece[]
  readonly words: EventWords
  readonly #lexicon: EventLexicon
  readonly #tell: TellClasses
  #classes: readonly WordClass[] | null = null
  #isHabitual: boolean | null = null

  constructor(pieces: readonly Piece[], lexicon: EventLexicon, tell: TellClasses) {
    this.pieces = pieces
    this.words = lexicon.words
    this.#lexicon = lexicon
    this.#tell = tell
  }

  /** What a piece is in this sentence; classes are told when the first is asked for, since many sentences tell no event. */
  classOf(at: number): WordClass {
    this.#classes ??= this.#tell(this.pieces)
    const kind = this.#classes[at] ?? 'mark'
    // "Floods swept the valley": news begins with no bare verb.
    return at === 0 && (kind === 'present' || kind === 'base') ? 'noun' : kind
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
    if (kind === 'past') return this.#isPastAttribute(at)
    // "on March 10 rejected": no number of anything.
    const isCount = before === 'number' && !isCapitalised(this.pieces[at - 2])
    const opened = before === 'determiner' || before === 'possessive' || isCount || this.isOwner(at - 1)
    if (opened) return !this.words.relatives.has(this.lower(at - 1))
    const next = this.classOf(at + 1)
    const isNoun = next === 'noun' || next === 'name' || next === 'adjective'
    const isCarefully = before === 'adverb' && !this.isAuxiliary(at - 2)
    // "a peaceful and negotiated solution".
    if (before === 'coordinator' && isNoun && this.classOf(at - 2) === 'adjective') return true
    if (kind === 'participle')
      return isNoun && (before === 'preposition' || before === 'adjective' || isCarefully || at === 0)
    return before === 'adjective' && isNoun
  }

  /** "the detained men", "the first captured soldiers". */
  #isPastAttribute(at: number): boolean {
    const before = this.classOf(at - 1)
    if (before === 'adjective') return this.classOf(at - 2) === 'determiner' && this.classOf(at + 1) === 'noun'
    return before === 'determiner' && !this.words.relatives.has(this.lower(at - 1))
  }

  /** "they", "it"; "US" is a name. */
  isPronoun(at: number): boolean {
    const piece = this.pieces[at]
    return (
      piece !== undefined &&
      this.words.pronouns.has(piece.lower) &&
      (piece.text.length === 1 || piece.text !== piece.text.toUpperCase())
    )
  }

  /** "no group", "nobody". */
  isNobody(phrase: Stretch | null): boolean {
    return phrase !== null && this.words.nobody.has(this.lower(phrase.from))
  }

  /** "clashes regularly erupt", "vulnerable to earthquakes": the sentence tells of no single event. */
  get isHabitual(): boolean {
    this.#isHabitual ??= this.pieces.some(({ lower }) => this.words.habitual.has(lower))
    return this.#isHabitual
  }

  /** Whether a piece is the last of a noun that names an event: "clashes". */
  isEventNoun(at: number): boolean {
    const noun = this.#lexicon.nouns.startingAt(this.pieces, at)
    return noun !== null && noun.value.type !== 'NOTHING' && !this.words.doers.has(this.lower(at))
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
    return this.words.dayWords.has(this.lower(at)) && !this.#isHyphened(at)
  }

  /** "a 14-year-old boy", "a five-month inquiry". */
  #isHyphened(at: number): boolean {
    return [at, at + 1].some((near) => {
      const hyphen = this.pieces[near === at ? at - 1 : near]
      return isHyphen(hyphen) && hyphen!.glued
    })
  }

  /** Where a hedge that begins here ends: "at least", "more than" before a number; the place itself where none does. */
  hedgeEnd(at: number): number {
    const hedge = this.#lexicon.hedges.startingAt(this.pieces, at)
    return hedge && isAmount(this.pieces[hedge.to], this.classOf(hedge.to)) ? hedge.to : at
  }

  /** A verb that has a subject of its own: no infinitive, and no participle without an auxiliary. */
  isFinite(at: number): boolean {
    if (!this.isVerb(at)) return false
    const kind = this.classOf(at)
    if (kind === 'past' || kind === 'present' || kind === 'auxiliary' || this.isAuxiliary(at)) return true
    // "a blaze killed 44 people": a participle with an object is a past.
    return kind === 'participle' && isNominal(this.classOf(at - 1)) && opensObject.has(this.classOf(at + 1))
  }
}

/** "200", "$3", "two", "a dozen". */
function isAmount(piece: Piece | undefined, kind: WordClass): boolean {
  return (
    piece !== undefined && (piece.kind === 'number' || kind === 'number' || kind === 'determiner' || piece.text === '$')
  )
}

function isNominal(kind: WordClass): boolean {
  return kind === 'noun' || kind === 'name'
}

const opensObject: ReadonlySet<WordClass> = new Set(['determiner', 'number', 'name', 'pronoun'])

const verbal: ReadonlySet<WordClass> = new Set(['past', 'participle', 'gerund', 'present', 'base'])

/** Marks that stand inside phrases. */
const joining: ReadonlySet<string> = new Set([
  ',',
  '(',
  ')',
  '-',
  '‐',
  '‑',
  "'",
  '’',
  '$',
  '€',
  '£',
  '¥',
  '₹',
  '%',
  '&',
  '/',
  '.',
])
