import { appendFileSync } from 'node:fs'
import type { Input } from '../../src/ledger/ledger.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { fixtureReader, pageOfNumber } from './fixture-reader.ts'

/** Adds pages to a ledger until it is killed, and notes in a file the id of each that was told to be stored. */
const [path = '', notes = '', first = '0', last = 'Infinity'] = process.argv.slice(2)

async function* pages(): AsyncGenerator<Input> {
  for (let number = Number(first); number < Number(last); number++) yield pageOfNumber(number)
}

const ledger = await openLedger(path, { create: true, reader: fixtureReader() })
process.stdout.write('writing\n')
for await (const { id } of ledger.add(pages())) appendFileSync(notes, `${String(id)}\n`)
await ledger.close()
