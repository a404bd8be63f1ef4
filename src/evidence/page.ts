import type { ByteMap } from './byte-map.ts'
import type { Problem } from './problem.ts'
import type { Span } from './span.ts'

/** The state in which every input ends. */
export type PageState = 'read' | 'no-story' | 'no-text' | 'empty' | 'unreadable' | 'refused'

export type MediaType = 'text/plain' | 'text/html' | 'application/octet-stream'

/** What the user says of a page that the page does not say itself. */
export interface Given {
  /** EDTF date or interval of publication. */
  readonly published?: string
  readonly outlet?: string
  readonly url?: string
}

/** Bytes as they arrived; they are never changed. */
export interface Capture {
  /** `sha256:` and the hash of all bytes offered, in hexadecimal, also where only the first of them are kept. */
  readonly id: string
  /** Where it came from, as the user named it: a path, `-`, an address. */
  readonly source: string
  /** The bytes kept: all of them, or the first 16 MiB. */
  readonly bytes: Uint8Array
  /** How many bytes were offered. */
  readonly size: number
  readonly given: Given
}

/** How the bytes became text. */
export interface Encoding {
  /** A label of the WHATWG Encoding Standard, or of iconv where that has none. */
  readonly name: string
  readonly basis: 'bom' | 'utf-8' | 'declared' | 'detected'
  /** How many characters stand as U+FFFD because their bytes mean nothing in this encoding. */
  readonly replaced: number
}

/** A value that the page's markup states, and the bytes that it stands in. */
export interface MetadataValue {
  readonly value: string
  /** Where it is written: `og:title`, `json-ld:datePublished`, `title`, `time`, `canonical` ... */
  readonly from: string
  readonly bytes: readonly [start: number, end: number]
  /** Where the same words stand in the visible text, if they do. */
  readonly span: Span | null
}

/** What a page's markup says about the whole page; each list in order of trust, best first. */
export interface PageMetadata {
  readonly title: readonly MetadataValue[]
  readonly published: readonly MetadataValue[]
  readonly modified: readonly MetadataValue[]
  readonly outlet: readonly MetadataValue[]
  /** Those of its site that the page stands in; where they lie inside one another, the widest first. */
  readonly sections: readonly MetadataValue[]
  readonly url: readonly MetadataValue[]
  readonly authors: readonly MetadataValue[]
  readonly language: readonly MetadataValue[]
}

/** What a line is to the article that the markup shows it to belong to. */
export type ArticlePart = 'headline' | 'deck' | 'byline' | 'text' | 'caption'

/** What the markup tells about a line. A line of plain text has none of it. */
export interface LineMarks {
  /** 1 to 6 for `<h1>` to `<h6>`. */
  readonly heading: number | null
  /** The article that the line belongs to, counted from 0 in the order of the page; null for what stands beside them. */
  readonly article: number | null
  /** What it is to that article; null where it is no part of it. */
  readonly part: ArticlePart | null
  /** Inside navigation, header, footer, aside, button, dialog, or what is named like one of them. */
  readonly aside: boolean
  readonly listItem: boolean
  /** Share of the line's characters that stand in links, 0 to 1. */
  readonly linkShare: number
  /** When the post that begins with this line was published, as the markup says; only where it does. */
  readonly posted?: string
}

/** One line of a page's text, without its line break. Blank lines are lines too. */
export interface Line {
  readonly span: Span
  readonly marks: LineMarks | null
}

/** A capture decoded to text, line by line. */
export interface Page {
  readonly id: string
  readonly source: string
  readonly mediaType: MediaType
  readonly encoding: Encoding
  /** Plain text: the decoded file, unchanged. HTML: the visible text, one block a line. */
  readonly text: string
  readonly byteMap: ByteMap
  readonly lines: readonly Line[]
  readonly metadata: PageMetadata
  readonly given: Given
  readonly problems: readonly Problem[]
}

export type FurnitureKind = 'interface' | 'advertisement' | 'consent' | 'repeat' | 'related' | 'share' | 'other'

/** What a block is: a part of a story, furniture, or blank. */
export type BlockRole = 'headline' | 'deck' | 'byline' | 'body' | 'caption' | 'note' | FurnitureKind | 'blank'

/** A stretch of a page's text with one role. The blocks of a page cover its text from end to end, without gap or overlap. */
export interface Block {
  readonly span: Span
  readonly role: BlockRole
  /** The index of the story that it belongs to; null for furniture and for what is blank between stories. */
  readonly story: number | null
}

/** What belongs to no story. It is set apart and stays in sight. */
export interface Furniture {
  readonly span: Span
  readonly kind: FurnitureKind
}
