import type { Manner } from '../../evidence/attribution.ts'
import { overlap, type Span } from '../../evidence/span.ts'
import type { Quotation } from './find-quotations.ts'
import type { SpanIndex } from './span-index.ts'

/** The share of quoted characters from which content counts as direct; what is left are commas and stops. */
const direct = 0.9

/** Direct where all of the content stands in quotation marks, indirect where none of it does, else mixed. */
export function mannerOf(content: readonly Span[], quotations: SpanIndex<Quotation>): Manner {
  let quoted = 0
  let length = 0
  for (const span of content) {
    length += span[1] - span[0]
    for (const found of quotations.touching(span)) quoted += overlap(span, found.span)
  }
  if (quoted === 0) return 'indirect'
  return quoted >= direct * length ? 'direct' : 'mixed'
}
