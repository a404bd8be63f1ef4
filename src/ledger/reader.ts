import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Capture } from '../evidence/page.ts'
import type { Reading } from '../evidence/reading.ts'
import { LedgerError } from '../store/ledger-error.ts'

/** Reads captures for a ledger. Another version reads differently; so each says which it is. */
export interface Reader {
  /** `hearsay 0.1.0`: what the ledger records as the origin of a reading. */
  readonly version: string
  /** How many captures it gains by being given at once. */
  readonly atOnce: number
  /** Throws `LedgerError` where what reading rests on is missing or damaged. */
  read(capture: Capture): Promise<Reading>
}

/**
 * The reader of this version of the program. What it rests on (languages, gazetteer) is opened with the first page, so that
 * asking a ledger never waits for it.
 */
export function ownReader(): Reader {
  let reading: Promise<(capture: Capture) => Promise<Reading>> | undefined
  return {
    version: `hearsay ${ownVersion()}`,
    // One more than there are cores, so that none waits while a page is split into stories.
    atOnce: availableParallelism() + 1,
    async read(capture) {
      reading ??= openReading()
      return (await reading)(capture)
    },
  }
}

/** Ends what readings are being made of, so that the program can end in the middle of its work. */
export async function stopReading(): Promise<void> {
  const { stopWorkers } = await import('../language/reader/reader-pool.ts')
  await stopWorkers()
}

async function openReading(): Promise<(capture: Capture) => Promise<Reading>> {
  const [{ openKnowledge }, { readCapture }, { ModelError }] = await Promise.all([
    import('./knowledge.ts'),
    import('./read-capture.ts'),
    import('../language/reader/model-files.ts'),
  ])
  const knowledge = openKnowledge()
  return async (capture) => {
    try {
      return await readCapture(capture, knowledge)
    } catch (error) {
      if (!(error instanceof ModelError)) throw error
      throw new LedgerError(`model-${error.code}`, error.message, { cause: error })
    }
  }
}

function ownVersion(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}
