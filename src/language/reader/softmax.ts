import type { Rows } from './model.ts'

/** The probabilities of a row’s labels. */
export function softmax({ values, width }: Rows, row: number): number[] {
  const logits = Array.from(values.subarray(row * width, (row + 1) * width))
  const highest = Math.max(...logits)
  const powers = logits.map((logit) => Math.exp(logit - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
