import type { Rest } from '../../evidence/basis.ts'
import type { Entity } from '../../evidence/entity.ts'
import type { Event, Victim } from '../../evidence/event.ts'
import type { Figure } from '../../evidence/figure.ts'
import type { Paragraph } from '../../evidence/story.ts'

/** An event as one sentence tells it. */
export interface ToldEvent {
  readonly event: Event
  readonly role: Paragraph['role']
  /** The number of the sentence of the story that tells it, or told of it last. */
  readonly sentence: number
  /** Told by what it did to somebody ("killed", "destroyed"), which belongs to an attack or a disaster told beside it. */
  readonly isHarm: boolean
  /** "the attack", "the two strikes": what has been told before. */
  readonly isKnown: boolean
  /** "The war has killed 14,000": what belongs to no single event. */
  readonly isOfWar: boolean
}

interface Known {
  readonly figures: readonly Figure[]
  readonly entities: readonly Entity[]
}

type SamePlace = (a: string | null, b: string | null) => boolean

/** What is asked of two events. */
interface Comparison {
  readonly isOnePlace: SamePlace
  /** When it was that a figure counts, by its id. */
  readonly whens: ReadonlyMap<string, string>
}

/** Whether two places can be one: a town and its country or region can, two towns cannot. */
function placeComparison(entities: readonly Entity[]): SamePlace {
  const places = new Map(entities.map(({ id, place }) => [id, place]))
  return (a, b) => {
    if (a === null || b === null || a === b) return true
    const [one, other] = [places.get(a) ?? null, places.get(b) ?? null]
    if (!isWide(one) && !isWide(other)) return false
    // Where nobody knows a place, it may lie in the country that is told.
    return one === null || other === null || (one.country !== null && one.country === other.country)
  }
}

function isWide(place: Entity['place']): boolean {
  return place?.precision === 'country' || place?.precision === 'region'
}

/** How many events back the same one is looked for. */
const memory = 40

/**
 * Makes one event of what several sentences tell of it, with ids `v1`, `v2` ... Told first by the headline, it takes the words of
 * the text. What one telling leaves open another may say; what they say differently makes them two. Takes time linear in their number.
 */
export function joinEvents(told: readonly ToldEvent[], { figures, entities }: Known): Event[] {
  const comparison: Comparison = {
    isOnePlace: placeComparison(entities),
    whens: new Map(figures.flatMap(({ id, when }) => (when === null ? [] : [[id, when] as const]))),
  }
  const counts = new Map(figures.map(({ id, min, max, text }) => [id, min === null ? text : `${min} ${max}`]))
  const joined: ToldEvent[] = []
  for (const next of told) {
    const at = findTwin(joined, next, comparison)
    if (at < 0) joined.push(next)
    else joined[at] = join(joined[at]!, next, counts)
  }
  return joined.map(({ event }, number) => ({ ...event, id: `v${number + 1}` }))
}

function findTwin(before: readonly ToldEvent[], next: ToldEvent, comparison: Comparison): number {
  for (let at = before.length - 1; at >= Math.max(0, before.length - memory); at--) {
    const one = before[at]!
    if (one.event.type !== next.event.type || !agree(one, next, comparison)) continue
    if (isToldAgain(one, next)) return at
  }
  return -1
}

/** Why a later telling is taken for the same event: it is harm done by it, or named as known, or the headline has told it. */
function isToldAgain(one: ToldEvent, next: ToldEvent): boolean {
  if (isHead(one) !== isHead(next)) return sharesSomething(one.event, next.event) || next.sentence - one.sentence <= 2
  if (one.sentence === next.sentence)
    return next.isHarm || one.isHarm || isSameWord(one.event, next.event) || together.has(next.event.type)
  const away = next.sentence - one.sentence
  if (next.isHarm) return away <= harmReach && addsNothing(one.event, next.event)
  if (next.isKnown) return away <= knownReach
  return isSameWord(one.event, next.event) && sharesSomething(one.event, next.event)
}

/** How many sentences later the harm of an event is told. */
const harmReach = 4
const knownReach = 12

/** Harm that has a doer, a date or a place of its own, which the event has not, is another's. */
function addsNothing(one: Event, next: Event): boolean {
  return (['actor', 'when', 'place'] as const).every((field) => next[field] === null || one[field] !== null)
}

const together: ReadonlySet<Event['type']> = new Set<Event['type']>(['CONSULT', 'PROTEST', 'DISASTER', 'ASSAULT'])

function isHead({ role }: ToldEvent): boolean {
  return role === 'headline' || role === 'deck'
}

function sharesSomething(a: Event, b: Event): boolean {
  return (a.actor !== null && sameWords(a.actor, b.actor)) || (a.target !== null && sameWords(a.target, b.target))
}

function isSameWord(a: Event, b: Event): boolean {
  return a.trigger.text.slice(0, 5).toLowerCase() === b.trigger.text.slice(0, 5).toLowerCase()
}

/** Whether nothing that both say differs. */
function agree(one: ToldEvent, next: ToldEvent, { isOnePlace, whens }: Comparison): boolean {
  const [a, b] = [one.event, next.event]
  if (one.isOfWar !== next.isOfWar) return false
  if (next.isHarm && one.sentence !== next.sentence && isSummed(b, a, whens)) return false
  const isHarm = next.isHarm || (one.isHarm && one.sentence === next.sentence)
  if (a.status !== b.status || !open(a.mode, b.mode)) return false
  if (!isOnePlace(a.place, b.place) || !sameTime(a.when, b.when)) return false
  if (!openWords(a.actor, b.actor)) return false
  return isHarm || a.type === 'DISASTER' || openWords(a.target, b.target)
}

function open(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b
}

function openWords(a: string | null, b: string | null): boolean {
  return a === null || b === null || sameWords(a, b)
}

function sameWords(a: string, b: string | null): boolean {
  if (b === null) return false
  const [one, other] = [plain(a), plain(b)]
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)
}

function plain(words: string): string {
  return words.toLowerCase().replace(/^(?:the|a|an) /, '')
}

/** "1,193 have been killed since January", "215 in 2020": dead of another time, or of a long one, are none of a single attack. */
function isSummed({ victims, actor }: Event, { when }: Event, whens: ReadonlyMap<string, string>): boolean {
  if (actor !== null) return false
  return victims.some(({ figure }) => {
    const counted = whens.get(figure ?? '')
    if (counted === undefined || (when !== null && counted.startsWith(when))) return false
    return /^\d{4}(?:\/\.\.)?$/.test(counted) || (when !== null && !sameTime(when, counted.split('/')[0]!))
  })
}

/** A day lies in its month. */
function sameTime(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a)
}

const reason = 'told of the same event'

/** Whether the same harm to the same person, or to as many, has been told. */
function isCounted({ victims }: Event, next: Victim, counts: ReadonlyMap<string, string>): boolean {
  return victims.some(
    (one) =>
      one.harm === next.harm &&
      (one.entity !== null || next.entity !== null
        ? one.entity === next.entity
        : counts.get(one.figure ?? '') === counts.get(next.figure ?? '') &&
          (one.figure !== null || one.text === next.text)),
  )
}

function join(first: ToldEvent, second: ToldEvent, counts: ReadonlyMap<string, string>): ToldEvent {
  const [main, other] = isHead(first) && !isHead(second) ? [second, first] : [first, second]
  const event: { -readonly [Key in keyof Event]: Event[Key] } = { ...main.event }
  const rests: Record<string, Rest> = { ...main.event.rests }
  for (const field of ['actor', 'target', 'place', 'from', 'to', 'when', 'mode'] as const) {
    if (event[field] !== null || other.event[field] === null) continue
    // Who did it is told beside it, or not at all.
    if (field === 'actor' && first.sentence !== second.sentence && !isHead(first)) continue
    event[field] = other.event[field]
    const rest = other.event.rests[field]
    if (rest) rests[field] = { ...rest, basis: 'inferred', reason }
  }
  event.rests = rests
  event.victims = [
    ...main.event.victims,
    ...other.event.victims.filter((victim) => !isCounted(main.event, victim, counts)),
  ]
  // Who did it is told beside it; who is accused of it or claims it, wherever it is named again.
  const { perpetrator } = other.event
  if (first.sentence === second.sentence || perpetrator?.standing !== 'told') event.perpetrator ??= perpetrator
  event.figures = [...new Set([...main.event.figures, ...other.event.figures])]
  const sentence = Math.max(first.sentence, second.sentence)
  return { ...main, event, sentence, isHarm: main.isHarm && (isHead(other) || other.isHarm) }
}
