import { Command } from 'commander'
import type { Filter, Ledger, StoryHead } from '../../ledger/ledger.ts'
import { storyTitle } from './columns.ts'
import { withExamples } from './examples.ts'
import { filterBy, filterOptions } from './filters.ts'
import { asOfOption, jsonOption, ledgerOption } from './options.ts'
import { jsonLine } from './printable.ts'
import { formatTable, type Column } from './table.ts'
import { print, say } from './terminal.ts'

/** A command that lists one kind of thing. */
export interface Listing<Row> {
  readonly name: string
  /** The description in a few words, for the list of commands. */
  readonly summary: string
  readonly description: string
  readonly examples: readonly (readonly [line: string, purpose: string])[]
  readonly list: (ledger: Ledger, filter: Filter) => Promise<readonly Row[]>
  readonly columns: readonly Column<Row>[]
  /** Rows of one story stand together under its title; for a list of stories, those of one page under its path. */
  readonly title: (row: Row) => string
}

/** Options of every command that asks a ledger. */
export interface AskOptions extends Filter {
  readonly ledger: string
  readonly json?: true
  readonly asOf?: number
}

/** A table is for looking at: so many rows at most, unless `--limit` says otherwise. */
const tableRows = 100

export function listingCommand<Row>(listing: Listing<Row>): Command {
  const command = new Command(listing.name).summary(listing.summary).description(listing.description)
  for (const option of filterOptions()) command.addOption(option)
  command.addOption(asOfOption())
  command.addOption(jsonOption()).addOption(ledgerOption())
  withExamples(command, listing.examples)
  return command.action((options: AskOptions) => askLedger(options, (ledger) => show(listing, ledger, options)))
}

/** Opens a ledger for reading, asks it, and closes it. */
export async function askLedger(
  { ledger: path, asOf }: Pick<AskOptions, 'ledger' | 'asOf'>,
  ask: (ledger: Ledger) => Promise<void>,
): Promise<void> {
  const { openLedger } = await import('../../ledger/open-ledger.ts')
  const ledger = await openLedger(path, { readOnly: true, ...(asOf !== undefined && { asOf }) })
  try {
    await ask(ledger)
  } finally {
    await ledger.close()
  }
}

/** Titles the rows of a story. */
export function byStory({ story }: { readonly story: StoryHead }): string {
  return storyTitle(story)
}

async function show<Row>(listing: Listing<Row>, ledger: Ledger, options: AskOptions): Promise<void> {
  const filter = await filterBy(options, ledger)
  if (options.json) {
    const rows = await listing.list(ledger, options.limit ? { ...filter, limit: options.limit } : filter)
    for (const row of rows) await print(jsonLine(row))
    return
  }
  const limit = options.limit ?? tableRows
  // One more than is shown tells whether there are more.
  const rows = await listing.list(ledger, limit === 0 ? filter : { ...filter, limit: limit + 1 })
  const shown = limit === 0 ? rows : rows.slice(0, limit)
  if (shown.length > 0) await print(formatTable(shown, listing.columns, { title: listing.title }))
  else say(`No ${listing.name} ${isNarrowed(filter) ? 'match' : 'in this ledger'}.`)
  if (rows.length > shown.length && options.limit === undefined) {
    say(`These are the first ${limit}. --limit 0 lists all, and the other options narrow the list.`)
  }
}

function isNarrowed(filter: Filter): boolean {
  return Object.keys(filter).length > 0
}
