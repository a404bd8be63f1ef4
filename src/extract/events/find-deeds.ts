import type { EventSense, EventVerb } from '../../language/event-words.ts'
import { isCapitalised } from '../pieces.ts'
import type { Clause, Stretch } from './clause.ts'
import type { EventLexicon } from './lexicon.ts'

/** A deed as the sentence words it, before it is known who the words mean. */
export interface Deed {
  readonly sense: EventSense
  readonly trigger: Stretch
  /** Where its verb group begins: the first auxiliary or adverb; the trigger itself for nouns. */
  readonly from: number
  readonly actor: Stretch | null
  readonly target: Stretch | null
  readonly byVerb: boolean
}

/** How far behind a verb its object and its "by" are looked for, in pieces. */
const reach = 24

/** All deeds of one sentence, in its order. */
export function findDeeds(clause: Clause, lexicon: EventLexicon): Deed[] {
  const deeds: Deed[] = []
  for (let at = 0; at < clause.pieces.length; at++) {
    const verb = lexicon.verbs.startingAt(clause.pieces, at)
    const noun = lexicon.nouns.startingAt(clause.pieces, at)
    const found =
      (verb && !(noun && noun.to > verb.to) ? readVerb(clause, verb.value, verb, deeds) : null) ??
      (noun ? readNoun(clause, noun.value, noun, deeds) : null)
    if (!found) continue
    deeds.push(found)
    at = Math.max(at, found.trigger.to - 1)
  }
  return joinHarm(deeds)
}

function readVerb(clause: Clause, verb: EventVerb, trigger: Stretch, before: Deed[]): Deed | null {
  const group = verbGroup(clause, trigger.from)
  if (!standsAsVerb(clause, verb, trigger, group)) return null
  const passive = isPassive(clause, verb, trigger, group)
  // "launched operations to detain": who launched them detains.
  const subject = group.infinitive ? clause.mainSubject(group.from) : clause.subjectBefore(group.from)
  const object = clause.phraseAfter(trigger.to)
  const sense = verb.senses.find((candidate) => fits(clause, candidate, passive ? subject : object))
  if (!sense || sense.type === 'NOTHING') return null
  const shared = { sense, trigger, from: group.from, byVerb: true }
  // "agreed to lift the ban": one deed, which the first verb names.
  const ruling = group.infinitive ? before.findLastIndex((deed) => deed.byVerb && rules(clause, deed, group.from)) : -1
  if (ruling >= 0) {
    const first = before[ruling]!
    before[ruling] = { ...first, target: first.target ?? targetOf(clause, sense, trigger, object) }
    return null
  }
  if (passive) {
    const named = sense.objects ? behind(clause, sense.prepositions, trigger.to) : subject
    return { ...shared, actor: behind(clause, new Set([clause.words.by]), trigger.to), target: named }
  }
  return { ...shared, actor: subject, target: targetOf(clause, sense, trigger, object) }
}

/** Whether an infinitive hangs on an earlier deed: "threatened to shell", "ordered the paper to close". */
function rules(clause: Clause, deed: Deed, from: number): boolean {
  if (!rulingTypes.has(deed.sense.type) || from - deed.trigger.to > 14) return false
  for (let at = deed.trigger.to; at < from; at++) if (clause.isBreak(at) || clause.isAuxiliary(at)) return false
  return true
}

const rulingTypes: ReadonlySet<string> = new Set(['AGREE', 'THREATEN', 'REJECT', 'REQUEST', 'COERCE', 'ACCUSE'])

interface VerbGroup {
  readonly from: number
  readonly infinitive: boolean
  readonly be: boolean
  readonly have: boolean
  readonly modal: boolean
}

/** "had not yet been", "will begin to": the words before a verb that belong to it. */
function verbGroup(clause: Clause, at: number): VerbGroup {
  let from = at
  const group = { infinitive: false, be: false, have: false, modal: false }
  for (; from > 0 && at - from < 10; from--) {
    const word = clause.lower(from - 1)
    const { beForms, haveForms, modals, throughVerbs, to } = clause.words
    if (beForms.has(word)) group.be ||= from - 1 === at - 1 || onlyAdverbs(clause, from, at)
    else if (haveForms.has(word)) group.have = true
    else if (modals.has(word)) group.modal = true
    else if (word === to && !group.infinitive) group.infinitive = true
    else if (throughVerbs.has(word) && (group.infinitive || clause.lower(at).endsWith('ing'))) group.infinitive = false
    else if (!clause.isAdverb(from - 1)) break
  }
  return { from, ...group }
}

function onlyAdverbs(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!clause.isAdverb(at)) return false
  return true
}

/** "attacks" is a verb in "Norway attacks the port", a noun in "the attacks". */
function standsAsVerb(clause: Clause, { form }: EventVerb, trigger: Stretch, group: VerbGroup): boolean {
  const before = clause.lower(trigger.from - 1)
  const { determiners, possessives, of, prepositions } = clause.words
  if (determiners.has(before) && before !== 'that' && before !== 'all' && before !== 'both') return false
  if (possessives.has(before) || before === of) return form === 'gerund' && before === of
  if (isCapitalised(clause.pieces[trigger.from]) && trigger.from > 0 && form !== 'past')
    return isHeadlineVerb(clause, trigger)
  if (form === 'past') return !isAttribute(clause, trigger, group)
  if (form === 'gerund')
    return group.be || before === ',' || trigger.from === 0 || prepositions.has(before) || hasObject(clause, trigger)
  if (group.infinitive || group.modal) return true
  if (prepositions.has(before)) return false
  return isHeadlineVerb(clause, trigger)
}

/** "police officers arrest a man", "Norway rejects talks": a name or a plural before, a phrase behind. */
function isHeadlineVerb(clause: Clause, trigger: Stretch): boolean {
  const before = clause.pieces[trigger.from - 1]
  if (before?.text === ')') return hasObject(clause, trigger)
  if (before?.kind !== 'word') return false
  const subject =
    isCapitalised(before) ||
    before.lower.endsWith('s') ||
    clause.words.organs.has(before.lower) ||
    clause.words.pronouns.has(before.lower) ||
    clause.words.relatives.has(before.lower)
  return subject && hasObject(clause, trigger)
}

function hasObject(clause: Clause, trigger: Stretch): boolean {
  const next = clause.pieces[trigger.to]
  if (clause.hedgeEnd(trigger.to) > trigger.to) return true
  if (!next || next.kind === 'mark') return next !== undefined && currencies.has(next.text)
  const { prepositions, subordinators, coordinators } = clause.words
  return (
    !prepositions.has(next.lower) &&
    !subordinators.has(next.lower) &&
    !coordinators.has(next.lower) &&
    !clause.isVerb(trigger.to)
  )
}

const currencies: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '₹'])

/** "the detained activists", "newly arrested men": a participle in front of its noun. */
function isAttribute(clause: Clause, trigger: Stretch, group: VerbGroup): boolean {
  if (group.be || group.have || group.from < trigger.from) return false
  const before = clause.lower(trigger.from - 1)
  return (
    clause.words.determiners.has(before) ||
    clause.words.prepositions.has(before) ||
    clause.lower(trigger.from - 1) === '-'
  )
}

/** "were arrested", and "a man arrested in Oslo": a participle behind its noun, without an object. */
function isPassive(clause: Clause, verb: EventVerb, trigger: Stretch, group: VerbGroup): boolean {
  if (!verb.participle) return false
  if (group.be) return true
  if (group.have || group.modal || group.infinitive) return false
  const next = clause.lower(trigger.to)
  return (
    next === clause.words.by ||
    (!hasObject(clause, trigger) &&
      verb.senses.some(({ prepositions }) => prepositions.size === 0) &&
      clause.words.placePrepositions.has(next))
  )
}

function fits(clause: Clause, { objects }: EventSense, object: Stretch | null): boolean {
  if (objects === null) return true
  if (!object) return false
  for (let at = object.from; at < object.to; at++)
    if (objects.has(clause.lower(at)) || objects.has(`${clause.lower(at)} ${clause.lower(at + 1)}`)) return true
  return false
}

function targetOf(clause: Clause, sense: EventSense, trigger: Stretch, object: Stretch | null): Stretch | null {
  const plain = sense.objects === null || sense.prepositions.size === 0
  if (plain && object) return object
  return behind(clause, sense.prepositions, object?.to ?? trigger.to) ?? (object && afterOf(clause, sense, object))
}

/** "a meeting of ministers", where "of" is one of the prepositions before whom it is done to. */
function afterOf(clause: Clause, { prepositions }: EventSense, { from, to }: Stretch): Stretch | null {
  if (!prepositions.has(clause.words.of)) return null
  for (let at = from + 1; at < to - 1; at++) if (clause.lower(at) === clause.words.of) return { from: at + 1, to }
  return null
}

/** The phrase behind the first of some prepositions, in the same clause. */
function behind(clause: Clause, prepositions: ReadonlySet<string>, start: number): Stretch | null {
  for (let at = start; at < Math.min(clause.pieces.length, start + reach); at++) {
    if (
      clause.isBreak(at) ||
      (at > start && clause.words.subordinators.has(clause.lower(at)) && !prepositions.has(clause.lower(at)))
    )
      return null
    if (prepositions.has(clause.lower(at))) return clause.phraseAfter(at + 1)
  }
  return null
}

function readNoun(clause: Clause, sense: EventSense, trigger: Stretch, before: readonly Deed[]): Deed | null {
  const taken = before.at(-1)
  // "lifted the curfew", "called off the talks": the verb has told it.
  if (taken?.byVerb && taken.sense.objects !== null && (clause.phraseAfter(taken.trigger.to)?.to ?? 0) >= trigger.to)
    return null
  const actor =
    doerBefore(clause, trigger) ??
    lightSubject(clause, trigger) ??
    behind(clause, new Set([clause.words.by]), trigger.to)
  return {
    sense,
    trigger,
    from: trigger.from,
    actor,
    target: behind(clause, sense.prepositions, trigger.to),
    byVerb: false,
  }
}

/** "Russia's strike", "the Taliban attack", "an Israeli air strike": the name right before a noun. */
function doerBefore(clause: Clause, trigger: Stretch): Stretch | null {
  let to = trigger.from
  while (
    to > 0 &&
    trigger.from - to < 3 &&
    clause.pieces[to - 1]!.kind === 'word' &&
    !isCapitalised(clause.pieces[to - 1]) &&
    isPlainWord(clause, to - 1)
  )
    to -= 1
  let from = to
  if (clause.words.possessives.has(clause.lower(to - 1))) from = to = to - 1
  while (
    from > 0 &&
    to - from < 6 &&
    (isCapitalised(clause.pieces[from - 1]) || clause.words.organs.has(clause.lower(from - 1)))
  )
    from -= 1
  while (from < to && (clause.words.determiners.has(clause.lower(from)) || clause.isDay(from))) from += 1
  return from < to ? { from, to } : null
}

function isPlainWord(clause: Clause, at: number): boolean {
  const word = clause.lower(at)
  const { determiners, prepositions, possessives, organs } = clause.words
  return (
    !determiners.has(word) &&
    !prepositions.has(word) &&
    !possessives.has(word) &&
    !organs.has(word) &&
    !clause.isVerb(at)
  )
}

/** "the army launched an attack": the subject of a verb that only says that it took place. */
function lightSubject(clause: Clause, trigger: Stretch): Stretch | null {
  for (let at = trigger.from - 1; at >= 0 && trigger.from - at < 9; at--) {
    if (clause.words.lightVerbs.has(clause.lower(at))) return clause.subjectBefore(verbGroup(clause, at).from)
    if (clause.isBreak(at) || clause.isVerb(at)) return null
  }
  return null
}

/** "the attack killed 20": what the subject of a harm names is one deed with it, and the harmed are those it was done to. */
function joinHarm(deeds: readonly Deed[]): Deed[] {
  const joined: Deed[] = []
  for (const deed of deeds) {
    const cause = deed.sense.type === 'HARM' ? joined.findIndex((other) => names(deed.actor, other)) : -1
    if (cause < 0) joined.push(deed)
    else joined[cause] = { ...joined[cause]!, target: joined[cause]!.target ?? deed.target }
  }
  return joined
}

function names(phrase: Stretch | null, { byVerb, trigger }: Deed): boolean {
  return !byVerb && phrase !== null && trigger.from >= phrase.from && trigger.to <= phrase.to
}
