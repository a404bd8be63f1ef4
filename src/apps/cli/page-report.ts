import type { FurnitureKind } from '../../evidence/page.ts'
import type { ReadingJson } from '../../ledger/reading-json.ts'
import { claimColumns, eventColumns, figureColumns, storyColumns, storyName } from './columns.ts'
import { printable } from './printable.ts'
import { lineFinder, rowsOf } from './reading-rows.ts'
import { formatTable } from './table.ts'
import { bold, dim, screenWidth } from './terminal.ts'
import { wrapToWidth } from './text-width.ts'

/** All that a person wants to see of one page: its state, what is odd about it, its stories, who said what, the figures, and what happened. */
export function formatPage(reading: ReadingJson): string {
  const { page } = reading
  const { stories, claims, figures, events } = rowsOf(reading)
  const parts = [`${bold(printable(page.source))}  ${page.state}${dim(`  ${page.id.slice(0, 19)}`)}\n`]
  const furniture = furnitureInWords(reading)
  if (furniture !== '') parts.push(`Set apart as furniture: ${furniture}\n`)
  parts.push(...formatProblems(reading))
  if (stories.length > 0) parts.push(`\n${formatTable(stories, storyColumns)}`)
  if (claims.length > 0)
    parts.push(`\nWho said what\n${formatTable(claims, claimColumns, { title: ({ story }) => storyName(story) })}`)
  if (figures.length > 0)
    parts.push(`\nFigures\n${formatTable(figures, figureColumns, { title: ({ story }) => storyName(story) })}`)
  if (events.length > 0)
    parts.push(`\nWhat happened\n${formatTable(events, eventColumns, { title: ({ story }) => storyName(story) })}`)
  return `${parts.join('')}\n`
}

/** What belongs to no story, by kind: "5 interface, 4 repeat". */
export function furnitureInWords({ furniture }: ReadingJson): string {
  const counts = new Map<FurnitureKind, number>()
  for (const { kind } of furniture) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')
}

/** A page can be odd in thousands of places; so many of them tell what it is like. */
const mostProblems = 10

function formatProblems({ problems, text }: ReadingJson): string[] {
  const lineAt = lineFinder(text)
  const lines = problems.slice(0, mostProblems).map(({ message, span }) => {
    const sentence = `Odd${span ? `, line ${lineAt(span[0])}` : ''}: ${printable(message)}`
    return `${wrapToWidth(sentence, screenWidth(), 4).join('\n')}\n`
  })
  return problems.length > mostProblems ? [...lines, `Odd in ${problems.length - mostProblems} more ways\n`] : lines
}
