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
  readonly place: Location | null
}
