/** Words by which a story refers back to somebody: what tells men from women, and which descriptions can mean the same one. All in small letters. */
export interface ReferenceWords {
  /** Given names that nearly only women have. */
  readonly femaleNames: ReadonlySet<string>
  /** Given names that either may have; all other given names are men’s. */
  readonly eitherNames: ReadonlySet<string>
  /** Words for persons of one trade or office, any of which can stand for another: the attorney is the lawyer. */
  readonly samePersons: readonly ReadonlySet<string>[]
  /** Words for a person that fit many trades: specialist, official, politician. */
  readonly anyPersons: ReadonlySet<string>
  /** Nouns for persons beside titles and unnamed sources: pontiff, suspect, teenager. */
  readonly persons: ReadonlySet<string>
  /** Words for those who pass on the news, by which a story refers back to a paper, a station or an agency. */
  readonly media: ReadonlySet<string>
  /** himself, themselves. */
  readonly reflexives: ReadonlySet<string>
  /** Words before a report or a statement that say that somebody made it: in, published. */
  readonly published: ReadonlySet<string>
  /** What they pass it on in: report, article. */
  readonly mediaUtterances: ReadonlySet<string>
  /** Modifiers that one may add to anybody: former, senior, embattled. */
  readonly vague: ReadonlySet<string>
  /** What stands before an office that somebody no longer has: "then-". */
  readonly once: readonly string[]
  /** Ends of nouns for those who do something: "er" in bookkeeper. */
  readonly doerEnds: readonly string[]
  /** Ends of adjectives that may be said of anybody: outspoken, disgraced. */
  readonly adjectiveEnds: readonly string[]
  /** Short or other words for an office, with those that the story may use instead: top diplomat. */
  readonly offices: ReadonlyMap<string, readonly string[]>
  /** What speakers call themselves: i, me. */
  readonly firstPerson: ReadonlySet<string>
  /** Words that say that somebody else is meant: other, another. */
  readonly others: ReadonlySet<string>
  /** Determiners of what is known already: the, this. */
  readonly definite: ReadonlySet<string>
}
