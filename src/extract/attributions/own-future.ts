import { phraseAfter } from './noun-phrase.ts'
import type { Range } from './passage.ts'
import { isSelf, subjectAt, type Said, type Sign } from './said.ts'

/** How far behind "will" words of menace are looked for, in tokens. */
const menaceReach = 12

/**
 * "We will rebuild the school" promises, "we will strike back" threatens, "it will not lift the ban" refuses; "our country is ready
 * to" promises as well.
 */
export function ownFuture(said: Said): Sign | null {
  const { passage, small } = said
  const { acts } = small.words
  for (let at = 0; at < passage.words.length; at++) {
    const ready = acts.readiness.has(passage.words[at]!) && passage.words[at + 1] === small.words.to
    if (!ready && !acts.futures.has(passage.words[at]!)) continue
    const subject = subjectAt(passage, ready ? at - 1 : at, small)
    if (isPunishing(said, at)) return { at, act: 'threaten', target: null }
    if (isAssured(said, at)) return { at, act: 'promise', target: null }
    if (isRuledOut(said, at)) return { at, act: 'reject', target: null }
    if (!subject || !isSelf(said, subject)) continue
    const verb = ready ? at + 2 : at + 1
    const refuses = small.isNegation(passage, verb) || small.isNegation(passage, at)
    if (refuses) {
      if (passage.words.slice(verb, verb + 3).some((word) => acts.yielding.has(word)))
        return { at, act: 'reject', target: null }
      continue
    }
    const ahead = passage.words.slice(verb, verb + menaceReach)
    if (isStep(said, verb) && !isConditional(said)) return { at, act: 'announce', target: null }
    if (ahead.some((word) => acts.menaces.has(word))) return { at, act: 'threaten', target: threatened(said, verb) }
    if (!acts.idle.has(passage.words[verb] ?? '')) return { at, act: 'promise', target: null }
  }
  return null
}

/** Whom a threat is aimed at: what stands behind "against", else the first other one who is named. */
export function threatened({ passage, side, sides, small }: Said, from: number): Range | null {
  const against = passage.words.indexOf(small.words.acts.against, from)
  if (against >= 0 && !small.words.objectPronouns.has(passage.words[against + 1] ?? ''))
    return phraseAfter(passage, against + 1, small)
  for (let at = from; at < passage.words.length; at++) {
    const one = { first: at, end: at + 1 }
    if (sides.isParty(passage, at) && !sides.holds(side, passage, one)) return one
  }
  return null
}

/** "would appeal", "will take it to court", "would close two stations": a step of one’s own, promised to nobody. */
function isStep({ passage: { words }, small }: Said, verb: number): boolean {
  const { contents } = small.words
  return (
    contents.steps.has(words[verb] ?? '') ||
    words.slice(verb + 1, verb + courtReach).some((word) => contents.courts.has(word))
  )
}

/** "if it was not improved", "unless they pay". */
function isConditional({ passage: { words }, small }: Said): boolean {
  return words.some((word) => small.words.conditions.has(word)) || words.includes(small.words.acts.against)
}

/** How far behind a verb the court stands to which one takes something, in tokens. */
const courtReach = 8

/** "Whoever breaks the curfew will be shot", said by those who can. */
function isPunishing({ passage: { words }, small, side }: Said, at: number): boolean {
  const { contents, acts, beForms } = small.words
  if (!side.isOfficial || !beForms.has(words[at + 1] ?? '') || !acts.futures.has(words[at]!)) return false
  return contents.punishments.has(words[at + 2] ?? '') && words.slice(0, at).some((word) => contents.anybody.has(word))
}

/** "Every family will be paid", "the report would be published", said by those who can. */
function isAssured({ passage: { words }, small, side }: Said, at: number): boolean {
  const { contents, acts, beForms } = small.words
  if (!side.isOfficial || !acts.futures.has(words[at]!)) return false
  const isGranted =
    beForms.has(words[at + 1] ?? '') && contents.granted.has(words[at + 2] ?? '') && words[at + 3] !== small.words.by
  return isGranted || (at < 6 && contents.universal.has(words[0]!) && !beForms.has(words[at + 1] ?? ''))
}

/** "There will be no recount". */
function isRuledOut({ passage: { words }, small }: Said, at: number): boolean {
  const { acts, contents, beForms } = small.words
  if (!acts.futures.has(words[at]!) || !beForms.has(words[at + 1] ?? '')) return false
  return words[at + 2] === acts.noSuch[0] && words.slice(at + 3, at + 7).some((word) => contents.ruledOut.has(word))
}
