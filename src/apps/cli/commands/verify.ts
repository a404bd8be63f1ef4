import { Command } from 'commander'
import type { Failure, Verification } from '../../../ledger/ledger.ts'
import { withExamples } from '../examples.ts'
import { exitStatus } from '../exit-status.ts'
import { askLedger, type AskOptions } from '../listing.ts'
import { jsonOption, ledgerOption } from '../options.ts'
import { jsonLine } from '../printable.ts'
import { formatTable, type Column } from '../table.ts'
import { print } from '../terminal.ts'

export function verifyCommand(): Command {
  const command = new Command('verify')
    .summary('check that the ledger is as it was written')
    .description(
      'Check that the ledger is as it was written: every hash, the log, and the words of every finding against the stored bytes. It says nothing about whether what pages say is true.',
    )
    .addOption(jsonOption())
    .addOption(ledgerOption())
  withExamples(command, [
    ['hearsay verify', 'exit status 0 if all holds, 1 if anything is damaged'],
    ['hearsay verify --json --ledger news.db', 'the same as JSON, with each row that fails'],
  ])
  return command.action((options: AskOptions) =>
    askLedger(options, async (ledger) => {
      const verification = await ledger.verify()
      await print(options.json ? jsonLine(verification) : formatVerification(verification, ledger.path))
      if (verification.failed > 0) process.exitCode = exitStatus.failed
    }),
  )
}

const columns: readonly Column<Failure>[] = [
  { header: 'Table', text: ({ table }) => table },
  { header: 'Row', text: ({ row }) => row, lines: 2, min: 16 },
  { header: 'What is wrong', text: ({ message }) => message, lines: 4, min: 24 },
]

function formatVerification(verification: Verification, path: string): string {
  const { failures, failed, pages, rows, spans, bytes, head } = verification
  const number = (count: number): string => count.toLocaleString('en-US')
  const checked = `${number(pages)} pages (${number(bytes)} bytes), ${number(rows)} rows; ${number(spans)} spans read back`
  const verdict = failed === 0 ? 'Everything holds.' : `${number(failed)} rows do not hold.`
  const listed = failed > 0 ? `\n${formatTable(failures, columns)}` : ''
  const more = failed > failures.length ? `These are the first ${number(failures.length)}.\n` : ''
  return `${verdict}\n${listed}${more}\nChecked ${checked}\nLedger  ${path}\nHead    position ${head.position}, ${head.sha256}\n`
}
