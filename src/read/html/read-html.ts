import type { ByteMap } from '../../evidence/byte-map.ts'
import type { Line, Page } from '../../evidence/page.ts'
import type { Problem } from '../../evidence/problem.ts'
import { findArticles } from './find-articles.ts'
import { pageMetadata } from './page-metadata.ts'
import { deepest, parseTree } from './parse-tree.ts'
import { placeLines } from './place-lines.ts'
import { statementsOf } from './statements.ts'
import { visibleText } from './visible-text.ts'
import { weighBoxes } from './weigh-boxes.ts'

/** What an HTML page gives: its visible text, the marks of each line, and what its markup says of the whole. */
export type HtmlContent = Pick<Page, 'text' | 'byteMap' | 'lines' | 'metadata' | 'problems'>

/** Reads the source of an HTML page; `sourceMap` tells where it stands in the bytes. No source makes it throw. */
export function readHtml(source: string, sourceMap: ByteMap): HtmlContent {
  const { document, flattened } = parseTree(source)
  const { text, byteMap, lines, boxes } = visibleText(document, source, sourceMap)
  const metadata = pageMetadata(document, source, sourceMap, text)
  const titles = metadata.title.map(({ value }) => value)
  const statements = statementsOf(titles, [])
  const weights = weighBoxes(lines, boxes, text, statements)
  const places = placeLines(lines, boxes, findArticles(boxes, weights, lines), weights, { statements, text })
  const marked = lines.map(({ span, heading, listItem, linked }, index): Line => {
    return { span, marks: { heading, listItem, linkShare: linked / (span[1] - span[0]), ...places[index]! } }
  })
  const message = `Elements nested deeper than ${deepest} were read as one.`
  const problems: Problem[] = flattened ? [{ code: 'deep-nesting', message, span: null }] : []
  return { text, byteMap, lines: marked, metadata, problems }
}
