import type { Entity } from '../evidence/entity.ts'
import type { Capture, Given, PageState } from '../evidence/page.ts'
import type { Span } from '../evidence/span.ts'
import type {
  Filter,
  FoundStory,
  ListedClaim,
  ListedEvent,
  ListedFigure,
  ListedPlace,
  ListedStory,
  ListedTime,
  Stats,
  StoryHead,
  Verification,
} from '../store/store.ts'
import type { Reader } from './reader.ts'
import type { ReadingJson } from './reading-json.ts'

export type {
  Failure,
  Filter,
  FoundStory,
  Head,
  Listed,
  ListedClaim,
  ListedEvent,
  ListedFigure,
  ListedPlace,
  ListedStory,
  ListedTime,
  Stats,
  StoryHead,
  Verification,
  VictimNames,
} from '../store/store.ts'

/**
 * A ledger of what pages say: who said what, how many, when and where, each with the words that it stands on. One writer at a
 * time; any number of readers. Every method throws `LedgerError` where the ledger cannot do what was asked.
 */
export interface Ledger {
  /** The ledger's file, as an absolute path. */
  readonly path: string

  /**
   * Adds inputs, and says of each, in their order, what became of it, once it is durably stored. Pages that are stored already
   * pass quickly; so an import that broke off is resumed by offering the same inputs again. Inputs are taken as they are needed:
   * at most a batch of them is held in memory.
   */
  add(inputs: Iterable<Input> | AsyncIterable<Input>): AsyncGenerator<Added, void, undefined>

  stories(filter?: Filter): Promise<ListedStory[]>
  claims(filter?: Filter): Promise<ListedClaim[]>
  figures(filter?: Filter): Promise<ListedFigure[]>
  times(filter?: Filter): Promise<ListedTime[]>
  events(filter?: Filter): Promise<ListedEvent[]>
  places(filter?: Filter): Promise<ListedPlace[]>

  /** Stories that hold all of the words, best first. `"two words"` stand together; `evacuat*` may go on. */
  search(words: string, filter?: Filter): Promise<FoundStory[]>

  /**
   * What an id names, with its words in their surroundings. The page's part of an id may be cut short (`05d4.1.a3`) as long as
   * it names one page only; throws `not-found` or `ambiguous`, the latter with the candidates.
   */
  show(id: string): Promise<Shown>

  /** Checks every row against its hash, the log, and the stored bytes. */
  verify(): Promise<Verification>

  stats(): Promise<Stats>

  /** The readings that hold, in the JSON form that other programs rely on, one object a page. */
  export(filter?: Filter): AsyncGenerator<ReadingJson, void, undefined>

  close(): Promise<void>
}

export interface LedgerOptions {
  /** Make a ledger where there is none. Otherwise a missing one is an error. */
  readonly create?: boolean
  /** Open for reading only: nothing in the ledger can change. SQLite may still leave its two small files beside it. */
  readonly readOnly?: boolean
  /** Show what held at this position of the log; opens for reading only. */
  readonly asOf?: number
  /** Reads the pages that are added; this version's own reader unless given. */
  readonly reader?: Reader
  /** How long to wait for another process that is writing; 5,000 unless given. */
  readonly waitMs?: number
}

/** A page, or an input whose bytes could not be had (a missing file, no permission, a format that is refused). */
export type Input = Capture | FailedInput

export interface FailedInput {
  readonly source: string
  readonly state: 'unreadable' | 'refused'
  /** In words for people: "There is no such file." */
  readonly reason: string
}

/** What became of an input, told once it is durably stored. */
export interface Added {
  /** The page's id; null where there were no bytes. */
  readonly id: string | null
  readonly source: string
  readonly state: PageState
  /** False where the ledger knew it already and nothing changed. */
  readonly isNew: boolean
  /** Why it is unreadable or was refused; null otherwise. */
  readonly reason: string | null
}

/** One thing with its words in their surroundings. */
export interface Shown {
  readonly id: string
  readonly thing: ShownThing
  /** The page's id, and where it came from, as it was named when it was added. */
  readonly page: string
  readonly from: string
  readonly given: Given
  readonly story: StoryHead | null
  /** The lines of the page around the words. `text` is what stands at `span`; `highlights` are spans of the page's text. */
  readonly surroundings: { readonly text: string; readonly span: Span; readonly firstLine: number }
  readonly highlights: readonly Highlight[]
  /** The version of the program that read it, and the positions in the log at which that reading came and ceased to hold. */
  readonly reader: string
  readonly came: number
  readonly ceased: number | null
}

/** Words in a page: what they are to the thing shown (`content`, `source`, `cue`, `mention`, `when` ...) and where they stand. */
export interface Highlight {
  readonly label: string
  readonly span: Span
  readonly text: string
  /** Line of the page, from 1. */
  readonly line: number
  /** Half-open range in the capture's bytes; null for words that only markup or layout made. */
  readonly bytes: readonly [start: number, end: number] | null
}

export type ShownThing =
  | { readonly kind: 'page'; readonly state: PageState; readonly stories: readonly ListedStory[] }
  | { readonly kind: 'story'; readonly story: ListedStory }
  | { readonly kind: 'claim'; readonly claim: ListedClaim }
  | { readonly kind: 'figure'; readonly figure: ListedFigure }
  | { readonly kind: 'time'; readonly time: ListedTime }
  | { readonly kind: 'event'; readonly event: ListedEvent }
  | { readonly kind: 'entity'; readonly name: string; readonly entity: Entity }
