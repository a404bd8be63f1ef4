import type { Location, OtherPlace, PlacePrecision, PlaceReason } from '../../evidence/entity.ts'
import type { GazetteerPlace, PlaceKind } from './gazetteer.ts'
import { sumOf, type Option, type Weighed } from './weigh-places.ts'

const precisions: Readonly<Record<PlaceKind, PlacePrecision>> = {
  country: 'country',
  admin1: 'region',
  admin2: 'district',
  town: 'town',
  quarter: 'town',
  district: 'district',
  region: 'region',
  area: 'area',
  corridor: 'corridor',
  sea: 'sea',
  point: 'point',
}

/** So many other places are named. */
const mostAlternatives = 3

/** Where the place lies that a name means, why it is this one, and which others bear the name. */
export function locate({ meant, options }: Weighed): Location {
  const { lat, lon, country, geonameId, kind, division, status } = meant.place
  const others = options
    .filter(({ named }) => named.place !== meant.place)
    .sort((a, b) => sumOf(b.weight) - sumOf(a.weight))
  const alternatives = others.slice(0, mostAlternatives).map(({ named }) => otherPlace(named.place))
  return {
    lat,
    lon,
    country,
    geonameId,
    precision: precisions[kind],
    ...(division !== null && { division }),
    ...(status !== null && { status }),
    reason: reasonFor(
      options.find(({ named }) => named === meant)!,
      others[0],
    ),
    ...(alternatives.length > 0 && { alternatives }),
  }
}

/** What the place has most before the next likely one. */
function reasonFor(meant: Option, next: Option | undefined): PlaceReason {
  if (!next) return 'only'
  const reasons = ['beside', 'noun', 'near', 'country', 'home', 'size'] as const
  const lead = (reason: (typeof reasons)[number]): number => meant.weight[reason] - next.weight[reason]
  return reasons.reduce((a, b) => (lead(b) > lead(a) ? b : a))
}

function otherPlace({ name, lat, lon, country, division, geonameId }: GazetteerPlace): OtherPlace {
  return { name, lat, lon, country, division, geonameId }
}
