import type { Figure } from '../../evidence/figure.ts'

/**
 * A figure's value and quantifier as the page has them, with the number in digits: "more than 200", never the 201 that is used
 * for comparing. Empty where the words give no number ("dozens"). A unit stands in the figure's own words.
 */
export function valueInWords({ value, quantifier, min, max }: Figure): string {
  if (quantifier === 'between') return min === null || max === null ? '' : `${digits(min)} to ${digits(max)}`
  if (value === null) return ''
  return quantifier === 'exact' || quantifier === 'vague' ? digits(value) : `${quantifier} ${digits(value)}`
}

/** What befell the counted, with what keeps it from being a plain count of what has happened: "held, stock", "released, planned",
 * "infected, up", "killed, before". */
export function measureInWords({ measure, kind, change, former, status }: Figure): string {
  return [
    measure === 'other' ? '' : measure,
    kind === null || kind === 'flow' ? '' : kind,
    change,
    former ? 'before' : '',
    status === 'realised' ? '' : status,
  ]
    .filter(Boolean)
    .join(', ')
}

/** When it happened, or else as of when it is so. */
export function timeInWords({ when, asOf }: Figure): string {
  return when ?? (asOf === null ? '' : `as of ${asOf}`)
}

function digits(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 20 })
}
