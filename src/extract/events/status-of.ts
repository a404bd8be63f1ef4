import type { Status } from '../../evidence/figure.ts'
import { isCapitalised } from '../pieces.ts'
import type { Clause } from './clause.ts'
import type { Deed } from './deed.ts'
import type { EventLexicon } from './lexicon.ts'

const order: readonly Status[] = ['realised', 'ongoing', 'planned', 'possible', 'conditional', 'denied']

/** How many pieces before its verb group the words stand that say whether a deed has happened. */
const reach = 4

/** Whether a deed has happened: read from its verb group, and from the few words before it. */
export function statusOf({ trigger, from, byVerb }: Deed, clause: Clause, { status: words }: EventLexicon): Status {
  let status: Status = 'realised'
  const start = Math.max(0, (byVerb ? Math.min(from, trigger.from) : trigger.from) - reach)
  for (let at = start; at < trigger.from; at++) {
    const word = clause.lower(at)
    const { relatives, coordinators } = clause.words
    if (clause.isBreak(at) || word === ',' || relatives.has(word) || (at < from && coordinators.has(word))) {
      status = 'realised'
      continue
    }
    const match = words.startingAt(clause.pieces, at)
    // "in May" is no possibility.
    if (match && !(at > 0 && isCapitalised(clause.pieces[at]))) {
      if (order.indexOf(match.value) > order.indexOf(status)) status = match.value
      at = match.to - 1
    }
    // "it will strengthen what he hails": said of another verb.
    else if (at < from && clause.isVerb(at) && !clause.isAuxiliary(at) && !clause.words.throughVerbs.has(word))
      status = 'realised'
  }
  return status === 'realised' && isConditional(clause, from) ? 'conditional' : status
}

/** "If she is not freed": a deed right behind the word that opens a condition. */
function isConditional(clause: Clause, from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at < 8; at--) {
    if (clause.isBreak(at) || clause.lower(at) === ',' || clause.isVerb(at)) return false
    if (clause.words.conditions.has(clause.lower(at))) return true
  }
  return false
}

export function isToCome({ trigger, from }: Deed, clause: Clause): boolean {
  for (let at = from; at < trigger.from; at++) if (clause.words.modals.has(clause.lower(at))) return true
  return false
}

/** "failed to reach an agreement", "refused to meet": more than not done. */
export function isRefused({ from }: Deed, { pieces, words }: Clause): boolean {
  return pieces.slice(Math.max(0, from - reach), from + 2).some(({ lower }) => words.refusals.has(lower))
}
