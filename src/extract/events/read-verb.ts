import type { EventSense, EventVerb } from '../../language/event-words.ts'
import type { Clause, Stretch } from './clause.ts'
import type { Deed } from './deed.ts'
import { behind, fits, targetOf } from './find-target.ts'
import type { EventLexicon } from './lexicon.ts'
import { phraseAfter, phraseBefore } from './noun-phrases.ts'
import { mainSubject, nearestBefore, subjectBefore } from './subjects.ts'
import { isPassive, standsAsVerb, verbGroup, type VerbGroup } from './verb-group.ts'

/** How many deeds back one is looked for that a verb hangs on. */
const near = 6

/** How far before the infinitive "forced" may stand, in pieces. */
const longestForced = 10

/** Marks that end a quotation. */
const closing: ReadonlySet<string> = new Set(['”', '"', '’'])

const pausing: ReadonlySet<string> = new Set([',', '.', '?', '!'])

/** How far behind a passive its "by" may stand, in pieces. */
const longestPassive = 24

/** How far what is asked for may stand behind the verb that asks, in pieces. */
const longestWish = 60

/** The deed that a verb tells; null where it tells none, or belongs to a deed before it. */
export function readVerb(
  clause: Clause,
  lexicon: EventLexicon,
  { value: verb, ...trigger }: Stretch & { readonly value: EventVerb },
  before: Deed[],
): Deed | null {
  const group = verbGroup(clause, trigger.from)
  if (tellsNothing(clause, verb, trigger, { group, lexicon })) return null
  const passive = isPassive(clause, verb, trigger, group)
  // "launched operations to detain": who launched them detains.
  const isAside = verb.form === 'gerund' && clause.lower(group.from - 1) === ','
  const subject =
    accused(clause, verb, group, before) ??
    forced(clause, group) ??
    (isBare(clause, verb, group) ? nearestBefore(clause, group.from) : null) ??
    (group.infinitive || isAside ? mainSubject : subjectBefore)(clause, group.from)
  const object = phraseAfter(clause, trigger.to) ?? relativeObject(clause, subject)
  const sense = verb.senses.find(
    (candidate) =>
      fits(clause, candidate, passive ? subject : object, subject) &&
      // "the union will strike": what harms needs somebody whom it harms.
      (candidate.type !== 'HARM' || passive || object !== null || candidate.befallsSubject),
  )
  if (!sense || sense.type === 'NOTHING' || belongs(clause, sense, { trigger, group, isAside }, before)) return null
  const shared = {
    sense,
    trigger,
    from: group.from,
    byVerb: true,
    isPurpose: group.infinitive && !forced(clause, group),
  }
  if (sense.isDoerless) return { ...shared, actor: null, target: object }
  if (sense.befallsSubject) return { ...shared, actor: null, target: subject }
  // "agreed to lift the ban": one deed, which the first verb names.
  const ruling = group.infinitive ? rulingDeed(clause, before, group.from) : -1
  if (ruling >= 0) {
    const first = before[ruling]!
    before[ruling] = { ...first, target: first.target ?? targetOf(clause, sense, trigger, object) }
    return null
  }
  // "two bombs exploded": what a verb needs as its subject is not done to it.
  if (passive && !(sense.subjects && !group.be)) {
    const by = doerBehind(clause, trigger.to)
    return { ...shared, actor: by, target: suffererOf(clause, sense, { trigger, group, subject }) }
  }
  return { ...shared, actor: subject, target: targetOf(clause, sense, trigger, object) }
}

/** "fired at people protesting in Voss": those right before a gerund. */
function isBare(clause: Clause, { form }: EventVerb, { from, be, infinitive }: VerbGroup): boolean {
  const before = clause.classOf(from - 1)
  return form === 'gerund' && !be && !infinitive && (before === 'noun' || before === 'name')
}

/** "were arrested in Voss by soldiers": behind "by", in the same clause. */
function doerBehind(clause: Clause, start: number): Stretch | null {
  for (let at = start; at < clause.pieces.length && at - start < longestPassive; at++) {
    if (clause.lower(at) === clause.words.by) return phraseAfter(clause, at + 1)
    const isEnd = clause.isBreak(at) || clause.isFinite(at) || clause.words.relatives.has(clause.lower(at))
    if (isEnd || (at > start && clause.words.subordinators.has(clause.lower(at)))) return null
  }
  return null
}

/** Whether a verb tells no event where it stands: as a noun or an attribute, of what often happens, behind a quotation. */
function tellsNothing(
  clause: Clause,
  verb: EventVerb,
  trigger: Stretch,
  { group, lexicon }: { readonly group: VerbGroup; readonly lexicon: EventLexicon },
): boolean {
  // "'He did it', denounced the union": who says it stands behind, as one who says it.
  if (verb.form === 'past' && isBehindQuotation(clause, group.from)) return true
  if (!standsAsVerb(clause, verb, trigger, { group, nouns: lexicon.nouns })) return true
  // "there was nothing to discuss".
  if (group.infinitive && clause.words.nobody.has(clause.lower(group.from - 1))) return true
  return clause.isHabitual && clause.classOf(trigger.from) !== 'past' && !group.be && !group.have
}

function isBehindQuotation({ pieces }: Clause, from: number): boolean {
  const [left, right] = [pieces[from - 2]?.text ?? '', pieces[from - 1]?.text ?? '']
  return (closing.has(right) && pausing.has(left)) || (closing.has(left) && right === ',')
}

/** Whom a passive befell: who stands behind its preposition, its subject, or right before a participle without an auxiliary. */
function suffererOf(
  clause: Clause,
  { objects, prepositions }: EventSense,
  {
    trigger,
    group,
    subject,
  }: { readonly trigger: Stretch; readonly group: VerbGroup; readonly subject: Stretch | null },
): Stretch | null {
  if (objects && prepositions.size > 0) return behind(clause, prepositions, trigger.to)
  return group.be || group.from === 0 ? subject : (nearestBefore(clause, group.from) ?? subject)
}

/** Whether a verb tells no deed of its own, but belongs to one before it. */
function belongs(
  clause: Clause,
  { type }: EventSense,
  { trigger, group, isAside }: { readonly trigger: Stretch; readonly group: VerbGroup; readonly isAside: boolean },
  before: readonly Deed[],
): boolean {
  const last = before.at(-1)
  // "leaving 17 people hurt".
  if (type === 'HARM' && last?.sense.isDoerless && trigger.from - last.trigger.to < near) return true
  // "marched, demanding wages": what a protest is for is part of it.
  if (isAside && type === 'REQUEST' && before.slice(-near).some(({ sense }) => sense.type === 'PROTEST')) return true
  // "demanding that they release him": not done.
  return isWished(clause, trigger, group, before)
}

/** "accused the army of shelling": who is accused does what it is accused of. */
function accused(clause: Clause, { form }: EventVerb, { from }: VerbGroup, before: readonly Deed[]): Stretch | null {
  const last = before.at(-1)
  if (form !== 'gerund' || last?.sense.type !== 'ACCUSE' || !last.target) return null
  return last.target.to === from - 1 && clause.words.prepositions.has(clause.lower(from - 1)) ? last.target : null
}

/** "forced them to flee": who is forced does it. */
function forced(clause: Clause, { from, infinitive }: VerbGroup): Stretch | null {
  for (let at = from - 1; infinitive && at > 0 && from - at < longestForced; at--) {
    if (clause.words.causatives.has(clause.lower(at))) return at === from - 1 ? null : phraseAfter(clause, at + 1)
    if (clause.isBreak(at) || clause.isFinite(at)) return null
  }
  return null
}

/** "the men whom they had abducted". */
function relativeObject(clause: Clause, subject: Stretch | null): Stretch | null {
  const isRelative = subject !== null && clause.words.objectRelatives.has(clause.lower(subject.from - 1))
  return isRelative ? phraseBefore(clause, subject.from - 1) : null
}

/** The number of the deed that an infinitive hangs on; -1 where none is near. */
function rulingDeed(clause: Clause, before: readonly Deed[], from: number): number {
  for (let at = before.length - 1; at >= Math.max(0, before.length - near); at--)
    if (before[at]!.byVerb && rules(clause, before[at]!, from)) return at
  return -1
}

/** Whether an infinitive hangs on an earlier deed: "threatened to shell", "ordered the paper to close". */
function rules(clause: Clause, deed: Deed, from: number): boolean {
  if (!rulingTypes.has(deed.sense.type)) return false
  const longest = deed.sense.type === 'REQUEST' ? longestWish : 14
  if (from - deed.trigger.to > longest) return false
  for (let at = deed.trigger.to; at < from; at++)
    if (
      (clause.isBreak(at) && clause.lower(at) !== ';') ||
      clause.isAuxiliary(at) ||
      clause.words.relatives.has(clause.lower(at))
    )
      return false
  return true
}

/** "demanding that the police release him": the bare verb of a clause that is asked for. */
function isWished(clause: Clause, { from }: Stretch, group: VerbGroup, before: readonly Deed[]): boolean {
  if (!group.modal && group.from === from && !inflected.test(clause.lower(from)) && isMandated(clause, from))
    return true
  const kind = clause.classOf(from)
  const isBare = kind === 'base' || (kind === 'present' && !clause.lower(from).endsWith('s'))
  if (!isBare || group.infinitive || group.modal || group.from !== from) return false
  const asked = before.slice(-near).findLast(({ byVerb, sense }) => byVerb && sense.type === 'REQUEST')
  if (!asked || from - asked.trigger.to > longestWish) return false
  for (let at = asked.trigger.to; at < from; at++) if (clause.lower(at) === 'that') return true
  return false
}

const inflected = /(?:s|ed|ing)$/

/** "insisted that Norway withdraw": not done. */
function isMandated(clause: Clause, from: number): boolean {
  for (let at = from - 1; at > 0 && from - at < longestForced && !clause.isBreak(at); at--)
    if (clause.lower(at) === 'that') return clause.words.mandatives.has(clause.lower(at - 1))
  return false
}

const rulingTypes: ReadonlySet<string> = new Set([
  'AGREE',
  'THREATEN',
  'REJECT',
  'REQUEST',
  'COERCE',
  'ACCUSE',
  'PROTEST',
  'CONSULT',
])
