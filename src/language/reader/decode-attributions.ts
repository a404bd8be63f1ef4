import type { Span } from '../../evidence/span.ts'
import type { LearnedAttribution } from '../learned-reading.ts'
import { calibrate } from './calibrate.ts'
import { labelWords } from './label-words.ts'
import type { Description } from './model-files.ts'
import type { Rows, Scores } from './model.ts'
import { softmax } from './softmax.ts'
import type { Window } from './windows.ts'

/** The labels of cues, and of content, by their places in the scores. */
const outside = 0
const begins = 1
const inside = 2
const quotation = 3

/** The longest cue and the longest source, in words. */
const longestCue = 12
const longestSource = 41

/** Neighbouring words of a window: from `first` up to and without `end`. */
interface Stretch {
  readonly first: number
  readonly end: number
}

/** The attributions whose cue, or first word of an uncued quotation, stands in the core of a window; unlikely ones too. */
export function decodeAttributions(
  window: Window,
  scores: Scores,
  { thresholds, calibration }: Description,
): LearnedAttribution[] {
  const wordAt = new Map(window.firstPieces.map((piece, word) => [piece, word]))
  return scores.anchors.flatMap((piece, at): LearnedAttribution[] => {
    const word = wordAt.get(piece)
    if (word === undefined || word < window.core.first || word >= window.core.end) return []
    const wide = softmax(scores.wide, piece)
    const narrow = softmax(scores.narrow, piece)
    const isNarrow = begun(narrow) >= begun(wide)
    const labels = isNarrow ? narrow : wide
    const cue =
      labels[quotation]! > labels[begins]! ? null : cueFrom(window, word, isNarrow ? scores.narrow : scores.wide)
    const { content, sureness } = contentOf(window, cue, scores.contents[at]!)
    if (content.length === 0) return []
    const said = begun(narrow) * sureness
    const expressed = begun(wide) * sureness
    // A decision or a deed on paper rather than something said.
    const isWide = said < thresholds.sure && expressed >= thresholds.sure
    const source = sourceOf(window, cue, scores.sources[at]!)
    const spanOf = (stretch: Stretch): Span => [window.words[stretch.first]!.start, window.words[stretch.end - 1]!.end]
    return [
      {
        source: source && spanOf(source),
        cue: cue && spanOf(cue),
        content: content.map(spanOf),
        confidence: isWide ? calibrate(expressed, calibration.wide) : calibrate(said, calibration.narrow),
        isSure: said >= thresholds.sure || isWide,
      },
    ]
  })
}

/** How likely an attribution begins here, with a cue or without. */
function begun(labels: readonly number[]): number {
  return labels[begins]! + labels[quotation]!
}

/** A cue goes on as long as that is the likeliest label. */
function cueFrom(window: Window, first: number, { values, width }: Rows): Stretch {
  let end = first + 1
  for (; end < Math.min(window.words.length, first + longestCue); end++) {
    const row = window.firstPieces[end]! * width
    const goesOn = values[row + inside]!
    if (goesOn <= values[row + outside]! || goesOn <= values[row + begins]!) break
  }
  return { first, end }
}

/** The best pair of a first and a last word; null where "no source" is better. */
function sourceOf({ words, firstPieces }: Window, cue: Stretch | null, { values, width }: Rows): Stretch | null {
  let best: Stretch | null = null
  let highest = values[0]! + values[1]!
  const inCue = (word: number): boolean => cue !== null && word >= cue.first && word < cue.end
  let likeliestEnd = -Infinity
  for (const piece of firstPieces) likeliestEnd = Math.max(likeliestEnd, values[piece * width + 1]!)
  for (let first = 0; first < words.length; first++) {
    const start = values[firstPieces[first]! * width]!
    if (start + likeliestEnd <= highest) continue
    for (let last = first; last < Math.min(words.length, first + longestSource); last++) {
      if (inCue(last)) break
      const sum = start + values[firstPieces[last]! * width + 1]!
      if (sum <= highest) continue
      highest = sum
      best = { first, end: last + 1 }
    }
  }
  return best
}

/** What is said, and how sure it is: the geometric mean of the probabilities of its words’ labels. */
interface Content {
  readonly content: readonly Stretch[]
  readonly sureness: number
}

/** Content in one or more stretches; none reaches over the end of a paragraph, and none is marks alone. */
function contentOf(window: Window, cue: Stretch | null, rows: Rows): Content {
  const { words, firstPieces, paragraphs } = window
  const { values, width } = rows
  const logits = new Float64Array(words.length * width)
  for (let word = 0; word < words.length; word++) {
    const isCue = cue !== null && word >= cue.first && word < cue.end
    for (let label = 0; label < width; label++) {
      const logit = values[firstPieces[word]! * width + label]!
      logits[word * width + label] = !isCue ? logit : label === outside ? 0 : -Infinity
    }
  }
  const labels = labelWords(
    logits,
    width,
    (label, before) => label !== inside || (before !== null && before !== outside),
  )
  const content: Stretch[] = []
  let logarithms = 0
  let count = 0
  for (let first = 0; first < words.length; first++) {
    if (labels[first] === outside) continue
    let end = first + 1
    while (end < words.length && labels[end] === inside && paragraphs[end] === paragraphs[first]) end++
    if (hasWord(words, first, end)) {
      content.push({ first, end })
      count += end - first
      for (let word = first; word < end; word++)
        logarithms += Math.log(softmax(rows, firstPieces[word]!)[labels[word]!]!)
    }
    first = end - 1
  }
  return { content, sureness: count === 0 ? 0 : Math.exp(logarithms / count) }
}

function hasWord(words: Window['words'], first: number, end: number): boolean {
  for (let word = first; word < end; word++) if (!marks.has(words[word]!.kind)) return true
  return false
}

const marks: ReadonlySet<string> = new Set(['mark', 'opening', 'closing'])
