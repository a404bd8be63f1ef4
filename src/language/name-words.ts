/** Words for names: what tells persons, organisations and places from other capitalised words. All in small letters. */
export interface NameWords {
  /** Offices, ranks and forms of address that stand right in front of a personal name: president, gen., mr. */
  readonly titles: ReadonlySet<string>
  /** Forms of address and offices that say that a man is meant: mr, king, spokesman. */
  readonly maleWords: ReadonlySet<string>
  /** Those that say that a woman is meant: ms, queen, spokeswoman. */
  readonly femaleWords: ReadonlySet<string>
  /** Words that stand before a title inside an office: foreign, deputy, former, national, security. */
  readonly officeWords: ReadonlySet<string>
  /** Words that make a run of capitalised words the name of an organisation: ministry, party, university. */
  readonly organizationHeads: ReadonlySet<string>
  /** Words that make it the name of a place or a building: airport, river, street. */
  readonly placeHeads: ReadonlySet<string>
  /** Words that say, behind a name and in small letters, that it is a place: province, village. */
  readonly placeKinds: ReadonlySet<string>
  /** Words in front of such a name: in, across, northern. */
  readonly placeOpeners: ReadonlySet<string>
  /** Words that say in which direction something lies, and name nothing by themselves: northern, west, coast. */
  readonly directions: ReadonlySet<string>
  /** Parts of the world that are too large to be where something happens: europe, middle east. */
  readonly worldRegions: ReadonlySet<string>
  /** Organisations known by a word or two that do not say so: hamas, kremlin, reuters. */
  readonly organizations: ReadonlySet<string>
  /** Agencies, papers and stations that pass on what others said: reuters, afp, tass. */
  readonly media: ReadonlySet<string>
  /** Capitals that stand for their governments, as written, with the names of their countries. */
  readonly capitals: ReadonlyMap<string, string>
  /** Given names of persons, from many countries. */
  readonly givenNames: ReadonlySet<string>
  /** Small words inside personal names: al, bin, van. */
  readonly particles: ReadonlySet<string>
  /** Small words inside the names of organisations: of, for, the. */
  readonly links: ReadonlySet<string>
  /** "of" in "Ministry of Defence". */
  readonly of: string
  /** Those of the links that say what an organisation is for or against. */
  readonly purposeLinks: ReadonlySet<string>
  /** "and" in "Prevention and Mitigation Department". */
  readonly and: string
  /** The endings of possessives, which are tokens of their own. */
  readonly possessives: ReadonlySet<string>
  /** Relative pronouns that only follow persons: who. */
  readonly personRelatives: ReadonlySet<string>
  /** Words that begin names of places, also at the beginning of a sentence: new. */
  readonly nameStarts: ReadonlySet<string>
  /** Words that are written with a capital and name nobody: weekdays, months, "internet", "covid-19". */
  readonly capitalised: ReadonlySet<string>
  /** Those of them that are languages, and say as well whose office one holds: french, russian. */
  readonly languages: ReadonlySet<string>
  /** Words that begin sentences, and by themselves are no names there. */
  readonly sentenceStarts: ReadonlySet<string>
}
