import type { Event, Victim } from '../../evidence/event.ts'
import type { ListedEvent, VictimNames } from '../../ledger/ledger.ts'
import type { Row } from './row.ts'

/** "ASSAULT aerial (planned)": what is not realised must never look so. */
export function eventInWords({ type, mode, status }: Event): string {
  return [type, mode, status === 'realised' ? '' : `(${status})`].filter(Boolean).join(' ')
}

/**
 * Who did it. Of an attack never without the one on whose word it is so: "bandits, accused by the governor", "the brigade, as it
 * claims"; the outlet's own word stands in the column of who says so.
 */
export function actorInWords({ event, actor, perpetrator }: Row<ListedEvent>): string {
  if (!event.perpetrator || !perpetrator) return actor ?? ''
  const { who, by } = perpetrator
  switch (event.perpetrator.standing) {
    case 'told':
      return who
    case 'claimed':
      return `${who}, as they claim`
    case 'accused':
      return `${who}, accused by ${by ?? 'others'}`
  }
}

/** Whom or what it was done to, and each of the victims: "killed: three children (civilian)". */
export function befallenInWords({ event, target, victims }: Row<ListedEvent>): string {
  const harmed = event.victims.map((victim, at) => `${victim.harm}: ${victimInWords(victim, victims[at])}`)
  // "Two herders" need not be said beside "killed: two herders".
  const isSaid = target !== null && event.victims.some(({ text }) => text.includes(target) || target.includes(text))
  return [isSaid ? '' : (target ?? ''), ...harmed].filter(Boolean).join('; ')
}

/** A victim with what the words say of them: "a teacher, Ana Ruiz (civilian, female, 43, of Norway)". */
function victimInWords({ text, standing, sex, age }: Victim, names: VictimNames | undefined): string {
  const { name = null, affiliation = null } = names ?? {}
  const known = [
    standing === 'unknown' ? '' : standing,
    sex,
    age !== null && !text.includes(age) ? age : '',
    affiliation !== null && !text.includes(affiliation) ? `of ${affiliation}` : '',
  ].filter(Boolean)
  const words = name !== null && !text.includes(name) ? `${text}, ${name}` : text
  return known.length > 0 ? `${words} (${known.join(', ')})` : words
}

/** Where and when: "Voss · 2024-03-04", "from Voss to Oslo". */
export function whereInWords({ event, place, from, to }: Row<ListedEvent>): string {
  const way = [place, from ? `from ${from}` : '', to ? `to ${to}` : ''].filter(Boolean).join(' ')
  return [way, event.when].filter(Boolean).join(' · ')
}
