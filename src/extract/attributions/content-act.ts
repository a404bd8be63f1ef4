import type { Act } from '../../evidence/attribution.ts'
import { denial } from './content-denial.ts'
import { findWrong } from './find-wrong.ts'
import { phraseAfter } from './noun-phrase.ts'
import type { Passage, Range } from './passage.ts'
import { isSelf, subjectAt, type Said, type Sign } from './said.ts'
import type { SpeechVerb } from '../../language/speech-words.ts'
import type { SmallWords } from './small-words.ts'

/** How far behind "will" words of menace are looked for, in tokens. */
const menaceReach = 12

/**
 * What is done by saying this, where the verb of saying leaves it open. Of several signs the first one counts, since news puts the
 * point of what somebody said in front.
 */
export function contentAct(said: Said): Sign | null {
  const signs = [denial, performative, demand, ownFuture, wrong, judgement, admission].flatMap(
    (find) => find(said) ?? [],
  )
  const limit = innerReport(said)
  return signs.reduce<Sign | null>(
    (first, sign) => (sign.at < limit && (first === null || sign.at < first.at) ? sign : first),
    null,
  )
}

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
    if (quoted && acts.regrets.has(word)) return { at, act: 'apologize', target: null }
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

/** "must be released", "they need to leave", "it is essential that", "we should": not what one's own side needs by itself. */
function demand(said: Said): Sign | null {
  const { passage, small, quoted } = said
  const { acts, referring } = small.words
  for (let at = 0; at < passage.words.length; at++) {
    const word = passage.words[at]!
    if (acts.essentials.has(word) && isEssential(passage, at, small)) return { at, act: 'demand', target: null }
    const obliges = acts.obligations.has(word)
      ? !passage.words.slice(at + 1, at + 3).includes(acts.have)
      : acts.needs.has(word) && passage.words[at + 1] === small.words.to
    if (!obliges) continue
    const subject = subjectAt(passage, at, small)
    const isCall = quoted && subject !== null && referring.we.has(passage.words[subject.end - 1]!)
    if (subject && (isCall || !isSelf(said, subject))) return { at, act: 'demand', target: null }
  }
  return null
}

/** "it is essential that", "it’s important to". */
function isEssential({ words }: Passage, at: number, small: SmallWords): boolean {
  const { acts, beForms, possessive, that, to, for: whom } = small.words
  const next = words[at + 1]
  if (next !== that && next !== to && next !== whom) return false
  return words
    .slice(Math.max(0, at - 3), at)
    .some((word) => beForms.has(word) || word === possessive || acts.have === word)
}

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
    if (!subject || !isSelf(said, subject)) continue
    const verb = ready ? at + 2 : at + 1
    const refuses = small.isNegation(passage, verb) || small.isNegation(passage, at)
    if (refuses) {
      if (passage.words.slice(verb, verb + 3).some((word) => acts.yielding.has(word)))
        return { at, act: 'reject', target: null }
      continue
    }
    if (passage.words.slice(verb, verb + menaceReach).some((word) => acts.menaces.has(word))) {
      return { at, act: 'threaten', target: threatened(said, verb) }
    }
    if (!acts.idle.has(passage.words[verb] ?? '')) return { at, act: 'promise', target: null }
  }
  return null
}

/** Whom a threat is aimed at: what stands behind "against", else the first other one who is named. */
export function threatened({ passage, side, sides, small }: Said, from: number): Range | null {
  const against = passage.words.indexOf(small.words.acts.against, from)
  if (against >= 0) return phraseAfter(passage, against + 1, small)
  for (let at = from; at < passage.words.length; at++) {
    const one = { first: at, end: at + 1 }
    if (sides.names(passage, at) && !sides.holds(side, passage, one)) return one
  }
  return null
}

/** A wrong laid at another's door accuses; where it is denied of one's own side, or of nobody, it is a denial. */
function wrong(said: Said): Sign | null {
  const { passage, sides, small, labelled } = said
  const found = findWrong(passage, sides, small, labelled)
  if (!found) return null
  const { at, agent, negated } = found
  // "whether the army broke the law"
  if (small.words.conditions.has(passage.words[0]!)) return null
  const own = agent !== null && !isOthers(said, agent) && (isSelf(said, agent) || isOwnForce(said, agent))
  if (negated) return agent === null || own ? { at, act: 'deny', target: null } : null
  return own ? null : { at, act: 'accuse', target: agent }
}

/** "They had planted the bomb", told by one man: others. */
function isOthers({ passage, small, quoted, isOne, isMany }: Said, { first, end }: Range): boolean {
  if (quoted || end - first > 1 || !small.isPronoun(passage, first)) return false
  return small.words.referring.they.has(passage.words[first]!) ? isOne : isMany
}

/** "Police fired two shots", told by an official: the forces of the state for which the source speaks, where no other is named. */
function isOwnForce({ passage, side, sides, small }: Said, agent: Range): boolean {
  if (!side.isOfficial || !small.words.acts.stateForces.has(passage.words[agent.end - 1]!)) return false
  for (let at = agent.first; at < agent.end; at++)
    if (sides.isPeople(passage, at) || sides.names(passage, at)) return false
  return true
}

/** "That is unacceptable", "this act of barbarism". */
function judgement({ passage, small }: Said): Sign | null {
  const at = passage.words.findIndex((word) => small.words.acts.judgements.has(word))
  return at < 0 || small.isNegation(passage, at - 1) ? null : { at, act: 'condemn', target: null }
}

/** "Our soldiers mistook them for rebels": a fault of one's own side. */
function admission({ passage, side, sides, small }: Said): Sign | null {
  const at = passage.words.findIndex((word) => small.words.acts.mistakes.has(word))
  if (at < 0) return null
  for (let own = 0; own < Math.min(passage.words.length, at + 3); own++) {
    if (sides.holds(side, passage, { first: own, end: own + 1 })) return { at, act: 'admit', target: null }
  }
  return null
}
