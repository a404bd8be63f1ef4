/** F1, precision and recall of what was found, in a line. */
export function sayF1({
  right,
  found,
  wanted,
}: {
  readonly right: number
  readonly found: number
  readonly wanted: number
}): string {
  const share = (of: number): string => (right / Math.max(1, of)).toFixed(3)
  const f1 = ((2 * right) / Math.max(1, found + wanted)).toFixed(3)
  return `F1 ${f1}, precision ${share(found)} of ${found}, recall ${share(wanted)} of ${wanted}`
}
