import type { Change, Measure, Quantifier, Status } from '../evidence/figure.ts'

/** What a unit is called in figures, and what it measures. */
export interface UnitName {
  readonly unit: string
  readonly measure: Measure
}

/**
 * Words for figures. Keys and members are in small letters, with straight apostrophes, words parted by single spaces and
 * hyphenated words parted too ("death-toll" is "death - toll").
 */
export interface FigureWords {
  // Numerals.
  /** "one" to "ninety". */
  readonly cardinals: ReadonlyMap<string, number>
  /** What multiplies the number before it: "hundred", "million", "lakh". */
  readonly scales: ReadonlyMap<string, number>
  /** Scales that are such only after a currency or without a space: "$5m", "10k". */
  readonly shortScales: ReadonlyMap<string, number>
  /** "dozen". */
  readonly groups: ReadonlyMap<string, number>
  /** Stand for one before a scale or a group: "a million". */
  readonly articles: ReadonlySet<string>
  /** Joins the parts of a number: "two hundred and five". */
  readonly joiners: ReadonlySet<string>
  /** "half". */
  readonly halves: ReadonlySet<string>
  /** "no": nought before one of `tollNouns`. */
  readonly nones: ReadonlySet<string>
  readonly tollNouns: ReadonlySet<string>
  /** "½" */
  readonly fractionSigns: ReadonlyMap<string, number>
  /** "third", "quarters": the whole is divided by so many. */
  readonly fractions: ReadonlyMap<string, number>
  /** "dozens", "tens of thousands": the number at which they begin. */
  readonly vague: ReadonlyMap<string, number>
  /** Vague words that mean something else too ("scores"), and what must follow. */
  readonly vagueBefore: ReadonlyMap<string, ReadonlySet<string>>
  /** "in", "out of": "one in five". */
  readonly ratios: ReadonlySet<string>

  // Hedges and ranges.
  readonly hedgesBefore: ReadonlyMap<string, Quantifier>
  readonly hedgesAfter: ReadonlyMap<string, Quantifier>
  /** Between the two ends of a range: "to", "or". */
  readonly rangeJoiners: ReadonlySet<string>
  /** Before a range: "between". */
  readonly rangeOpeners: ReadonlySet<string>
  /** Joins the ends of such a range: "between 30 and 40". */
  readonly rangeCouplers: ReadonlySet<string>
  /** Before the first of two values that something had one after the other: "rose from 12 to 15". */
  readonly changeOpeners: ReadonlySet<string>

  // Units.
  readonly units: ReadonlyMap<string, UnitName>
  /** Units of one letter that are written large: "12 C". */
  readonly capitalUnits: ReadonlySet<string>
  readonly currencies: ReadonlyMap<string, string>
  /** Words that are a currency only behind a million and more ("pounds", "won"). */
  readonly largeCurrencies: ReadonlyMap<string, string>
  /** Marks and abbreviations before the number: "$", "US $", "Rs". */
  readonly currenciesBefore: ReadonlyMap<string, string>
  /** Letters that are a currency only right before a hundred and more: "R500". */
  readonly largeCurrenciesBefore: ReadonlyMap<string, string>
  /** ISO 4217, in capitals, before or behind the number. */
  readonly currencyCodes: ReadonlySet<string>
  /** "minus 10 degrees". */
  readonly minus: ReadonlySet<string>
  readonly timeUnits: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  /** After a number they make it an age: "years old". */
  readonly ageEndings: ReadonlySet<string>
  /** Before a number they make it an age: "aged". */
  readonly ageOpeners: ReadonlySet<string>
  /** After a length they say that it is no distance: "40 mm of rain". */
  readonly rain: ReadonlySet<string>

  // What is counted.
  /** Words that are in no counted noun phrase, and end one: prepositions, determiners, auxiliaries, verbs. */
  readonly nounEnds: ReadonlySet<string>
  /** Words that stand between number and noun and are no part of it: "more", "other", "mostly". */
  readonly nounOpeners: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  /** Nouns that with "of" and a number are no more than the number: "a group of 12 men". */
  readonly amounts: ReadonlySet<string>
  /** "more", "additional", "another": so many more than before. */
  readonly increments: ReadonlySet<string>
  readonly irregularPlurals: ReadonlySet<string>
  /** End in "s", and are no plurals. */
  readonly singularsInS: ReadonlySet<string>
  /** Adjectives that stand for people: "13 dead", "400 others". */
  readonly nominals: ReadonlySet<string>
  /** What a hyphen may tie to a number that counts: "a 547-seat parliament". */
  readonly compoundNouns: ReadonlySet<string>
  /** Count people: "one soldier was killed". */
  readonly people: ReadonlySet<string>

  /** Who and what is deployed, when it is sent somewhere. */
  readonly forces: ReadonlySet<string>
  /** Verbs that befall only some nouns: "lost four soldiers", "took two villages", "400 families left for". */
  readonly befallOnly: ReadonlyMap<string, ReadonlySet<string>>
  /** What never befalls some nouns, whatever verb stands beside them: trees are no displaced. */
  readonly befallNever: ReadonlyMap<Measure, ReadonlySet<string>>
  /** "in 318 shelters": where those are who had to leave home. */
  readonly refuges: ReadonlySet<string>
  /** Where those are lodged who are "taken to a sports hall". */
  readonly havens: ReadonlySet<string>
  readonly takenTo: ReadonlySet<string>
  /** "here", "there". */
  readonly hereWords: ReadonlySet<string>

  // What numbers are not figures.
  /** What is named by a number and not counted for its own sake: "two sides", "three times". */
  readonly uncounted: ReadonlySet<string>
  /** Those of them that an index rises by: "300 points". */
  readonly indexNouns: ReadonlySet<string>
  /** With "of" they make the number one of their children: "a father of three". */
  readonly kin: ReadonlySet<string>
  /** Before a number they make it a label: "flight", "article". */
  readonly labels: ReadonlySet<string>
  /** Before a number they name what it measures: "magnitude". */
  readonly scaleNames: ReadonlySet<string>
  /** "rose", "growth": beside a percentage they say how much something changed. */
  readonly changes: ReadonlySet<string>
  /** Those of them that say which way. */
  readonly rises: ReadonlySet<string>
  readonly falls: ReadonlySet<string>
  /** Those of them that with an object say something else: "raised $5 million". */
  readonly objectChanges: ReadonlySet<string>
  /** Those of them that are nouns: "a 12 percent increase". */
  readonly changeNames: ReadonlySet<string>
  /** Between such a noun and its number: "growth rate of". */
  readonly changeNouns: ReadonlySet<string>
  /** Between word of change and number: "by", "to", "of". */
  readonly changeLinks: ReadonlySet<string>
  /** "up 3%", "$740 million, up from". */
  readonly changeParticles: ReadonlySet<string>
  /** "make": with "up" they say something else. */
  readonly particleVerbs: ReadonlySet<string>
  /** "51% more". */
  readonly comparatives: ReadonlyMap<string, Change>
  /** "first", "latter": before "half" they make it a name. */
  readonly halvesBefore: ReadonlySet<string>
  /** "the", "both": before a small number that counts nothing new. */
  readonly definites: ReadonlySet<string>
  readonly streets: ReadonlySet<string>

  // What befell the counted.
  /** Past and participle of what is done to somebody: "killed", "shot dead". */
  readonly done: ReadonlyMap<string, Measure>
  /** Other forms of the same: "killing", "kills". */
  readonly doing: ReadonlyMap<string, Measure>
  /** What one does oneself: "fled", "died". */
  readonly own: ReadonlyMap<string, Measure>
  /** How one is: "missing", "in custody". */
  readonly states: ReadonlyMap<string, Measure>
  /** Nouns before "of": "the evacuation of 300 people". */
  readonly deeds: ReadonlyMap<string, Measure>
  /** Before a form of "to be" or "to include" and the number: "among the dead are 17 children". */
  readonly inversions: ReadonlyMap<string, Measure>
  /** Nouns whose number may follow at some distance: "the death toll has risen to 15". */
  readonly tolls: ReadonlyMap<string, Measure>
  /** Stand for a number that the text gave or gives: "the number", "the total". */
  readonly numberNouns: ReadonlySet<string>
  /** Before a number without a noun: "another 120 are", "the remaining 29". */
  readonly remainders: ReadonlySet<string>
  /** Endings of verbs that may have a bare number as their object: "was feeding around 9,000". */
  readonly objectVerbEndings: readonly string[]
  /** What tolls do: "rose to", "stands at". */
  readonly tollLinks: ReadonlySet<string>
  /** Counted nouns that say it themselves: "deaths". */
  readonly counted: ReadonlyMap<string, Measure>
  /** "number of": what follows it is counted by the number that comes later. */
  readonly numberOf: ReadonlySet<string>
  /** Measures that hold at a moment. */
  readonly stocks: ReadonlySet<Measure>
  /** Measures that are flows also where they are told as states: "dead". */
  readonly endings: ReadonlySet<Measure>
  /** Words that make a stock of any: "remain", "currently". */
  readonly stockWords: ReadonlySet<string>

  /** What has its object at a moment: "keeps", "speaks for". */
  readonly keeping: ReadonlySet<string>
  /** "left", "driven": before a number whose state comes behind it, they tell how it came to be. */
  readonly makers: ReadonlySet<string>
  /** Past forms without the common ending that tell what somebody did with a number: "spent", "won". */
  readonly pastVerbs: ReadonlySet<string>
  /** What is done with money: "paid". */
  readonly payments: ReadonlySet<string>
  /** Nouns for what happens: "incidents". */
  readonly eventNouns: ReadonlySet<string>
  /** What somebody has from one vote to the next: "seats". */
  readonly seatNouns: ReadonlySet<string>

  // Clauses.
  readonly passives: ReadonlySet<string>
  readonly perfects: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  /** Prepositions that a noun with its own participle may follow: "with 12 people sheltering". */
  readonly absolutes: ReadonlySet<string>
  readonly subordinators: ReadonlySet<string>
  /** Than: before what a number is compared with. */
  readonly comparing: ReadonlySet<string>
  /** Verbs of what befalls a place that stands behind them: "struck". */
  readonly strikes: ReadonlySet<string>
  /** War, insurgency: what happens in a whole country. */
  readonly wars: ReadonlySet<string>
  /** Verbs with which a country tells of its own: reported, recorded. */
  readonly reportings: ReadonlySet<string>
  /** Cholera, measles, the virus. */
  readonly diseases: ReadonlySet<string>
  /** According: the first word of what cites a source without a verb. */
  readonly citings: ReadonlySet<string>
  readonly caseNouns: ReadonlySet<string>
  readonly outbreaks: ReadonlySet<string>
  /** Compared with: two words before what a number was before. */
  readonly comparedWith: ReadonlySet<string>
  /** The ending of a verb that goes on behind a comma: "leaving". */
  readonly gerundEnding: string
  readonly coordinators: ReadonlySet<string>
  /** Adverbs and the like that may stand anywhere in a verb group; words in "-ly" are too. */
  readonly adverbs: ReadonlySet<string>
  readonly adverbEnding: string
  /** Words with that ending that are none: "family". */
  readonly notAdverbs: ReadonlySet<string>
  /** Endings of verb forms that are in no list. */
  readonly verbEndings: readonly string[]
  /** Other finite verbs: a clause's predicate, and none that befalls. */
  readonly otherVerbs: ReadonlySet<string>
  /** Days and the like that may follow a participle without a preposition: "killed Monday". */
  readonly dayWords: ReadonlySet<string>
  readonly statusWords: ReadonlyMap<string, Status>

  /** "being": behind one of `presents` what it tells goes on. */
  readonly beings: ReadonlySet<string>
  readonly presents: ReadonlySet<string>
  /** Verbs after which money has not yet been paid: "announced". */
  readonly moneyPlans: ReadonlySet<string>

  // Parts, places, dates.
  readonly including: ReadonlySet<string>
  /** "of whom", "among them". */
  readonly ofThem: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  /** "out of". */
  readonly outOf: ReadonlySet<string>
  /** "to leave": befalls only those who are told to, before their number: "ordered". */
  readonly orderedDeeds: ReadonlySet<string>
  readonly orders: ReadonlySet<string>
  /** What those do who are a number of sources: "three traders told". */
  readonly speakings: ReadonlySet<string>
  /** "said", "told": behind a place they make it that of a speaker. */
  readonly sayings: ReadonlySet<string>
  /** "took place": before a place they say where it happened. */
  readonly happenings: ReadonlySet<string>
  readonly placePrepositions: ReadonlySet<string>
  /** "region", "town": with "of" and a name they say where. */
  readonly placeNouns: ReadonlySet<string>
  /** "in the country" */
  readonly countryNouns: ReadonlySet<string>
  readonly fromPrepositions: ReadonlySet<string>
  readonly toPrepositions: ReadonlySet<string>
  /** Before "for" they say where to: "left for". */
  readonly departures: ReadonlySet<string>
  readonly since: ReadonlySet<string>
  /** Opens a clause that tells what happened at the time before it: "when". */
  readonly relativeTimes: ReadonlySet<string>
  readonly asOf: ReadonlySet<string>
}
