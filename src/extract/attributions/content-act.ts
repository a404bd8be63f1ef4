import type { Act } from '../../evidence/attribution.ts'
import { findWrong } from './find-wrong.ts'
import { phraseAfter, phraseBefore } from './noun-phrase.ts'
import type { Passage, Range } from './passage.ts'
import type { Side, Sides } from './sides.ts'
import type { SmallWords } from './small-words.ts'

/** What a content shows of the act, and the words at which it shows. */
export interface Sign {
  readonly at: number
  readonly act: Act
  /** At whom it is aimed, where the content says so. */
  readonly target: Range | null
}

/** A content with what is needed to read its act. */
export interface Said {
  /** The words of the content, out of their quotation marks. */
  readonly passage: Passage
  readonly side: Side
  readonly sides: Sides
  readonly small: SmallWords
  /** Whether the source's own words are quoted, so that "we" is the source. */
  readonly quoted: boolean
  /** Whether the verb gives something a name: "called the raid a crime". */
  readonly labelled: boolean
}

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
  return signs.reduce<Sign | null>((first, sign) => (first === null || sign.at < first.at ? sign : first), null)
}

/** "These reports are false", "no such raid took place", "that never happened". */
function denial({ passage, small, labelled }: Said): Sign | null {
  const { acts, claims } = small.words
  const { words } = passage
  const about = words.findIndex(
    (word) => claims.has(word) || small.words.determiners.has(word) || small.words.referring.it.has(word),
  )
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (acts.noSuch.every((part, offset) => words[at + offset] === part)) return { at, act: 'deny', target: null }
    if (acts.falsities.has(word) && about >= 0 && about < at && (labelled || isPredicate(passage, at, small)))
      return { at: 0, act: 'deny', target: null }
    if (word === acts.truth && passage.words[at - 1] === acts.noSuch[0]) return { at, act: 'deny', target: null }
    if (isOwnDenial(passage, at, small)) return { at, act: 'deny', target: null }
    if (acts.happenings.has(word) && isNegated(passage, at, small) && isAbout(passage, at, small))
      return { at, act: 'deny', target: null }
  }
  return null
}

/** "We did not do this." */
function isOwnDenial({ words }: Passage, at: number, small: SmallWords): boolean {
  if (!small.words.referring.we.has(words[at]!) || !small.words.doForms.has(words[at + 1] ?? '')) return false
  const verb = small.words.negations.has(words[at + 2] ?? '') ? at + 3 : at + 2
  const negated = verb === at + 3 || small.words.negations.has(words[at + 1]!)
  return negated && small.words.doForms.has(words[verb] ?? '')
}

/** "The killings never happened", "that did not happen": not "what did not happen", nor "did not take place yet". */
function isAbout(passage: Passage, at: number, small: SmallWords): boolean {
  return !passage.words.slice(Math.max(0, at - 4), at).some((word) => small.words.clauseStarts.has(word))
}

/** Behind "be" with no noun after it: "the report is false", not "a false alarm". */
function isPredicate(passage: Passage, at: number, small: SmallWords): boolean {
  const before = passage.words.slice(Math.max(0, at - 4), at)
  return (
    before.some((word) => small.words.beForms.has(word)) &&
    (!small.isContentWord(passage, at + 1) || small.words.claims.has(passage.words[at + 1]!))
  )
}

function isNegated(passage: Passage, at: number, small: SmallWords): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) if (small.isNegation(passage, before)) return true
  return false
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
    const act = spokenAct(said, at, verb)
    if (act && spoken.has(act)) return { at, act, target: null }
  }
  return null
}

/** "I" and "we" in the source’s own words, its name, or the pronoun with which its reported words begin. */
function isSpeaker({ passage, side, sides, small, quoted }: Said, at: number): boolean {
  const word = passage.words[at]!
  if (quoted) return small.words.referring.we.has(word) || sides.isNamed(side, passage, at)
  return at === 0 && small.isPronoun(passage, at) && !small.words.referring.we.has(word)
}

/** The act of a verb of saying, in the form that fits its speaker: "we want" demands, "we wanted" tells, "want to go" asks nothing. */
function spokenAct({ passage, small, quoted }: Said, speaker: number, at: number): Act | null {
  const isFirst = small.words.referring.we.has(passage.words[speaker]!)
  const found = small.words.verbs
    .get(passage.words[at] ?? '')
    ?.find(({ verb: { particles } }) => particles.every((part, offset) => passage.words[at + 1 + offset] === part))
  const goesOn = passage.words[at + 1] === small.words.to
  if (!found || (found.verb.frames.has('told-to') && goesOn)) return null
  if (quoted && found.form === 'past') return null
  return isFirst && found.form === 'third' ? null : found.verb.act
}

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

/** "must be released", "they need to leave", "it is essential that": from others, not from one's own side. */
function demand(said: Said): Sign | null {
  const { passage, small } = said
  const { acts } = small.words
  for (let at = 0; at < passage.words.length; at++) {
    const word = passage.words[at]!
    if (acts.essentials.has(word) && small.words.beForms.has(passage.words[at - 1] ?? ''))
      return { at, act: 'demand', target: null }
    const obliges = acts.obligations.has(word)
      ? !passage.words.slice(at + 1, at + 3).includes(acts.have)
      : acts.needs.has(word) && passage.words[at + 1] === small.words.to
    if (!obliges) continue
    const subject = subjectAt(passage, at, small)
    if (subject && !isSelf(said, subject)) return { at, act: 'demand', target: null }
  }
  return null
}

function subjectAt(passage: Passage, at: number, small: SmallWords): Range | null {
  let first = at
  while (first > 0 && small.isAdverb(passage, first - 1) && !small.isPronoun(passage, first - 1)) first--
  return phraseBefore(passage, first, small)
}

/** The source itself or its own side; "they" at the beginning of what somebody is reported to have said is the source. */
function isSelf({ passage, side, sides, small, quoted }: Said, subject: Range): boolean {
  if (sides.holds(side, passage, subject)) return true
  // "his government would", where he is the one who says so
  const owned = small.words.possessives.has(passage.words[subject.first]!) && subject.end - subject.first > 1
  if (!quoted && owned && small.words.bodies.has(passage.words[subject.end - 1]!)) return true
  return !quoted && subject.first === 0 && subject.end === 1 && small.isPronoun(passage, 0)
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
    const speaker = passage.words[subject.first]!
    const pledges =
      !acts.idle.has(passage.words[verb] ?? '') && (acts.first.has(speaker) || !small.isPronoun(passage, subject.first))
    if (pledges) return { at, act: 'promise', target: null }
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
  const own = agent !== null && isSelf(said, agent)
  if (negated) return agent === null || own ? { at, act: 'deny', target: null } : null
  return own ? null : { at, act: 'accuse', target: agent }
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
