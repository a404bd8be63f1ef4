import type { Referent } from './referent.ts'

/** What a referent does in a sentence: the more it does, the likelier a pronoun means it. */
export type Role = 'speaker' | 'subject' | 'other' | 'quoted'

const weights: Readonly<Record<Role, number>> = { speaker: 3, subject: 2, other: 1, quoted: 0.3 }

/** How much of a referent’s weight is left a sentence later. */
const fading = 0.5

/** How much each further mention counts beside the most prominent one. */
const again = 0.5

/** How much more somebody counts whom a word is known to fit. */
const likely = 1.5

/** How many sentences back, and how many mentions back, somebody is looked for. */
const reach = 8
const memory = 40

interface Occurrence {
  readonly referent: Referent
  readonly sentence: number
  readonly role: Role
}

/** Who has been spoken of lately, and how prominently. */
export class Salience {
  readonly #occurrences: Occurrence[] = []

  add(referent: Referent, sentence: number, role: Role): void {
    this.#occurrences.push({ referent, sentence, role })
    if (this.#occurrences.length > 4 * memory) this.#occurrences.splice(0, 2 * memory)
  }

  /** The most prominent one that fits, likely ones sooner; of two alike, the later one. Null where none does. */
  foremost(
    fits: (referent: Referent) => boolean,
    sentence: number,
    within = reach,
    isLikely: (referent: Referent) => boolean = () => false,
  ): Referent | null {
    const scores = new Map<Referent, number>()
    const since = this.#since(sentence, within)
    for (let at = this.#occurrences.length - 1; at >= since; at--) {
      const one = this.#occurrences[at]!
      if (!fits(one.referent)) continue
      const score = weights[one.role] * fading ** (sentence - one.sentence)
      const known = scores.get(one.referent) ?? 0
      scores.set(one.referent, Math.max(known, score) + again * Math.min(known, score))
    }
    let best: Referent | null = null
    let most = 0
    for (const [referent, score] of scores) {
      const weighed = isLikely(referent) ? score * likely : score
      if (weighed > most) [best, most] = [referent, weighed]
    }
    return best
  }

  /** The one spoken of last that fits, however long ago, as far as is remembered. */
  last(fits: (referent: Referent, role: Role) => boolean): Referent | null {
    const found = this.#occurrences.findLast(({ referent, role }) => fits(referent, role))
    return found?.referent ?? null
  }

  /** Who speaks in a sentence or the one before it; null where nobody does. */
  speaker(sentence: number): Referent | null {
    const since = this.#since(sentence, 1)
    for (let at = this.#occurrences.length - 1; at >= since; at--)
      if (this.#occurrences[at]!.role === 'speaker') return this.#occurrences[at]!.referent
    return null
  }

  /** From where on those of the last sentences stand, as far as is remembered. */
  #since(sentence: number, within: number): number {
    const first = Math.max(0, this.#occurrences.length - memory)
    let at = this.#occurrences.length
    while (at > first && sentence - this.#occurrences[at - 1]!.sentence <= within) at--
    return at
  }
}
