import type { StoryReading } from '../../src/evidence/reading.ts'
import type { EventPair, GoldEvent } from './match-events.ts'

/** Victims are not found yet: gold's are counted as missed. */
export function compareVictims(
  wanted: readonly GoldEvent[],
  _pairs: readonly EventPair[],
  _story: StoryReading,
  _text: string,
): { right: number; found: number; wanted: number } {
  const asked = wanted.filter(({ optional }) => !optional).flatMap(({ values }) => (values['victims'] ?? '').split(',').filter(Boolean))
  return { right: 0, found: 0, wanted: asked.length }
}
