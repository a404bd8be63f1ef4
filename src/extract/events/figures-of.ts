import type { EventType } from '../../evidence/event.ts'
import type { Figure, Measure } from '../../evidence/figure.ts'
import { contains, type Span } from '../../evidence/span.ts'
import { firstFrom } from '../neighbours.ts'

/** What each kind of event does to those whom figures count. */
const befalls: Partial<Record<EventType, readonly Measure[]>> = {
  ASSAULT: ['killed', 'wounded', 'missing', 'abducted', 'captured', 'destroyed', 'damaged', 'displaced', 'affected'],
  DISASTER: [
    'killed',
    'wounded',
    'missing',
    'homeless',
    'affected',
    'displaced',
    'evacuated',
    'destroyed',
    'damaged',
    'infected',
  ],
  DISPLACE: ['displaced', 'evacuated', 'returned', 'sheltered', 'homeless', 'arrived', 'crossed'],
  RESCUE: ['rescued'],
  COERCE: ['arrested', 'held', 'captured'],
  RETREAT: ['released', 'returned'],
  AID: ['money', 'other'],
  MOBILIZE: ['deployed'],
  PROTEST: ['other', 'arrested'],
}

/** The figures of a sentence that count whom or what a deed befell; those in its own target whatever they count. */
export function figuresOf(type: EventType, target: Span | null, figures: readonly Figure[]): Figure[] {
  const measures = befalls[type] ?? []
  return figures.filter(
    ({ span, measure }) =>
      (target !== null && contains(target, span)) || (measures.includes(measure) && measure !== 'other'),
  )
}

/** The figures that stand in a span, of those of a story in its order: found by bisection. */
export function figuresIn(figures: readonly Figure[], [start, end]: Span): readonly Figure[] {
  const first = firstFrom(figures, start)
  let last = first
  while (last < figures.length && figures[last]!.span[0] < end) last += 1
  return figures.slice(first, last)
}
