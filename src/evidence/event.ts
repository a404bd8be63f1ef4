import type { Rest } from './basis.ts'
import type { Status } from './figure.ts'
import type { Span } from './span.ts'

/**
 * What happened, by the categories of PLOVER; `DISPLACE` (people leave or are driven out), `DISASTER` (floods, fires, quakes,
 * wrecks) and `RESCUE` are added.
 */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'
  | 'DISPLACE'
  | 'DISASTER'
  | 'RESCUE'

/** Whom an attack or a disaster harmed: one person, or so many. */
export interface Victim {
  readonly span: Span
  readonly text: string
  readonly harm: 'killed' | 'wounded' | 'missing' | 'abducted'
  /** The id of the figure that counts them; null for those whom no number counts: "a herder", "Ana Ruiz". */
  readonly figure: string | null
  /** The id of an entity, where the victim is named. */
  readonly entity: string | null
  /** By the words for them: "villagers" are civilians, "soldiers" combatants; "people" and "police" are neither. */
  readonly standing: 'civilian' | 'combatant' | 'unknown'
  /** The id of the people, the state or the body that the words say they belong to. */
  readonly affiliation: string | null
  readonly sex: 'female' | 'male' | null
  /** As written: "80-year-old", "61". */
  readonly age: string | null
}

/** Who is said to have done it, and on whose word. Nobody is one because the program thinks so. */
export interface Perpetrator {
  /** The id of an entity, or the words as they stand. */
  readonly who: string
  /** `told` by the outlet in its own voice, `claimed` by those themselves, or `accused` of it by others. */
  readonly standing: 'told' | 'claimed' | 'accused'
  /** Who says so, in the same form as `who`; null is the outlet. */
  readonly by: string | null
}

/** A deed or a happening that a sentence tells: who did what to whom, where and when. */
export interface Event {
  /** `v1`, `v2` ... within the story. */
  readonly id: string
  /** From the first to the last word for it, its actor and its target, in the sentence that tells it first. */
  readonly span: Span
  /** The word or words that name it: "fled", "launched an attack". */
  readonly trigger: { readonly span: Span; readonly text: string }
  readonly type: EventType
  /** PLOVER's mode, in small letters: `arrest`, `ceasefire`; null where none fits. */
  readonly mode: string | null
  /** Who did it: the id of an entity, or the words as they stand where they mean nobody whom the story names ("gunmen"). */
  readonly actor: string | null
  /** Whom or what it was done to (PLOVER: recipient), in the same form. */
  readonly target: string | null
  /** Ids of entities. */
  readonly place: string | null
  readonly from: string | null
  readonly to: string | null
  /** EDTF: when it happened; null is unknown, never the date of publication. */
  readonly when: string | null
  readonly status: Status
  /** The id of the attribution that vouches for it; null is the outlet's own voice. */
  readonly saidBy: string | null
  /** Ids of the figures that count whom or what it befell. */
  readonly figures: readonly string[]
  /** Of attacks and disasters. */
  readonly victims: readonly Victim[]
  /** Of attacks; null is unknown. */
  readonly perpetrator: Perpetrator | null
  readonly foundBy: string
  /** The words behind `actor`, `target`, `place`, `when` ...: by the name of the field. */
  readonly rests: Readonly<Record<string, Rest>>
}
