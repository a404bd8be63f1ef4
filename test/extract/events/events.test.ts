import type { Event } from '../../../src/evidence/event.ts'
import type { Span } from '../../../src/evidence/span.ts'
import { findEvents } from '../../../src/extract/events/find-events.ts'
import { english } from '../../../src/language/english/index.ts'
import { testGoldSentences, type Mark } from '../../gold-sentences.ts'
import { storyOf } from '../dated-story.ts'

testGoldSentences(new URL('events.gold.md', import.meta.url), ({ text }) => {
  const found = { entities: [], attributions: [], figures: [], times: [] }
  return findEvents(storyOf(text), text, found, english).flatMap(marksOf)
})

/** The words that name an event, and the words for who did it to whom. */
function marksOf(event: Event, at: number): Mark[] {
  const group = String(at + 1)
  const { type, mode, status } = event
  const values = { type, mode: String(mode), status }
  const mark = (label: string, span: Span, given = {}): Mark => ({
    label,
    group,
    start: span[0],
    end: span[1],
    values: given,
  })
  const party = (name: 'actor' | 'target'): Mark[] =>
    event.rests[name]?.span ? [mark(name, event.rests[name].span)] : []
  return [mark('event', event.trigger.span, values), ...party('actor'), ...party('target')]
}
