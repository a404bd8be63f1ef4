import type { EventSense, EventVerb } from '../../language/event-words.ts'
import type { WordClass } from '../../language/word-classes.ts'
import { isCapitalised } from '../pieces.ts'
import type { Clause, Stretch } from './clause.ts'
import type { EventLexicon } from './lexicon.ts'
import { phraseAfter } from './noun-phrases.ts'

/** The words before a verb that belong to it, and what they make of it. */
export interface VerbGroup {
  readonly from: number
  readonly infinitive: boolean
  readonly be: boolean
  readonly have: boolean
  readonly modal: boolean
}

/** "had not yet been", "will begin to": the words before a verb that belong to it. */
export function verbGroup(clause: Clause, at: number): VerbGroup {
  let from = at
  const group = { infinitive: false, be: false, have: false, modal: false }
  for (; from > 0 && at - from < 10; from--) {
    const word = clause.lower(from - 1)
    const { beForms, haveForms, modals, throughVerbs, to } = clause.words
    // "is to meet", "had to leave": the auxiliary is finite.
    if (group.infinitive && clause.lower(from) === to && isAuxiliaryForm(clause, word)) {
      group.infinitive = false
      group.modal = true
    } else if (beForms.has(word)) group.be ||= from - 1 === at - 1 || onlyAdverbs(clause, from, at)
    else if (haveForms.has(word)) group.have = true
    else if (modals.has(word)) group.modal = true
    else if (word === to && !group.infinitive) group.infinitive = true
    else if (throughVerbs.has(word) && (group.infinitive || clause.lower(at).endsWith('ing'))) group.infinitive = false
    // "the army had itself broken"
    else if (clause.words.reflexives.has(word) && clause.isAuxiliary(from - 2)) continue
    else if (!clause.isAdverb(from - 1)) break
  }
  if (from < at || !clause.words.coordinators.has(clause.lower(from - 1))) return { from, ...group }
  // "were shot and killed", "to help and provide".
  if (isPast(clause.classOf(at)) && isPassiveAt(clause, from - 2)) group.be = true
  if (clause.classOf(at) === 'base' && isInfinitiveBefore(clause, from - 1)) group.infinitive = true
  return { from, ...group }
}

function isAuxiliaryForm({ words }: Clause, word: string): boolean {
  return words.beForms.has(word) || words.haveForms.has(word)
}

function isPassiveAt(clause: Clause, at: number): boolean {
  const kind = clause.classOf(at)
  return (kind === 'participle' || kind === 'adjective') && clause.words.beForms.has(clause.lower(at - 1))
}

/** How far back the "to" stands that a second infinitive shares, in pieces. */
const longestPair = 25

function isInfinitiveBefore(clause: Clause, until: number): boolean {
  for (let at = until - 1; at > 0 && until - at < longestPair; at--) {
    if (clause.lower(at - 1) === clause.words.to && clause.classOf(at) === 'base') return true
    if (clause.isBreak(at) || clause.isFinite(at)) return false
  }
  return false
}

function onlyAdverbs(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!clause.isAdverb(at)) return false
  return true
}

/** "attacks" is a verb in "Norway attacks the port", a noun in "the attacks". */
export function standsAsVerb(
  clause: Clause,
  { form, participle, senses }: EventVerb,
  trigger: Stretch,
  { group, nouns }: { readonly group: VerbGroup; readonly nouns: EventLexicon['nouns'] },
): boolean {
  const at = trigger.from
  const kind = clause.classOf(at)
  if (at > 0 && isCapitalised(clause.pieces[at])) return false
  if (clause.isAttribute(at)) return false
  // "residents reported shelling".
  if (form === 'gerund')
    return (
      (kind === 'gerund' && (hasObject(clause, trigger) || group.be || !nouns.startingAt(clause.pieces, at))) ||
      (kind === 'adjective' && group.be && hasObject(clause, trigger))
    )
  if (form === 'past')
    return isPast(kind) || group.have || (group.be && kind !== 'noun') || !participle || followsSubject(clause, trigger)
  // "Police fire tear gas": a noun of that spelling has no object.
  const isTold =
    at > 0 && isNominal(clause.classOf(at - 1)) && senses.some((sense) => isFollowed(clause, sense, trigger.to))
  return isTold || standsAsPresent(clause, trigger, group, nouns)
}

function isFollowed(clause: Clause, { objects }: EventSense, at: number): boolean {
  return objects?.has(clause.lower(at)) === true || objects?.has(`${clause.lower(at)} ${clause.lower(at + 1)}`) === true
}

function isNominal(kind: WordClass): boolean {
  return kind === 'noun' || kind === 'name'
}

/** The same of a bare form or a present: "raid", "raids". */
function standsAsPresent(clause: Clause, trigger: Stretch, group: VerbGroup, nouns: EventLexicon['nouns']): boolean {
  const at = trigger.from
  const isNoun = nouns.startingAt(clause.pieces, at) !== null
  // "Floods in the north": no sentence of news begins with a bare verb.
  if (group.be || group.have || at === 0) return false
  // "demands by Moscow", "— demands Kyiv has rejected": a noun with its clause.
  if (isNoun && !group.modal && !group.infinitive && isDescribed(clause, trigger)) return false
  // "Twin bombs exploded": of two verbs side by side the first is none.
  if (!group.modal && !group.infinitive && isTelling(clause, trigger.to)) return false
  // "a two-day nationwide protest".
  if (isNoun && attributive.has(clause.classOf(at - 1))) return false
  const kind = clause.classOf(at)
  if (group.infinitive || group.modal || kind === 'base' || kind === 'present') return true
  if (isNoun || clause.words.organs.has(clause.lower(at))) return false
  return followsSubject(clause, trigger) || clause.classOf(at - 1) === 'name'
}

function isDescribed(clause: Clause, { from, to }: Stretch): boolean {
  if (clause.lower(to) === clause.words.by) return true
  const object = clause.isBreak(from - 1) || clause.lower(from - 1) === ',' ? phraseAfter(clause, to) : null
  return object !== null && clause.isFinite(object.to)
}

const attributive: ReadonlySet<WordClass> = new Set(['adjective', 'gerund', 'determiner', 'possessive'])

function isTelling(clause: Clause, at: number): boolean {
  const kind = clause.classOf(at)
  const next = clause.classOf(at + 1)
  // "reject proposed changes".
  const isBeforeNoun = next === 'noun' || next === 'adjective' || next === 'name'
  return (kind === 'past' || kind === 'participle') && !isBeforeNoun && clause.isVerb(at)
}

function isPast(kind: WordClass): boolean {
  return kind === 'past' || kind === 'participle' || kind === 'base'
}

const subjectEnds: ReadonlySet<WordClass> = new Set(['noun', 'name', 'pronoun', 'adverb'])

/** "officers on Wednesday arrested 25 men": no adjective stands right behind a noun. */
function followsSubject(clause: Clause, trigger: Stretch): boolean {
  const before = clause.classOf(trigger.from - 1)
  // "the governor, Bello Sani, blamed bandits".
  const isAside = clause.lower(trigger.from - 1) === ',' && isCapitalised(clause.pieces[trigger.from - 2])
  if (isAside && hasObject(clause, trigger)) return true
  return trigger.from > 0 && subjectEnds.has(before) && (trigger.to - trigger.from > 1 || hasObject(clause, trigger))
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
export function isPassive(clause: Clause, verb: EventVerb, trigger: Stretch, group: VerbGroup): boolean {
  if (!verb.participle) return false
  if (group.be) return true
  if (group.have || group.modal || group.infinitive) return false
  const next = clause.lower(trigger.to)
  if (next === clause.words.by) return true
  if (hasObject(clause, trigger)) return false
  // "four were killed and nine wounded", "people wounded in Voss": nobody wounds without an object.
  const isPastForm = clause.classOf(trigger.from) === 'past'
  if (!isPastForm && verb.senses.some(({ type, prepositions }) => type === 'HARM' && prepositions.size === 0))
    return true
  return (
    !isPastForm &&
    verb.senses.some(({ type, prepositions }) => type !== 'NOTHING' && prepositions.size === 0) &&
    (clause.words.placePrepositions.has(next) || next === clause.words.of) &&
    next !== 'on'
  )
}
