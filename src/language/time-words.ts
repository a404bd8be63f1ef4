import type { TimeUnit } from '../evidence/time-phrase.ts'

/** A word that shifts a unit: "last" -1, "this" 0, "next" 1. */
export type Turn = -1 | 0 | 1

/** A word that counts an amount of time from a date: `from` that of the story, or from the date that was spoken of last. */
export interface ShiftWord {
  readonly turn: -1 | 1
  readonly from: 'published' | 'context'
  /** Whether it is a preposition too ("before the war"), so that it counts from a date only at the end of a clause. */
  readonly preposition: boolean
}

/**
 * Words for times. All keys are in small letters. "Word" here is finer than a token: hyphens, apostrophes and full stops part
 * words, so "mid-2026", "Sept." and "year's" are looked up as "mid", "sept" and "year".
 */
export interface TimeWords {
  /** To 1 for Monday ... 7 for Sunday. */
  readonly weekdays: ReadonlyMap<string, number>
  /** Short forms, which count only beside a date ("Sat., Sept. 12"). */
  readonly weekdayAbbreviations: ReadonlyMap<string, number>
  /** Before a weekday they make a name of it, which is no day of the story's week: "Black Friday". */
  readonly weekdayNames: ReadonlySet<string>
  /** To 1 ... 12, short forms included. */
  readonly months: ReadonlyMap<string, number>
  /** Months whose name means something else too ("may", "march"): they count only beside a number or after `beforeDates`. */
  readonly doubtfulMonths: ReadonlySet<string>
  /** Short forms of months that are always followed by a full stop or a number. */
  readonly monthAbbreviations: ReadonlySet<string>
  readonly seasons: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'>
  /** Seasons whose name means something else too ("fall", "spring"). */
  readonly doubtfulSeasons: ReadonlySet<string>
  readonly units: ReadonlyMap<string, TimeUnit>
  /** The forms of `units` that mean more than one. */
  readonly pluralUnits: ReadonlySet<string>
  /** Units of the calendar that are also words of business reports: "quarter" to Q, "half" to H. */
  readonly yearParts: ReadonlyMap<string, 'Q' | 'H'>
  readonly numbers: ReadonlyMap<string, number>
  /** "hundred" 100, "thousand" 1000. */
  readonly numberScales: ReadonlyMap<string, number>
  readonly ordinals: ReadonlyMap<string, number>
  /** What follows the digits of an ordinal: "st", "nd", "rd", "th". */
  readonly ordinalEndings: ReadonlySet<string>
  /** "several", "few", "many": more than one, nobody says how many. */
  readonly vagueNumbers: ReadonlySet<string>
  /** "couple": two, with `of` or without. */
  readonly pairs: ReadonlySet<string>
  /** "a", "an": one, before a unit. */
  readonly indefiniteArticles: ReadonlySet<string>
  /** "the", "its", "their": may stand before a unit of time, and belong to the expression. */
  readonly definiteArticles: ReadonlySet<string>
  /** "the": of `definiteArticles`, those that belong to the expression even before a quarter ("its third quarter" is the company's). */
  readonly articles: ReadonlySet<string>
  /** "more", "full", "consecutive": may stand between a number and its unit. */
  readonly betweenNumberAndUnit: ReadonlySet<string>
  /** "half", as in "two and a half years". */
  readonly half: ReadonlySet<string>
  /** "last", "this", "next" before a unit, a weekday, a month or a season. */
  readonly turns: ReadonlyMap<string, Turn>
  /** "past", "last", "coming": with an article, before a unit, they make a duration ("the past year", "the next 10 months"). */
  readonly spans: ReadonlyMap<string, 'past' | 'future'>
  /** "previous", "following", "same": shift from the date that the text spoke of last. */
  readonly contextTurns: ReadonlyMap<string, Turn>
  /** "recent", "coming": with a unit in the plural and no number ("recent months"). */
  readonly vagueTurns: ReadonlyMap<string, 'past' | 'future'>
  /** "latest", "comparable": with an article, before `periodNouns` or a quarter. */
  readonly periodNames: ReadonlySet<string>
  /** "period": the quarter or half that was spoken of. */
  readonly periodNouns: ReadonlySet<string>
  /** Words for no certain time ("recently"); some only behind certain words ("in" the past). */
  readonly references: readonly {
    readonly words: readonly string[]
    readonly value: string
    readonly after: ReadonlySet<string> | null
  }[]
  /** After an amount of time: "ago" back from the story, "earlier" and "later" from the date spoken of last. */
  readonly shifts: ReadonlyMap<string, ShiftWord>
  /** "yesterday" -1, "today" 0, "tomorrow" 1. */
  readonly dayWords: ReadonlyMap<string, Turn>
  /** "nineties" to 199: decades without their century. */
  readonly decadeNames: ReadonlyMap<string, string>
  /** Before a part of the day that has no day of its own: "in" the afternoon. */
  readonly beforeDayParts: ReadonlySet<string>
  /** Before a bare "the year" or "the week": the one that the story is of. */
  readonly beforeUnits: ReadonlySet<string>
  /** Behind a bare "the year" they say which twelve months it is: "ended". */
  readonly boundaries: ReadonlySet<string>
  /** "tonight" to NI: today's part. */
  readonly todayParts: ReadonlyMap<string, string>
  /** "morning" to MO. */
  readonly dayParts: ReadonlyMap<string, string>
  /** Times of the night that belong to no one day: "overnight". */
  readonly nightWords: ReadonlySet<string>
  /** "noon" to 12:00. */
  readonly clockWords: ReadonlyMap<string, string>
  /** "am", "pm", also where their letters stand apart: hours to add. */
  readonly halvesOfDay: ReadonlyMap<string, 0 | 12>
  /** "GMT", "EST": belong to the time of day before them. */
  readonly timeZones: ReadonlySet<string>
  /** "early" to START, "mid" to MID, "late" to END: before a date, a day or a part of it. */
  readonly edges: ReadonlyMap<string, string>
  /** "earlier", "later" before "this week". */
  readonly comparedEdges: ReadonlyMap<string, string>
  /** "beginning", "end": with `of` between them and the date. */
  readonly edgeNouns: ReadonlyMap<string, string>
  /** Joins "the end" and "the year". */
  readonly of: ReadonlySet<string>
  /** Behind an amount of time: "or so". */
  readonly roughTails: readonly (readonly string[])[]
  /** Joins the ends of a range: "to", "through", "and". */
  readonly to: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly or: ReadonlySet<string>
  /** Hedges before an amount, word by word, to `mod`: "nearly", "more than". */
  readonly hedges: readonly { readonly words: readonly string[]; readonly mod: string }[]
  /** Before a set: "every", "each". */
  readonly every: ReadonlySet<string>
  /** Of the hedges, those that say how long something went on as well: "over". */
  readonly spanWords: ReadonlySet<string>
  /** What a hedge follows that counts: "lasted", "took", "for". */
  readonly lasting: ReadonlySet<string>
  /** "once", "twice": before "a week" they make a set. */
  readonly timesWords: ReadonlySet<string>
  /** "old", as in "three-year-old". */
  readonly old: ReadonlySet<string>
  /** What has an age that tells when it began: "war", "siege". Others ("a 34-year-old man") have an age only. */
  readonly agedHappenings: ReadonlySet<string>
  /** "fiscal", "financial": belongs to a year or quarter. */
  readonly fiscal: ReadonlySet<string>
  /** "full": the full year. */
  readonly full: ReadonlySet<string>
  /** "bc": counts the years before the year 1. */
  readonly erasBefore: ReadonlySet<string>
  readonly centuryWords: ReadonlySet<string>
  /** Prepositions and other words that a date may follow. */
  readonly beforeDates: ReadonlySet<string>
  /** What follows a number that counts something and is no year: "people". */
  readonly countedNouns: ReadonlySet<string>
  /** Signs and words before a number that is no year: "$", "No", "Flight". */
  readonly beforeNumbers: ReadonlySet<string>
  /** Words that show what is to come: "will", "due", "scheduled". */
  readonly future: ReadonlySet<string>
  /** Before a date they point ahead, unless they open the sentence: "until Thursday". */
  readonly deadlines: ReadonlySet<string>
  /** Opens what happened on the date before it: "when". */
  readonly relatives: ReadonlySet<string>
  /** Verbs that point ahead before `infinitives`: "are to arrive". */
  readonly obliging: ReadonlySet<string>
  readonly infinitives: ReadonlySet<string>
  /** Words that show what has been: "was", "said", "met". */
  readonly past: ReadonlySet<string>
  /** The ending of most verbs of the past: "ed"; empty where the language has none. */
  readonly pastEnding: string
  /** Words that say that what follows is a date of publication: "published". */
  readonly publication: ReadonlySet<string>
  /** Words that say that what follows is the date of a later change: "updated". */
  readonly revision: ReadonlySet<string>
  /** Words that say that the picture is an old one: "file", "archive". */
  readonly archive: ReadonlySet<string>
  /** Words before the date at which a picture came out, and not of what it shows: "released". */
  readonly release: ReadonlySet<string>
}
