import { Command } from 'commander'
import type { Filter } from '../../../ledger/ledger.ts'
import { withExamples } from '../examples.ts'
import { filterBy, filterOptions } from '../filters.ts'
import { askLedger, type AskOptions } from '../listing.ts'
import { asOfOption, ledgerOption } from '../options.ts'
import { jsonLine } from '../printable.ts'
import { print } from '../terminal.ts'

export function exportCommand(): Command {
  const command = new Command('export')
    .summary('write out all that the ledger holds')
    .description(
      'Write out what the ledger holds, unmasked: one JSON object for each page, with its text, stories and findings. Filters choose pages.',
    )
    .option('--json', 'JSON lines, the one form there is; need not be said')
  for (const option of filterOptions()) command.addOption(option)
  command.addOption(asOfOption())
  command.addOption(ledgerOption())
  withExamples(command, [
    ['hearsay export --json > all.jsonl', 'everything'],
    ['hearsay export --json --outlet Herald', 'the pages of an outlet'],
  ])
  return command.action((options: AskOptions) =>
    askLedger(options, async (ledger) => {
      const filter: Filter = { ...(await filterBy(options, ledger)), ...(options.limit && { limit: options.limit }) }
      for await (const reading of ledger.export(filter)) await print(jsonLine(reading))
    }),
  )
}
