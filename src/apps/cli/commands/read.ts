import { Command } from 'commander'
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
  const [{ ownReader }, { readingJson }, list] = await Promise.all([
    import('../../../ledger/reader.ts'),
    import('../../../ledger/reading-json.ts'),
    listIntake(paths, options),
  ])
  const reader = ownReader()
  const interruption = awaitInterruption()
  const progress = showProgress(list.inputs.length, { beside: 'lines' })
  const outcome = new Outcome()
  let opened = ''
  try {
    for await (const input of openAll(list, interruption, (source) => (opened = source))) {
      if ('reason' in input) outcome.count(input.source, input.state, input.reason)
      else {
        const reading = readingJson(await reader.read(input))
        outcome.count(input.source, reading.page.state, null)
        await print(options.json ? jsonLine(reading) : formatPage(reading))
      }
      progress.advance()
    }
  } catch (error) {
    throw faultAt(opened, error)
  } finally {
    progress.stop()
  }
  outcome.explain(list.skipped)
  say(outcome.inWords())
  process.exitCode = statusAfter(outcome, list, interruption)
}
