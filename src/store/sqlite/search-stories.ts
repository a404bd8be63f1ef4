import type { DatabaseSync } from 'node:sqlite'
import type { Span } from '../../evidence/span.ts'
import type { Filter, FoundStory } from '../store.ts'
import { anywhereInStory, conditionsOf, limitOf } from './conditions.ts'
import { headColumns, listed, storyWords } from './list-findings.ts'
import { numberOf, textOf, type Row } from './value.ts'

/** Put around the words found; control characters that hardly stand in a page. */
const opening = '\u0001'
const closing = '\u0002'
const maxHits = 100
const excerptReach = 80

/** The stories that hold all of the words, best first (BM25). */
export function searchStories(db: DatabaseSync, words: string, filter: Filter, moment: number): FoundStory[] {
  const query = queryOf(words)
  if (query === '') return []
  const conditions = conditionsOf(filter, moment, anywhereInStory)
  const sql = `SELECT story.id, story.line, story.came, story.number, ${storyWords} AS words, ${headColumns},
      highlight(story_words, 0, '${opening}', '${closing}') AS marked
    FROM story_words JOIN story ON story.key = story_words.rowid
      JOIN reading ON reading.came = story.came JOIN capture ON capture.came = reading.capture
    WHERE story_words MATCH :query AND ${conditions.sql}
    ORDER BY story_words.rank, story.key ${limitOf(filter)}`
  const found = db.prepare(sql).all({ ...conditions.values, query }) as Row[]
  const blocks = db.prepare(
    'SELECT text, span_start FROM block WHERE reading = ? AND story = ? AND length(text) > 0 ORDER BY number',
  )
  return found.map((row) => {
    const pieces = (blocks.all(numberOf(row, 'came'), numberOf(row, 'number')) as Row[]).map((block) => ({
      text: textOf(block, 'text'),
      start: numberOf(block, 'span_start'),
    }))
    const hits = hitsIn(textOf(row, 'marked'), pieces)
    return { ...listed(row, textOf(row, 'words')), hits, excerpt: excerptOf(pieces, hits) }
  })
}

/** A stretch of a page's text that belongs to the story. */
interface Piece {
  readonly text: string
  readonly start: number
}

/** The words as FTS5 asks for them: each in quotation marks, so that none of them is read as an operator. */
function queryOf(words: string): string {
  const parts = words.split('"').flatMap((part, index) => (index % 2 === 1 ? [part] : part.split(/\s+/)))
  return parts
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part) => (part.endsWith('*') ? `"${part.slice(0, -1)}"*` : `"${part}"`))
    .join(' ')
}

/** Where the marked words stand in the page: walks the marked text beside the story's own. */
function hitsIn(marked: string, pieces: readonly Piece[]): Span[] {
  const hits: Span[] = []
  let at = 0
  let opened: number | null = null
  for (const { text, start } of pieces)
    for (let own = 0; own < text.length; own++, at++) {
      for (; marked[at] !== text[own]; at++) {
        if (marked[at] === opening) opened = start + own
        else if (marked[at] === closing && opened !== null) {
          hits.push([opened, start + own])
          opened = null
        } else return hits
        if (hits.length === maxHits) return hits
      }
    }
  const last = pieces.at(-1)
  if (opened !== null && last && marked[at] === closing) hits.push([opened, last.start + last.text.length])
  return hits
}

/** The words around the first hit, in its own block. */
function excerptOf(pieces: readonly Piece[], hits: readonly Span[]): FoundStory['excerpt'] {
  const first = hits[0]?.[0] ?? pieces[0]?.start ?? 0
  const piece = pieces.find(({ text, start }) => start <= first && first < start + text.length)
  if (!piece) return { text: '', span: [first, first], hits: [] }
  const from = wordStart(piece.text, first - piece.start - excerptReach)
  const to = wordEnd(piece.text, first - piece.start + 2 * excerptReach)
  const span: Span = [piece.start + from, piece.start + to]
  return {
    text: piece.text.slice(from, to),
    span,
    hits: hits.filter(([start, end]) => start >= span[0] && end <= span[1]),
  }
}

function wordStart(text: string, near: number): number {
  if (near <= 0) return 0
  const space = text.indexOf(' ', near)
  return space < 0 || space > near + excerptReach / 2 ? near : space + 1
}

function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length
  const space = text.lastIndexOf(' ', near)
  return space < near - excerptReach / 2 ? near : space
}
