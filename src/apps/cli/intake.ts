import type { Capture, PageState } from '../../evidence/page.ts'
import type { Added, FailedInput, Ledger } from '../../ledger/ledger.ts'
import { LedgerError } from '../../ledger/error.ts'
import { exitStatus } from './exit-status.ts'
import { holdYoungHeap } from './hold-young-heap.ts'
import { readManifest } from './manifest.ts'
import { givenBy, type GivenOptions } from './options.ts'
import { listPageFiles, openPageFile, type PageList } from './page-files.ts'
import { printable } from './printable.ts'
import { showProgress } from './progress.ts'
import { say } from './terminal.ts'

/** What `read` and `add` say where they are given nothing. */
export const nothingNamed = 'error: name a file, a directory, or - to paste a page'

/** Lists what the arguments of a command name: the manifest's pages first, then the files and directories. */
export async function listIntake(paths: readonly string[], options: GivenOptions): Promise<PageList> {
  const given = givenBy(options)
  const manifest = options.manifest === undefined ? [] : await readManifest(options.manifest, given)
  const { inputs, skipped } = await listPageFiles(paths, given)
  return { inputs: [...manifest, ...inputs], skipped }
}

/**
 * Opens the inputs one after the other, as they are asked for, until it is told to stop. `opening` hears of each, so that it can
 * be said near which of them something failed.
 */
export async function* openAll(
  list: PageList,
  interruption: Interruption,
  opening?: (source: string) => void,
): AsyncGenerator<Capture | FailedInput> {
  for (const input of list.inputs) {
    if (interruption.isAsked) return
    holdYoungHeap()
    opening?.(input.source)
    if ('path' in input && input.path === '-' && process.stdin.isTTY) {
      say(
        process.platform === 'win32'
          ? 'Paste a page, then press Ctrl-Z and Enter.'
          : 'Paste a page, then press Ctrl-D.',
      )
    }
    yield 'path' in input ? await openPageFile(input) : input
  }
}

/** Whether the user has asked to stop. */
export interface Interruption {
  readonly isAsked: boolean
}

/** Lets Ctrl-C end the work after the page at hand; a second one ends the program at once. */
export function awaitInterruption(): Interruption {
  const interruption = { isAsked: false }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      interruption.isAsked = true
      say('\nStopping after the pages at hand. Once more stops at once.')
    })
  }
  return interruption
}

/** Adds inputs to a ledger, with progress on a terminal; `told` hears of each once it is on the disk. */
export async function addAll(
  ledger: Ledger,
  list: PageList,
  interruption: Interruption,
  { beside, told }: { readonly beside: 'lines' | 'nothing'; readonly told: (added: Added) => Promise<void> | void },
): Promise<Outcome> {
  const progress = showProgress(list.inputs.length, { beside })
  const outcome = new Outcome()
  let opened = ''
  try {
    const inputs = openAll(list, interruption, (source) => (opened = source))
    for await (const added of ledger.add(inputs)) {
      outcome.count(added.source, added.state, added.id === null ? added.reason : null, added.isNew)
      await told(added)
      progress.advance()
    }
  } catch (error) {
    throw error instanceof LedgerError ? error : faultAt(opened, error)
  } finally {
    progress.stop()
  }
  return outcome
}

/** A fault in the program, with the input at which it showed. */
export function faultAt(source: string, cause: unknown): Error {
  return new Error(`It showed at ${source}`, { cause })
}

/** The exit status of a command that has gone through its inputs; where it was interrupted, it says how far it came. */
export function statusAfter(outcome: Outcome, list: PageList, interruption: Interruption): number {
  if (interruption.isAsked && outcome.total < list.inputs.length) {
    say(
      `Stopped after ${outcome.total} of ${list.inputs.length} inputs. The same command goes on where this one stopped.`,
    )
    return exitStatus.interrupted
  }
  return outcome.hasFailed ? exitStatus.failed : exitStatus.done
}

/** Counts what became of the inputs, and keeps what is to be said about those that failed. */
export class Outcome {
  readonly #states = new Map<string, number>()
  readonly #failed: { readonly source: string; readonly reason: string }[] = []
  #total = 0
  #known = 0

  /**
   * `reason` is null for a page; for an input whose bytes could not be had it says why. `isNew` is false for what a ledger held
   * already.
   */
  count(source: string, state: PageState, reason: string | null, isNew = true): void {
    this.#total++
    if (!isNew) this.#known++
    this.#states.set(state, (this.#states.get(state) ?? 0) + 1)
    if (reason !== null) this.#failed.push({ source, reason })
  }

  get total(): number {
    return this.#total
  }

  get hasFailed(): boolean {
    return this.#failed.length > 0
  }

  /** Says on standard error why inputs failed, and which kinds of files in directories were passed over. */
  explain(skipped: PageList['skipped']): void {
    for (const { source, reason } of this.#failed) say(`hearsay: ${printable(source)}: ${printable(reason)}`)
    if (skipped.size === 0) return
    const kinds = [...skipped].map(([extension, count]) => `${count} ${printable(extension)}`).join(', ')
    say(`Passed over in directories, as no kind of page: ${kinds}. A file named by itself is read whatever its kind.`)
  }

  /** "14 inputs: 12 read, 1 no-story, 1 unreadable (3 known already)". */
  inWords(): string {
    const states = [...this.#states].map(([state, count]) => `${count} ${state}`).join(', ')
    const known = this.#known > 0 ? ` (${this.#known} known already)` : ''
    return `${this.#total} input${this.#total === 1 ? '' : 's'}${states && `: ${states}`}${known}`
  }
}
