import type { FurnitureKind } from '../evidence/page.ts'

/**
 * Phrases that tell what a line is. All are in small letters, with one space between words, without marks and without
 * apostrophes ("dont miss"); "©" counts as a word.
 */
export interface LinePhrases {
  /** The line says this and nothing else: "advertisement". */
  readonly whole: ReadonlySet<string>
  /** The line begins with this, in one to six words: "more on". */
  readonly starts: ReadonlySet<string>
  /** The line, if it is no longer than a long sentence, has this in it somewhere, in one to four words: "all rights reserved". */
  readonly within: ReadonlySet<string>
}

/** Words for pages: what tells furniture, captions, credits and bylines from news. */
export interface PageWords {
  /** Words that say nothing about a text's topic: articles, pronouns, prepositions, common verbs, words of saying. */
  readonly functionWords: ReadonlySet<string>
  readonly furniture: Readonly<Record<Exclude<FurnitureKind, 'repeat'>, LinePhrases>>
  /** Phrases of picture captions and the titles of videos: "file photo". */
  readonly captions: LinePhrases
  /** Words that stand before a colon and the name of who made the picture: "Credit: Ana Ruiz". */
  readonly captionLabels: ReadonlySet<string>
  /** Phrases of lines with author, place or date: "by", "published". */
  readonly bylines: LinePhrases
  /** Phrases of remarks about the text: "correction", "this story has been updated". */
  readonly notes: LinePhrases
  /** Phrases of the line that stands above an embedded video, whose title is the next line of words. */
  readonly players: LinePhrases
  /** Phrases of lines about the author below the text: "is a reporter". */
  readonly authors: LinePhrases
  /** Names of months and days of the week, also cut short, for recognising lines that only give a date. */
  readonly dateWords: ReadonlySet<string>
  /** First words of a paragraph that carries on what stands before it: "he", "however", "the two". */
  readonly continuations: ReadonlySet<string>
  /** Words that stand alone below the text of a press release: "ends". */
  readonly endMarks: ReadonlySet<string>
  /**
   * The fields at the head of an e-mail, and those of them that hold its date and its sender; the accounts from which a house writes
   * ("newsletter"), what it calls what it sends ("briefing"), and phrases that stand around it ("view this email").
   */
  readonly mail: Readonly<Record<'fields' | 'date' | 'sender' | 'desks' | 'products' | 'signs', ReadonlySet<string>>>
  /** Words that speak to the reader or for the page: "you", "our". Text seldom does, furniture often. */
  readonly addressing: ReadonlySet<string>
  /** Words of saying, which news has more of than what stands around it. */
  readonly saying: ReadonlySet<string>
  readonly agencies: readonly Agency[]
  /** Words near an agency's name that make it the one which heard or reported: "told", "via" before; "reported", "quoted" after. */
  readonly citing: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> }
  /** Words of a credit that say what was made: "photo", "video", "handout". */
  readonly credits: Readonly<Record<'photo' | 'video' | 'handout', ReadonlySet<string>>>
  /**
   * How a byline names who wrote: "by", and the words before it that make it another's ("photos by"); "and" between two names; small
   * words inside names ("van"); what writers are, which ends a name ("reporter"), and what a house calls those who write for it ("newsroom").
   */
  readonly authorship: Readonly<
    Record<'by' | 'notBy' | 'and' | 'particles' | 'jobs' | 'desks' | 'behind', ReadonlySet<string>>
  >
  /** How an outlet speaks of itself: "told" before its name, "investigation" after it, "we" for itself; words that names of outlets have ("gazette"), what its front page is called ("home"), and whom a channel has ("subscribers"). */
  readonly outlets: Readonly<Record<'told' | 'own' | 'we' | 'names' | 'front' | 'audience', ReadonlySet<string>>>
  /** Words that end no longer word, so that a word which ends in one is two: "from", "said". */
  readonly gluedEnds: ReadonlySet<string>
}

/** A news or picture agency: its name, and the words by which pages name it, as they are written. */
export interface Agency {
  readonly name: string
  readonly written: readonly string[]
}
