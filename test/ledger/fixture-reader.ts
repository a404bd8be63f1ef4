import type { Reader } from '../../src/ledger/reader.ts'
import type { Capture } from '../../src/evidence/page.ts'
import { captureOf } from '../../src/ledger/capture.ts'
import { pageEntry } from '../store/page-entry.ts'

/** A page that the fixture reader can read: its number is all that it says. */
export async function pageOfNumber(number: number): Promise<Capture> {
  const { capture } = pageEntry({ count: number })
  return captureOf(`page-${number}.txt`, capture.bytes)
}

/** Reads pages made by `pageOfNumber`, and counts how many it was asked for. */
export function fixtureReader(version = 'fixture 1'): Reader & { readonly asked: number } {
  let asked = 0
  return {
    version,
    atOnce: 1,
    get asked() {
      return asked
    },
    read({ source, bytes, given }) {
      asked++
      const count = Number(/At least (\d+)/.exec(Buffer.from(bytes).toString())?.[1])
      return Promise.resolve(pageEntry({ source, count, given }).reading)
    },
  }
}
