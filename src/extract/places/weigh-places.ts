import type { PlaceReason } from '../../evidence/entity.ts'
import type { Language } from '../../language/language.ts'
import { holds, type Candidate } from './candidates.ts'
import { nearness, type Anchor } from './nearness.ts'
import type { GazetteerPlace, NamedPlace } from './gazetteer.ts'

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

/** From this sureness on a name is taken for a place. */
export const enoughSureness = 5.5

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
function voicesFor(code: string | null, key: string, { spoken }: Surroundings): number {
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

function divisionOf({ country, admin1 }: GazetteerPlace): string | null {
  return country !== null && admin1 !== null ? `${country}.${admin1}` : null
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
export type Weight = Readonly<Record<Exclude<PlaceReason, 'only'>, number>>

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
    size: importanceOf(place, ambiguous) + strangeness(named, first, around) + (isOvershadowed(named, first) ? -3 : 0),
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

/** How many other names of the story speak for the division in which a place lies. */
function neighboursOf({ place }: NamedPlace, group: readonly Candidate[], { shared, shares }: Surroundings): number {
  const code = divisionOf(place)
  if (code === null) return 0
  return Math.max(0, (shared.get(code) ?? 0) - (shares.get(group[0]!.key)?.get(code) ?? 0))
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

/** "Kursk region" means the region, "the city of Jenin" the town. */
function nounWeight({ line, first, last }: Candidate, { kind }: GazetteerPlace, { places }: Language): number {
  const behind = line.pieces[last + 1]?.lower ?? ''
  const inFront = line.pieces[first - 1]?.lower === 'of' ? (line.pieces[first - 2]?.lower ?? '') : ''
  const isTown = kind === 'town' || kind === 'quarter'
  const isDivision = kind === 'admin1' || kind === 'admin2' || kind === 'region' || kind === 'district'
  if (isDivision && (places.divisionNouns.has(behind) || places.divisionNouns.has(inFront))) return 4
  if (isTown && (places.townNouns.has(behind) || places.townNouns.has(inFront))) return 3
  return 0
}

/** How sure it is that the words name this place here, and not something else of the same name. */
function surenessOf(named: NamedPlace, group: readonly Candidate[], around: Surroundings, language: Language): number {
  const { place, relation } = named
  const known = voicesFor(place.country, group[0]!.key, around) > 0
  const near = voicesFor(divisionOf(place), group[0]!.key, around) > 0
  const alone = group[0]!.named.length === 1 && relation === 'main'
  return (
    presenceOf(place) +
    (relation === 'other' && place.kind === 'town' ? -0.7 : 0) +
    (known ? 1.5 : 0) +
    (near ? 1 : 0) +
    (group.some(({ listed }) => listed) ? 1 : 0) +
    (alone ? 0.7 : 0) +
    Math.min(1.5, neighboursOf(named, group, around)) +
    Math.max(...group.map(tagWeight)) +
    Math.max(...group.map((candidate) => signsAt(candidate, named, language)))
  )
}

/** What the learned reader says for or against a place: for one only where its name is no longer than the candidate. */
function tagWeight({ tag }: Candidate): number {
  if (tag === null) return 0
  if (tag.kind === 'location') return tag.isWhole ? 1.5 * tag.confidence : 0
  return tag.kind === 'norp' || tag.kind === 'facility' ? 0 : -0.5 * tag.confidence
}

/** How many digits the population has. Where it is not known, the place is listed for being the seat of a division. */
function sizeOf({ population }: GazetteerPlace): number {
  return Math.log10(population > 0 ? population : 2000)
}

function presenceOf(place: GazetteerPlace): number {
  const { kind, capital } = place
  const size = sizeOf(place)
  if (kind === 'town') return size + (capital ? 2 : 0)
  if (kind === 'quarter') return size - 1
  if (kind === 'admin1') return 3.5 + 0.3 * size
  if (kind === 'admin2') return 2 + 0.3 * size
  return 9
}

/** What the words around one occurrence say for or against a place. */
function signsAt(candidate: Candidate, named: NamedPlace, language: Language): number {
  const { line, first, last, container } = candidate
  const before = line.pieces[first - 1]?.lower ?? ''
  const behind = line.pieces[last + 1]?.lower ?? ''
  const located = language.places.locatives.has(before)
  return (
    (container?.named.some((outer) => holds(outer, named)) === true ? 4 : 0) +
    (located ? 1.5 : 0) +
    (nounWeight(candidate, named.place, language) > 0 ? 2 : 0) +
    (isNamedDivision(candidate, named.place, language) ? 3 : 0) +
    (isDateline(candidate) ? 2.5 : first === 0 || line.shouting ? -1 : 0) +
    (first === last ? signsOfWord(line.pieces[first]!.lower, located, named, language) : 1) +
    signsBehind(behind, named, language)
  )
}

/** "TORRINGTON — The mayor", "CHARLESTON, W.Va. --", "NAIROBI (Reuters) -": what the story begins with. */
function isDateline({ line: { pieces, shouting }, first, last }: Candidate): boolean {
  if (first !== 0 || shouting || pieces[0]!.text !== pieces[0]!.text.toUpperCase()) return false
  return pieces.slice(last + 1, last + 9).some(({ text }) => text === '—' || text === '–' || text === '-')
}

/** "Kanawha County", "Kursk Oblast": its own name says what it is. */
function isNamedDivision({ line, first, last }: Candidate, { kind }: GazetteerPlace, { places }: Language): boolean {
  return last > first && (kind === 'admin1' || kind === 'admin2') && places.divisionNouns.has(line.pieces[last]!.lower)
}

/** A name of one word can be a word of every day ("Most", "Bar") or a given name ("Austin"). */
function signsOfWord(word: string, located: boolean, { place }: NamedPlace, { names, places }: Language): number {
  const everyday = places.commonWords.has(word) || names.sentenceStarts.has(word) || names.capitalised.has(word)
  if (everyday && (place.kind === 'admin1' || isTown(place))) return -4
  return names.givenNames.has(word) && !located && isTown(place) && !place.capital ? -2 : 0
}

/** "Brixton Police", "Lviv Mayor" speak for a town; "Clinton administration" and "Hopkins conceded" against it. */
function signsBehind(behind: string, { place }: NamedPlace, { names, places }: Language): number {
  if (names.titles.has(behind) || places.localBodies.has(behind)) return 1
  if (place.capital) return 0
  return (places.notOfTowns.has(behind) ? -5 : 0) + (places.personVerbs.has(behind) ? -1.5 : 0)
}

function isTown({ kind }: GazetteerPlace): boolean {
  return kind === 'town' || kind === 'quarter' || kind === 'admin2'
}
