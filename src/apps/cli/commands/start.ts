import { Command } from 'commander'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exitStatus } from '../exit-status.ts'
import { withExamples } from '../examples.ts'
import { awaitInterruption, listIntake, openAll, Outcome } from '../intake.ts'
import { defaultLedger } from '../options.ts'
import { showProgress } from '../progress.ts'
import { formatEnd, formatOverview, type OverviewPage } from '../overview.ts'
import { print, say } from '../terminal.ts'
import type { ReadingJson } from '../../../ledger/reading-json.ts'

const exampleLedger = 'hearsay-examples.db'

interface StartOptions {
  readonly ledger?: string
}

export function startCommand(): Command {
  const command = new Command('start')
    .summary('read pages and see what they say; without files, the example pages')
    .description(
      `Read pages into a ledger and print what there is to see: who said what, the figures, and where pages differ. Without files it reads the example pages, into ${exampleLedger} in this directory; with files, yours, into ${defaultLedger}. What was read before is not read again.`,
    )
    .argument('[page...]', 'files, directories (with all the pages below them), or - for standard input')
    .option(
      '--ledger <file>',
      `the ledger (default: "${exampleLedger}" for the examples, "${defaultLedger}" for files)`,
    )
  withExamples(command, [
    ['hearsay start', 'the example pages'],
    ['hearsay start monday.txt tuesday.html', 'two pages of yours'],
  ])
  return command.action(start)
}

async function start(paths: readonly string[], options: StartOptions): Promise<void> {
  // `npm start` runs in the clone's root, whatever directory it was typed in.
  const typedIn = process.env['npm_lifecycle_event'] === 'start' ? process.env['INIT_CWD'] : undefined
  if (typedIn !== undefined) process.chdir(typedIn)
  const isExample = paths.length === 0
  const ledgerFile = options.ledger ?? (isExample ? exampleLedger : defaultLedger)
  const [{ openLedger }, { findDifferences }] = await Promise.all([
    import('../../../ledger/open-ledger.ts'),
    import('../../../ledger/differences.ts'),
  ])
  const ledger = await openLedger(ledgerFile, { create: true })
  try {
    const list = await listIntake(isExample ? [examplePages()] : paths, {})
    const interruption = awaitInterruption()
    const progress = showProgress(list.inputs.length, { beside: 'nothing' })
    const outcome = new Outcome()
    const pages: OverviewPage[] = []
    for await (const { id, source, state, reason } of ledger.add(openAll(list, interruption))) {
      outcome.count(source, state, id === null ? reason : null)
      pages.push({ id, source, state })
      progress.advance()
    }
    progress.stop()
    const readings: ReadingJson[] = []
    for (const { id } of pages) {
      if (id === null) continue
      for await (const reading of ledger.export({ page: id })) readings.push(reading as ReadingJson)
    }
    await print(formatOverview(pages, readings, findDifferences(readings)))
    outcome.explain(list.skipped)
    await print(formatEnd(outcome.inWords(), ledger.path, ledgerFile))
    if (outcome.hasFailed) process.exitCode = exitStatus.failed
    if (interruption.isAsked && outcome.total < list.inputs.length) {
      say(
        `Stopped after ${outcome.total} of ${list.inputs.length} inputs. The same command goes on where this one stopped.`,
      )
      process.exitCode = exitStatus.interrupted
    }
  } finally {
    await ledger.close()
  }
}

/** The directory of the example pages, as short as it can be written from here. */
function examplePages(): string {
  const path = fileURLToPath(new URL('../../../../examples/pages', import.meta.url))
  const fromHere = relative('', path)
  return fromHere.startsWith('..') ? path : fromHere
}
