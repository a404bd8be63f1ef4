import type { ByteMap } from '../../evidence/byte-map.ts'
import type { Line, Page } from '../../evidence/page.ts'
import { findArticles } from './find-articles.ts'
import { findMarkupProblems } from './find-markup-problems.ts'
import { pageMetadata } from './page-metadata.ts'
import { parseTree } from './parse-tree.ts'
import { placeCells } from './place-cells.ts'
import { placeListed } from './place-listed.ts'
import { placeLines } from './place-lines.ts'
import { placeUpdates } from './place-updates.ts'
import { statementsOf } from './statements.ts'
import { visibleText } from './visible-text.ts'
import { weighBoxes } from './weigh-boxes.ts'

/** What an HTML page gives: its visible text, the marks of each line, and what its markup says of the whole. */
export type HtmlContent = Pick<Page, 'text' | 'byteMap' | 'lines' | 'metadata' | 'problems'>

/** Reads the source of an HTML page; `sourceMap` tells where it stands in the bytes. No source makes it throw. */
export function readHtml(source: string, sourceMap: ByteMap): HtmlContent {
  const { document, flattened, end } = parseTree(source)
  const { text, byteMap, lines, boxes } = visibleText(document, source, sourceMap)
  const { metadata, articles, lists } = pageMetadata(document, source, sourceMap, { text, byteMap })
  const statements = statementsOf({
    titles: metadata.title.map(({ value }) => value),
    // An outlet that names itself as the author stands everywhere on its page.
    authors: metadata.authors.flatMap(({ value }) =>
      metadata.outlet.some((outlet) => outlet.value === value) ? [] : value,
    ),
    bodies: articles.flatMap(({ body }) => body ?? []),
  })
  const weights = weighBoxes(lines, boxes, text, statements)
  const articleBoxes = findArticles(boxes, weights, lines, text)
  const placed = placeLines(lines, boxes, articleBoxes, weights, { statements, text })
  // The page of one article lists others in its data.
  const isList = lists.length > 0 && articles.length === 0
  const own = isList
    ? placeListed(lines, placed, lists.flat(), { weights, text })
    : placeCells(lines, placed, { prose: weights.prose, text, statements })
  const places = placeUpdates(
    lines,
    own,
    articles.flatMap(({ updates }) => updates),
    text,
  )
  const marked = lines.map(({ span, heading, listItem, linked }, index): Line => {
    return { span, marks: { heading, listItem, linkShare: linked / (span[1] - span[0]), ...places[index]! } }
  })
  const problems = findMarkupProblems({
    flattened,
    isWhole: end === source.length,
    articles,
    metadata,
    lines: marked,
    text,
  })
  return { text, byteMap, lines: marked, metadata, problems }
}
