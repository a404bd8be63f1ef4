import { Command } from 'commander'
import type { Stats } from '../../../ledger/ledger.ts'
import { withExamples } from '../examples.ts'
import { askLedger, type AskOptions } from '../listing.ts'
import { asOfOption, jsonOption, ledgerOption } from '../options.ts'
import { jsonLine } from '../printable.ts'
import { formatTable, type Column } from '../table.ts'
import { print } from '../terminal.ts'

export function statsCommand(): Command {
  const command = new Command('stats')
    .summary('count what the ledger holds')
    .description(
      'Count what the ledger holds: inputs by their states, stories, findings, problems, and the head of the log.',
    )
    .addOption(asOfOption())
    .addOption(jsonOption())
    .addOption(ledgerOption())
  withExamples(command, [
    ['hearsay stats', 'of hearsay.db'],
    ['hearsay stats --json --ledger news.db', 'of another ledger, as JSON'],
  ])
  return command.action((options: AskOptions) =>
    askLedger(options, async (ledger) => {
      const stats = await ledger.stats()
      await print(options.json ? jsonLine(stats) : formatStats(stats, ledger.path))
    }),
  )
}

interface Count {
  readonly what: string
  /** Which of them: `read`, `no-story`, `cut-text`. */
  readonly kind?: string
  readonly count: number
}

const columns: readonly Column<Count>[] = [
  { header: 'What', text: ({ what }) => what },
  { header: 'Kind', text: ({ kind }) => kind ?? null },
  { header: 'Count', text: ({ count }) => count.toLocaleString('en-US'), align: 'right' },
]

function formatStats(stats: Stats, path: string): string {
  const { inputs, states, stories, attributions, figures, times, events, entities, problems, readings, bytes, head } =
    stats
  const byKind = (what: string, counts: Readonly<Record<string, number>>): Count[] =>
    Object.entries(counts).flatMap(([kind, count]) => (count > 0 ? [{ what, kind, count }] : []))
  const rows: Count[] = [
    { what: 'inputs', kind: 'all', count: inputs },
    ...byKind('inputs', states),
    { what: 'stories', count: stories },
    { what: 'claims', count: attributions },
    { what: 'figures', count: figures },
    { what: 'times', count: times },
    { what: 'events', count: events },
    { what: 'names', count: entities },
    ...byKind('problems', problems),
    { what: 'readings, with replaced ones', count: readings },
    { what: 'bytes of pages', count: bytes },
  ]
  return `${formatTable(rows, columns)}\nLedger  ${path}\nHead    position ${head.position}, ${head.sha256}\n`
}
