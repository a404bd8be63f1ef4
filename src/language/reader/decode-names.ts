import type { LearnedName, LearnedNameKind } from '../learned-reading.ts'
import { labelWords } from './label-words.ts'
import type { Description } from './model-files.ts'
import type { Scores } from './model.ts'
import { softmax } from './softmax.ts'
import type { Window } from './windows.ts'

/** Kinds of which nothing is taken: dates and sums of money have finders of their own. */
const passedOver: ReadonlySet<string> = new Set(['date', 'money'])

/** Marks with which no name ends. */
const neverLast: ReadonlySet<string> = new Set([',', ';', ':'])

/** The names that begin in the core of a window, with their scores for confidence. `labels` are "O", then "B-person", "I-person" ... in the order of the scores. */
export function decodeNames(
  window: Window,
  { names }: Scores,
  { labels: { names: labels } }: Description,
): LearnedName[] {
  const { words, firstPieces, core } = window
  const kinds = labels.map((label) => label.slice(2))
  const path = labelWords(
    words.length,
    labels.length,
    (word, label) => {
      // No name goes on from one paragraph to the next.
      if (words[word]!.place === 'paragraph' && labels[label]!.startsWith('I')) return -Infinity
      return names.values[firstPieces[word]! * names.width + label]!
    },
    (label, before) => !labels[label]!.startsWith('I') || (before !== null && kinds[before] === kinds[label]),
  )
  const found: LearnedName[] = []
  for (let first = core.first; first < core.end; first++) {
    if (!labels[path[first]!]!.startsWith('B')) continue
    const kind = kinds[path[first]!]!
    let end = first + 1
    while (end < words.length && labels[path[end]!] === `I-${kind}`) end++
    const next = end
    while (end - 1 > first && neverLast.has(words[end - 1]!.folded)) end--
    const logarithms = path
      .slice(first, end)
      .map((label, at) => Math.log(softmax(names, firstPieces[first + at]!)[label]!))
    // The geometric mean of the probabilities of its words’ labels.
    const confidence = Math.exp(logarithms.reduce((sum, one) => sum + one, 0) / logarithms.length)
    if (!passedOver.has(kind))
      found.push({
        span: [words[first]!.start, words[end - 1]!.end],
        kind: kind as LearnedNameKind,
        confidence,
      })
    first = next - 1
  }
  return found
}
