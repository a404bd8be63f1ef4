import type { Rest } from '../../evidence/basis.ts'
import { contains, type Span } from '../../evidence/span.ts'
import type { TimeExpression } from '../../evidence/time-expression.ts'
import { calendarPart } from '../calendar-part.ts'
import type { Draft } from './draft.ts'
import type { SmallWords } from './small-words.ts'
import type { SpanIndex } from './span-index.ts'

/** How far behind a cue or its source the day of a statement stands, in tokens. */
const reach = 8

/** When something was said, and the words that say so. */
export interface SaidAt {
  readonly value: string
  readonly rest: Rest
}

/**
 * The day that stands beside the words of a report: "Orth said on Friday", "On Friday Orth said". A day inside of what was said is
 * that of what it tells; where none stands there it is unknown, whatever the day of publication.
 */
export function saidAt(draft: Draft, times: SpanIndex<TimeExpression>, small: SmallWords): SaidAt | null {
  const { passage, cue, source, sourcePassage, content } = draft
  // "marched on Friday, demanding ..." dates the march.
  if (!cue || passage.words[cue.first]!.endsWith(small.words.gerundEnd)) return null
  const first = Math.min(cue.first, sourcePassage === passage && source ? source.first : cue.first)
  const last = Math.max(cue.end, sourcePassage === passage && source ? source.end : cue.end)
  const behind = spanFrom(draft, first, endOfReach(draft, last, small))
  const before = spanFrom(draft, openingOf(draft, first, small), first)
  for (const span of [behind, before]) {
    if (!span) continue
    for (const { value: time } of times.touching(span)) {
      const day = calendarPart(time)
      const inside = content.some((part) => part[0] < time.span[1] && time.span[0] < part[1])
      if (day && !inside && contains(span, time.span))
        return { value: day, rest: { span: time.span, basis: time.basis } }
    }
  }
  return null
}

/** Up to the next comma, clause or quotation behind the words of the report. */
function endOfReach({ passage, content }: Draft, from: number, small: SmallWords): number {
  let at = from
  const isSaid = (place: number): boolean => content.some(([start]) => start === passage.tokens[place]!.start)
  while (at < Math.min(passage.tokens.length, from + reach) && !isSaid(at)) {
    if (small.words.clauseBounds.has(passage.words[at]!) || passage.quoted[at] || passage.words[at] === ',') break
    at++
  }
  return at
}

/** "On Friday, | Orth said": where nothing but a time opens the sentence. */
function openingOf({ passage }: Draft, first: number, small: SmallWords): number {
  for (let at = 0; at < first; at++) {
    const opens = small.isTime(passage, at) || small.isPreposition(passage, at) || small.isDeterminer(passage, at)
    if (!opens && passage.words[at] !== ',' && passage.tokens[at]!.kind !== 'number') return first
  }
  return first > reach ? first : 0
}

function spanFrom({ passage }: Draft, first: number, end: number): Span | null {
  return end > first ? [passage.tokens[first]!.start, passage.tokens[end - 1]!.end] : null
}
