import type { Candidate } from './candidates.ts'
import type { GazetteerPlace } from './gazetteer.ts'

/** A place of which a story surely speaks, by the key of its name. */
export interface Anchor {
  readonly key: string
  readonly lat: number
  readonly lon: number
  /** How sure it is, 0 to 1. */
  readonly weight: number
}

/** No more anchors are asked than this: a list of a thousand towns costs no more. */
const mostAnchors = 40

/** Within so many kilometres places are neighbours. */
const reachKm = 120

/** The places by which others can be found: names that can mean one place alone, or whose container says which. */
export function anchorsOf(
  groups: Iterable<readonly Candidate[]>,
  meantOf: (group: readonly Candidate[]) => GazetteerPlace,
): Anchor[] {
  const anchors: Anchor[] = []
  for (const group of groups) {
    if (anchors.length >= mostAnchors) break
    const first = group[0]!
    const place = meantOf(group)
    if (!isSmall(place)) continue
    const options = first.named.filter(({ relation }) => relation === 'main').length
    const weight = first.container ? 1 : 1 / Math.max(1, options)
    anchors.push({ key: first.key, lat: place.lat, lon: place.lon, weight })
  }
  return anchors
}

/** How many places of the story lie near a place, those of other names alone: 0 for none, more the nearer and surer they are. */
export function nearness(place: GazetteerPlace, key: string, anchors: readonly Anchor[]): number {
  if (!isSmall(place)) return 0
  let sum = 0
  for (const anchor of anchors) {
    if (anchor.key === key) continue
    const eastWest = (place.lon - anchor.lon) * Math.cos(((place.lat + anchor.lat) * Math.PI) / 360)
    const km = Math.hypot(place.lat - anchor.lat, eastWest) * 111.2
    sum += anchor.weight * Math.exp(-km / reachKm)
  }
  return sum
}

/** A point in a large country says little about what is near. */
function isSmall({ kind }: GazetteerPlace): boolean {
  return kind === 'town' || kind === 'quarter' || kind === 'admin2' || kind === 'point' || kind === 'district'
}
