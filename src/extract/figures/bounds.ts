import type { Quantifier } from '../../evidence/figure.ts'

export interface Bounds {
  readonly min: number | null
  readonly max: number | null
}

/**
 * Inclusive bounds of a hedged number, for comparing only. What is counted in wholes begins at 201 when it is "more than
 * 200"; a measured quantity begins at the number itself, which it does not reach. Nothing counted or measured is below
 * nought, and no share of a whole is above a hundred percent.
 */
export function boundsOf(value: number, quantifier: Quantifier, unit: string | null): Bounds {
  const step = unit === null && Number.isInteger(value) ? 1 : 0
  const ceiling = unit === 'percent' && value <= 100 ? 100 : null
  switch (quantifier) {
    case 'more than':
      return { min: value + step, max: ceiling }
    case 'at least':
    case 'vague':
      return { min: value, max: ceiling }
    case 'less than':
      return { min: 0, max: Math.max(0, value - step) }
    case 'at most':
      return { min: 0, max: value }
    case 'exact':
    case 'about':
    case 'between':
      return { min: value, max: value }
  }
}
