import type { Passage } from './passage.ts'
import type { Said, Sign } from './said.ts'
import type { SmallWords } from './small-words.ts'

/** "That is unacceptable", "this act of barbarism", "called the vote a farce". */
export function judgement({ passage, small, labelled }: Said): Sign | null {
  const { acts, contents } = small.words
  const at = passage.words.findIndex(
    (word, place) =>
      acts.judgements.has(word) ||
      (labelled && contents.badNames.has(word)) ||
      (contents.blamed.has(word) && isJudged(passage, place, small)) ||
      isUnjustified(passage, place, small),
  )
  return at < 0 || small.isNegation(passage, at - 1) ? null : { at, act: 'condemn', target: null }
}

/** "the team had been magnificent", "called the treaty a milestone". */
export function praise({ passage, small, labelled }: Said): Sign | null {
  const { contents } = small.words
  const at = passage.words.findIndex(
    (word, place) =>
      (labelled && contents.goodNames.has(word)) || (contents.lauding.has(word) && isJudged(passage, place, small)),
  )
  return at < 0 || small.isNegation(passage, at - 1) ? null : { at, act: 'praise', target: null }
}

/** "is simply | wonderful", "was a heroic effort": near behind "be", which says it of something. */
function isJudged(passage: Passage, at: number, small: SmallWords): boolean {
  for (let before = at - 1; before >= Math.max(0, at - judgedReach); before--) {
    if (small.words.beForms.has(passage.words[before]!)) return true
    if (passage.tokens[before]!.kind === 'mark' || small.isNegation(passage, before)) return false
    if (!small.isAdverb(passage, before) && !small.isDeterminer(passage, before)) return false
  }
  return false
}

/** How far behind "be" a judgement stands, in tokens. */
const judgedReach = 4

/** "no | excuse", "nothing can | justify", "cannot be | justified". */
function isUnjustified({ words }: Passage, at: number, small: SmallWords): boolean {
  const { contents, acts } = small.words
  if (!contents.justifying.has(words[at]!)) return false
  return words
    .slice(Math.max(0, at - judgedReach), at)
    .some((word) => word === contents.nothing || word === acts.noSuch[0] || small.words.negations.has(word))
}
