/**
 * Words for sentences: what tells the end of a sentence and of a word. Abbreviations are written as they stand in print,
 * without their last full stop ("Sept", "a.m"); a word all in capitals is looked up in its ordinary form too.
 */
export interface SentenceWords {
  /** Frequent words without content, in small letters. Their share in a text tells the language. */
  readonly functionWords: ReadonlySet<string>
  /** Abbreviations that always have their name after them ("Gen", "Mr", "vs"): they end no sentence. */
  readonly titles: ReadonlySet<string>
  /** Abbreviations that may also end a sentence ("Inc", "Calif", "Sept"). */
  readonly abbreviations: ReadonlySet<string>
  /** Abbreviations only where a number follows ("No", "Fig", "Sun"); elsewhere they are words. */
  readonly beforeNumbers: ReadonlySet<string>
  /** Abbreviations after which a capital letter nearly always begins a sentence ("a.m", "etc"). */
  readonly usualEnds: ReadonlySet<string>
  /** Words with a capital letter that may follow those all the same: days, months, time zones ("p.m. Tuesday"). */
  readonly afterUsualEnds: ReadonlySet<string>
  /** Letters that are names by themselves ("X"), and the words in front of them that say so ("on", "platform"). */
  readonly letterNames: ReadonlySet<string>
  readonly letterNameOpeners: ReadonlySet<string>
  /** Words, in small letters, that begin sentences and are no parts of names: "the", "he", "but". */
  readonly starters: ReadonlySet<string>
  /** Verbs, in small letters, that name a speaker after a question or a cry: “Why?” Ms Orth asked. */
  readonly cuesAfterQuote: ReadonlySet<string>
  /** Units written onto their number: "3.5m", "10km", "5pm". They become a token of their own. */
  readonly gluedUnits: ReadonlySet<string>
  /** Currencies written onto their number: "Rs500", "USD20". They become a token of their own. */
  readonly gluedCurrencies: ReadonlySet<string>
}
