import type {
  Block,
  Capture,
  Encoding,
  Given,
  Line,
  LineMarks,
  MediaType,
  Page,
  PageState,
} from '../../evidence/page.ts'
import type { Problem, ProblemCode } from '../../evidence/problem.ts'
import type { Reading } from '../../evidence/reading.ts'
import { textAt } from '../../evidence/span.ts'
import { canonicalJson, type Json } from '../canonical-json.ts'
import type { Lines } from './lines.ts'
import {
  bytesOf,
  flagValue,
  jsonOf,
  numberOf,
  numberOrNull,
  spanOf,
  spanOrNull,
  textOf,
  textOrNull,
  textValue,
  type Row,
} from './value.ts'

export function captureRow(capture: Capture, came: number): Row {
  const { id, source, size, bytes } = capture
  return { came, page: id, source: textValue(source), size, kept: bytes.length, bytes }
}

/** The capture of a row, with what was given for one of its readings. */
export function captureOf(row: Row, given: Given): Capture {
  return {
    id: textOf(row, 'page'),
    source: textOf(row, 'source'),
    bytes: bytesOf(row, 'bytes'),
    size: numberOf(row, 'size'),
    given,
  }
}

export function readingRow(reading: Reading, key: { came: number; capture: number; reader: string }): Row {
  const { page, state, blocks, stories, problems } = reading
  const { came, capture, reader } = key
  const { runs } = page.byteMap
  return {
    came,
    capture,
    page: page.id,
    reader,
    given: givenJson(page.given),
    state,
    media_type: page.mediaType,
    encoding: page.encoding.name,
    encoding_basis: page.encoding.basis,
    replaced: page.encoding.replaced,
    chars: page.text.length,
    blocks: blocks.length,
    stories: stories.length,
    problems: problems.length,
    metadata: canonicalJson(page.metadata as unknown as Json),
    lines: JSON.stringify(page.lines.map(({ span }) => span)),
    marks: page.lines.some(({ marks }) => marks)
      ? canonicalJson(page.lines.map(({ marks }) => marks) as unknown as Json)
      : null,
    byte_map: new Uint8Array(runs.buffer, runs.byteOffset, runs.byteLength),
  }
}

/** What the user gave, in the one form in which it is stored and compared. */
export function givenJson(given: Given): string {
  return canonicalJson(given as Json)
}

export function givenOf(row: Row): Given {
  return jsonOf(row, 'given') as Given
}

export function encodingOf(row: Row): Encoding {
  return {
    name: textOf(row, 'encoding'),
    basis: textOf(row, 'encoding_basis') as Encoding['basis'],
    replaced: numberOf(row, 'replaced'),
  }
}

/** The run numbers are copied: a column's bytes need not begin where a 32-bit number may. */
export function byteMapOf(row: Row): Page['byteMap'] {
  return { runs: new Int32Array(Uint8Array.from(bytesOf(row, 'byte_map')).buffer) }
}

export function stateOf(row: Row): PageState {
  return textOf(row, 'state') as PageState
}

/** The page of a reading. `source` is the capture's, `text` that of its blocks. */
export function pageOf(row: Row, source: string, text: string, problems: readonly Problem[]): Page {
  const spans = jsonOf(row, 'lines') as Line['span'][]
  const marks = textOrNull(row, 'marks') === null ? [] : (jsonOf(row, 'marks') as (LineMarks | null)[])
  return {
    id: textOf(row, 'page'),
    source,
    mediaType: textOf(row, 'media_type') as MediaType,
    encoding: encodingOf(row),
    text,
    byteMap: byteMapOf(row),
    lines: spans.map((span, index) => ({ span, marks: marks[index] ?? null })),
    // Earlier versions did not look for sections.
    metadata: { sections: [], ...(jsonOf(row, 'metadata') as Omit<Page['metadata'], 'sections'>) },
    given: givenOf(row),
    problems,
  }
}

export function blockRow(block: Block, reading: number, number: number, text: string, lines: Lines): Row {
  return {
    reading,
    number,
    line: lines.at(block.span[0]),
    role: block.role,
    story: block.story === null ? null : block.story + 1,
    text: textValue(textAt(text, block.span)),
    span_start: block.span[0],
    span_end: block.span[1],
  }
}

export function blockOf(row: Row): Block {
  const story = numberOrNull(row, 'story')
  return {
    span: spanOf(row, 'span'),
    role: textOf(row, 'role') as Block['role'],
    story: story === null ? null : story - 1,
  }
}

export function problemRow(
  problem: Problem,
  key: { reading: number; number: number; ofPage: boolean },
  text: string,
  lines: Lines,
): Row {
  const { code, message, span } = problem
  return {
    reading: key.reading,
    number: key.number,
    code,
    message: textValue(message),
    of_page: flagValue(key.ofPage),
    line: span && lines.at(span[0]),
    text: span && textValue(textAt(text, span)),
    span_start: span?.[0] ?? null,
    span_end: span?.[1] ?? null,
  }
}

export function problemOf(row: Row): Problem {
  return {
    code: textOf(row, 'code') as ProblemCode,
    message: textOf(row, 'message'),
    span: spanOrNull(row, 'span'),
  }
}
