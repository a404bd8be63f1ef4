import type { Event } from '../../src/evidence/event.ts'
import type { StoryReading } from '../../src/evidence/reading.ts'
import type { Span } from '../../src/evidence/span.ts'
import type { GoldCase, Mark } from '../../test/gold-sentences.ts'

/** An event of a gold story: the words that tell it, each time that it is told, and what is to be known of it. */
export interface GoldEvent {
  readonly marks: readonly Span[]
  readonly values: Readonly<Record<string, string>>
  readonly optional: boolean
}

export interface EventPair {
  readonly gold: GoldEvent
  readonly event: Event
}

export function goldEventsOf({ marks }: GoldCase): GoldEvent[] {
  const told = (group: string): readonly Mark[] => marks.filter((mark) => mark.group === group)
  return marks
    .filter(({ label }) => label === 'event')
    .map(({ group, values }) => ({
      marks: told(group).map(({ start, end }): Span => [start, end]),
      values,
      optional: values['optional'] === 'yes',
    }))
}

/** The events of the body that tell the same as one of gold: of the same type, by the same words, or in the same sentence. */
export function matchEvents(gold: readonly GoldEvent[], story: StoryReading): EventPair[] {
  const left = new Set(gold)
  const events = new Set(bodyEventsOf(story))
  const pairs: EventPair[] = []
  const sentences = story.paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ span }) => span))
  const near = (a: Span, b: Span): boolean => sentences.some((sentence) => overlap(sentence, a) && overlap(sentence, b))
  for (const meets of [overlap, near])
    for (const event of events) {
      const fitting = [...left].filter(
        ({ marks, values }) => values['type'] === event.type && marks.some((mark) => meets(mark, event.trigger.span)),
      )
      const best = fitting.find((one) => sharesParty(one, event, story)) ?? fitting[0]
      if (!best) continue
      pairs.push({ gold: best, event })
      left.delete(best)
      events.delete(event)
    }
  return pairs
}

/** What stands in the headline is not asked for. */
export function bodyEventsOf({ events, paragraphs }: StoryReading): Event[] {
  const heads = paragraphs.filter(({ role }) => role === 'headline' || role === 'deck').map(({ span }) => span)
  return events.filter(({ trigger }) => !heads.some((head) => overlap(head, trigger.span)))
}

/** Two who do something together may stand either way round. */
const mutual: ReadonlySet<string> = new Set(['CONSULT', 'SUPPORT', 'AGREE', 'COOPERATE', 'ASSAULT'])

export function isRight(
  field: 'actor' | 'target' | 'place' | 'when' | 'status' | 'mode',
  { gold, event }: EventPair,
  story: StoryReading,
): boolean {
  // prettier-ignore
  const wanted = gold.values[field] ?? ''
  if (field === 'when' || field === 'status' || field === 'mode') return fits(wanted, event[field] ?? '', sameValue)
  if (fits(wanted, nameOf(event[field], story), sameName)) return true
  if (field === 'place' || !mutual.has(event.type)) return false
  const other = field === 'actor' ? 'target' : 'actor'
  return fits(wanted, nameOf(event[other], story), sameName)
}

function sharesParty(gold: GoldEvent, event: Event, story: StoryReading): boolean {
  return isRight('actor', { gold, event }, story) && isRight('target', { gold, event }, story)
}

/** `a / b`: either; a `?` before it: or nothing at all. */
function fits(wanted: string, given: string, same: (a: string, b: string) => boolean): boolean {
  const doubtful = wanted.startsWith('?')
  if (given === '') return wanted === '' || doubtful
  return wanted
    .replace(/^\?/, '')
    .split(' / ')
    .some((one) => same(one.trim(), given))
}

function sameValue(wanted: string, given: string): boolean {
  return wanted === given
}

function sameName(wanted: string, given: string): boolean {
  const [a, b] = [plain(wanted), plain(given)]
  return a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `))
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[’']s\b/g, '')
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .split(' ')
    .filter((word) => word !== '' && word !== 'the' && word !== 'a' && word !== 'an')
    .join(' ')
}

/** The name of an entity, or the words themselves. */
export function nameOf(value: string | null, { entities }: StoryReading): string {
  return entities.find(({ id }) => id === value)?.name ?? value ?? ''
}

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
