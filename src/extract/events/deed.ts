import type { EventSense } from '../../language/event-words.ts'
import type { Stretch } from './clause.ts'

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
