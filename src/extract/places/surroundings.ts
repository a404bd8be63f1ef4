import type { Candidate } from './candidates.ts'
import type { GazetteerPlace, NamedPlace } from './gazetteer.ts'
import type { Anchor } from './nearness.ts'

/** What the names of a story say together about where it plays. */
export interface Surroundings {
  /** The names that speak for a state or a division, by its code (`US`, `US.CA`). */
  readonly spoken: ReadonlyMap<string, ReadonlySet<string>>
  /** How many names of the story can mean a place in a division; a name that can mean places in ten counts a tenth for each. */
  readonly shared: ReadonlyMap<string, number>
  /** How much of that is the voice of one name, by its key. */
  readonly shares: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** How far the story is told at home in a state, by its code, 0 to 1. */
  readonly home: ReadonlyMap<string, number>
  /** The places of which the story surely speaks; empty before they are known. */
  readonly anchors: readonly Anchor[]
  /** The letters of the host at which the story stands: a paper has its town's name in them. */
  readonly host: string
}

/** Collects what the names of a story say together. */
export function surroundingsOf(
  candidates: readonly Candidate[],
  home: ReadonlyMap<string, number>,
  host: string,
): Surroundings {
  const spoken = new Map<string, Set<string>>()
  const shared = new Map<string, number>()
  const shares = new Map<string, ReadonlyMap<string, number>>()
  const speak = (key: string, code: string | null): void => {
    if (code === null) return
    const speakers = spoken.get(code)
    if (speakers) speakers.add(key)
    else spoken.set(code, new Set([key]))
  }
  for (const { key, named } of new Map(candidates.map((candidate) => [candidate.key, candidate])).values()) {
    const own = sharesOf(named)
    shares.set(key, own)
    for (const [code, share] of own) shared.set(code, (shared.get(code) ?? 0) + share)
    // A name that can mean great places of several states speaks for none.
    const great = named.filter(isGreat).map(({ place }) => place)
    if (new Set(great.map(({ country }) => country)).size !== 1) continue
    speak(key, great[0]!.country)
    if (new Set(great.map(divisionOf)).size === 1) speak(key, divisionOf(great[0]!))
  }
  for (const { container } of candidates)
    for (const { place } of container?.named ?? [])
      if (place.kind === 'admin1') speak(container!.key, divisionOf(place))
  return { spoken, shared, shares, home, anchors: [], host }
}

/** Whether no, one, or several other names of the story speak for a state or division: 0, 1, 2. */
export function voicesFor(code: string | null, key: string, { spoken }: Surroundings): number {
  const speakers = spoken.get(code ?? '')
  if (!speakers) return 0
  return Math.min(2, speakers.size - Number(speakers.has(key)))
}

/** How a name's voice is divided among the divisions in which it has a place. */
function sharesOf(named: readonly NamedPlace[]): ReadonlyMap<string, number> {
  const codes = new Set(named.flatMap(({ place, relation }) => (relation === 'main' ? (divisionOf(place) ?? []) : [])))
  return new Map(Array.from(codes, (code) => [code, 1 / codes.size]))
}

/** Known beyond its own state: then it says where the story plays. */
function isGreat({ place, relation }: NamedPlace): boolean {
  return !isTown(place) || (relation === 'main' && (place.capital || place.population >= 300_000))
}

export function divisionOf({ country, admin1 }: GazetteerPlace): string | null {
  return country !== null && admin1 !== null ? `${country}.${admin1}` : null
}

/** How many other names of the story speak for the division in which a place lies. */
export function neighboursOf(
  { place }: NamedPlace,
  group: readonly Candidate[],
  { shared, shares }: Surroundings,
): number {
  const code = divisionOf(place)
  if (code === null) return 0
  return Math.max(0, (shared.get(code) ?? 0) - (shares.get(group[0]!.key)?.get(code) ?? 0))
}

export function isTown({ kind }: GazetteerPlace): boolean {
  return kind === 'town' || kind === 'quarter' || kind === 'admin2'
}

/** How many digits the population has. Where it is not known, the place is listed for being the seat of a division. */
export function sizeOf({ population }: GazetteerPlace): number {
  return Math.log10(population > 0 ? population : 2000)
}
