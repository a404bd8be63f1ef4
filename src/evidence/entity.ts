import type { Span } from './span.ts'

export type EntityKind = 'person' | 'organization' | 'place' | 'nationality' | 'other'

export type PlacePrecision = 'point' | 'town' | 'district' | 'region' | 'country' | 'corridor' | 'sea' | 'area'

/** Where a place lies. */
export interface Location {
  readonly lat: number
  readonly lon: number
  /** ISO 3166-1 alpha-2 code of the country that governs it by international recognition; null on the high seas. */
  readonly country: string | null
  readonly geonameId: number | null
  readonly precision: PlacePrecision
  /** The first division of the country that it lies in: "California". Left out where none is known, and for what is no smaller. */
  readonly division?: string
  /** Who claims and who holds it, in words that take no side, with the source. Left out where nobody disputes it. */
  readonly status?: string
  /** Why this place of the name is meant. */
  readonly reason?: PlaceReason
  /** Other places of the name, the likeliest first; at most three. Left out where there are none. */
  readonly alternatives?: readonly OtherPlace[]
}

/**
 * What speaks most for a place, against the next likely one of its name: it is the only one; a larger place stands beside it
 * ("Long Beach, California"); a noun says so ("the Kursk region"); other places of the story are near it; the story speaks of its
 * country; the story is told at home in it; it is the larger or better known one.
 */
export type PlaceReason = 'only' | 'beside' | 'noun' | 'near' | 'country' | 'home' | 'size'

/** A place that the name could mean as well. */
export interface OtherPlace {
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly country: string | null
  readonly division: string | null
  readonly geonameId: number | null
}

/** Who or what the mentions of one story name. Entities are never joined across stories here. */
export interface Entity {
  /** `e1`, `e2` ... within the story. */
  readonly id: string
  readonly kind: EntityKind
  /** The fullest name that the story gives, without office or title. */
  readonly name: string
  /** Office, title or apposition as the story words it: "Armenian Foreign Minister". */
  readonly description: string | null
  readonly mentions: readonly Span[]
  /** Those of a place's mentions that are adjectives of it and no name: "Turkish border". Left out where there are none. */
  readonly adjectives?: readonly Span[]
  readonly place: Location | null
}
