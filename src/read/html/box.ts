import type { Span } from '../../evidence/span.ts'
import type { NameHint } from './name-hints.ts'

/** What an element says of itself by its name or role: that it holds an article, the page's main part, or what stands beside. */
export type BoxKind = 'article-body' | 'article' | 'main' | 'beside' | 'list' | 'table' | 'quote' | 'plain'

/** An element that holds lines of a page. */
export interface Box {
  /** Its place among all boxes, in the order in which they open. */
  readonly order: number
  readonly parent: Box | null
  readonly kind: BoxKind
  readonly hint: NameHint | null
}

/** A line of a page's visible text, and what stands around its first words. */
export interface BoxLine {
  readonly span: Span
  /** How many of its characters stand in links. */
  readonly linked: number
  readonly box: Box
  /** 1 to 6 for `<h1>` to `<h6>`. */
  readonly heading: number | null
  readonly caption: boolean
  readonly listItem: boolean
  /** The number of the table cell that it stands in, the innermost one; null outside of tables. */
  readonly cell: number | null
}
