import type { Rest } from '../../evidence/basis.ts'
import type { Perpetrator } from '../../evidence/event.ts'
import type { ToldEvent } from './join-events.ts'
import type { Participant } from './parties.ts'

/** How many events back the attack is that somebody claims. */
const recent = 20

/** "The group claimed responsibility": the attack of the same sentence, else the last that was told, is theirs, as they say. */
export function layClaim(told: ToldEvent[], claimer: Participant): void {
  for (let at = told.length - 1; at >= Math.max(0, told.length - recent); at--) {
    if (told[at]!.event.type !== 'ASSAULT') continue
    const who = claimer.entity ?? claimer.text
    told[at] = blamed(told[at]!, { who, standing: 'claimed', by: who }, claimer.rest)
    return
  }
}

/** "He blamed bandits for the attack": an attack of the same sentence that nobody is said to have done is laid at their door. */
export function layBlame(told: ToldEvent[], first: number): void {
  for (let at = first; at < told.length; at++) {
    const { type, actor, target, rests } = told[at]!.event
    const next = told[at + 1]
    if (type !== 'ACCUSE' || target === null || next?.event.type !== 'ASSAULT' || next.event.perpetrator) continue
    told[at + 1] = blamed(next, { who: target, standing: 'accused', by: actor }, rests['target'] ?? null)
  }
}

function blamed(told: ToldEvent, perpetrator: Perpetrator, rest: Rest | null): ToldEvent {
  const rests = rest ? { ...told.event.rests, perpetrator: rest } : told.event.rests
  return { ...told, event: { ...told.event, perpetrator, rests } }
}
