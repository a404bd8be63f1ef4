import type { Attribution } from '../../evidence/attribution.ts'
import type { Entity } from '../../evidence/entity.ts'
import type { Measure } from '../../evidence/figure.ts'
import { contains } from '../../evidence/span.ts'
import { endsClause } from './clauses.ts'
import type { Draft } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import { placedWords, type PlacedWord } from './placed-words.ts'
import type { Linked, Surroundings } from './surroundings.ts'
import type { Standing } from '../neighbours.ts'
import { firstPieceFrom, isWord, type Piece } from '../pieces.ts'

/** Measures of those who go from one place to another. */
const moving: ReadonlySet<Measure> = new Set<Measure>([
  'displaced',
  'evacuated',
  'returned',
  'arrived',
  'crossed',
  'deployed',
  'released',
  'rescued',
])

/**
 * Where it happened, from where and to where: the places of the same sentence that a preposition puts there. Of several, the
 * first behind the number; where none stands there, the only one before it. Anything else is not clear, and a place outside
 * the words of the one who said it is where it was said ("12 were killed, officials in Kabul said").
 */
export function placesOf(
  draft: Draft,
  said: Standing<Attribution> | null,
  around: Surroundings,
): Record<'place' | 'from' | 'to', Linked | null> {
  const { pieces, near, neighbours, lexicon } = around
  if (placeless.has(draft.amount.measures ?? 'other')) return { place: null, from: null, to: null }
  const mentioned = neighbours.placesIn(near).filter(({ span }) => said === null || contains(said.span, span))
  const placed = placedWords(pieces, mentioned, lexicon)
  const measure = draft.befallen?.measure ?? 'other'
  const ofRole = (role: PlacedWord['role']): Linked | null => nearest(pieces, placed, role, draft, lexicon)
  const [from, to] = moving.has(measure) ? [ofRole('from'), ofRole('to')] : [null, null]
  const own = ofRole('place')
  const adjective = own !== null && isAdjective(own, mentioned, around)
  const told =
    own ??
    reportingPlace(draft, around) ??
    subjectPlace(draft, mentioned, pieces) ??
    (coming.has(measure) ? to : from) ??
    countryOf(draft, around) ??
    kindOfPlaceBefore(draft, around)
  const place =
    (adjective ? storyPlaceFor(draft, [], around) : null) ??
    told ??
    (isOfWar(draft, around)
      ? wholeCountry(draft, around)
      : ((placed.length === 0 ? placeBefore(draft, around) : null) ?? storyPlaceFor(draft, placed, around)))
  // Who is driven to another place was where the story is.
  const fled = from ?? (to && leaving.has(measure) ? storyPlaceFor(draft, [], around) : null)
  return { place, from: fled?.value === to?.value ? from : fled, to }
}

/** "The war has killed 14,000", "since the conflict began": in the whole country sooner than where the story is. */
function isOfWar({ amount, befallen }: Draft, { pieces, lexicon }: Surroundings): boolean {
  if (!befallen || !ofWar.has(befallen.measure)) return false
  for (let at = Math.max(0, amount.from - farthestWar); at < Math.min(pieces.length, amount.to + farthestWar); at++)
    if (lexicon.words.wars.has(pieces[at]!.lower)) return true
  return false
}

/** What is counted over a whole war. */
const ofWar: ReadonlySet<Measure> = new Set<Measure>(['killed', 'wounded', 'missing', 'displaced', 'homeless'])

/** How many words from a number the war may stand that it is of. */
const farthestWar = 24

function wholeCountry(draft: Draft, around: Surroundings): Linked | null {
  const story = storyPlaceFor(draft, [], around)
  const country = around.storyPlace?.country
  if (!story || !country) return null
  return { value: country.id, rest: { span: country.span, basis: 'inferred', reason } }
}

const reason = 'the country where the story takes place'

/** "Mozambique reported 13 new deaths": the place that tells of its own. */
function reportingPlace(
  { amount, befallen }: Draft,
  { pieces, near, neighbours, lexicon }: Surroundings,
): Linked | null {
  if (!befallen || !lexicon.words.reportings.has(pieces[amount.from - 1]?.lower ?? '')) return null
  const verb = pieces[amount.from - 1]!.start
  const last = neighbours.placesIn(near).findLast(({ span }) => span[1] <= verb)
  const isBeside = last && firstPieceFrom(pieces, last.span[1]) >= amount.from - 3
  return isBeside ? { value: last.value.id, rest: { span: last.span, basis: 'stated' } } : null
}

/** "the vehicles to cross the bridge", "Turkey arrested eight", "Bhutan has a population of". */
function subjectPlace(draft: Draft, mentioned: readonly Standing<Entity>[], pieces: readonly Piece[]): Linked | null {
  const measure = draft.befallen?.measure ?? 'other'
  if (measure === 'crossed') return crossedPlace(mentioned, pieces, draft)
  return measure === 'population' || ofState.has(measure) ? subject(mentioned, pieces, draft) : null
}

/** How far, how large and how old is so nowhere, and money is where it is paid, which is seldom said. */
const placeless: ReadonlySet<Measure> = new Set<Measure>(['distance', 'area', 'age', 'money'])

const leaving: ReadonlySet<Measure> = new Set<Measure>(['displaced', 'evacuated'])

/** Of those who come, it happened where they come to; of all others who move, where they were. */
const coming: ReadonlySet<Measure> = new Set<Measure>(['arrived', 'returned', 'deployed', 'crossed'])

/** "12 massacres in the country", "the country of 17 million people": the country of the place where the story is. */
function countryOf({ amount, befallen }: Draft, { pieces, storyPlace, lexicon }: Surroundings): Linked | null {
  const country = storyPlace?.country
  if (!country) return null
  const named = befallen?.measure === 'population' && lexicon.words.countryNouns.has(pieces[befallen.from]!.lower)
  if (!named && !definiteNear(pieces, amount, lexicon.words.countryNouns, lexicon)) return null
  return {
    value: country.id,
    rest: { span: country.span, basis: 'inferred', reason },
  }
}

/** "in the state", where the story has named "Zanara state": the last place of that kind. */
function kindOfPlaceBefore({ amount }: Draft, around: Surroundings): Linked | null {
  const { pieces, text, near, neighbours, lexicon } = around
  const kind = definiteNear(pieces, amount, lexicon.words.placeNouns, lexicon)
  if (!kind) return null
  const named = neighbours.lastPlaceBefore(near[0], ({ span: [start, end] }) => {
    return isNext(text, end, kind) || text.slice(0, start).endsWith(`${kind} of `)
  })
  if (!named) return null
  const rest = { span: named.span, basis: 'inferred', reason: `the ${kind} that was named before` } as const
  return { value: named.value.id, rest }
}

function isNext(text: string, end: number, word: string): boolean {
  return text.startsWith(` ${word}`, end) && !/\p{L}/u.test(text.charAt(end + word.length + 1))
}

/** The noun of "in the country", "across that state" around a number, where no name follows ("in the town of Batken"). */
function definiteNear(
  pieces: readonly Piece[],
  { from, to }: Draft['amount'],
  nouns: ReadonlySet<string>,
  { words }: Lexicon,
): string | null {
  for (let at = Math.max(2, from - 20); at < Math.min(pieces.length, to + 20); at++) {
    const { lower } = pieces[at]!
    const next = pieces[at + 1]
    // "in the town of Batken" is named, "in the city center" another place.
    if (!nouns.has(lower) || (isWord(next) && (words.of.has(next.lower) || !words.nounEnds.has(next.lower)))) continue
    const isThere = words.definites.has(pieces[at - 1]!.lower) && words.placePrepositions.has(pieces[at - 2]!.lower)
    if (isThere) return lower
  }
  return null
}

/** What a state does on its own ground: "Turkey arrested eight people". */
const ofState: ReadonlySet<Measure> = new Set<Measure>(['arrested', 'held'])

/** Where the sentence before was: "12 were killed in Sumy. Four were wounded." */
function placeBefore({ befallen }: Draft, { before, neighbours, lexicon }: Surroundings): Linked | null {
  if (!befallen || !before) return null
  const placed = placedWords(before.pieces, neighbours.placesIn(before.span), lexicon)
  const [first, ...others] = placed.filter(({ role }) => role === 'place')
  const earlier = before.figure?.rests['place']
  // "19 were killed in Dansa and 14 in Kuru. The mayor put the toll at 47": of neither alone.
  if (earlier && others.some(({ id }) => id !== first!.id)) return null
  if (earlier && before.figure.place) return { value: before.figure.place, rest: { ...earlier, ...afterSentence } }
  return first ? { value: first.id, rest: { span: first.span, ...afterSentence } } : null
}

const afterSentence = { basis: 'inferred', reason: 'the place of the sentence before' } as const

/** Where the story takes place, for what happened to somebody and is put nowhere else. */
function storyPlaceFor(
  { amount, befallen, kind }: Draft,
  placed: readonly PlacedWord[],
  { storyPlace }: Surroundings,
): Linked | null {
  const told = befallen !== null || amount.scaleName !== null || (kind !== null && amount.unit === null)
  if (!storyPlace || !told || placed.some(({ role }) => role === 'place')) return null
  return {
    value: storyPlace.id,
    rest: { span: storyPlace.span, basis: 'inferred', reason: 'where the story takes place' },
  }
}

/** "in an Ecuadorian prison": the country alone, told by its adjective. */
function isAdjective({ value, rest }: Linked, mentioned: readonly Standing<Entity>[], { text }: Surroundings): boolean {
  const entity = mentioned.find((one) => one.value.id === value)?.value
  if (!rest.span || entity?.place?.precision !== 'country') return false
  return !entity.name.toLowerCase().includes(text.slice(...rest.span).toLowerCase())
}

/** "the vehicles to cross the Hakari Bridge": what is crossed. */
function crossedPlace(
  mentioned: readonly Standing<Entity>[],
  pieces: readonly Piece[],
  { befallen }: Draft,
): Linked | null {
  const from = befallen?.to ?? 0
  const place = mentioned.find(({ span }) => {
    const at = firstPieceFrom(pieces, span[0])
    return at >= from && at - from <= 2
  })
  return place ? { value: place.value.id, rest: { span: place.span, basis: 'stated' } } : null
}

/** Farther away than so many characters a place is no subject of the number. */
const nearSubject = 60

/** "Bhutan has a population of 780,000": the last place before the number. */
function subject(mentioned: readonly Standing<Entity>[], pieces: readonly Piece[], { amount }: Draft): Linked | null {
  const from = pieces[amount.from]!.start
  const last = mentioned.findLast(({ span }) => span[1] <= from && from - span[1] < nearSubject)
  return last ? { value: last.value.id, rest: { span: last.span, basis: 'stated' } } : null
}

function nearest(
  pieces: readonly Piece[],
  placed: readonly PlacedWord[],
  role: PlacedWord['role'],
  { amount }: Draft,
  lexicon: Lexicon,
): Linked | null {
  const fitting = placed.filter((place) => place.role === role)
  const behind = fitting.find(({ at }) => at >= amount.to && isSameClause(pieces, amount.to, at, lexicon))
  const before = fitting.filter(({ at }) => at < amount.from)
  const found = behind ?? (before.length === 1 && fitting.length === 1 ? before[0] : undefined)
  return found ? { value: found.id, rest: { span: found.span, basis: 'stated' } } : null
}

/** "392 households were affected, with two deaths in Chonburi": what "with" opens is of its own. */
function isSameClause(pieces: readonly Piece[], from: number, to: number, { words }: Lexicon): boolean {
  for (let at = from; at < to; at++) {
    if (endsClause(pieces[at])) return false
    if (pieces[at]!.text === ',' && words.absolutes.has(pieces[at + 1]?.lower ?? '')) return false
  }
  return true
}
