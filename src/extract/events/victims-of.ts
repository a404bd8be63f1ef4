import type { Entity } from '../../evidence/entity.ts'
import type { Victim } from '../../evidence/event.ts'
import type { Figure, Status } from '../../evidence/figure.ts'
import { contains, textAt, type Span } from '../../evidence/span.ts'
import { firstPieceFrom } from '../pieces.ts'
import type { Clause, Stretch } from './clause.ts'
import type { Deed } from './deed.ts'
import type { Parties } from './parties.ts'
import { included, listed, withDescription, type Harmed } from './victim-phrases.ts'

/** How far behind the words for somebody an age may stand, in characters: ", 61". */
const ageWithin = 14

/** How far behind its verb "to death" may stand, in pieces. */
const toDeathWithin = 14

interface VictimSurroundings {
  readonly mode: string | null
  readonly status: Status
  readonly clause: Clause
  readonly text: string
  readonly parties: Parties
  /** Those that the event is linked with. */
  readonly figures: readonly Figure[]
  /** All of the sentence: ages are among them. */
  readonly all: readonly Figure[]
}

const harms: ReadonlySet<string> = new Set<Victim['harm']>(['killed', 'wounded', 'missing', 'abducted'])

/** Whom a deed harmed: those whom figures count, and those whom its words name without a number. */
export function victimsOf(deed: Deed, around: VictimSurroundings): Victim[] {
  const { clause, figures, mode, status } = around
  const victims = figures.flatMap(({ id, measure, span, former, rests, status: hurt }): Victim[] => {
    // "Dozens feared drowned after boat sinks": the boat has sunk, nobody is told to be dead.
    if (isReal(status) && !isReal(hurt)) return []
    if (!isHarm(measure) || (mode === 'abduct' && measure !== 'abducted') || former) return []
    const end = rests['counted']?.span?.[1] ?? span[1]
    return [victim([span[0], Math.max(span[1], end)], measure, id, around)]
  })
  const isTold = ({ words }: Harmed): boolean => {
    const span = clause.spanOf(words)
    return victims.some((one) => overlap(one.span, span))
  }
  const add = (all: readonly Harmed[], harm: Victim['harm'], isOne: boolean): void => {
    for (const one of all) {
      if (isTold(one)) continue
      const next = harmed(one, harm, around)
      if (isSomebody(next, clause, one) || (isOne && next.figure !== null)) victims.push(next)
    }
  }
  const harm = mode === 'abduct' ? 'abducted' : harmBy(deed, clause)
  if (harm && deed.target) add(listed(clause, withDescription(clause, deed.target, deed.trigger.to)), harm, true)
  for (const { span, harm: same } of [...victims])
    add(included(clause, firstPieceFrom(clause.pieces, span[1])), same, false)
  return victims
}

function isReal(status: Status): boolean {
  return status === 'realised' || status === 'ongoing'
}

/** "an officer" is somebody, "the bridge" is not. */
function isSomebody({ entity, standing, sex }: Victim, clause: Clause, { words }: Harmed): boolean {
  return (
    entity !== null ||
    standing !== 'unknown' ||
    sex !== null ||
    (clause.words.persons.has(clause.lower(words.to - 1)) && !isNumber(clause, words))
  )
}

/** "the number of people" is nobody. */
function isNumber({ pieces, words }: Clause, { from, to }: Stretch): boolean {
  return pieces.slice(from, to).some(({ lower }) => words.countNouns.has(lower))
}

function harmed({ words, description }: Harmed, harm: Victim['harm'], around: VictimSurroundings): Victim {
  const span = around.clause.spanOf(words)
  const figure = around.all.find(({ span: at, measure }) => contains(span, at) && measure !== 'age')?.id ?? null
  return victim(
    span,
    harm,
    figure,
    around,
    description ? wordsIn(around.clause, around.clause.spanOf(description)) : [],
  )
}

/** What its verb did to whom it befell: "shot dead", "stabbed to death" and "shot and killed" tell of the dead. */
function harmBy({ trigger, from }: Deed, clause: Clause): Victim['harm'] | null {
  const { harmVerbs, toDeath, fatally, coordinators } = clause.words
  const harm = harmVerbs.get(clause.lower(trigger.from)) ?? null
  if (harm !== 'wounded') return harm
  for (let at = from; at < trigger.from; at++) if (fatally.has(clause.lower(at))) return 'killed'
  const next = coordinators.has(clause.lower(trigger.to)) ? harmVerbs.get(clause.lower(trigger.to + 1)) : undefined
  if (next) return next
  for (let at = trigger.from; at < trigger.to + toDeathWithin && !clause.isBreak(at); at++)
    if (toDeath.has(clause.lower(at)) || toDeath.has(`${clause.lower(at)} ${clause.lower(at + 1)}`)) return 'killed'
  return harm
}

function victim(
  span: Span,
  harm: Victim['harm'],
  figure: string | null,
  around: VictimSurroundings,
  described: readonly string[] = [],
): Victim {
  const { clause, text, parties, all } = around
  const words = [...described, ...wordsIn(clause, span)]
  const named = figure === null ? parties.within(span).findLast(({ entity }) => entity.kind === 'person') : undefined
  const age = all.find(
    ({ measure, span: at }) => measure === 'age' && at[0] >= span[0] && at[0] - span[1] <= ageWithin && at[1] > span[0],
  )
  return {
    span,
    text: textAt(text, span),
    harm,
    figure,
    entity: named?.entity.id ?? null,
    standing: standingOf(words, clause),
    affiliation: parties.within(span).find(({ entity }) => isBody(entity))?.entity.id ?? null,
    sex: sexOf(words, clause),
    age: age && figure === null ? age.text : null,
  }
}

function isHarm(measure: string): measure is Victim['harm'] {
  return harms.has(measure)
}

function isBody({ kind }: Entity): boolean {
  return kind === 'nationality' || kind === 'organization' || kind === 'place'
}

function wordsIn({ pieces }: Clause, [start, end]: Span): string[] {
  const words: string[] = []
  for (let at = firstPieceFrom(pieces, start); at < pieces.length && pieces[at]!.start < end; at++)
    words.push(pieces[at]!.lower)
  return words
}

function standingOf(words: readonly string[], { words: lists }: Clause): Victim['standing'] {
  const isCivilian = words.some((word) => lists.civilians.has(word))
  const isCombatant = words.some((word) => lists.combatants.has(word))
  return isCivilian === isCombatant ? 'unknown' : isCivilian ? 'civilian' : 'combatant'
}

function sexOf(words: readonly string[], { words: lists }: Clause): Victim['sex'] {
  const isFemale = words.some((word) => lists.femaleWords.has(word))
  const isMale = words.some((word) => lists.maleWords.has(word))
  return isFemale === isMale ? null : isFemale ? 'female' : 'male'
}

function overlap(a: Span, b: Span): boolean {
  return contains(a, b) || (a[0] < b[1] && b[0] < a[1])
}
