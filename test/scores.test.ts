import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { goldSets, scoreGold, scorerMissing, type GoldSet, type Scores } from './scores.ts'

/** What was once reached, written by `node scripts/record-scores.ts`. */
const reached = JSON.parse(readFileSync(new URL('scores.json', import.meta.url), 'utf8')) as Partial<
  Record<GoldSet, Scores>
>

for (const set of Object.keys(goldSets) as GoldSet[]) {
  test(`the scores on the gold of ${set} are what was once reached, or better`, { skip: scorerMissing() }, () => {
    const scores = scoreGold(set)
    const fallen = Object.entries(reached[set] ?? {}).flatMap(([name, value]) => {
      const now = scores[name] ?? 0
      return now < value - 1e-4 ? [`${name} ${now.toFixed(4)}, once ${value.toFixed(4)}`] : []
    })
    assert.deepEqual(fallen, [])
  })
}
