/** The scores of a word for each label. */
export type LabelScores = (word: number, label: number) => number

/**
 * The best labels of a row of words, of which some may not follow others ("inside" only behind "begins"): by Viterbi. Ties go to
 * the label named first. Takes time linear in the number of words.
 */
export function labelWords(
  words: number,
  labels: number,
  scores: LabelScores,
  mayFollow: (label: number, before: number | null) => boolean,
): number[] {
  if (words === 0) return []
  const allowed = Array.from({ length: labels }, (_, label) =>
    Array.from({ length: labels }, (_, before) => before).filter((before) => mayFollow(label, before)),
  )
  const from = new Uint8Array(words * labels)
  let best = Float64Array.from({ length: labels }, (_, label) =>
    mayFollow(label, null) ? scores(0, label) : -Infinity,
  )
  let next = new Float64Array(labels)
  for (let word = 1; word < words; word++) {
    for (let label = 0; label < labels; label++) {
      const before = allowed[label]!
      let chosen = before[0]!
      for (let at = 1; at < before.length; at++) if (best[before[at]!]! > best[chosen]!) chosen = before[at]!
      from[word * labels + label] = chosen
      next[label] = best[chosen]! + scores(word, label)
    }
    ;[best, next] = [next, best]
  }
  const path: number[] = []
  let label = best.indexOf(Math.max(...best))
  for (let word = words - 1; word >= 0; word--) {
    path[word] = label
    label = from[word * labels + label]!
  }
  return path
}
