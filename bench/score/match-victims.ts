import type { Victim } from '../../src/evidence/event.ts'
import type { StoryReading } from '../../src/evidence/reading.ts'
import type { EventPair, GoldEvent } from './match-events.ts'

interface GoldVictim {
  /** The number with its hedge, or a name. */
  readonly who: string
  readonly harm: string
  readonly standing: string
}

/**
 * Right is a victim of the right event with its harm, its number or name, and whether civilian or combatant. Those of events that
 * gold leaves open, and of events that are not found, count as far as they are asked for.
 */
export function compareVictims(
  wanted: readonly GoldEvent[],
  pairs: readonly EventPair[],
  story: StoryReading,
): { right: number; found: number; wanted: number } {
  const count = { right: 0, found: 0, wanted: 0 }
  for (const gold of wanted.filter(({ optional }) => !optional)) {
    const asked = victimsIn(gold.values['victims'] ?? '')
    const found = pairs.find((pair) => pair.gold === gold)?.event.victims ?? []
    count.wanted += asked.length
    count.found += found.length
    count.right += asked.filter((one) => found.some((victim) => isSame(one, victim, story))).length
  }
  return count
}

const harms: ReadonlySet<string> = new Set(['killed', 'wounded', 'missing', 'abducted'])

/** "at least 12 killed unknown, Oleg Shubin killed civilian male 52". */
function victimsIn(text: string): GoldVictim[] {
  return text
    .split(',')
    .map((part) => part.trim().split(' '))
    .flatMap((words) => {
      const at = words.findIndex((word) => harms.has(word))
      return at < 0 ? [] : [{ who: words.slice(0, at).join(' '), harm: words[at]!, standing: words[at + 1] ?? '' }]
    })
}

function isSame({ who, harm, standing }: GoldVictim, victim: Victim, story: StoryReading): boolean {
  if (harm !== victim.harm || standing !== victim.standing) return false
  const number = /\d+/.exec(who)
  if (number === null)
    return story.entities.find(({ id }) => id === victim.entity)?.name === who || victim.text.includes(who)
  const figure = story.figures.find(({ id }) => id === victim.figure)
  return figure?.value === Number(number[0])
}
