import type { EventType } from '../../evidence/event.ts'
import type { EventSense } from '../../language/event-words.ts'
import type { Clause, Stretch } from './clause.ts'
import type { Deed } from './deed.ts'
import { headOf } from './noun-phrases.ts'
import { isThing } from './parties.ts'

/** What a deed tells, once its harm is laid to something; what was captured is told by whom or what it was. */
export type SettledSense = EventSense & { readonly type: EventType | 'CAPTURE' }

/**
 * What "killed", "hit" and "destroyed" belong to. Done by somebody, they are an assault; told of the dead alone, they belong to
 * the attack or the disaster that the sentence, or the story up to here, tells of. Where it tells of neither, they are no event.
 */
export class HarmContext {
  #told: EventSense | null = null
  /** How many sentences ago that was. */
  #since = 0
  #here: EventSense | null = null

  /** Takes note of what a sentence tells, before its deeds are settled. */
  enter(deeds: readonly Deed[]): void {
    const causes = deeds.filter(({ sense }) => causing.has(sense.type)).map(({ sense }) => sense)
    this.#here = causes[0] ?? null
    this.#since = causes.length > 0 ? 0 : this.#since + 1
    this.#told = causes.at(-1) ?? (this.#since > memory ? null : this.#told)
  }

  /** What a deed tells: its own sense, or what its harm belongs to; null where that is nothing. */
  settle({ sense, actor, byVerb, trigger }: Deed, clause: Clause): SettledSense | null {
    if (sense.type === 'CLAIM') return null
    if (sense.type !== 'HARM') return sense as SettledSense
    if (isOfDisease(clause, actor, trigger)) {
      const epidemic = { ...sense, type: 'DISASTER', mode: 'epidemic' } as const
      this.#told = epidemic
      this.#since = 0
      return epidemic
    }
    const cause = this.#here ?? this.#told
    const weapon = byVerb && actor ? weaponOf(clause, actor) : undefined
    if (weapon !== undefined && cause?.mode !== weapon) return { ...sense, type: 'ASSAULT', mode: weapon }
    if (actor && byVerb && !isThing(clause, actor) && !tellsDisaster(clause, actor, cause))
      return { ...sense, type: 'ASSAULT' }
    const isOther = harmless.has(cause?.mode ?? '') || (actor !== null && isWar(actor, clause))
    const mode = isOther ? null : (cause?.mode ?? null)
    return cause && { ...sense, type: cause.type as EventType, mode }
  }
}

/** "A bomb wounded three": what does harm by itself, whatever the story has told. */
function weaponOf(clause: Clause, actor: Stretch): string | undefined {
  return clause.words.weapons.get(clause.lower(headOf(clause, actor).to - 1))
}

/** "the war has killed 14,000": no harm of the attack that was told last. */
export function isWar(actor: Stretch | null, clause: Clause): boolean {
  return actor !== null && clause.words.wars.has(clause.lower(headOf(clause, actor).to - 1))
}

/** "Cholera has killed 17", "17 have died of cholera". */
function isOfDisease(clause: Clause, actor: Stretch | null, { to }: Stretch): boolean {
  const { diseases, diedOf } = clause.words
  const isNamed = ({ from, to: end }: Stretch): boolean =>
    clause.pieces.slice(from, end).some(({ lower }) => diseases.has(lower))
  if (actor && isNamed(headOf(clause, actor))) return true
  return diedOf.has(clause.lower(to)) && isNamed({ from: to + 1, to: to + 4 })
}

/** For how many sentences an attack or a disaster is what the dead are of. */
const memory = 8

/** Modes of attacks that kill nobody by themselves. */
const harmless: ReadonlySet<string> = new Set(['territory', 'abduct', 'sexual'])

const causing: ReadonlySet<string> = new Set(['ASSAULT', 'DISASTER'])

/** Whether what did the harm is no people: "the flood destroyed", "the crash killed". */
function tellsDisaster(clause: Clause, actor: { from: number; to: number }, cause: EventSense | null): boolean {
  if (cause?.type !== 'DISASTER') return false
  for (let at = actor.from; at < actor.to; at++) if (clause.words.organs.has(clause.lower(at))) return false
  return true
}
