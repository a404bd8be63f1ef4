import type { PlaceMention } from '../../evidence/place-mention.ts'
import type { Story } from '../../evidence/story.ts'
import type { Language } from '../../language/language.ts'
import type { LearnedName } from '../../language/learned-reading.ts'
import { findCandidates, type Candidate } from './candidates.ts'
import type { Gazetteer } from './gazetteer.ts'
import { findRowsOfDivisions } from './find-rows-of-divisions.ts'
import { homeOf, hostOf } from './home-of.ts'
import { locate } from './locate.ts'
import { anchorsOf } from './nearness.ts'
import { isKnownBody, isOtherName, isPartOfBody, isSecondPart, personWords } from './other-names.ts'
import { readLine, type Line } from './pieces.ts'
import { tagCandidates } from './tag-candidates.ts'
import { enoughSureness } from './sureness.ts'
import { surroundingsOf } from './surroundings.ts'
import { weigh, type Weighed } from './weigh-places.ts'

/** What is known of a story beyond its words. */
export interface PlaceHints {
  /** The address at which it stands: its ending tells the state of the paper. */
  readonly address?: string | null
  /** The names that the learned reader found, in the order of the text. */
  readonly names?: readonly LearnedName[]
}

/**
 * Finds the names of places and peoples in a story, in the order of the text. What a name means is decided once for the whole
 * story: by the state or division that stands beside it ("Long Beach, California"), by the states that the story speaks of, by
 * size. A name that the gazetteer does not have, or that rather names a person, an organisation or a thing of every day, is
 * left out; the learned reader's names count for and against. Time is linear in the length of the story.
 */
export function findPlaces(
  story: Story,
  gazetteer: Gazetteer,
  language: Language,
  { address = null, names = [] }: PlaceHints = {},
): PlaceMention[] {
  const lines = story.paragraphs.flatMap(({ sentences }) => sentences.map(readLine))
  const persons = personWords(lines, language)
  const small = smallWords(lines)
  const rows = lines.flatMap((line) => findRowsOfDivisions(line, gazetteer, language.places))
  const all = apartFrom(
    rows,
    lines.flatMap((line) => findCandidates(line, gazetteer, language.places)),
  )
  // "Nelson" after "Alison Nelson" is she.
  for (const { line, last, named } of all.filter((candidate) => isSecondPart(candidate, language)))
    if (named.every(({ place }) => place.kind !== 'country')) persons.add(line.pieces[last]!.lower)
  tagCandidates(all, names, language.places)
  const candidates = [
    ...rows,
    ...all.filter((candidate) => isPlaceName(candidate, persons, language) && !isSmallWord(candidate, small)),
  ]
  const standing = new Set(candidates)
  const nested = all.filter((candidate) => {
    return !standing.has(candidate) && candidate.tag?.kind !== 'person' && isPartOfBody(candidate, persons, language)
  })
  const groups = [...Map.groupBy([...candidates, ...nested], groupOf).values()]
  const around = surroundingsOf(candidates, homeOf(lines, address, language.places), hostOf(address))
  const anchors = anchorsOf(groups, (group) => weigh(group, around, language).meant.place)
  return groups
    .flatMap((group) => mentionsOf(group, standing, weigh(group, { ...around, anchors }, language)))
    .sort((a, b) => a.span[0] - b.span[0])
}

/** Those that share no piece with a row of divisions. */
function apartFrom(rows: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  if (rows.length === 0) return candidates
  const taken = new Set(rows.flatMap(({ line: { pieces }, first, last }) => pieces.slice(first, last + 1)))
  return candidates.filter(({ line: { pieces }, first, last }) =>
    pieces.slice(first, last + 1).every((piece) => !taken.has(piece)),
  )
}

/** From so likely on, the reader's word counts more than the rules for other names. */
const likelyPlace = 0.5
const surelyPlace = 0.8
const likelyPerson = 0.8
const likelyBody = 0.7

function isPlaceName(candidate: Candidate, persons: ReadonlySet<string>, language: Language): boolean {
  const { tag } = candidate
  if (isKnownBody(candidate, language)) return false
  if (tag?.kind === 'organization' && tag.confidence >= likelyBody && tag.isWhole && isSmall(candidate)) return false
  if (tag?.kind === 'location' && tag.confidence >= likelyPlace) return true
  if (tag?.kind === 'person' && tag.confidence >= likelyPerson) return false
  return !isOtherName(candidate, persons, language)
}

/** The words that stand without a capital in the story. */
function smallWords(lines: readonly Line[]): ReadonlySet<string> {
  const small = new Set<string>()
  for (const { pieces } of lines)
    for (const { isWord, capital, lower } of pieces) if (isWord && !capital) small.add(lower)
  return small
}

/** "Rivers Rise" above "the rivers": where a capital tells nothing, what the story writes small elsewhere is a word. */
function isSmallWord({ line, first, last, named, tag, container }: Candidate, small: ReadonlySet<string>): boolean {
  const { lower } = line.pieces[first]!
  if (first !== last || container || !small.has(lower) || named.some(({ place }) => place.kind === 'country'))
    return false
  const isTagged = tag?.kind === 'location' && tag.confidence >= surelyPlace
  return !isTagged && (first === 0 || line.shouting)
}

/** "La Prensa" is a town somewhere; a state or a city that the reader takes for a body may stand for its government or its team. */
function isSmall({ named }: Candidate): boolean {
  return named.every(
    ({ place: { kind, population } }) => (kind === 'town' || kind === 'quarter') && population < 100_000,
  )
}

/** "Springfield, Illinois" and "Springfield, Missouri" are two names; "New York" and "Buffalo, New York" may be. */
function groupOf({ key, container, content }: Candidate): string {
  if (content) return `, ${key}`
  return container ? `${key}, ${container.key}` : key
}

function mentionsOf(group: readonly Candidate[], standing: ReadonlySet<Candidate>, weighed: Weighed): PlaceMention[] {
  const { meant, sureness } = weighed
  if (sureness < enoughSureness) return []
  const location = locate(weighed)
  return group.map((candidate) => ({
    span: [candidate.line.pieces[candidate.first]!.start, candidate.line.pieces[candidate.last]!.end],
    kind: meant.relation === 'people' ? 'nationality' : 'place',
    name: meant.place.name,
    location,
    nested: !standing.has(candidate),
    adjective: meant.relation === 'people' && isAdjective(candidate),
  }))
}

/** "Turkish border" and "Turkish President", not "Turks" or "the Turkish". */
function isAdjective({ line, last }: Candidate): boolean {
  const next = line.pieces[last + 1]
  return next?.isWord === true && !/[^s]s$/.test(line.pieces[last]!.lower)
}
