import type { Figure } from '../evidence/figure.ts'

type Range = Pick<Figure, 'min' | 'max' | 'approx'>

/** A number said to be about so many may be off by this share of it. */
const approximation = 0.1

/** Whether no number lies in both ranges, also when what is approximate or rounded is taken generously. */
export function cannotBothHold(one: Range, other: Range): boolean {
  const [oneMin, oneMax] = boundsOf(one)
  const [otherMin, otherMax] = boundsOf(other)
  return oneMax < otherMin || otherMax < oneMin
}

/** Whether the ranges lie within a factor of ten of each other. */
export function areOfOneSize(one: Range, other: Range): boolean {
  const [oneMin, oneMax] = boundsOf(one)
  const [otherMin, otherMax] = boundsOf(other)
  return oneMin <= 10 * otherMax && otherMin <= 10 * oneMax
}

function boundsOf({ min, max, approx }: Range): [min: number, max: number] {
  const slack = (bound: number): number => Math.max(approx ? bound * approximation : 0, roundingOf(bound))
  return [min === null ? -Infinity : min - slack(min), max === null ? Infinity : max + slack(max)]
}

/** Newsrooms round large numbers: 10,000 against 10,214 is agreement, 12 against 14 is not. */
function roundingOf(bound: number): number {
  if (!Number.isInteger(bound) || bound < 1000) return 0
  let unit = 1
  while (bound % (unit * 10) === 0) unit *= 10
  return unit === 1 ? 0 : unit / 2
}
