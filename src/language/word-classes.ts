/** What a word is in its sentence: parts of speech, with the forms of verbs told apart. `name` is a proper noun. */
export type WordClass =
  | 'noun'
  | 'name'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'pronoun'
  | 'number'
  | 'preposition'
  | 'to'
  | 'possessive'
  | 'negation'
  | 'coordinator'
  | 'subordinator'
  | 'auxiliary'
  | 'past'
  | 'participle'
  | 'gerund'
  | 'present'
  | 'base'
  | 'mark'
  | 'other'

/** A word as it is written, and in small letters. */
export interface WrittenWord {
  readonly text: string
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
}

/** Tells the classes of the words of a sentence: one for each. */
export type TellClasses = (words: readonly WrittenWord[]) => readonly WordClass[]
