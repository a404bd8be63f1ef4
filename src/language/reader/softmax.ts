import type { Rows } from './model.ts'

/** The probabilities of a row’s labels. */
export function softmax({ values, width }: Rows, row: number): number[] {
  const first = row * width
  let highest = -Infinity
  for (let at = first; at < first + width; at++) highest = Math.max(highest, values[at]!)
  const powers: number[] = []
  let sum = 0
  for (let at = first; at < first + width; at++) {
    const power = Math.exp(values[at]! - highest)
    powers.push(power)
    sum += power
  }
  for (let at = 0; at < width; at++) powers[at]! /= sum
  return powers
}
