import type { Language } from '../../language/language.ts'
import { holds, type Candidate } from './candidates.ts'
import type { GazetteerPlace, NamedPlace } from './gazetteer.ts'
import { divisionOf, isTown, neighboursOf, sizeOf, voicesFor, type Surroundings } from './surroundings.ts'

/** From this sureness on a name is taken for a place. */
export const enoughSureness = 5.5

/** How sure it is that the words name this place here, and not something else of the same name. */
export function surenessOf(
  named: NamedPlace,
  group: readonly Candidate[],
  around: Surroundings,
  language: Language,
): number {
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

/** "Kanawha County", "Kursk Oblast", a name in a row of counties: its own name says what it is. */
function isNamedDivision({ key }: Candidate, { kind }: GazetteerPlace, { places }: Language): boolean {
  const noun = key.lastIndexOf(' ') + 1
  return noun > 0 && (kind === 'admin1' || kind === 'admin2') && places.divisionNouns.has(key.slice(noun))
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

/** "Kursk region" means the region, "the city of Jenin" the town. */
export function nounWeight({ line, first, last }: Candidate, { kind }: GazetteerPlace, { places }: Language): number {
  const behind = line.pieces[last + 1]?.lower ?? ''
  const inFront = line.pieces[first - 1]?.lower === 'of' ? (line.pieces[first - 2]?.lower ?? '') : ''
  const isTown = kind === 'town' || kind === 'quarter'
  const isDivision = kind === 'admin1' || kind === 'admin2' || kind === 'region' || kind === 'district'
  if (isDivision && (places.divisionNouns.has(behind) || places.divisionNouns.has(inFront))) return 4
  if (isTown && (places.townNouns.has(behind) || places.townNouns.has(inFront))) return 3
  return 0
}
