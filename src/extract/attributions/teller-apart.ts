import type { Span } from '../../evidence/span.ts'
import type { Draft } from './draft.ts'
import type { Passage, Range } from './passage.ts'
import type { SmallWords } from './small-words.ts'

/**
 * A draft whose source is who tells it and nothing else: it ends where what is told begins ("accused by the mayor | of theft") and before
 * a relative ("nurses | who"); and who is accused is no source ("Orth, accused of theft, has left").
 */
export function tellerApart(draft: Draft, small: SmallWords): Draft {
  const { source, sourcePassage, content } = draft
  if (!source) return draft
  let end = beginsWithin(content, sourcePassage, source) ?? source.end
  if (end - source.first > 1 && small.words.subjectRelatives.has(sourcePassage.words[end - 1]!)) end--
  return accusedApart({ ...draft, source: { ...source, end } }, small)
}

/** The word of a range, behind its first, with which a content begins. */
function beginsWithin(content: readonly Span[], { tokens }: Passage, { first, end }: Range): number | null {
  for (let at = first + 1; at < end; at++) if (content.some(([start]) => start === tokens[at]!.start)) return at
  return null
}

/** "Orth, | accused | of theft, has left": who stands in front accuses nobody. */
function accusedApart(draft: Draft, small: SmallWords): Draft {
  const { cue, source, sourcePassage, passage, verb } = draft
  if (!cue || !source || sourcePassage !== passage || verb?.act !== 'accuse' || source.end > cue.first) return draft
  const isPassive = verb.frames.has('target') && verb.needs === null && passage.words[cue.end] === small.words.of
  return isPassive && verb.particles.length === 0 ? { ...draft, source: null, target: source } : draft
}
