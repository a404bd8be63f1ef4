import { Command } from 'commander'
import type { Capture } from '../../../evidence/page.ts'
import { LedgerError } from '../../../ledger/error.ts'
import type { FailedInput } from '../../../ledger/ledger.ts'
import type { ReadingJson } from '../../../ledger/reading-json.ts'
import { withExamples } from '../examples.ts'
import { awaitInterruption, faultAt, listIntake, nothingNamed, openAll, Outcome, statusAfter } from '../intake.ts'
import { givenOptions, jsonOption, type GivenOptions } from '../options.ts'
import { formatPage } from '../page-report.ts'
import { jsonLine } from '../printable.ts'
import { showProgress } from '../progress.ts'
import { print, say } from '../terminal.ts'

interface ReadOptions extends GivenOptions {
  readonly json?: true
}

export function readCommand(): Command {
  const command = new Command('read')
    .summary('print what is found in pages, without storing anything')
    .description('Read pages and print what is found in them, without storing anything.')
    .argument('[page...]', 'files, directories (with all the pages below them), or - for standard input')
    .addOption(jsonOption())
  for (const option of givenOptions()) command.addOption(option)
  withExamples(command, [
    ['hearsay read page.txt', 'tables of what one page says'],
    ['hearsay read - --published 2024-03-05', 'a page that you paste, with the date that it does not say'],
    ['hearsay read --json news/ > news.jsonl', 'the pages of a directory, one JSON object a line'],
    ['hearsay read --json --manifest pages.jsonl', 'pages with their dates, outlets and addresses'],
  ])
  return command.action((paths: string[], options: ReadOptions) => readPages(command, paths, options))
}

async function readPages(command: Command, paths: readonly string[], options: ReadOptions): Promise<void> {
  if (paths.length === 0 && options.manifest === undefined) command.error(nothingNamed)
  const [{ ownReader }, { mapAhead }, { readingJson }, list] = await Promise.all([
    import('../../../ledger/reader.ts'),
    import('../../../ledger/map-ahead.ts'),
    import('../../../ledger/reading-json.ts'),
    listIntake(paths, options),
  ])
  const reader = ownReader()
  const interruption = awaitInterruption()
  const progress = showProgress(list.inputs.length, { beside: 'lines' })
  const outcome = new Outcome()
  const readOne = async (
    input: Capture | FailedInput,
  ): Promise<{ input: typeof input; reading: ReadingJson | null }> => {
    try {
      return { input, reading: 'reason' in input ? null : readingJson(await reader.read(input)) }
    } catch (error) {
      throw error instanceof LedgerError ? error : faultAt(input.source, error)
    }
  }
  try {
    for await (const { input, reading } of mapAhead(openAll(list, interruption), reader.atOnce, readOne)) {
      if (reading) {
        outcome.count(input.source, reading.page.state, null)
        await print(options.json ? jsonLine(reading) : formatPage(reading))
      } else if ('reason' in input) outcome.count(input.source, input.state, input.reason)
      progress.advance()
    }
  } finally {
    progress.stop()
  }
  outcome.explain(list.skipped)
  say(outcome.inWords())
  process.exitCode = statusAfter(outcome, list, interruption)
}
