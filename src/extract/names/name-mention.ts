import type { EntityKind } from '../../evidence/entity.ts'
import type { Span } from '../../evidence/span.ts'

/** One place in the story where a name stands, before the mentions are joined to entities. */
export interface NameMention {
  readonly span: Span
  readonly kind: EntityKind
  /** The words of the name, without office or title. */
  readonly name: string
  readonly description: string | null
  /** An acronym in brackets behind the name, or behind the office in front of it, and where: "(UNHCR)". */
  readonly acronym: { readonly name: string; readonly span: Span } | null
}
