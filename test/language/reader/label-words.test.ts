import assert from 'node:assert/strict'
import test from 'node:test'
import { labelWords } from '../../../src/language/reader/label-words.ts'

/** O, B, I: "I" only behind "B" or "I". */
const mayFollow = (label: number, before: number | null): boolean => label !== 2 || (before !== null && before !== 0)

function label(scores: readonly (readonly number[])[]): number[] {
  return [...labelWords(Float64Array.from(scores.flat()), 3, mayFollow)]
}

test('the best row of labels of those that are allowed', () => {
  assert.deepEqual(
    label([
      [0, 1, 5],
      [0, 0, 3],
      [2, 0, 0],
    ]),
    [1, 2, 0],
  )
  // "inside" cannot come first, and what it would gain is less than "begins" costs.
  assert.deepEqual(
    label([
      [9, 0, 9],
      [0, 1, 3],
    ]),
    [0, 1],
  )
  assert.deepEqual(label([]), [])
})

test('ties go to the label that is named first', () => {
  assert.deepEqual(
    label([
      [1, 1, 1],
      [1, 1, 1],
    ]),
    [0, 0],
  )
})
