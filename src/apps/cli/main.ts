import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { Command, CommanderError } from 'commander'
import { LedgerError } from '../../ledger/error.ts'
import { withExamples } from './examples.ts'
import { exitStatus, exitStatusOf } from './exit-status.ts'
import { printable, printableLines } from './printable.ts'
import { say } from './terminal.ts'

/**
 * Runs the command line as the arguments of the process say (`process.argv`), and returns its exit status: 0; 1 when something
 * asked for failed; 2 for wrong usage; 75 when the ledger is in use.
 */
export async function main(argv: readonly string[]): Promise<number> {
  process.stdout.on('error', endOutput)
  try {
    const root = program()
    for (const command of await commandsFor(argv[2])) root.addCommand(command.copyInheritedSettings(root))
    await root.parseAsync(argv)
    return typeof process.exitCode === 'number' ? process.exitCode : exitStatus.done
  } catch (error) {
    return explain(error)
  }
}

/** Each command is loaded only where it is needed: all of them together take longer to load than most take to run. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).startCommand(),
  read: async () => (await import('./commands/read.ts')).readCommand(),
  add: async () => (await import('./commands/add.ts')).addCommand(),
  stories: async () => (await import('./commands/stories.ts')).storiesCommand(),
  claims: async () => (await import('./commands/claims.ts')).claimsCommand(),
  figures: async () => (await import('./commands/figures.ts')).figuresCommand(),
  times: async () => (await import('./commands/times.ts')).timesCommand(),
  events: async () => (await import('./commands/events.ts')).eventsCommand(),
  places: async () => (await import('./commands/places.ts')).placesCommand(),
  search: async () => (await import('./commands/search.ts')).searchCommand(),
  show: async () => (await import('./commands/show.ts')).showCommand(),
  verify: async () => (await import('./commands/verify.ts')).verifyCommand(),
  stats: async () => (await import('./commands/stats.ts')).statsCommand(),
  export: async () => (await import('./commands/export.ts')).exportCommand(),
}

/** The command that is named; all of them where none is, for the help and for what to suggest; none to print the version. */
async function commandsFor(named: string | undefined): Promise<Command[]> {
  if (named === '-V' || named === '--version') return []
  const load = named !== undefined && Object.hasOwn(commands, named) ? [commands[named]!] : Object.values(commands)
  return Promise.all(load.map(async (command) => command()))
}

function program(): Command {
  const root = new Command('hearsay')
  root
    .description(
      'Every claim in the news: who said it, what exactly, where, when, how many, and where the page says so.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .showHelpAfterError('Run the command with --help for its options and examples.')
    .exitOverride()
  withExamples(root, [
    ['hearsay start', 'see what it does, on example pages'],
    ['hearsay add news/', 'put the pages of a directory into hearsay.db'],
    ['hearsay claims --source mayor', 'what the mayor said, in all of them'],
  ])
  return root
}

function version(): string {
  const manifest = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

/** Says what went wrong, and returns the exit status for it. */
function explain(error: unknown): number {
  // Commander has printed its message, the help or the version by itself.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.done : exitStatus.wrongUsage
  if (error instanceof LedgerError) {
    say(`hearsay: ${printable(error.message)}`)
    for (const candidate of error.candidates) say(`  ${printable(candidate)}`)
    return exitStatusOf[error.code]
  }
  say('hearsay: this is a fault in the program. Please report it with the lines below.')
  say(printableLines(inspect(error)))
  return exitStatus.failed
}

/** Whoever read the output has seen enough (`| head`), or it cannot be written. What is stored stays stored. */
function endOutput(error: NodeJS.ErrnoException): void {
  process.stdout.removeListener('error', endOutput).on('error', () => undefined)
  if (error.code !== 'EPIPE') say(`hearsay: the output cannot be written: ${error.message}`)
  const status = error.code === 'EPIPE' ? exitStatus.done : exitStatus.failed
  void import('../../ledger/reader.ts')
    .then(async ({ stopReading }) => stopReading())
    .finally(() => process.exit(status))
}
