import type { Figure } from '../src/evidence/figure.ts'

/** A figure for tests: 12 people killed, in the outlet's own voice, unless said otherwise. */
export function figure(fields: Partial<Figure>): Figure {
  return {
    id: 'f1',
    span: [0, 2],
    text: '12',
    value: 12,
    quantifier: 'exact',
    min: 12,
    max: 12,
    approx: false,
    vague: false,
    unit: null,
    counted: 'people',
    measure: 'killed',
    kind: 'flow',
    change: null,
    former: false,
    partOf: null,
    status: 'realised',
    saidBy: null,
    place: null,
    from: null,
    to: null,
    when: null,
    asOf: null,
    foundBy: 'test',
    rests: {},
    ...fields,
  }
}
