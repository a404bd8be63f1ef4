import type { Measure, Quantifier, Status } from '../../evidence/figure.ts'
import type { FigureWords, UnitName } from '../../language/figure-words.ts'
import { Phrases } from '../phrases.ts'

/** The words of a language, with the lists that have entries of several words made ready to be found. */
export interface Lexicon {
  readonly words: FigureWords
  /** Every word with which a number in words may begin: most words of a text are passed over by this one question. */
  readonly numeralOpeners: ReadonlySet<string>
  readonly vague: Phrases<number>
  readonly hedgesBefore: Phrases<Quantifier>
  readonly hedgesAfter: Phrases<Quantifier>
  readonly units: Phrases<UnitName>
  readonly currencies: Phrases<string>
  readonly currenciesBefore: Phrases<string>
  readonly ageEndings: Phrases<true>
  readonly nounOpeners: Phrases<true>
  readonly ratios: Phrases<true>
  readonly done: Phrases<Measure>
  readonly doing: Phrases<Measure>
  readonly own: Phrases<Measure>
  readonly states: Phrases<Measure>
  readonly deeds: Phrases<Measure>
  readonly inversions: Phrases<Measure>
  readonly tolls: Phrases<Measure>
  readonly tollLinks: Phrases<true>
  readonly counted: Phrases<Measure>
  readonly numberOf: Phrases<true>
  readonly status: Phrases<Status>
  readonly happenings: Phrases<true>
  readonly takenTo: Phrases<true>
  readonly keeping: Phrases<true>
  readonly ofThem: Phrases<true>
  readonly outOf: Phrases<true>
  readonly asOf: Phrases<true>
}

const lexicons = new WeakMap<FigureWords, Lexicon>()

export function lexiconOf(words: FigureWords): Lexicon {
  let lexicon = lexicons.get(words)
  if (!lexicon) {
    lexicon = makeLexicon(words)
    lexicons.set(words, lexicon)
  }
  return lexicon
}

function makeLexicon(words: FigureWords): Lexicon {
  const vague = new Phrases(words.vague)
  return {
    words,
    numeralOpeners: new Set([
      ...vague.firstWords,
      ...words.halves,
      ...words.articles,
      ...words.nones,
      ...words.cardinals.keys(),
    ]),
    vague,
    hedgesBefore: new Phrases(words.hedgesBefore),
    hedgesAfter: new Phrases(words.hedgesAfter),
    units: new Phrases(words.units),
    currencies: new Phrases(words.currencies),
    currenciesBefore: new Phrases(words.currenciesBefore),
    ageEndings: phrasesOf(words.ageEndings),
    nounOpeners: phrasesOf(words.nounOpeners),
    ratios: phrasesOf(words.ratios),
    done: new Phrases(words.done),
    doing: new Phrases(words.doing),
    own: new Phrases(words.own),
    states: new Phrases(words.states),
    deeds: new Phrases(words.deeds),
    inversions: new Phrases(words.inversions),
    tolls: new Phrases(words.tolls),
    tollLinks: phrasesOf(words.tollLinks),
    counted: new Phrases(words.counted),
    numberOf: phrasesOf(words.numberOf),
    status: new Phrases(words.statusWords),
    keeping: phrasesOf(words.keeping),
    takenTo: phrasesOf(words.takenTo),
    happenings: phrasesOf(words.happenings),
    ofThem: phrasesOf(words.ofThem),
    outOf: phrasesOf(words.outOf),
    asOf: phrasesOf(words.asOf),
  }
}

function phrasesOf(entries: ReadonlySet<string>): Phrases<true> {
  return new Phrases([...entries].map((entry) => [entry, true] as const))
}
