import { Command } from 'commander'
import { withExamples } from '../examples.ts'
import { addAll, awaitInterruption, listIntake, nothingNamed, statusAfter } from '../intake.ts'
import { givenOptions, jsonOption, ledgerOption, type GivenOptions } from '../options.ts'
import { jsonLine, printable } from '../printable.ts'
import { print, say } from '../terminal.ts'

interface AddOptions extends GivenOptions {
  readonly json?: true
  readonly ledger: string
}

export function addCommand(): Command {
  const command = new Command('add')
    .summary('put pages into a ledger')
    .description(
      'Read pages and put them into a ledger, with all that is found in them. Pages that it holds already are passed over; so an import that broke off goes on when the same command is given again.',
    )
    .argument('[page...]', 'files, directories (with all the pages below them), or - for standard input')
    .addOption(jsonOption())
    .addOption(ledgerOption())
  for (const option of givenOptions()) command.addOption(option)
  withExamples(command, [
    ['hearsay add page.txt', 'one page, into hearsay.db'],
    ['hearsay add news/ --ledger news.db', 'the pages of a directory, into a ledger of their own'],
    ['hearsay add - --outlet "Valley Post" --published 2024-03-05', 'a page that you paste, with what it does not say'],
    ['hearsay add --json --manifest pages.jsonl', 'one line of JSON for each page, once it is on the disk'],
  ])
  return command.action((paths: string[], options: AddOptions) => addPages(command, paths, options))
}

async function addPages(command: Command, paths: readonly string[], options: AddOptions): Promise<void> {
  if (paths.length === 0 && options.manifest === undefined) command.error(nothingNamed)
  const { openLedger } = await import('../../../ledger/open-ledger.ts')
  const ledger = await openLedger(options.ledger, { create: true })
  try {
    const list = await listIntake(paths, options)
    const interruption = awaitInterruption()
    const outcome = await addAll(ledger, list, interruption, {
      beside: options.json ? 'lines' : 'nothing',
      told: ({ id, source, state }) => (options.json ? print(jsonLine({ id, source, state })) : undefined),
    })
    outcome.explain(list.skipped)
    if (options.json) say(outcome.inWords())
    else await print(`${outcome.inWords()}\nThe ledger is ${printable(ledger.path)}\n`)
    process.exitCode = statusAfter(outcome, list, interruption)
  } finally {
    await ledger.close()
  }
}
