/** Words for places: what tells in a sentence that a capitalised word names a place, and which one. All in small letters. */
export interface PlaceWords {
  /** Words that stand right before a place: in, near, from. */
  readonly locatives: ReadonlySet<string>
  /** Nouns after which "of" names a place ("the village of Mirdangi"), and which follow a place's name ("Kursk region"). */
  readonly townNouns: ReadonlySet<string>
  readonly divisionNouns: ReadonlySet<string>
  /** Nouns that end a row of divisions, with the noun that each of them has in its name: counties, County. */
  readonly severalDivisions: ReadonlyMap<string, string>
  /** Small nouns that end the names of crossings, dams and the like: "Rafah crossing". */
  readonly siteNouns: ReadonlySet<string>
  /** Words that say which part of a place is meant: north, central, downtown. */
  readonly partWords: ReadonlySet<string>
  /** Words that begin the name of another place than the one behind them: new, fort, san, mount. */
  readonly compoundStarts: ReadonlySet<string>
  /** Heads of names that only borrow a place's name: street, creek, hotel. */
  readonly borrowers: ReadonlySet<string>
  /** Bodies that lie in the town whose name they bear: "Brixton Police Station". */
  readonly localBodies: ReadonlySet<string>
  /** What follows the name of a person or a paper sooner than of a town: administration, newspaper. */
  /** People and things of a town that are named by it where one lives near: "an Alexandria man". */
  readonly localNouns: ReadonlySet<string>
  /** Words, and pairs of words, that papers use of their own state alone, to its code: "crown court" to GB. */
  readonly countrySigns: ReadonlyMap<string, string>
  readonly notOfTowns: ReadonlySet<string>
  /** Small words inside names: of, de, al. */
  readonly links: ReadonlySet<string>
  /** Forms of a division's name that stand behind a town and a comma: "calif." for California. */
  readonly abbreviations: ReadonlyMap<string, string>
  /** Of the abbreviations, those that mean nothing else, so that they stand for the division without a town before them. */
  readonly plainAbbreviations: ReadonlySet<string>
  /** Before a hyphen and a town they are a member's party: "R-Elbow Lake". */
  readonly partyLetters: ReadonlySet<string>
  /** Words of every day that are towns somewhere: "bar", "most", "reading". */
  readonly commonWords: ReadonlySet<string>
  /** Names of states that are given to people as well. */
  readonly personalNames: ReadonlySet<string>
  /** Verbs that have a person for their subject sooner than a town: said, told. */
  readonly personVerbs: ReadonlySet<string>
}
