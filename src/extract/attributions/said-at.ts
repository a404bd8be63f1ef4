import type { Rest } from '../../evidence/basis.ts'
import { contains } from '../../evidence/span.ts'
import type { TimeExpression } from '../../evidence/time-expression.ts'
import { calendarPart } from '../calendar-part.ts'
import type { Draft } from './draft.ts'
import { spanOf, type Range } from './passage.ts'
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
  const { passage, content } = draft
  for (const range of besideReport(draft, small)) {
    const span = spanOf(passage, range)
    for (const { value: time } of times.touching(span)) {
      const day = calendarPart(time)
      const inside = content.some((part) => part[0] < time.span[1] && time.span[0] < part[1])
      if (day && !inside && contains(span, time.span))
        return { value: day, rest: { span: time.span, basis: time.basis } }
    }
  }
  return null
}

/** The words that belong to a report beside what was said: from its source or cue up to the next comma, and a time that opens the sentence. */
export function besideReport(draft: Draft, small: SmallWords): Range[] {
  const { passage, cue, source, sourcePassage } = draft
  // "marched on Friday, demanding ..." dates the march.
  if (!cue || passage.words[cue.first]!.endsWith(small.words.gerundEnd)) return []
  const first = Math.min(cue.first, sourcePassage === passage && source ? source.first : cue.first)
  const last = Math.max(cue.end, sourcePassage === passage && source ? source.end : cue.end)
  return [
    { first, end: endOfReach(draft, last, small) },
    { first: openingOf(draft, first, small), end: first },
  ].filter((range) => range.end > range.first)
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
