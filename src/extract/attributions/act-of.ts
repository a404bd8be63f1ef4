import type { Act, Standing } from '../../evidence/attribution.ts'
import type { SpeechWords } from '../../language/speech-words.ts'
import { contentAct } from './content-act.ts'
import type { Draft } from './draft.ts'
import { findWrong, isDoer } from './find-wrong.ts'
import { phraseAfter, phraseBefore } from './noun-phrase.ts'
import { ownFuture, threatened } from './own-future.ts'
import type { Passage, Range } from './passage.ts'
import type { Said } from './said.ts'

/** How many words of the content tell what is rejected or denied. */
const objectWords = 6

/** How many words behind the content can say what it is called: "rejected the report as pure invention". */
const labelWords = 6

/** An act, and the words at whom it is aimed, in the passage in which they stand. */
export interface ActFound {
  readonly act: Act
  readonly target: Aim | null
}

export interface Aim {
  readonly passage: Passage
  readonly range: Range
}

/**
 * The act of a draft. The verb of saying decides, turned by its object ("rejected the claim"); where it leaves the act open
 * ("said", "called", "according to"), the content decides.
 */
export function actOf(draft: Draft, said: Said): ActFound {
  const { small } = said
  const aim = draft.target && { passage: draft.passage, range: draft.target }
  const act = actOfVerb(draft, said)
  if (act === 'accuse') return accusation(draft, said, aim)
  if (act === 'threaten') return { act, target: aimIn(said, threatened(said, 0)) }
  if (act === 'condemn' && aim && isForWrong(said)) return { act: 'accuse', target: aim }
  if (act === 'condemn' && !aim)
    return { act, target: aimIn(said, phraseAfter(said.passage, small.isPreposition(said.passage, 0) ? 1 : 0, small)) }
  if (act !== 'assert') return { act, target: aim }
  const sign = contentAct(said)
  if (!sign) return { act, target: null }
  return { act: sign.act, target: aimIn(said, sign.target) ?? (said.labelled ? aim : null) }
}

/** "denounced the army | for burning down the village": a wrong is laid at its door. */
function isForWrong({ passage: { words }, small }: Said): boolean {
  const { acts, gerundEnd } = small.words
  const deed = words[words.indexOf(small.words.for) + 1] ?? ''
  return deed.endsWith(gerundEnd) && (acts.wrongDeeds.has(deed) || acts.harms.has(deed) || acts.wrongPairs.has(deed))
}

function aimIn({ passage }: Said, range: Range | null): Aim | null {
  return range && { passage, range }
}

function actOfVerb(draft: Draft, said: Said): Act {
  const { verb, rule } = draft
  const words = said.small.words
  const negated = isNegated(draft, words)
  if (!verb) return draft.act
  if (negated && words.declinedWhenNegated.has(verb.base)) return 'decline'
  if (
    verb.base === words.acts.appealing &&
    (verb.act === 'request' || said.passage.words.slice(0, objectWords).includes(words.for))
  )
    return appealOf(said)
  if (verb.act === 'deny') return denialOf(draft, said.passage, words)
  if (verb.act === 'reject') return rejectionOf(draft, said.passage, words)
  if (verb.act === 'assert' && rule === 'cue-before-infinitive' && draft.addressee) return 'demand'
  // "declared that ..." says, "declared a truce" announces.
  if (words.acts.declaring.has(verb.base) && rule !== 'cue-before-object') return 'assert'
  if (words.acts.confirming.has(verb.base) && isThing(said)) return 'announce'
  if (verb.act === 'warn' && ownFuture(said)) return 'threaten'
  if (verb.act === 'assert') return feelingOf(draft, said)
  return verb.act
}

/** "appealed for | blankets" asks; "for calm", "for both sides to stop" demands. */
function appealOf({ passage, small }: Said): Act {
  const first = passage.words.slice(0, objectWords)
  return first.includes(small.words.to) || first.some((word) => small.words.contents.calm.has(word))
    ? 'demand'
    : 'request'
}

/** "confirmed | the first case of the fever, a man who": a thing, no clause. */
function isThing({ passage, small }: Said): boolean {
  const object = passage.words[0] === small.words.that ? null : phraseAfter(passage, 0, small)
  if (!object || small.isPronoun(passage, 0)) return false
  return !small.isFiniteVerb(passage, object.end) && !small.hasFiniteVerb(passage, 0, object.end)
}

/** "denied the raid" denies, "denied him bail" refuses, "neither confirmed nor denied" gives no answer. */
function denialOf({ cue, passage }: Draft, content: Passage, words: SpeechWords): Act {
  if (cue && passage.words.slice(Math.max(0, cue.first - 1), cue.end).includes(words.nor)) return 'decline'
  if (grantsTwo(content, words)) return 'reject'
  return content.words.slice(0, objectWords).some((word) => words.acts.withheld.has(word)) ? 'reject' : 'deny'
}

/** "the museum | the funds": one who is refused something, and what. */
function grantsTwo({ words: content }: Passage, words: SpeechWords): boolean {
  if (!words.determiners.has(content[0] ?? '')) return false
  const second = content.slice(2, objectWords).findIndex((word) => words.determiners.has(word))
  const before = content[second + 1]!
  if (second < 0 || content.slice(0, second + 3).includes(words.that)) return false
  return !words.prepositions.has(before) && !words.auxiliaries.has(before) && !words.claims.has(content[1]!)
}

/** "rejected the claim", "rejected as false": a denial. "refused to say": no answer. Claims to a territory are demands. */
function rejectionOf({ cue, passage }: Draft, content: Passage, words: SpeechWords): Act {
  const first = content.words.slice(0, objectWords)
  // "rejected that"
  if (content.words.length === 1 && words.determiners.has(first[0]!)) return 'deny'
  const verb = first[0] === words.to ? (first[1] ?? '') : ''
  if (words.declinedWhenNegated.has(verb) || words.acts.evading.has(verb)) return 'decline'
  if (first.some((word) => words.claims.has(word)))
    return first.some((word) => words.acts.territorial.has(word)) ? 'reject' : 'deny'
  const behind = cue ? passage.words.slice(cue.end, cue.end + content.words.length + labelWords) : []
  const as = behind.indexOf(words.as)
  return as >= 0 && behind.slice(as, as + labelWords).some((word) => words.acts.falsities.has(word)) ? 'deny' : 'reject'
}

/** "expressed dismay", "reaffirmed its readiness to", "insisted that they leave". */
function feelingOf({ cue, passage, verb, rule }: Draft, { passage: content, small }: Said): Act {
  const { acts } = small.words
  const noun = cue ? passage.words.slice(cue.first + 1, cue.end) : []
  if (noun.some((word) => acts.dismay.has(word))) return 'condemn'
  if (noun.some((word) => acts.gratitude.has(word))) return 'praise'
  const pledged = rule === 'cue-before-object' ? [...noun, ...content.words.slice(0, objectWords)] : []
  if (pledged.some((word) => acts.commitments.has(word))) return 'promise'
  const insists = verb !== null && acts.insisting.has(verb.base) && rule === 'cue-before-that'
  return insists && isSubjunctive(content, small) ? 'demand' : 'assert'
}

/** "that they leave", "that Norway withdraw": the first verb behind the subject is in its base form. */
function isSubjunctive(content: Passage, small: Said['small']): boolean {
  for (let at = 1; at < content.words.length; at++) {
    if (
      content.tokens[at]!.kind === 'mark' ||
      small.words.relatives.has(content.words[at]!) ||
      small.isFiniteVerb(content, at)
    )
      return false
    if (small.words.acts.subjunctives.has(content.words[at]!)) return !small.isDeterminer(content, at - 1)
  }
  return false
}

/** Whom an accusation is aimed at: the object of its verb, or who did what is alleged. Blaming the weather accuses nobody. */
function accusation(draft: Draft, said: Said, aim: Aim | null): ActFound {
  const { small, passage } = said
  if (!aim) {
    const agent = findWrong(passage, said.sides, small)?.agent ?? accusedSubject(said) ?? opening(said)
    return { act: 'accuse', target: agent && { passage, range: agent } }
  }
  if (!draft.verb || !small.words.acts.blaming.has(draft.verb.base))
    return isTask(passage, draft, small) ? { act: 'assert', target: null } : { act: 'accuse', target: aim }
  const on = blamedOn(passage, draft.verb.needs ?? small.words.acts.on, small)
  const blamed = on === null ? aim : { passage, range: { first: on, end: passage.words.length } }
  const { first, end } = blamed.range
  if (small.words.acts.eachOther.every((part, offset) => blamed.passage.words[blamed.range.first + offset] === part))
    return { act: 'accuse', target: blamed }
  const owned = blamed.passage.words.slice(first, end).includes(small.words.possessive)
  return owned || isDoer(blamed.passage, blamed.range, said.sides, small)
    ? { act: 'accuse', target: blamed }
    : { act: 'assert', target: null }
}

/** "the attack on the school on | the rebels", but "the rebels for the attack on the school", "on Monday": where they are named who are blamed. */
function blamedOn(passage: Passage, on: string, small: Said['small']): number | null {
  const { words } = passage
  const because = words.indexOf(small.words.for)
  for (let at = (because < 0 ? words.length : because) - 2; at > 0; at--)
    if (words[at] === on && !small.isTime(passage, at + 1)) return at + 1
  return null
}

/** "charged the committee | with drafting a plan": no wrong, but a task. */
function isTask({ words }: Passage, { verb }: Draft, small: Said['small']): boolean {
  const { acts, gerundEnd } = small.words
  if (verb?.needs !== acts.with) return false
  const deed = words[words.indexOf(acts.with) + 1] ?? ''
  const isWrong =
    acts.wrongs.has(deed) || acts.wrongDeeds.has(deed) || acts.harms.has(deed) || acts.committing.has(deed)
  return deed.endsWith(gerundEnd) && !isWrong
}

/** "alleged that police planted the drugs": who is said to have done it, in an active clause. */
function accusedSubject({ passage, sides, small }: Said): Range | null {
  const verb = passage.words.findIndex((_, at) => at > 0 && small.isFiniteVerb(passage, at))
  if (verb < 1 || small.words.beForms.has(passage.words[verb]!)) return null
  const subject = phraseBefore(passage, verb, small)
  return subject && isDoer(passage, subject, sides, small) ? subject : null
}

/** "alleged that Orth, a banker, has ties to": the phrase with which it begins. */
function opening({ passage, sides, small }: Said): Range | null {
  const first = passage.words[0] === small.words.that ? 1 : 0
  const phrase = phraseAfter(passage, first, small)
  return phrase && isDoer(passage, phrase, sides, small) ? phrase : null
}

/** A question, a condition and a negation leave the report unasserted; not answering is an act of its own. */
export function standingOf(draft: Draft, act: Act, words: SpeechWords): Standing {
  if (isQuestion(draft, words)) return 'questioned'
  if (isNegated(draft, words) && act !== 'decline') return 'negated'
  // "admits no guilt"
  if (admitsNothing(draft, act, words)) return 'negated'
  return draft.conditional ? 'conditional' : 'asserted'
}

/** "did not accuse", "nobody has accused", "none of them could say". */
function isNegated({ negated, source, sourcePassage }: Draft, words: SpeechWords): boolean {
  return negated || (source !== null && words.acts.nobody.has(sourcePassage.words[source.first]!))
}

function admitsNothing({ passage, cue }: Draft, act: Act, words: SpeechWords): boolean {
  return act === 'admit' && cue !== null && passage.words[cue.end] === words.acts.noSuch[0]
}

/** "Has Norway said that the border is closed?", asked by the outlet itself. */
function isQuestion({ passage, cue }: Draft, words: SpeechWords): boolean {
  const last = passage.words.length - 1
  if (!cue || passage.words[last] !== '?' || passage.quoted[last]) return false
  return words.auxiliaries.has(passage.words[0]!)
}
