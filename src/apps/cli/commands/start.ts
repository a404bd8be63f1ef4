import { Command } from 'commander'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withExamples } from '../examples.ts'
import { addAll, awaitInterruption, listIntake, statusAfter } from '../intake.ts'
import { defaultLedger } from '../options.ts'
import { formatEnd, formatOverview, type OverviewPage } from '../overview.ts'
import { print } from '../terminal.ts'
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
    const pages: OverviewPage[] = []
    const outcome = await addAll(ledger, list, interruption, {
      beside: 'nothing',
      told: ({ id, source, state }) => void pages.push({ id, source, state }),
    })
    const readings: ReadingJson[] = []
    for (const { id } of pages) {
      if (id === null) continue
      for await (const reading of ledger.export({ page: id })) readings.push(reading)
    }
    await print(formatOverview(pages, readings, findDifferences(readings)))
    outcome.explain(list.skipped)
    await print(formatEnd(outcome.inWords(), ledger.path, ledgerFile, readings))
    process.exitCode = statusAfter(outcome, list, interruption)
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
