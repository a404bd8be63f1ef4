import type { EventSense } from '../../language/event-words.ts'
import { isCapitalised } from '../pieces.ts'
import type { Clause, Stretch } from './clause.ts'
import type { Deed } from './deed.ts'
import { behind } from './find-target.ts'
import type { EventLexicon } from './lexicon.ts'
import { phraseAfter } from './noun-phrases.ts'
import { subjectBefore } from './subjects.ts'
import { verbGroup } from './verb-group.ts'

/** "flood waters", "Security Council", "since late March", "fighting the fires": words that name no happening here. */
function standsAsNoun(clause: Clause, lexicon: EventLexicon, sense: EventSense, { from, to }: Stretch): boolean {
  const kind = clause.classOf(to - 1)
  const isNamed = isCapitalised(clause.pieces[from]) && (from > 0 || isCapitalised(clause.pieces[to]))
  if (isNamed && sense.type !== 'DISASTER') return false
  if (isNamed && (isCapitalised(clause.pieces[from - 1]) || clause.classOf(to) !== 'name')) return false
  const isPlainNoun = kind === 'noun' || kind === 'name' || kind === 'adjective' || kind === 'gerund'
  if (to - from === 1 && from > 0 && !isPlainNoun && lexicon.verbs.startingAt(clause.pieces, from)) return false
  if (isOnDay(clause, { from, to }) || (kind === 'gerund' && clause.classOf(to) === 'determiner')) return false
  const isPlural = clause.lower(to - 1).endsWith('s')
  if (isSubject(clause, lexicon, { from, to })) return true
  // "ceasefire talks": the second noun tells it.
  const next = lexicon.nouns.startingAt(clause.pieces, to)
  if (next && next.value.type !== 'NOTHING' && next.value.type !== sense.type) return false
  return isNamed || isPlural || clause.classOf(to) !== 'noun' || clause.isDay(to)
}

/** "The shelling killed", and "Air strike hits market" in a headline. */
function isSubject(clause: Clause, lexicon: EventLexicon, { from, to }: Stretch): boolean {
  const next = lexicon.verbs.startingAt(clause.pieces, to)
  if (next?.value.form === 'past') return !lexicon.nouns.startingAt(clause.pieces, to)
  return to - from > 1 && next !== null && next.value.form !== 'gerund' && clause.lower(to).endsWith('s')
}

/** "a strike on Wednesday" is none on anybody. */
function isOnDay(clause: Clause, { from, to }: Stretch): boolean {
  return to - from > 1 && clause.words.prepositions.has(clause.lower(to - 1)) && clause.isDay(to)
}

/** The deed that a noun tells by itself; null where it names no happening here, or where a verb has told it. */
export function readNoun(
  clause: Clause,
  lexicon: EventLexicon,
  { value: sense, ...trigger }: Stretch & { readonly value: EventSense },
  before: readonly Deed[],
): Deed | null {
  if (sense.type === 'NOTHING' || !standsAsNoun(clause, lexicon, sense, trigger) || clause.isHabitual) return null
  if (isWishedFor(clause, trigger) || isProtested(clause, trigger, before.at(-1))) return null
  const taken = before.at(-1)
  // "called for a ceasefire", "agreed on a truce": what is asked for or granted has not happened; what is ordered has.
  if (
    taken?.byVerb &&
    !clause.words.orders.has(clause.lower(taken.trigger.from)) &&
    unreal.has(taken.sense.type) &&
    isWithin(clause, taken, trigger)
  )
    return null
  // "lifted the curfew", "called off the talks": the verb has told it.
  if (taken?.byVerb && taken.sense.objects !== null && (phraseAfter(clause, taken.trigger.to)?.to ?? 0) > trigger.from)
    return null
  const target = behind(clause, sense.prepositions, trigger.to, true)
  const shared = { sense, trigger, from: trigger.from, byVerb: false }
  const own = clause.words.doers.has(clause.lower(trigger.to - 1)) ? trigger : doerBefore(clause, trigger)
  // "Ruiz's arrest": who owns it has suffered it.
  const isSuffered =
    !target && sense.prepositions.has(clause.words.of) && isSufferedBy(sense) && isOwned(clause, trigger)
  if (own && isSuffered) return { ...shared, actor: null, target: own }
  return { ...shared, actor: own ?? lightSubject(clause, trigger) ?? doneBy(clause, trigger), target }
}

/** "joined calls for his resignation": not done. */
function isWishedFor(clause: Clause, { from }: Stretch): boolean {
  for (let at = from - 1; at > 0 && from - at < 5; at--) {
    if (clause.words.wishes.has(clause.lower(at - 1)) && clause.words.prepositions.has(clause.lower(at))) return true
    if (clause.isBreak(at) || clause.isVerb(at)) return false
  }
  return false
}

/** "marched against violence": of no time and place. */
function isProtested(clause: Clause, { from }: Stretch, before: Deed | undefined): boolean {
  return before?.sense.type === 'PROTEST' && before.sense.prepositions.has(clause.lower(from - 1))
}

function isSufferedBy({ type, mode }: EventSense): boolean {
  return type === 'RETREAT' ? mode === 'release' : suffered.has(type)
}

const suffered: ReadonlySet<EventSense['type']> = new Set(['COERCE', 'ASSAULT', 'SANCTION', 'RESCUE'])

function isOwned(clause: Clause, { from }: Stretch): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--)
    if (clause.words.possessives.has(clause.lower(at)) || clause.isOwner(at)) return true
  return false
}

/** "the killing of a man by soldiers": behind "by", with no verb between. */
function doneBy(clause: Clause, { to }: Stretch): Stretch | null {
  for (let at = to; at < Math.min(clause.pieces.length, to + 10); at++) {
    if (clause.isBreak(at) || clause.isVerb(at) || clause.lower(at) === ',') return null
    if (clause.lower(at) === clause.words.by) return phraseAfter(clause, at + 1)
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
  // "a military offensive".
  const isKind = to - from === 1 && !isCapitalised(clause.pieces[from]) && clause.classOf(from) === 'adjective'
  return from < to && !isKind ? { from, to } : null
}

function isPlainWord(clause: Clause, at: number): boolean {
  const word = clause.lower(at)
  const { determiners, prepositions, possessives, organs, subordinators, coordinators } = clause.words
  return (
    !subordinators.has(word) &&
    !coordinators.has(word) &&
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
    if (clause.words.lightVerbs.has(clause.lower(at)) && clause.isVerb(at))
      return subjectBefore(clause, verbGroup(clause, at).from)
    if (clause.isBreak(at) || clause.isVerb(at)) return null
  }
  return null
}
