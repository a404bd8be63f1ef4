import type { Span } from '../../evidence/span.ts'
import { contentGap } from './finding-rows.ts'
import { wordsIn, type WordsAt } from './rests.ts'
import { jsonOf, spanOrNull, textOrNull, type Row } from './value.ts'

/** Where a row of a table keeps spans with their words: `NAME_start`, `NAME_end` and the column of the words. */
const spanColumns: Readonly<Record<string, readonly (readonly [name: string, words: string])[]>> = {
  block: [['span', 'text']],
  problem: [['span', 'text']],
  story: [
    ['headline', 'headline'],
    ['published', 'published_words'],
    ['outlet', 'outlet_words'],
  ],
  mention: [['span', 'text']],
  attribution: [
    ['source', 'source'],
    ['cue', 'cue'],
  ],
  figure: [['span', 'text']],
  time_expression: [['span', 'text']],
  event: [
    ['span', 'text'],
    ['trigger', 'trigger'],
  ],
}

const restColumns: Readonly<Record<string, readonly string[]>> = {
  story: ['sections'],
  attribution: ['rests', 'said_to_rests', 'against_rests', 'via_rests', 'chain', 'about_rests'],
  figure: ['rests'],
  time_expression: ['rests'],
  event: ['rests', 'victims'],
}

/** A stretch of one or several spans, and the words that must stand there, joined by ` … `. */
export interface RowWords {
  readonly spans: readonly Span[]
  readonly words: string
}

/** All spans of a row with the words that were stored for them. */
export function wordsOfRow(table: string, row: Row): RowWords[] {
  const inColumns = (spanColumns[table] ?? []).flatMap(([name, column]) => {
    const span = spanOrNull(row, name)
    return span ? [{ spans: [span], words: textOrNull(row, column) ?? '' }] : []
  })
  const inRests = (restColumns[table] ?? []).flatMap((column) => wordsIn(row, column).map(asRowWords))
  return [...inColumns, ...contentOf(table, row), ...inRests]
}

/** The words at spans, in the form in which a row keeps them. */
export function joinWords(words: readonly string[]): string {
  return words.join(contentGap)
}

function contentOf(table: string, row: Row): RowWords[] {
  if (table !== 'attribution') return []
  return [{ spans: jsonOf(row, 'content_spans') as Span[], words: textOrNull(row, 'content') ?? '' }]
}

function asRowWords({ span, text }: WordsAt): RowWords {
  return { spans: [span], words: text }
}
