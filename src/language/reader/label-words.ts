/**
 * The best labels of a row of words, of which some may not follow others ("inside" only behind "begins"): by Viterbi. `scores`
 * holds the scores of each word for all labels, word after word. Ties go to the label named first. Takes time linear in the number
 * of words.
 */
export function labelWords(
  scores: Float64Array,
  labels: number,
  mayFollow: (label: number, before: number | null) => boolean,
): Uint8Array {
  const words = scores.length / labels
  const path = new Uint8Array(words)
  if (words === 0) return path
  const all = Array.from({ length: labels }, (_, label) => label)
  const allowed = all.map((label) => all.filter((before) => mayFollow(label, before)))
  const from = new Uint8Array(words * labels)
  let best = Float64Array.from(all, (label) => (mayFollow(label, null) ? scores[label]! : -Infinity))
  let next = new Float64Array(labels)
  for (let word = 1; word < words; word++) {
    const likeliest = highest(best, all)
    for (let label = 0; label < labels; label++) {
      const before = allowed[label]!
      const chosen = before.length === labels ? likeliest : highest(best, before)
      from[word * labels + label] = chosen
      next[label] = best[chosen]! + scores[word * labels + label]!
    }
    ;[best, next] = [next, best]
  }
  let label = highest(best, all)
  for (let word = words - 1; word >= 0; word--) {
    path[word] = label
    label = from[word * labels + label]!
  }
  return path
}

/** The first of some labels with the highest score. */
function highest(scores: Float64Array, labels: readonly number[]): number {
  let chosen = labels[0]!
  for (let at = 1; at < labels.length; at++) if (scores[labels[at]!]! > scores[chosen]!) chosen = labels[at]!
  return chosen
}
