import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { featureNames } from '../../src/read/stories/feature-names.ts'
import { train, type Weights } from './crf.ts'
import { loadPages } from './load-pages.ts'

/** `node training/lines/train.ts [--out FILE] FOLDER…`: learns the line model from folders of pages with gold. */
const rest = process.argv.slice(2)
const at = rest.indexOf('--out')
const out =
  at >= 0 ? rest.splice(at, 2)[1]! : fileURLToPath(new URL('../../src/read/stories/line-weights.json', import.meta.url))

/** A feature that fewer lines have tells of single pages. */
const fewest = 60
/** A feature that weighs less than this for every state is left out, and the others learn once more without it. */
const leastUse = 0.1
/** A weight below this is 0. */
const least = 0.05

const pages = rest.flatMap(loadPages)
const counts = new Int32Array(featureNames.length)
for (const { features } of pages) for (const own of features) for (const feature of own) counts[feature]!++
const all = featureNames.filter((_, feature) => counts[feature]! >= fewest).sort()
const first = learn(all)
const names = all.filter((_, number) => rowOf(first.weights, number).some((weight) => Math.abs(weight) >= leastUse))
const { weights, moves } = learn(names)
const told = names
  .map((name, number) => ({
    name,
    row: rowOf(weights, number).map((weight) => (Math.abs(weight) < least ? 0 : weight)),
  }))
  .filter(({ row }) => row.some((weight) => weight !== 0))
const lines = told.map(({ name, row }) => `    ${JSON.stringify(name)}: [${row.join(', ')}]`)
const steps = Array.from({ length: 6 }, (_, from) => `    [${rowOf(moves, from).join(', ')}]`)
writeFileSync(out, `{\n  "moves": [\n${steps.join(',\n')}\n  ],\n  "weights": {\n${lines.join(',\n')}\n  }\n}\n`)
const numbers = told.reduce((sum, { row }) => sum + row.filter((weight) => weight !== 0).length, 0)
console.log(`${pages.length} pages, ${told.length} of ${all.length} features, ${numbers} weights`)

/** Weights for the features of these names, and for no others. */
function learn(names: readonly string[]): Weights {
  const numbers = new Map(names.map((name, number) => [name, number]))
  const numberOf = featureNames.map((name) => numbers.get(name) ?? -1)
  const sequences = pages.map(({ features, allowed }) => ({
    allowed,
    features: features.map((own) =>
      Int32Array.from(own, (feature) => numberOf[feature]!).filter((number) => number >= 0),
    ),
  }))
  return train(sequences, names.length, { penalty: 100, rounds: 10, rate: 0.05 })
}

function rowOf(values: Float64Array, number: number): number[] {
  return Array.from(values.subarray(number * 6, number * 6 + 6), (value) => Math.round(value * 100) / 100 + 0)
}
