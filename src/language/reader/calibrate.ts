/** The share of findings that were right, by the model’s score: points in rising order, with straight lines between them. */
export type Calibration = readonly (readonly [score: number, right: number])[]

/** What a score is worth: the share of findings with about this score that were right. */
export function calibrate(score: number, points: Calibration): number {
  const after = points.findIndex(([at]) => at >= score)
  if (after === 0) return points[0]![1]
  if (after < 0) return points.at(-1)?.[1] ?? score
  const [[low, from], [high, to]] = [points[after - 1]!, points[after]!]
  return from + ((to - from) * (score - low)) / (high - low)
}
