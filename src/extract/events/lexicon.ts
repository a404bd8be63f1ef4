import type { Status } from '../../evidence/figure.ts'
import type { EventSense, EventVerb, EventWords } from '../../language/event-words.ts'
import { Phrases } from '../phrases.ts'

/** The words of a language that tell events, with the lists that have entries of several words made ready to be found. */
export interface EventLexicon {
  readonly words: EventWords
  readonly verbs: Phrases<EventVerb>
  readonly nouns: Phrases<EventSense>
  readonly status: Phrases<Status>
  readonly hedges: Phrases<true>
}

const lexicons = new WeakMap<EventWords, EventLexicon>()

export function eventLexiconOf(words: EventWords): EventLexicon {
  let lexicon = lexicons.get(words)
  if (!lexicon) {
    lexicon = {
      words,
      verbs: new Phrases(words.verbs),
      nouns: new Phrases(words.nouns),
      status: new Phrases(words.statusWords),
      hedges: new Phrases([...words.hedges].map((hedge) => [hedge, true] as const)),
    }
    lexicons.set(words, lexicon)
  }
  return lexicon
}
