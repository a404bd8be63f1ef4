import type { EventType } from '../../evidence/event.ts'
import type { Figure, Measure } from '../../evidence/figure.ts'
import { contains, type Span } from '../../evidence/span.ts'

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
export function figuresOf(type: EventType, target: Span | null, near: Span, figures: readonly Figure[]): Figure[] {
  const measures = befalls[type] ?? []
  return figures.filter(
    ({ span, measure }) =>
      (target !== null && contains(target, span)) ||
      (contains(near, span) && measures.includes(measure) && measure !== 'other'),
  )
}
