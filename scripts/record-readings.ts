import { writeFileSync } from 'node:fs'
import { readExamples } from '../test/language/reader/recorded-readings.ts'

/** Records what the reader finds in the example pages, which `npm test` holds it to. Run it when the weights have changed. */
const file = new URL('../test/language/reader/recorded-readings.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(await readExamples(), null, 2)}\n`)
