import type { TimeWords } from '../../language/time-words.ts'
import type { Found } from './found.ts'
import { textOf, type Words } from './words.ts'

/** Takes in hedges before durations, shifts, dates and times of day: "nearly four years", "more than a week ago". */
export function widenByHedges(found: readonly Found[], words: Words, times: TimeWords): Found[] {
  return found.map((one, index) => {
    if (one.mod !== null || !takesHedge(one, words, times)) return one
    const earliest = found[index - 1]?.end ?? 0
    // "over the past year" is a span, "at least the past year" a hedge.
    const fewestWords = times.definiteArticles.has(textOf(words, one.first)) ? 2 : 1
    const hedge = times.hedges.find(({ words: hedge }) => {
      const first = one.first - hedge.length
      return hedge.length >= fewestWords && first >= earliest && stands(hedge, words, first)
    })
    if (hedge && isSpanWord(hedge.words, words, one, times)) return one
    return hedge ? { ...one, first: one.first - hedge.words.length, mod: hedge.mod } : one
  })
}

/** "over a year ago" is hedged, "over last weekend" is not. */
function takesHedge({ first, type, meaning, timeOfDay }: Found, words: Words, times: TimeWords): boolean {
  if (type === 'duration' || timeOfDay?.startsWith('T') === true) return true
  return meaning.kind === 'shift' && meaning.count !== 0 && !times.turns.has(textOf(words, first))
}

/** "evolved over three years" says how long; "lasted for over three years" and "over a year ago" hedge. */
function isSpanWord(hedge: readonly string[], words: Words, { first, type }: Found, times: TimeWords): boolean {
  if (type !== 'duration' || hedge.length > 1 || !times.spanWords.has(hedge[0]!)) return false
  const before = textOf(words, first - 2)
  return !times.beforeDates.has(before) && !times.lasting.has(before)
}

function stands(hedge: readonly string[], words: Words, at: number): boolean {
  return hedge.every((word, index) => textOf(words, at + index) === word)
}
