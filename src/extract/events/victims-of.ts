import type { Entity } from '../../evidence/entity.ts'
import type { Victim } from '../../evidence/event.ts'
import type { Figure } from '../../evidence/figure.ts'
import { contains, textAt, type Span } from '../../evidence/span.ts'
import { firstPieceFrom } from '../pieces.ts'
import type { Clause, Stretch } from './clause.ts'
import type { Deed } from './deed.ts'
import { phraseBefore } from './noun-phrases.ts'
import type { Parties } from './parties.ts'

/** How far behind the words for somebody an age may stand, in characters: ", 61". */
const ageWithin = 14

/** How far behind its verb "to death" may stand, in pieces. */
const toDeathWithin = 14

interface VictimSurroundings {
  readonly mode: string | null
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
  const { clause, figures, mode } = around
  const counted = figures.flatMap(({ id, measure, span, rests }): Victim[] => {
    if (!isHarm(measure)) return []
    const end = rests['counted']?.span?.[1] ?? span[1]
    return [victim([span[0], Math.max(span[1], end)], measure, id, around)]
  })
  const harm = mode === 'abduct' ? 'abducted' : harmBy(deed, clause)
  if (!harm || !deed.target) return counted
  const target = clause.spanOf(deed.target)
  if (counted.some(({ span }) => overlap(span, target))) return counted
  const figure = around.all.find(({ span, measure }) => contains(target, span) && measure !== 'age')?.id ?? null
  const single = victim(target, harm, figure, around, describing(clause, deed.target))
  const isSomebody = figure !== null || single.entity !== null || single.standing !== 'unknown' || single.sex !== null
  return isSomebody ? [...counted, single] : counted
}

/** "a teacher, Ana Ruiz": the words before a name that say who that is. */
function describing(clause: Clause, { from }: Stretch): readonly string[] {
  const before = clause.lower(from - 1) === ',' ? phraseBefore(clause, from - 1) : null
  return before ? wordsIn(clause, clause.spanOf(before)) : []
}

/** What its verb did to whom it befell: "stabbed to death" killed. */
function harmBy({ trigger }: Deed, clause: Clause): Victim['harm'] | null {
  const harm = clause.words.harmVerbs.get(clause.lower(trigger.from)) ?? null
  for (let at = trigger.to; harm === 'wounded' && at < trigger.to + toDeathWithin; at++)
    if (clause.words.toDeath.has(`${clause.lower(at)} ${clause.lower(at + 1)}`)) return 'killed'
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
