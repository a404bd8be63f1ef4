import type { Role } from './assign-roles.ts'
import type { SeenLine } from './see-lines.ts'

/** The lines around a story that may say of what outlet and section it is. */
export interface Surroundings {
  /** Those between the story before, or the page's beginning, and this one. */
  readonly above: readonly SeenLine[]
  /** Those of the story above its text, with what stands there and belongs to no story. */
  readonly head: readonly SeenLine[]
  /** Those between its end and the next story, or the page's end. */
  readonly below: readonly SeenLine[]
}

/** What stands around each of so many stories. Linear in the lines. */
export function surroundings(lines: readonly SeenLine[], roles: readonly Role[], count: number): Surroundings[] {
  const extents = Array.from({ length: count }, () => ({ first: -1, body: -1, last: -1 }))
  roles.forEach(({ role, story }, index) => {
    if (story === null) return
    const extent = extents[story]!
    if (extent.first < 0) extent.first = index
    if (extent.body < 0 && role === 'body') extent.body = index
    extent.last = index
  })
  return extents.map(({ first, body, last }, story) => ({
    above: lines.slice((extents[story - 1]?.last ?? -1) + 1, first),
    head: lines.slice(first, body),
    below: lines.slice(last + 1, extents[story + 1]?.first ?? lines.length),
  }))
}
