import type { PageState } from '../../evidence/page.ts'
import type { Difference, Side } from '../../ledger/differences.ts'
import type { ReadingJson } from '../../ledger/reading-json.ts'
import { claimColumns, figureColumns, shortId, storyColumns } from './columns.ts'
import { byStory } from './listing.ts'
import { defaultLedger } from './options.ts'
import { furnitureInWords } from './page-report.ts'
import { printable } from './printable.ts'
import { rowsOf } from './reading-rows.ts'
import { formatTable, type Column } from './table.ts'
import { bold } from './terminal.ts'

/** An input, and the state that it ended in; the id is null where there were no bytes. */
export interface OverviewPage {
  readonly id: string | null
  readonly source: string
  readonly state: PageState
}

/** So many rows of a table show what there is; the listings have the rest. */
const mostRows = 60

/** What a user wants to see first of pages just read: pages, stories, who said what, figures, and where pages differ. */
export function formatOverview(
  pages: readonly OverviewPage[],
  readings: readonly ReadingJson[],
  differences: readonly Difference[],
): string {
  const readingOf = new Map(readings.map((reading) => [reading.page.id, reading]))
  const rows = readings.map(rowsOf)
  const stories = rows.flatMap((row) => row.stories)
  const claims = rows.flatMap((row) => row.claims)
  const figures = rows.flatMap((row) => row.figures)
  const pageRows = pages.map((page) => ({ ...page, reading: page.id === null ? undefined : readingOf.get(page.id) }))
  return [
    section('Pages', pageRows, formatTable(pageRows.slice(0, mostRows), pageColumns), 'stats'),
    section(
      'Stories',
      stories,
      formatTable(stories.slice(0, mostRows), storyColumns, { title: ({ story }) => story.from }),
      'stories',
    ),
    section(
      'Who said what',
      claims,
      formatTable(claims.slice(0, mostRows), claimColumns, { title: byStory }),
      'claims',
    ),
    section('Figures', figures, formatTable(figures.slice(0, mostRows), figureColumns, { title: byStory }), 'figures'),
    section(
      'Where pages differ',
      differences,
      formatTable(differences.slice(0, mostRows), differenceColumns, { title: ({ reason }) => reason }),
      null,
    ),
  ].join('')
}

/** The last lines: what became of the inputs, where the ledger is, and what to try next. */
export function formatEnd(inputs: string, path: string, ledgerFile: string, readings: readonly ReadingJson[]): string {
  const option = ledgerFile === defaultLedger ? '' : ` --ledger ${ledgerFile}`
  const claims = readings.flatMap((reading) => rowsOf(reading).claims)
  const [first] = claims
  const commands = [
    claims.some(({ attribution }) => attribution.act === 'accuse') ? 'claims --act accuse' : 'claims',
    ...(first ? [`show ${shortId(first.id)}`] : []),
    'search WORDS',
    'verify',
    'add FILE…',
    '--help',
  ]
  const lines = commands.map(
    (command) => `  npx hearsay ${printable(command + (command === '--help' ? '' : option))}\n`,
  )
  return `${printable(inputs)}\nThe ledger is ${printable(path)}\n\nNext, for example:\n${lines.join('')}`
}

function section(title: string, rows: readonly unknown[], table: string, listing: string | null): string {
  if (rows.length === 0) return `${bold(`${title}: none found`)}\n\n`
  const more = rows.length > mostRows ? `The first ${mostRows}${listing ? `; hearsay ${listing} has all` : ''}.\n` : ''
  return `${bold(`${title}: ${rows.length.toLocaleString('en-US')}`)}\n\n${table}${more}\n`
}

const pageColumns: readonly Column<OverviewPage & { readonly reading: ReadingJson | undefined }>[] = [
  { header: 'Page', text: ({ source }) => source, lines: 2, min: 20, style: bold },
  { header: 'State', text: ({ state }) => state, min: 10 },
  { header: 'Stories', text: ({ reading }) => reading?.stories.length ?? null, align: 'right', min: 7 },
  {
    header: 'Set apart as furniture',
    text: ({ reading }) => (reading ? furnitureInWords(reading) : null),
    lines: 4,
    min: 12,
  },
  { header: 'Odd', text: ({ reading }) => (reading ? problemsInWords(reading) : null), lines: 4, min: 12 },
]

const differenceColumns: readonly Column<Difference>[] = [
  { header: 'Kind', text: ({ kind }) => kind, min: 9 },
  { header: 'One page', text: ({ sides }) => sideInWords(sides[0]), lines: 4, min: 20 },
  { header: 'Another', text: ({ sides }) => sideInWords(sides[1]), lines: 4, min: 20 },
]

function sideInWords({ figure, saidBy, source, published, story }: Side): string {
  const who = saidBy ?? 'the outlet'
  return `“${figure.text}”, says ${who} · ${source}, ${published ?? 'date unknown'} · ${shortId(`${story}.${figure.id}`)}`
}

/** How many of each kind of problem: "2 glued-words, 1 cut-text". */
function problemsInWords({ problems }: ReadingJson): string {
  const counts = new Map<string, number>()
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].map(([code, count]) => `${count} ${code}`).join(', ')
}
