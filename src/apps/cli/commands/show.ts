import { Command } from 'commander'
import type { Highlight, Shown } from '../../../ledger/ledger.ts'
import {
  claimColumns,
  figureColumns,
  shortId,
  storyColumns,
  storyTitle,
  timeColumns,
  eventColumns,
} from '../columns.ts'
import { withExamples } from '../examples.ts'
import { formatExcerpt, type Excerpt } from '../highlight.ts'
import { askLedger, type AskOptions } from '../listing.ts'
import { asOfOption, jsonOption, ledgerOption } from '../options.ts'
import { jsonLine, printable } from '../printable.ts'
import { formatTable, type Column } from '../table.ts'
import { bold, print, screenWidth } from '../terminal.ts'
import { wrapToWidth } from '../text-width.ts'

export function showCommand(): Command {
  const command = new Command('show')
    .summary('show words in their surroundings, with page, line and bytes')
    .description(
      'Show what an id names, with its words in their surroundings, and the page, line and bytes where they stand. The first digits of an id are enough, as long as no other begins so.',
    )
    .argument('<id>', 'the id of a page, a story, or something found in a story')
    .addOption(asOfOption())
    .addOption(jsonOption())
    .addOption(ledgerOption())
  withExamples(command, [
    ['hearsay show 05d4bbc.1.a3', 'the third claim of the first story of a page'],
    ['hearsay show 05d4bbc.1', 'the story'],
    ['hearsay show 05d4bbc', 'the page, with its stories'],
  ])
  return command.action((id: string, options: AskOptions) =>
    askLedger(options, async (ledger) => {
      const shown = await ledger.show(id)
      await print(options.json ? jsonLine(shown) : formatShown(shown))
    }),
  )
}

/** `lines` is how many lines the words may take. */
function highlightColumns(lines: number): readonly Column<Highlight>[] {
  return [
    { header: 'What', text: ({ label }) => label, min: 8 },
    { header: 'Line', text: ({ line }) => line, align: 'right', whole: true },
    { header: 'Bytes', text: ({ bytes }) => bytes && `${bytes[0]}–${bytes[1]}`, whole: true },
    { header: 'Words', text: ({ text }) => text, lines, min: 24 },
  ]
}

function formatShown(shown: Shown): string {
  const { id, thing, page, from, given, story, surroundings, highlights, reader, came, ceased } = shown
  const [first = '', ...others] = [
    `${thing.kind} ${shortId(id)}${story && thing.kind !== 'story' ? ` in ${storyTitle(story)}` : ''}`,
    `page ${from} (${page})`,
    ...Object.entries(given).map(([name, value]) => `given ${name}: ${String(value)}`),
    `read by ${reader}, entry ${came} of the log${ceased === null ? '' : `; replaced at entry ${ceased}`}`,
  ].map((fact) => wrapToWidth(printable(fact), screenWidth(), 4).join('\n'))
  const isWhole = thing.kind === 'page' || thing.kind === 'story'
  const excerpt = isWhole ? outline(shown) : { ...surroundings, marks: highlights.map(({ span }) => span) }
  const inOrder = isWhole ? [...highlights].sort((a, b) => a.span[0] - b.span[0]) : highlights
  const where = highlights.length > 0 ? `\n${formatTable(inOrder, highlightColumns(isWhole ? 1 : 4))}` : ''
  return `${[bold(first), ...others].join('\n')}\n\n${formatExcerpt(excerpt)}${where}${formatThing(shown)}`
}

/** A page or a story from its first to its last paragraph. All of it is meant, so nothing in it is marked. */
function outline({ surroundings: { text, span, firstLine }, highlights }: Shown): Excerpt {
  const starts = highlights.map((paragraph) => paragraph.span[0])
  const start = Math.max(span[0], starts.length > 0 ? Math.min(...starts) : span[0])
  const end = Math.max(start, ...highlights.map((paragraph) => paragraph.span[1]))
  const before = text.slice(0, start - span[0])
  return {
    text: starts.length > 0 ? text.slice(start - span[0], end - span[0]) : text,
    span: [start, end],
    firstLine: firstLine + before.split('\n').length - 1,
    marks: [],
  }
}

/** The values of the thing, as the listing of its kind has them. */
function formatThing({ thing }: Shown): string {
  switch (thing.kind) {
    case 'page':
      return thing.stories.length > 0 ? `\n${formatTable(thing.stories, storyColumns)}` : `\nstate  ${thing.state}\n`
    case 'story':
      return `\n${formatTable([thing.story], storyColumns)}`
    case 'claim':
      return `\n${formatTable([thing.claim], claimColumns)}`
    case 'figure':
      return `\n${formatTable([thing.figure], figureColumns)}`
    case 'time':
      return `\n${formatTable([thing.time], timeColumns)}`
    case 'event':
      return `\n${formatTable([thing.event], eventColumns)}`
    case 'entity':
      return `\n${formatEntity(thing.name, thing.entity)}`
  }
}

function formatEntity(
  name: string,
  { kind, description, place }: Extract<Shown['thing'], { kind: 'entity' }>['entity'],
): string {
  const where = place
    ? `, ${place.precision} at ${place.lat.toFixed(2)} ${place.lon.toFixed(2)}${place.country === null ? '' : ` in ${place.country}`}`
    : ''
  return `${printable(`${kind}  ${name}${description === null ? '' : `, ${description}`}${where}`)}\n`
}
