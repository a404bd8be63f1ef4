import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtfBounds } from '../../src/store/edtf-bounds.ts'

const cases = [
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-04', '2024-04-01', '2024-04-30'],
  ['2024-03-08', '2024-03-08', '2024-03-08'],
  ['2024-03-08~', '2024-03-08', '2024-03-08'],
  ['2024-03-08T09:30:00+02:00', '2024-03-08', '2024-03-08'],
  ['2023-09-21/2023-09-22', '2023-09-21', '2023-09-22'],
  ['2024-12-19/..', '2024-12-19', null],
  ['../2024-12', null, '2024-12-31'],
] as const

for (const [value, from, to] of cases)
  test(`${value} is from ${from ?? 'any time'} to ${to ?? 'any time'}`, () => {
    assert.deepEqual(edtfBounds(value), { from, to })
  })

test('what is no date has no bounds', () => {
  for (const value of ['yesterday', '2024-13', '2024-02-30', '2024-1', '2024/2025/2026', 'a/b', '20240308'])
    assert.equal(edtfBounds(value), null, value)
})
