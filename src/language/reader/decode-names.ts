import type { LearnedName, LearnedNameKind } from '../learned-reading.ts'
import { labelWords } from './label-words.ts'
import type { Description } from './model-files.ts'
import type { Scores } from './model.ts'
import { softmax } from './softmax.ts'
import type { Window } from './windows.ts'

/** Kinds of which nothing is taken: dates and sums of money have finders of their own. */
const passedOver: ReadonlySet<string> = new Set(['date', 'money'])

/** Marks with which no name ends. */
const neverLast: ReadonlySet<string> = new Set([',', ';', ':', 'of', 'and', 'the', 'in', 'for'])

/** The names that begin in the core of a window, with their scores for confidence. `labels` are "O", then "B-person", "I-person" ... in the order of the scores. */
export function decodeNames(
  window: Window,
  { names }: Scores,
  { labels: { names: labels } }: Description,
): LearnedName[] {
  const { words, firstPieces, core } = window
  const kinds = labels.map((label) => label.slice(2))
  const goesOn = labels.map((label) => label.startsWith('I'))
  const { values, width } = names
  const logits = new Float64Array(words.length * width)
  for (let word = 0; word < words.length; word++) {
    const row = firstPieces[word]! * width
    // No name goes on from one paragraph to the next.
    const isFirst = words[word]!.place === 'paragraph'
    for (let label = 0; label < width; label++)
      logits[word * width + label] = isFirst && goesOn[label] ? -Infinity : values[row + label]!
  }
  const path = labelWords(
    logits,
    width,
    (label, before) => !goesOn[label] || (before !== null && kinds[before] === kinds[label]),
  )
  const found: LearnedName[] = []
  for (let first = core.first; first < core.end; first++) {
    if (!labels[path[first]!]!.startsWith('B')) continue
    const kind = kinds[path[first]!]!
    let next = first + 1
    while (next < words.length && goesOn[path[next]!] && kinds[path[next]!] === kind) next++
    let end = next
    while (end - 1 > first && neverLast.has(words[end - 1]!.folded)) end--
    let logarithms = 0
    for (let word = first; word < end; word++) logarithms += Math.log(softmax(names, firstPieces[word]!)[path[word]!]!)
    // The geometric mean of the probabilities of its words’ labels.
    const confidence = Math.exp(logarithms / (end - first))
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
