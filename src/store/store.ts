import type { Act, Attribution } from '../evidence/attribution.ts'
import type { Encoding, Capture, Given, PageState } from '../evidence/page.ts'
import type { ByteMap } from '../evidence/byte-map.ts'
import type { Entity } from '../evidence/entity.ts'
import type { Event } from '../evidence/event.ts'
import type { Figure } from '../evidence/figure.ts'
import type { Problem } from '../evidence/problem.ts'
import type { Reading } from '../evidence/reading.ts'
import type { Span } from '../evidence/span.ts'
import type { TimeExpression } from '../evidence/time-expression.ts'

/**
 * Keeps evidence and gives it back. SQLite and PostgreSQL stand behind this interface, and one suite of tests holds for both.
 *
 * Nothing stored is ever changed. Everything carries the position in the log at which it came; what ceased to hold has an end
 * of its own, at a later position. The log is a chain of hashes, and its head stands for all that the store holds. Every method
 * throws `LedgerError` where the store cannot be reached or is damaged.
 */
export interface Store {
  /** Where the store is, for people: a path or an address without credentials. */
  readonly location: string

  /**
   * The state of a page as it holds now, if it was read by this version of the program and nothing is `given` that was not
   * known then; null where it must be read.
   */
  stateOf(page: string, reader: string, given: Given): Promise<PageState | null>

  /** What was given with a page so far; null where the page is not stored. */
  givenWith(page: string): Promise<Given | null>

  /**
   * Stores entries in their order, in one transaction: when it returns, all of them are on the disk; when it throws, none is.
   * Says for each whether it changed anything. The same bytes, read by the same version with the same facts given, change
   * nothing; another version's reading or newly given facts come to stand beside the old reading, which then ceases to hold.
   */
  save(entries: readonly Entry[]): Promise<boolean[]>

  stories(filter: Filter, moment?: number): Promise<ListedStory[]>
  claims(filter: Filter, moment?: number): Promise<ListedClaim[]>
  figures(filter: Filter, moment?: number): Promise<ListedFigure[]>
  times(filter: Filter, moment?: number): Promise<ListedTime[]>
  events(filter: Filter, moment?: number): Promise<ListedEvent[]>
  places(filter: Filter, moment?: number): Promise<ListedPlace[]>

  /**
   * The stories that hold all of the words, best first. Case and accents do not count. Words in quotation marks stand together;
   * a word that ends in `*` may go on.
   */
  search(words: string, filter: Filter, moment?: number): Promise<FoundStory[]>

  /** The ids that begin so, of pages, of stories and of what was found in them: at most `limit`, in order. */
  idsLike(beginning: string, limit: number, moment?: number): Promise<string[]>

  /** The whole reading of a page; null where the page is not stored or did not hold at this moment. */
  reading(page: string, moment?: number): Promise<StoredReading | null>

  /** All readings, in the order in which their pages came. */
  readings(filter: Filter, moment?: number): AsyncGenerator<StoredReading>

  /** The bytes of a page as they arrived; null where it is not stored. */
  capture(page: string): Promise<Capture | null>

  /** Counts everything. */
  stats(moment?: number): Promise<Stats>

  /** The last entry of the log; position 0 where nothing was ever accepted. */
  head(): Promise<Head>

  /** Checks all that it holds against its hashes, its log, and the stored bytes as `readBack` reads them. */
  verify(readBack: ReadBack): Promise<Verification>

  close(): Promise<void>
}

/** What is accepted: a page with what was read in it, or an input whose bytes could not be had. */
export type Entry = PageEntry | FailedEntry

export interface PageEntry {
  readonly capture: Capture
  readonly reading: Reading
  /** The version of the program that read it. */
  readonly reader: string
}

export interface FailedEntry {
  readonly source: string
  readonly state: 'unreadable' | 'refused'
  /** In words for people: "There is no such file." */
  readonly reason: string
}

/** A reading, the version of the program that made it, and the positions in the log at which it came and ceased to hold. */
export interface StoredReading {
  readonly reading: Reading
  readonly reader: string
  readonly came: number
  readonly ceased: number | null
}

/** The words at a span of a page, read anew from its bytes. */
export type ReadBack = (bytes: Uint8Array, encoding: Encoding, byteMap: ByteMap, span: Span) => string

/** What a listing is narrowed to. Names match where they hold the given words; case and accents do not count. */
export interface Filter {
  /** Whom a claim or figure is attributed to; for the other kinds, stories with an attribution to them. */
  readonly source?: string
  readonly outlet?: string
  /** The act of a claim, or of the attribution that vouches for a figure; for the other kinds, stories with such an attribution. */
  readonly act?: Act
  /** A place's name or the two-letter code of its country; for claims, a place named in what was said. */
  readonly place?: string
  /** EDTF date: stories published on it or later. A story whose date is unknown is not matched. */
  readonly from?: string
  /** EDTF date: stories published on it or earlier. */
  readonly to?: string
  /** A story's id. */
  readonly story?: string
  /** A page's id, or the path or address that it was added from. */
  readonly page?: string
  /** The most that is listed; without it all. */
  readonly limit?: number
}

/** What a listing says of the story that something stands in. */
export interface StoryHead {
  readonly id: string
  /** The page's id, and where it came from, as it was named when it was added. */
  readonly page: string
  readonly from: string
  readonly language: string
  readonly headline: string | null
  readonly outlet: string | null
  /** EDTF. */
  readonly published: string | null
}

/** Something found in a story: with the words it stands on, the line of the page (from 1), and when it was accepted. */
export interface Listed {
  /** `05d4bbcb5e57.1.a3`. */
  readonly id: string
  readonly words: string
  readonly line: number
  readonly story: StoryHead
  /** The positions in the log at which it came, and at which it ceased to hold (null: it holds). */
  readonly came: number
  readonly ceased: number | null
  /** The version of the program that read it. */
  readonly reader: string
}

/** An attribution; `words` are what is attributed, its parts joined by ` … `. */
export interface ListedClaim extends Listed {
  readonly attribution: Attribution
}

export interface ListedFigure extends Listed {
  readonly figure: Figure
  /** The names behind `figure.saidBy`, `figure.place`, `figure.from` and `figure.to`. */
  readonly saidBy: string | null
  readonly place: string | null
  readonly from: string | null
  readonly to: string | null
}

export interface ListedTime extends Listed {
  readonly time: TimeExpression
}

export interface ListedEvent extends Listed {
  readonly event: Event
  /** The names behind `event.actor`, `event.target`, `event.place`, `event.from`, `event.to` and `event.saidBy`, or the words themselves. */
  readonly actor: string | null
  readonly target: string | null
  readonly place: string | null
  readonly from: string | null
  readonly to: string | null
  readonly saidBy: string | null
  /** Of each of `event.victims`, in their order. */
  readonly victims: readonly VictimNames[]
  /** The names behind `event.perpetrator`. */
  readonly perpetrator: { readonly who: string; readonly by: string | null } | null
}

/** The names behind the ids of a victim. */
export interface VictimNames {
  readonly name: string | null
  readonly affiliation: string | null
  /** The figure that counts them, as it is written: "at least 12". */
  readonly number: string | null
}

/** An entity with a place on the map; `words` and `line` are those of its first mention. */
export interface ListedPlace extends Listed {
  readonly entity: Entity
}

/** `words` is the headline, or else the beginning of the story. */
export interface ListedStory extends Listed {
  /** The sections of its outlet that it stands in, the widest first. */
  readonly sections: readonly string[]
  readonly attributions: number
  readonly figures: number
  readonly times: number
  readonly entities: number
}

/** A story that holds the words looked for, and where. */
export interface FoundStory extends Listed {
  /** The words found, as spans of the page's text: in order, at most 100. */
  readonly hits: readonly Span[]
  /** The surroundings of the first of them. */
  readonly excerpt: { readonly text: string; readonly span: Span; readonly hits: readonly Span[] }
}

export interface Stats {
  /** Inputs by the state that each ended in. They sum to `inputs`. */
  readonly inputs: number
  readonly states: Readonly<Record<PageState, number>>
  readonly stories: number
  readonly blocks: number
  readonly entities: number
  readonly attributions: number
  readonly figures: number
  readonly times: number
  readonly events: number
  readonly problems: Readonly<Partial<Record<Problem['code'], number>>>
  /** All readings ever stored, with those that a later one replaced. */
  readonly readings: number
  /** Bytes kept of all pages. */
  readonly bytes: number
  readonly head: Head
}

/** The last entry of the log. Whoever keeps it elsewhere can tell later that nothing before it was taken away or rewritten. */
export interface Head {
  readonly position: number
  /** 64 hexadecimal digits. */
  readonly sha256: string
}

/** A row that does not hold, and why. */
export interface Failure {
  readonly table: string
  /** What names the row: `05d4bbcb5e57.1.a3`, a page's id, `position 17`. */
  readonly row: string
  readonly message: string
}

export interface Verification {
  /** At most 1,000 are listed; `failed` counts all. */
  readonly failures: readonly Failure[]
  readonly failed: number
  readonly pages: number
  readonly rows: number
  /** Spans whose words were read back from the stored bytes. */
  readonly spans: number
  readonly bytes: number
  readonly head: Head
}
