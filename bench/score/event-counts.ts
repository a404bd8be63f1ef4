import type { StoryReading } from '../../src/evidence/reading.ts'
import type { GoldCase } from '../../test/gold-sentences.ts'
import { bodyEventsOf, goldEventsOf, isRight, matchEvents, nameOf, type EventPair } from './match-events.ts'
import { f1Of, sayF1 } from './say-f1.ts'
import { compareVictims } from './match-victims.ts'

const fields = ['actor', 'target', 'place', 'when', 'status', 'mode'] as const

interface Count {
  right: number
  found: number
  wanted: number
}

/** Adds up how many events of gold stories were found, and what of them is right. */
export class EventCounts {
  readonly errors: string[] = []
  readonly #events: Count = { right: 0, found: 0, wanted: 0 }
  readonly #whole: Count = { right: 0, found: 0, wanted: 0 }
  readonly #victims: Count = { right: 0, found: 0, wanted: 0 }
  readonly #fields = new Map<string, number>()

  add(gold: GoldCase, story: StoryReading): void {
    const wanted = goldEventsOf(gold)
    const found = bodyEventsOf(story)
    const pairs = matchEvents(wanted, story)
    const asked = pairs.filter((pair) => !pair.gold.optional)
    const isWhole = (pair: EventPair): boolean =>
      (['actor', 'place', 'when'] as const).every((field) => isRight(field, pair, story))
    const tally = {
      found: found.length - (pairs.length - asked.length),
      wanted: wanted.filter((one) => !one.optional).length,
    }
    addTo(this.#events, { ...tally, right: asked.length })
    addTo(this.#whole, { ...tally, right: asked.filter(isWhole).length })
    addTo(this.#victims, compareVictims(wanted, pairs, story))
    for (const pair of asked) {
      const wrong = fields.filter((field) => !isRight(field, pair, story))
      for (const field of fields)
        if (!wrong.includes(field)) this.#fields.set(field, (this.#fields.get(field) ?? 0) + 1)
      if (wrong.length > 0) this.errors.push(...wrong.map((field) => sayWrong(field, pair, story, gold.title)))
    }
    const met = new Set(pairs.map((pair) => pair.gold))
    const given = new Set(pairs.map((pair) => pair.event))
    for (const one of wanted)
      if (!one.optional && !met.has(one))
        this.errors.push(`${gold.title}: missed ${one.values['type']} "${gold.text.slice(...one.marks[0]!)}"`)
    for (const event of found)
      if (!given.has(event))
        this.errors.push(
          `${gold.title}: too many ${event.type} "${event.trigger.text}" ${nameOf(event.actor, story)} > ${nameOf(event.target, story)}`,
        )
  }

  /** F1 of the events, of those with actor, place and date right too, and of the victims. */
  get f1(): { readonly type: number; readonly whole: number; readonly victims: number } {
    return { type: f1Of(this.#events), whole: f1Of(this.#whole), victims: f1Of(this.#victims) }
  }

  table(): string {
    const matched = Math.max(1, this.#events.right)
    return [
      `  type                        ${sayF1(this.#events)}`,
      `  type, actor, place and date ${sayF1(this.#whole)}`,
      `  victims                     ${sayF1(this.#victims)}`,
      ...fields.map(
        (field) => `  ${field.padEnd(27)} ${((this.#fields.get(field) ?? 0) / matched).toFixed(3)} of the events found`,
      ),
    ].join('\n')
  }
}

function addTo(count: Count, { right, found, wanted }: Count): void {
  count.right += right
  count.found += found
  count.wanted += wanted
}

function sayWrong(
  field: (typeof fields)[number],
  { gold, event }: EventPair,
  story: StoryReading,
  title: string,
): string {
  const given = event[field]
  const isParty = field === 'actor' || field === 'target' || field === 'place'
  return `${title}: ${event.type} "${event.trigger.text}" ${field} ${isParty ? nameOf(given, story) : given}, wanted ${gold.values[field] ?? 'none'}`
}
