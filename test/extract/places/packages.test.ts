import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import test from 'node:test'
import { readDivisions } from '../../../scripts/gazetteer/divisions.ts'
import { readRegions, readStates } from '../../../scripts/gazetteer/own-lists.ts'
import { readTowns } from '../../../scripts/gazetteer/towns.ts'
import { openGazetteer } from '../../../src/extract/places/gazetteer.ts'

const file = new URL('../../../build/gazetteer.bin', import.meta.url)
const gazetteer = openGazetteer(file)

function isKnown(name: string, country: string | null, kinds: readonly string[]): boolean {
  return gazetteer.named(name).some(({ place }) => place.country === country && kinds.includes(place.kind))
}

test('the gazetteer holds the states, towns and divisions of the packages, and the own list', () => {
  const towns = readTowns()
  // A town that the own list has as a camp or a district is found there.
  const anyTown = ['town', 'quarter', 'point', 'district', 'region', 'area', 'country']
  const missing = [
    ...readStates().filter(({ place }) => !isKnown(place.name, place.country, ['country'])),
    ...towns.filter((_, at) => at % 50 === 0).filter(({ place }) => !isKnown(place.name, place.country, anyTown)),
    ...readDivisions(towns).filter(({ place }) => !isKnown(place.name, place.country, [place.kind, 'region', 'area'])),
    ...readRegions().filter(({ place }) => !isKnown(place.name, place.country, [place.kind])),
  ]
  assert.deepEqual(missing.map(({ place }) => place.name), []) // prettier-ignore
})

test('the gazetteer is compact, opens at once, and answers at once', () => {
  assert.ok(statSync(file).size < 80 * 2 ** 20)
  const start = process.cpuUsage()
  const opened = openGazetteer(file)
  const open = coreMs(start)
  const names = readStates().map(({ place }) => place.name)
  const asked = Array.from({ length: 5000 }, (_, at) => names[at % names.length]! + ' '.repeat(at / names.length))
  const asking = process.cpuUsage()
  const found = asked.filter((name) => opened.named(name).length > 0).length
  assert.equal(found, 5000)
  // Limits of a quiet machine, four times over: 200 ms to open, 50 ms for 5,000 names asked for the first time.
  assert.ok(open < 800, `${open} ms to open`)
  assert.ok(coreMs(asking) < 200, `${coreMs(asking)} ms for 5,000 names`)
})

function coreMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}
