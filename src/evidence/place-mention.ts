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
  /** Whether the words are part of an organisation's name: "Minnesota" in "Minnesota Department of Health". */
  readonly nested?: boolean
  /** Whether it is a nationality in front of what belongs to the state: "Turkish border". */
  readonly adjective?: boolean
}
