import { Command } from 'commander'
import { withExamples } from '../examples.ts'
import { exitStatus } from '../exit-status.ts'
import { awaitInterruption, listIntake, openAll, Outcome } from '../intake.ts'
import { givenOptions, jsonOption, ledgerOption, type GivenOptions } from '../options.ts'
import { jsonLine } from '../printable.ts'
import { showProgress } from '../progress.ts'
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
  if (paths.length === 0 && options.manifest === undefined)
    command.error('error: name a file, a directory, or - to paste a page')
  const { openLedger } = await import('../../../ledger/open-ledger.ts')
  const ledger = await openLedger(options.ledger, { create: true })
  try {
    const list = await listIntake(paths, options)
    const interruption = awaitInterruption()
    const progress = showProgress(list.inputs.length, { beside: options.json ? 'lines' : 'nothing' })
    const outcome = new Outcome()
    let known = 0
    try {
      for await (const { id, source, state, isNew, reason } of ledger.add(openAll(list, interruption))) {
        outcome.count(source, state, id === null ? reason : null)
        if (!isNew) known++
        if (options.json) await print(jsonLine({ id, source, state }))
        progress.advance()
      }
    } finally {
      progress.stop()
    }
    outcome.explain(list.skipped)
    const summary = `${outcome.inWords()}${known > 0 ? ` (${known} known already)` : ''}`
    if (options.json) say(summary)
    else await print(`${summary}\nThe ledger is ${ledger.path}\n`)
    if (interruption.isAsked && outcome.total < list.inputs.length) {
      say(
        `Stopped after ${outcome.total} of ${list.inputs.length} inputs. The same command goes on where this one stopped.`,
      )
      process.exitCode = exitStatus.interrupted
    } else if (outcome.hasFailed) process.exitCode = exitStatus.failed
  } finally {
    await ledger.close()
  }
}
