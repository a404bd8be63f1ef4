import type { EventSense, EventVerb } from '../../language/event-words.ts'
import type { WordClass } from '../../language/word-classes.ts'
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
  /** "an operation to detain them": an infinitive that no other deed rules. */
  readonly isPurpose?: boolean
  /** "the attack killed 20": the deed that tells whom it harmed. */
  readonly harmed?: Deed
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
      (verb && !(noun && noun.to > verb.to) ? readVerb(clause, lexicon, verb, deeds) : null) ??
      (noun ? readNoun(clause, lexicon, noun, deeds) : null)
    if (!found) {
      // "live fire": words that only look like an event.
      if (noun?.value.type === 'NOTHING') at = noun.to - 1
      continue
    }
    deeds.push(found)
    at = Math.max(at, found.trigger.to - 1)
  }
  return joinHarm(deeds)
}

function readVerb(clause: Clause, lexicon: EventLexicon, { value: verb, ...trigger }: Stretch & { readonly value: EventVerb }, before: Deed[]): Deed | null {
  const group = verbGroup(clause, trigger.from)
  if (!standsAsVerb(clause, verb, trigger, { group, nouns: lexicon.nouns })) return null
  const passive = isPassive(clause, verb, trigger, group)
  // "launched operations to detain": who launched them detains.
  const isAside = verb.form === 'gerund' && clause.lower(group.from - 1) === ','
  const subject =
    accused(clause, verb, group, before) ??
    (group.infinitive || isAside ? clause.mainSubject(group.from) : clause.subjectBefore(group.from))
  const object = clause.phraseAfter(trigger.to) ?? relativeObject(clause, subject)
  const sense = verb.senses.find((candidate) => fits(clause, candidate, passive ? subject : object, subject))
  if (!sense || sense.type === 'NOTHING') return null
  // "demanding that they release him": not done.
  if (isWished(clause, trigger, group, before)) return null
  const shared = { sense, trigger, from: group.from, byVerb: true, isPurpose: group.infinitive }
  if (sense.befallsSubject) return { ...shared, actor: null, target: subject }
  // "marched, demanding wages": what a protest is for is part of it.
  if (isAside && sense.type === 'REQUEST' && before.some((deed) => deed.sense.type === 'PROTEST')) return null
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

/** "accused the army of shelling": who is accused does what it is accused of. */
function accused(clause: Clause, { form }: EventVerb, { from }: VerbGroup, before: readonly Deed[]): Stretch | null {
  const last = before.at(-1)
  if (form !== 'gerund' || last?.sense.type !== 'ACCUSE' || !last.target) return null
  return last.target.to === from - 1 && clause.words.prepositions.has(clause.lower(from - 1)) ? last.target : null
}

/** "the men whom they had abducted". */
function relativeObject(clause: Clause, subject: Stretch | null): Stretch | null {
  const isRelative = subject !== null && clause.words.objectRelatives.has(clause.lower(subject.from - 1))
  return isRelative ? clause.phraseBefore(subject.from - 1) : null
}

/** Whether an infinitive hangs on an earlier deed: "threatened to shell", "ordered the paper to close". */
function rules(clause: Clause, deed: Deed, from: number): boolean {
  if (!rulingTypes.has(deed.sense.type)) return false
  const longest = deed.sense.type === 'REQUEST' ? 60 : 14
  if (from - deed.trigger.to > longest) return false
  for (let at = deed.trigger.to; at < from; at++)
    if ((clause.isBreak(at) && clause.lower(at) !== ';') || clause.isAuxiliary(at) || clause.words.relatives.has(clause.lower(at))) return false
  return true
}

/** "demanding that the police release him": the bare verb of a clause that is asked for. */
function isWished(clause: Clause, { from }: Stretch, group: VerbGroup, before: readonly Deed[]): boolean {
  if (clause.classOf(from) !== 'base' || group.infinitive || group.modal || group.from !== from) return false
  const asked = before.findLast(({ byVerb, sense }) => byVerb && sense.type === 'REQUEST')
  if (!asked) return false
  for (let at = asked.trigger.to; at < from; at++) if (clause.lower(at) === 'that') return true
  return false
}

const rulingTypes: ReadonlySet<string> = new Set(['AGREE', 'THREATEN', 'REJECT', 'REQUEST', 'COERCE', 'ACCUSE', 'PROTEST', 'CONSULT'])

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
function standsAsVerb(
  clause: Clause,
  { form, participle }: EventVerb,
  trigger: Stretch,
  { group, nouns }: { readonly group: VerbGroup; readonly nouns: EventLexicon['nouns'] },
): boolean {
  const at = trigger.from
  const kind = clause.classOf(at)
  if (at > 0 && isCapitalised(clause.pieces[at])) return false
  if (clause.isAttribute(at)) return false
  // "residents reported shelling".
  if (form === 'gerund')
    return kind === 'gerund' && (hasObject(clause, trigger) || group.be || !nouns.startingAt(clause.pieces, at))
  if (form === 'past')
    return isPast(kind) || group.have || (group.be && kind !== 'noun') || !participle || followsSubject(clause, at)
  // "Floods in the north": no sentence of news begins with a bare verb.
  if (group.be || group.have || at === 0) return false
  if (group.infinitive || group.modal) return true
  return kind === 'base' || kind === 'present' || (!nouns.startingAt(clause.pieces, at) && followsSubject(clause, at))
}

function isPast(kind: WordClass): boolean {
  return kind === 'past' || kind === 'participle' || kind === 'base'
}

const subjectEnds: ReadonlySet<WordClass> = new Set(['noun', 'name', 'pronoun', 'adverb'])

/** "officers on Wednesday arrested 25 men": no adjective stands right behind a noun. */
function followsSubject(clause: Clause, at: number): boolean {
  const before = clause.classOf(at - 1)
  return at > 0 && subjectEnds.has(before) && hasObject(clause, { from: at, to: at + 1 })
}

function hasObject(clause: Clause, trigger: Stretch): boolean {
  const next = clause.pieces[trigger.to]
  if (clause.hedgeEnd(trigger.to) > trigger.to) return true
  if (!next || next.kind === 'mark') return next !== undefined && currencies.has(next.text)
  return opensPhrase.has(clause.classOf(trigger.to)) && !clause.isDay(trigger.to)
}

const opensPhrase: ReadonlySet<WordClass> = new Set(['noun', 'name', 'adjective', 'determiner', 'pronoun', 'number'])

const currencies: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '₹'])

/** "were arrested", and "a man arrested in Oslo": a participle behind its noun, without an object. */
function isPassive(clause: Clause, verb: EventVerb, trigger: Stretch, group: VerbGroup): boolean {
  if (!verb.participle) return false
  if (group.be) return true
  if (group.have || group.modal || group.infinitive || clause.classOf(trigger.from) === 'past') return false
  const next = clause.lower(trigger.to)
  return (
    next === clause.words.by ||
    (!hasObject(clause, trigger) &&
      verb.senses.some(({ type, prepositions }) => type !== 'NOTHING' && prepositions.size === 0) &&
      clause.words.placePrepositions.has(next))
  )
}

function fits(clause: Clause, { objects, subjects }: EventSense, object: Stretch | null, subject: Stretch | null): boolean {
  return (!objects || hasOneOf(clause, objects, object)) && (!subjects || hasOneOf(clause, subjects, subject))
}

function hasOneOf(clause: Clause, words: ReadonlySet<string>, phrase: Stretch | null): boolean {
  if (!phrase) return false
  if (words.has('*') || (words.has('@') && clause.classOf(phrase.to - 1) === 'name')) return true
  for (let at = phrase.from; at < phrase.to; at++)
    if (words.has(clause.lower(at)) || words.has(`${clause.lower(at)} ${clause.lower(at + 1)}`)) return true
  return false
}

function targetOf(clause: Clause, sense: EventSense, trigger: Stretch, object: Stretch | null): Stretch | null {
  const { prepositions } = sense
  const plain = object && (clause.nameBehind(object) ?? object)
  if (prepositions.size === 0) return plain
  const told = receiver(clause, sense, object) ?? behind(clause, prepositions, object?.to ?? trigger.to)
  if (told) return told
  return sense.objects === null ? plain : object && afterOf(clause, sense, object)
}

/** "gave Norway a deadline": whom something is given. */
function receiver(clause: Clause, { objects, prepositions }: EventSense, object: Stretch | null): Stretch | null {
  if (!objects || !object || !prepositions.has(clause.words.to)) return null
  let to = object.from
  while (to < object.to && clause.classOf(to) === 'name') to += 1
  const next = clause.classOf(to)
  const isFollowed = next === 'determiner' || next === 'number' || clause.lower(to) === '$' || next === 'adjective' || next === 'noun'
  return to > object.from && to < object.to && isFollowed ? { from: object.from, to } : null
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
    if (clause.words.relatives.has(clause.lower(at))) return null
    // "to remove the waste" names nobody.
    const isInfinitive = clause.lower(at) === clause.words.to && clause.classOf(at + 1) === 'base'
    if (prepositions.has(clause.lower(at)) && !isInfinitive) return clause.phraseAfter(at + 1)
  }
  return null
}

/** "flood waters", "Security Council", "since late March": words that name no happening here. */
function standsAsNoun(clause: Clause, lexicon: EventLexicon, sense: EventSense, { from, to }: Stretch): boolean {
  const kind = clause.classOf(to - 1)
  const isNamed = isCapitalised(clause.pieces[from]) && (from > 0 || isCapitalised(clause.pieces[to]))
  if (isNamed && sense.type !== 'DISASTER') return false
  if (isNamed && (isCapitalised(clause.pieces[from - 1]) || clause.classOf(to) !== 'name')) return false
  const isPlainNoun = kind === 'noun' || kind === 'name' || kind === 'adjective' || kind === 'gerund'
  if (to - from === 1 && from > 0 && !isPlainNoun && lexicon.verbs.startingAt(clause.pieces, from)) return false
  const isPlural = clause.lower(to - 1).endsWith('s')
  const next = lexicon.verbs.startingAt(clause.pieces, to)
  if (next && next.value.form === 'past' && !lexicon.nouns.startingAt(clause.pieces, to)) return true
  return isNamed || isPlural || clause.classOf(to) !== 'noun' || clause.isDay(to)
}

/** "clashes regularly erupt", "vulnerable to earthquakes": no single event. */
function isHabitual({ pieces, words }: Clause): boolean {
  return pieces.some(({ lower }) => words.habitual.has(lower))
}

function readNoun(clause: Clause, lexicon: EventLexicon, { value: sense, ...trigger }: Stretch & { readonly value: EventSense }, before: readonly Deed[]): Deed | null {
  if (sense.type === 'NOTHING' || !standsAsNoun(clause, lexicon, sense, trigger) || isHabitual(clause)) return null
  const taken = before.at(-1)
  // "called for a ceasefire", "agreed on a truce": what is asked for or granted has not happened; what is ordered has.
  if (taken?.byVerb && !clause.words.orders.has(clause.lower(taken.trigger.from)) && unreal.has(taken.sense.type) && isWithin(clause, taken, trigger)) return null
  // "lifted the curfew", "called off the talks": the verb has told it.
  if (taken?.byVerb && taken.sense.objects !== null && (clause.phraseAfter(taken.trigger.to)?.to ?? 0) >= trigger.to)
    return null
  const actor =
    (clause.words.doers.has(clause.lower(trigger.to - 1)) ? trigger : null) ??
    doerBefore(clause, trigger) ??
    lightSubject(clause, trigger) ??
    doneBy(clause, trigger)
  return {
    sense,
    trigger,
    from: trigger.from,
    actor,
    target: behind(clause, sense.prepositions, trigger.to),
    byVerb: false,
  }
}

/** "the killing of a man by soldiers": behind "by", with no verb between. */
function doneBy(clause: Clause, { to }: Stretch): Stretch | null {
  for (let at = to; at < Math.min(clause.pieces.length, to + 10); at++) {
    if (clause.isBreak(at) || clause.isVerb(at) || clause.lower(at) === ',') return null
    if (clause.lower(at) === clause.words.by) return clause.phraseAfter(at + 1)
  }
  return null
}

const unreal: ReadonlySet<EventSense['type']> = new Set(['REQUEST', 'AGREE', 'THREATEN', 'REJECT'])

/** Whether a noun stands in what a verb takes, with no other clause between. */
function isWithin(clause: Clause, { trigger }: Deed, { from }: Stretch): boolean {
  if (from - trigger.to > 8) return false
  for (let at = trigger.to; at < from; at++) {
    const word = clause.lower(at)
    if (clause.isBreak(at) || word === ',' || clause.isVerb(at)) return false
    if (clause.words.relatives.has(word) || clause.words.subordinators.has(word)) return false
  }
  return true
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
    else joined[cause] = { ...joined[cause]!, target: joined[cause]!.target ?? deed.target, harmed: deed }
  }
  return joined
}

function names(phrase: Stretch | null, { byVerb, trigger }: Deed): boolean {
  return !byVerb && phrase !== null && trigger.from >= phrase.from && trigger.to <= phrase.to
}
