import type { Rest } from '../../evidence/basis.ts'
import { contains, type Span } from '../../evidence/span.ts'
import type { Hedge } from './find-hedges.ts'
import { countBefore } from '../count-before.ts'

/** What can stand in the outlet's own voice: a figure, an event. */
interface Voiced {
  readonly saidBy: string | null
  readonly rests: Readonly<Record<string, Rest>>
}

/** How many hedges before a finding are looked at; clauses do not overlap much. */
const neighbours = 4

/**
 * Marks what the outlet says in its own voice and only from hearsay: under `rests.hearsay` stand the words that say so. What an
 * attribution vouches for has a source, and is left alone. `hedges` come in the order of the text.
 */
export function markHearsay<T extends Voiced>(
  findings: readonly T[],
  placeOf: (finding: T) => Span,
  hedges: readonly Hedge[],
): T[] {
  return findings.map((finding) => {
    if (finding.saidBy !== null) return finding
    const place = placeOf(finding)
    const hedge = near(hedges, place).find(({ clause }) => contains(clause, place))
    return hedge ? { ...finding, rests: { ...finding.rests, hearsay: { span: hedge.span, basis: 'stated' } } } : finding
  })
}

/** The hedges whose clauses may hold a place. */
function near(hedges: readonly Hedge[], [start]: Span): readonly Hedge[] {
  const end = countBefore(hedges, ({ clause }) => clause[0] <= start)
  return hedges.slice(Math.max(0, end - neighbours), end)
}
