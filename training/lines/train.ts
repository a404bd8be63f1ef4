import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { featureNames } from '../../src/read/stories/feature-names.ts'
import { train } from './crf.ts'
import { loadPages } from './load-pages.ts'

/** `node training/lines/train.ts [--out FILE] FOLDER…`: learns the line model from folders of pages with gold. */
const rest = process.argv.slice(2)
const at = rest.indexOf('--out')
const out =
  at >= 0 ? rest.splice(at, 2)[1]! : fileURLToPath(new URL('../../src/read/stories/line-weights.json', import.meta.url))

/** A feature that fewer lines have tells of single pages. */
const fewest = 60

const pages = rest.flatMap(loadPages)
const counts = new Int32Array(featureNames.length)
for (const { features } of pages) for (const own of features) for (const feature of own) counts[feature]!++
const names = featureNames.filter((_, feature) => counts[feature]! >= fewest).sort()
const numbers = new Map(names.map((name, number) => [name, number]))
const numberOf = featureNames.map((name) => numbers.get(name) ?? -1)
const sequences = pages.map(({ features, allowed }) => ({
  allowed,
  features: features.map((own) =>
    Int32Array.from(own, (feature) => numberOf[feature]!).filter((number) => number >= 0),
  ),
}))
const { weights, moves } = train(sequences, names.length, { penalty: 200, rounds: 10, rate: 0.05 })
const row = (values: Float64Array, number: number): string =>
  `[${Array.from(values.subarray(number * 6, number * 6 + 6), (value) => String(Math.round(value * 100) / 100 + 0)).join(', ')}]`
const lines = names.map((name, number) => `    ${JSON.stringify(name)}: ${row(weights, number)}`)
const steps = Array.from({ length: 6 }, (_, from) => `    ${row(moves, from)}`)
writeFileSync(out, `{\n  "moves": [\n${steps.join(',\n')}\n  ],\n  "weights": {\n${lines.join(',\n')}\n  }\n}\n`)
console.log(`${pages.length} pages, ${names.length} features`)
