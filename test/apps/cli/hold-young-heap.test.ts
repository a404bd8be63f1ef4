import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getHeapSpaceStatistics } from 'node:v8'
import { holdYoungHeap } from '../../../src/apps/cli/hold-young-heap.ts'

test('young objects take no more room than the pages at hand need', () => {
  const kept: object[] = []
  let most = 0
  for (let made = 0; made < 10_000_000; made++) {
    const object = { made, list: [made] }
    if (made % 50 === 0) kept[(made / 50) % 60_000] = object
    if (made % 10_000 !== 0) continue
    holdYoungHeap()
    const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')
    most = Math.max(most, young!.space_size)
  }
  assert.ok(most <= 64 * 1024 * 1024, `${most} bytes`)
  assert.equal(kept.length, 60_000)
})
