import type { Location } from './entity.ts'
import type { Span } from './span.ts'

/** Words that name a place, its people or what belongs to it, as the gazetteer knows them. */
export interface PlaceMention {
  readonly span: Span
  /** `place` for "Armenia", `nationality` for "Armenian", "Armenians". */
  readonly kind: 'place' | 'nationality'
  /** The gazetteer's name in English: "Armenia" for both. */
  readonly name: string
  readonly location: Location
}
