import { readFileSync } from 'node:fs'
import type { Capture } from '../evidence/page.ts'
import type { Reading } from '../evidence/reading.ts'

/** Reads captures for a ledger. Another version reads differently; so each says which it is. */
export interface Reader {
  /** `hearsay 0.1.0`: what the ledger records as the origin of a reading. */
  readonly version: string
  read(capture: Capture): Promise<Reading>
}

/**
 * The reader of this version of the program. What it rests on (languages, gazetteer) is opened with the first page, so that
 * asking a ledger never waits for it.
 */
export function ownReader(): Reader {
  let reading: Promise<(capture: Capture) => Reading> | undefined
  return {
    version: `hearsay ${ownVersion()}`,
    async read(capture) {
      reading ??= openReading()
      return (await reading)(capture)
    },
  }
}

async function openReading(): Promise<(capture: Capture) => Reading> {
  const [{ openKnowledge }, { readCapture }] = await Promise.all([
    import('./knowledge.ts'),
    import('./read-capture.ts'),
  ])
  const knowledge = openKnowledge()
  return (capture) => readCapture(capture, knowledge)
}

function ownVersion(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}
