import type { PlaceReason } from '../../evidence/entity.ts'
import type { Language } from '../../language/language.ts'
import { holds, type Candidate } from './candidates.ts'
import type { GazetteerPlace, NamedPlace } from './gazetteer.ts'
import { nearness } from './nearness.ts'
import { nounWeight, surenessOf } from './sureness.ts'
import { divisionOf, isTown, neighboursOf, sizeOf, voicesFor, type Surroundings } from './surroundings.ts'

/** What a name means in a story, and how sure it is that it names a place at all. */
export interface Weighed {
  readonly meant: NamedPlace
  readonly sureness: number
  /** All that the name can mean. */
  readonly options: readonly Option[]
}

export interface Option {
  readonly named: NamedPlace
  readonly weight: Weight
}

/** So many occurrences of a name are asked what it means; a page that says one name ten thousand times costs no more. */
const mostAsked = 50

/** Weighs all occurrences of one name in a story together: they mean one place. */
export function weigh(occurrences: readonly Candidate[], around: Surroundings, language: Language): Weighed {
  const group = occurrences.slice(0, mostAsked)
  const options = group[0]!.named.map((named) => ({ named, weight: weightOf(named, group, around, language) }))
  const best = options.reduce((a, b) => (sumOf(b.weight) > sumOf(a.weight) ? b : a))
  return { meant: best.named, sureness: surenessOf(best.named, group, around, language), options }
}

/** What speaks for a place, apart from one another. */
type Weight = Readonly<Record<Exclude<PlaceReason, 'only'>, number>>

export function sumOf({ size, country, near, home, beside, noun }: Weight): number {
  return size + country + near + home + beside + noun
}

/** How likely the name means this one of its places. */
function weightOf(named: NamedPlace, group: readonly Candidate[], around: Surroundings, language: Language): Weight {
  const { place } = named
  const first = group[0]!
  const contained = group.some(({ container }) => container?.named.some((outer) => holds(outer, named)) === true)
  const containing = group.some(({ content }) => content?.named.some((inner) => holds(named, inner)) === true)
  const ambiguous = place.kind === 'country' && first.named.some((other) => isForeignDivision(other, place))
  return {
    size:
      importanceOf(place, ambiguous) +
      strangeness(named, first, around) +
      (isOvershadowed(named, first) ? -3 : 0) +
      (hasSeat(named, group) ? -1 : 0),
    country: 1.5 * voicesFor(place.country, first.key, around),
    near:
      1.5 * voicesFor(divisionOf(place), first.key, around) +
      Math.min(3, 1.5 * neighboursOf(named, group, around)) +
      Math.min(3, 2 * nearness(place, first.key, around.anchors)),
    home: homeWeight(named, group, around, language),
    beside: (contained ? 8 : 0) + (containing ? 6 : 0),
    noun: Math.max(...group.map((candidate) => nounWeight(candidate, place, language))),
  }
}

/**
 * For a place of the state in which the story is told at home; against a famous name abroad of which it says nothing else: in a
 * paper of Texas, "Paris police" are those of Paris, Texas.
 */
function homeWeight(named: NamedPlace, group: readonly Candidate[], around: Surroundings, language: Language): number {
  const { place } = named
  if (place.country === null) return 0
  const own = around.home.get(place.country) ?? 0
  if (own > 0) return 1.5 * own
  const isOwn = isInHost(group[0]!, around)
  const homely = group[0]!.named.some((other) => isAtHome(other, isOwn ? 0.5 : 1, around))
  if (!homely || voicesFor(place.country, group[0]!.key, around) > 0) return 0
  const local = isOwn ? 1 : Math.max(...group.map((candidate) => localSigns(candidate, language)))
  if (place.kind === 'country') return local > 0 ? -6 : 0
  return -1.5 - 1.5 * local
}

/** A place of a state in which the story is told, as surely as is asked. */
function isAtHome({ place, relation }: NamedPlace, sure: number, { home }: Surroundings): boolean {
  if (relation !== 'main' || place.kind === 'country') return false
  return (home.get(place.country ?? '') ?? 0) >= sure
}

/** "theparisnews.com" is the paper of some Paris. */
function isInHost({ key }: Candidate, { host }: Surroundings): boolean {
  return key.length >= 5 && host.includes(key.replaceAll(' ', ''))
}

/** What only those say who live near: "Paris police", "a Lebanon woman", "James Barnes, 20, of Paris". */
function localSigns({ line, first, last }: Candidate, { places }: Language): number {
  const behind = line.pieces[last + 1]
  if (behind && !behind.joined && (places.localBodies.has(behind.lower) || places.localNouns.has(behind.lower)))
    return 1
  const before = line.pieces[first - 1]
  const comma = line.pieces[first - 2]?.text === ',' ? line.pieces[first - 3] : undefined
  return before?.lower === 'of' && comma !== undefined && /^[1-9][0-9]$/.test(comma.text) ? 1 : 0
}

/**
 * Against a town by one of its other names: GeoNames lists those of every language, so that "Bethlehem" is Belém in Brazil too.
 * A story that plays in its country may well call it so.
 */
function strangeness({ place, relation }: NamedPlace, { key, named }: Candidate, around: Surroundings): number {
  if (relation !== 'other' || place.kind !== 'town') return 0
  // "Mexico" is the state, though its capital is called so too.
  if (named.some((other) => other.relation === 'main' && other.place.kind === 'country')) return -8
  if (place.population >= 2_000_000) return 0
  const contested = named.some((other) => other.relation === 'main' && other.place.population > 5000)
  return contested && voicesFor(place.country, key, around) === 0 ? -2.5 : -1
}

/** A small town that is called as a division elsewhere is seldom meant: "California" is no borough of Pennsylvania. */
function isOvershadowed({ place }: NamedPlace, { named }: Candidate): boolean {
  if (!isTown(place) || place.population >= 300_000) return false
  return named.some(
    ({ place: large, relation }) =>
      large.kind === 'admin1' &&
      relation === 'main' &&
      large.population > 20 * place.population &&
      divisionOf(large) !== divisionOf(place),
  )
}

/** A division that is called as a town in it: "in Naryn" is the town sooner, save in a row of provinces. */
function hasSeat({ place }: NamedPlace, group: readonly Candidate[]): boolean {
  if (place.kind !== 'admin1' || group.some(({ listed }) => listed)) return false
  return group[0]!.named.some(({ place: small }) => small.kind === 'town' && divisionOf(small) === divisionOf(place))
}

/** "Georgia" is a state and a division of another. */
function isForeignDivision({ place }: NamedPlace, state: GazetteerPlace): boolean {
  return place.kind === 'admin1' && place.country !== state.country
}

function importanceOf(place: GazetteerPlace, ambiguous: boolean): number {
  const { kind, capital } = place
  const size = sizeOf(place)
  switch (kind) {
    case 'country':
      return ambiguous ? 7.2 : 11
    case 'admin1':
      return 3.5 + 0.35 * size
    case 'admin2':
      return 2 + 0.3 * size
    case 'town':
      return size + (capital ? 2 : 0)
    case 'quarter':
      return size - 1
    case 'district':
    case 'region':
    case 'area':
    case 'corridor':
    case 'sea':
    case 'point':
      return 7.5
  }
}
