export interface Tally {
  readonly right: number
  readonly found: number
  readonly wanted: number
}

export function f1Of({ right, found, wanted }: Tally): number {
  return (2 * right) / Math.max(1, found + wanted)
}

/** F1, precision and recall of what was found, in a line. */
export function sayF1(tally: Tally): string {
  const { right, found, wanted } = tally
  const share = (of: number): string => (right / Math.max(1, of)).toFixed(3)
  return `F1 ${f1Of(tally).toFixed(3)}, precision ${share(found)} of ${found}, recall ${share(wanted)} of ${wanted}`
}
