import type { Act, Standing } from '../../evidence/attribution.ts'
import type { SpeechWords } from '../../language/speech-words.ts'
import type { Draft } from './draft.ts'

/** How many words of the content tell what is rejected. */
const objectWords = 6

/** The act of a draft: that of its verb, unless the sentence turns it: "did not say", "rejected the claim", "told them to leave". */
export function actOf(draft: Draft, content: string, words: SpeechWords): Act {
  const { verb, act, negated } = draft
  if (!verb) return act
  // "neither confirmed nor denied"
  if (act === 'deny' && draft.cue && draft.passage.words[draft.cue.first - 1] === words.nor) return 'decline'
  if (negated && words.declinedWhenNegated.has(verb.base)) return 'decline'
  const first = content.toLowerCase().split(' ', objectWords)
  if (act === 'reject') {
    if (first.some((word) => words.claims.has(word))) return 'deny'
    if (first[0] === words.to && words.declinedWhenNegated.has(first[1] ?? '')) return 'decline'
  }
  if (act === 'assert' && draft.rule === 'cue-before-infinitive' && draft.addressee) return 'demand'
  return act
}

/** A question, a condition and a negation leave the report unasserted; not answering is an act of its own. */
export function standingOf(draft: Draft, act: Act, words: SpeechWords): Standing {
  if (isQuestion(draft, words)) return 'questioned'
  if (draft.negated && act !== 'decline') return 'negated'
  return draft.conditional ? 'conditional' : 'asserted'
}

/** "Has Norway said that the border is closed?", asked by the outlet itself. */
function isQuestion({ passage, cue }: Draft, words: SpeechWords): boolean {
  const last = passage.words.length - 1
  if (!cue || passage.words[last] !== '?' || passage.quoted[last]) return false
  return words.auxiliaries.has(passage.words[0]!)
}
