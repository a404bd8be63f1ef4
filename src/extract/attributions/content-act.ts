import type { Act } from '../../evidence/attribution.ts'
import type { SpeechVerb } from '../../language/speech-words.ts'
import { brokenWord, lack, smear } from './broken-word.ts'
import { demand, exhortation } from './content-demand.ts'
import { denial } from './content-denial.ts'
import { judgement, praise } from './content-judgement.ts'
import { doubt, refusalToAnswer, warning } from './content-outlook.ts'
import { admission, wrong } from './content-wrong.ts'
import { incursion, omission, recklessness } from './find-omission.ts'
import { phraseAfter } from './noun-phrase.ts'
import { ownFuture } from './own-future.ts'
import { stepTaken } from './own-step.ts'
import type { Said, Sign } from './said.ts'

/**
 * What is done by saying this, where the verb of saying leaves it open. Of several signs the first one counts, since news puts the
 * point of what somebody said in front.
 */
export function contentAct(said: Said): Sign | null {
  const signs = finders.flatMap((find) => find(said) ?? [])
  const limit = innerReport(said)
  return signs.reduce<Sign | null>(
    (first, sign) => (sign.at < limit && (first === null || sign.at < first.at) ? sign : first),
    null,
  )
}

/** Of two that see something at the same word the first one counts. */
const finders: readonly ((said: Said) => Sign | null)[] = [
  refusalToAnswer,
  denial,
  performative,
  doubt,
  exhortation,
  demand,
  warning,
  ownFuture,
  stepTaken,
  wrong,
  omission,
  incursion,
  recklessness,
  brokenWord,
  lack,
  smear,
  judgement,
  praise,
  admission,
]

/** Where somebody else is said to have said something: what that one does by it, the source does not. */
function innerReport({ passage: { words }, small }: Said): number {
  const at = words.findIndex((word, place) => {
    const forms = place > 0 ? small.words.verbs.get(word) : undefined
    return (
      forms?.some(({ verb, form }) => form !== 'base' && form !== 'gerund' && small.words.neverNouns.has(verb.base)) ??
      false
    )
  })
  return at < 0 ? Infinity : at
}

/** "I call on you to ...", "we condemn ...": the words do what they say. "He welcomed", where he speaks of himself. */
function performative(said: Said): Sign | null {
  const { passage, small, quoted } = said
  const { acts } = small.words
  for (let at = 0; at < Math.min(8, passage.words.length); at++) {
    if (!isSpeaker(said, at)) continue
    let verb = at + 1
    while (small.isAdverb(passage, verb) || small.words.beForms.has(passage.words[verb] ?? '')) verb++
    const word = passage.words[verb] ?? ''
    if ((quoted || small.words.beForms.has(passage.words[verb - 1] ?? '')) && acts.regrets.has(word))
      return { at, act: 'apologize', target: null }
    if (quoted && acts.gratitude.has(word)) return { at, act: 'praise', target: null }
    const found = spokenVerb(said, at, verb)
    if (!found) continue
    const { act, particles } = found
    if (act === 'accuse') return { at, act, target: phraseAfter(passage, verb + 1 + particles.length, small) }
    if (spoken.has(act)) return { at, act, target: null }
  }
  return null
}

/** "I" and "we" in the source’s own words, its name, or the pronoun with which its reported words begin. */
function isSpeaker({ passage, side, sides, small, quoted }: Said, at: number): boolean {
  const word = passage.words[at]!
  if (quoted) return small.words.referring.we.has(word) || sides.isNamed(side, passage, at)
  return at === 0 && small.isPronoun(passage, at) && !small.words.referring.we.has(word)
}

/** A verb of saying, in the form that fits its speaker: "we want" demands, "we wanted" tells, "want to go" asks nothing. */
function spokenVerb({ passage, small, quoted }: Said, speaker: number, at: number): SpeechVerb | null {
  const isFirst = small.words.referring.we.has(passage.words[speaker]!)
  const found = small.words.verbs
    .get(passage.words[at] ?? '')
    ?.find(({ verb: { particles } }) => particles.every((part, offset) => passage.words[at + 1 + offset] === part))
  const goesOn = passage.words[at + 1] === small.words.to
  if (!found || (found.verb.frames.has('told-to') && goesOn)) return null
  if (quoted && found.form === 'past') return null
  const { needs } = found.verb
  if (needs !== null && !passage.words.slice(at + 1, at + needsReach).includes(needs)) return null
  return isFirst && found.form === 'third' ? null : found.verb
}

/** How far behind a verb the word stands without which its object tells nothing, in tokens. */
const needsReach = 12

/** Acts that one does by saying so. */
const spoken: ReadonlySet<Act> = new Set([
  'condemn',
  'praise',
  'apologize',
  'demand',
  'request',
  'promise',
  'deny',
  'reject',
])
