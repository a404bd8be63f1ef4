import type { SpeechWords } from '../../language/speech-words.ts'
import { startsCapital, type Passage } from './passage.ts'

/** The kinds of small words that bound phrases. All functions take a token's place; places outside the passage have no kind. */
export class SmallWords {
  readonly words: SpeechWords

  constructor(words: SpeechWords) {
    this.words = words
  }

  isAdverb({ words: row }: Passage, at: number): boolean {
    const word = row[at]
    if (word === undefined) return false
    return (
      this.words.adverbs.has(word) || (word.endsWith(this.words.adverbEnd) && word.length > 4 && !this.isName(word))
    )
  }

  isAuxiliary({ words: row }: Passage, at: number): boolean {
    return this.words.auxiliaries.has(row[at] ?? '')
  }

  isNegation({ words: row }: Passage, at: number): boolean {
    return this.words.negations.has(row[at] ?? '')
  }

  isTime({ words: row, tokens }: Passage, at: number): boolean {
    if (this.words.timeWords.has(row[at] ?? '')) return true
    if (!isDateNumber(tokens[at]?.text ?? '')) return false
    // "July 21", "21 July", "in 2014", but not "the 13th amendment"
    const dated = this.words.timeWords.has(row[at - 1] ?? '') || this.words.timeWords.has(row[at + 1] ?? '')
    return (
      dated ||
      (tokens[at]!.text.length === 4 && (this.isPreposition({ words: row } as Passage, at - 1) || row[at - 1] === ','))
    )
  }

  isPreposition({ words: row }: Passage, at: number): boolean {
    return this.words.prepositions.has(row[at] ?? '')
  }

  isDeterminer({ words: row }: Passage, at: number): boolean {
    return this.words.determiners.has(row[at] ?? '') || this.words.possessives.has(row[at] ?? '')
  }

  isPronoun({ words: row }: Passage, at: number): boolean {
    return this.words.pronouns.has(row[at] ?? '')
  }

  /** A word that can stand in the middle of a noun phrase: no verb that one knows, no conjunction, no preposition. */
  isContentWord(passage: Passage, at: number): boolean {
    const token = passage.tokens[at]
    if (!token || token.kind === 'mark') return false
    return !(
      this.isAuxiliary(passage, at) ||
      this.words.clauseBounds.has(passage.words[at]!) ||
      this.words.coordinators.has(passage.words[at]!) ||
      this.isPreposition(passage, at)
    )
  }

  /** A verb that shows that a clause is whole: an auxiliary, "took", "fled", "-ed" that is no adjective behind an article. */
  isFiniteVerb(passage: Passage, at: number): boolean {
    const word = passage.words[at] ?? ''
    if (passage.tokens[at]?.kind !== 'word') return false
    if (this.isAuxiliary(passage, at) || this.words.pastVerbs.has(word)) return true
    if (this.words.verbs.get(word)?.some(({ form }) => form === 'past' || form === 'third')) return true
    const past = word.endsWith(this.words.pastEnd) && word.length > 4 && !startsCapital(passage.tokens[at].text)
    return past && !this.isDeterminer(passage, at - 1) && !this.isPreposition(passage, at - 1)
  }

  hasFiniteVerb(passage: Passage, first: number, end: number): boolean {
    for (let at = first; at < end; at++) if (this.isFiniteVerb(passage, at)) return true
    return false
  }

  /** "told her brother": a word that is a pronoun or a possessive stands before a noun. */
  isContentAfterPossessive(passage: Passage, at: number): boolean {
    if (!this.words.possessives.has(passage.words[at] ?? '')) return false
    return this.isContentWord(passage, at + 1) && !this.isDeterminer(passage, at + 1)
  }

  /** "family", "Italy", "ally": nouns that end as adverbs do. */
  private isName(word: string): boolean {
    return this.words.notAdverbs.has(word)
  }
}

/** "21", "2023", "21st". */
function isDateNumber(text: string): boolean {
  return /^\d{1,2}(?:st|nd|rd|th)?$|^(?:19|20)\d\d$/.test(text)
}
