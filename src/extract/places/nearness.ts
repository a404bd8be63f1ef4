import type { Candidate } from './candidates.ts'
import type { GazetteerPlace } from './gazetteer.ts'

/** A place of which a story surely speaks, by the key of its name. */
export interface Anchor {
  readonly key: string
  readonly lat: number
  readonly lon: number
  /** How sure it is, 0 to 1. */
  readonly weight: number
  /** All places that the name can mean. */
  readonly options: readonly GazetteerPlace[]
}

/** No more anchors are asked than this: a list of a thousand towns costs no more. */
const mostAnchors = 40

/** Within so many kilometres places are neighbours. */
const reachKm = 120

/**
 * Two names that can mean many places each mean the two that lie beside one another: "Paris and Henry County". Chance brings
 * some together as well, so that they must be nearer, and count for less.
 */
const pairReachKm = 35
const pairWeight = 0.8

/** So many places of a name are asked: of "San Antonio" there are hundreds. */
const mostOptions = 30

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
    const all = first.named.flatMap(({ place: each, relation }) => (relation === 'main' && isSmall(each) ? [each] : []))
    anchors.push({
      key: first.key,
      lat: place.lat,
      lon: place.lon,
      weight,
      options: first.container ? [] : all.slice(0, mostOptions),
    })
  }
  return anchors
}

/** How many places of the story lie near a place, those of other names alone: 0 for none, more the nearer and surer they are. */
export function nearness(place: GazetteerPlace, key: string, anchors: readonly Anchor[]): number {
  if (!isSmall(place)) return 0
  let sum = 0
  for (const anchor of anchors) {
    if (anchor.key === key) continue
    let near = anchor.weight * Math.exp(-kilometres(place, anchor) / reachKm)
    for (const option of anchor.options) {
      // 170 km to the north or south are too far to count, and quickly told.
      if (Math.abs(option.lat - place.lat) > 1.5) continue
      near = Math.max(near, pairWeight * Math.exp(-kilometres(place, option) / pairReachKm))
    }
    sum += near
  }
  return sum
}
interface Point {
  readonly lat: number
  readonly lon: number
}

function kilometres(a: Point, b: Point): number {
  const eastWest = (a.lon - b.lon) * Math.cos(((a.lat + b.lat) * Math.PI) / 360)
  return Math.hypot(a.lat - b.lat, eastWest) * 111.2
}

/** A point in a large country says little about what is near. */
function isSmall({ kind }: GazetteerPlace): boolean {
  return kind === 'town' || kind === 'quarter' || kind === 'admin2' || kind === 'point' || kind === 'district'
}
