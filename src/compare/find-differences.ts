import type { Figure, Measure } from '../evidence/figure.ts'
import type { StoryReading } from '../evidence/reading.ts'
import { areNear, isAfter } from './days.ts'
import { areOfOneSize, cannotBothHold } from './ranges.ts'

/** What is compared of a page. A reading is one, and so is its JSON form. */
export interface ComparedPage {
  readonly page: { readonly id: string; readonly source: string }
  readonly stories: readonly ComparedStory[]
}

type ComparedStory = Pick<
  StoryReading,
  'id' | 'span' | 'headline' | 'published' | 'entities' | 'attributions' | 'figures'
>

/** A figure, and where it stands. */
export interface Side {
  readonly page: string
  readonly source: string
  readonly story: string
  readonly headline: string | null
  readonly published: string | null
  readonly figure: Figure
  /** Who vouches for it; null is the outlet's own voice. */
  readonly saidBy: string | null
}

/**
 * Two pages that give different numbers for the same thing. `conflicts`: both cannot hold. `updates`: the second was so at a
 * later day and is higher, as tolls rise.
 */
export interface Difference {
  readonly kind: 'conflicts' | 'updates'
  readonly measure: Measure
  readonly counted: string
  readonly place: string
  readonly sides: readonly [Side, Side]
  /** In plain words. */
  readonly reason: string
}

/**
 * Finds where stories of different pages differ on the same thing: same measure, same counted noun, same place, days that lie
 * near each other, and ranges that cannot both hold. Figures that are planned, possible, vague or parts of others are left
 * alone, and so is a number that the other story gives as well, beside another one. Two stories differ on a thing once.
 */
export function findDifferences(pages: readonly ComparedPage[]): Difference[] {
  const candidates = pages.flatMap(candidatesOf)
  const things = Map.groupBy(
    candidates.flatMap((candidate) => candidate.places.map((place) => ({ candidate, place }))),
    ({ candidate, place }) => JSON.stringify([candidate.side.figure.measure, candidate.counted, place]),
  )
  const differences = new Map<string, Difference>()
  for (const told of things.values()) {
    const { place } = told[0]!
    for (const difference of differencesAmong(
      told.map(({ candidate }) => candidate),
      place,
    )) {
      // Two stories that share several places differ on a thing once.
      const { measure, counted, sides } = difference
      const pair = JSON.stringify([measure, counted, ...sides.map(({ story }) => story)])
      if (!differences.has(pair)) differences.set(pair, difference)
    }
  }
  return [...differences.values()]
}

interface Candidate {
  readonly side: Side
  readonly counted: string
  /** Names of places that it may be about: its own, else those that its story opens with. */
  readonly places: readonly string[]
  /** EDTF: as of when it is so, else when its story was published. */
  readonly told: string | null
  /** EDTF: when it happened; where that is not said, when it was told. */
  readonly happened: string | null
}

/** What happens to people. Who are counted need not be said: "12 were killed". */
const humanMeasures: ReadonlySet<Measure> = new Set<Measure>([
  'killed',
  'wounded',
  'missing',
  'displaced',
  'evacuated',
  'returned',
  'sheltered',
  'homeless',
  'affected',
  'infected',
  'rescued',
  'arrested',
  'held',
  'abducted',
  'captured',
  'released',
  'deployed',
  'arrived',
  'crossed',
])
const comparedMeasures: ReadonlySet<Measure> = new Set<Measure>([...humanMeasures, 'destroyed', 'damaged'])

function candidatesOf({ page, stories }: ComparedPage): Candidate[] {
  return stories.flatMap((story) =>
    story.figures.flatMap((figure) => {
      const counted = countedNoun(figure)
      const told = figure.asOf ?? story.published?.value ?? null
      if (!isComparable(figure) || counted === null) return []
      const source = story.attributions.find(({ id }) => id === figure.saidBy)?.source
      const side: Side = {
        page: page.id,
        source: page.source,
        story: story.id,
        headline: story.headline?.text ?? null,
        published: story.published?.value ?? null,
        figure,
        saidBy: source ? (source.name ?? source.text) : null,
      }
      return [{ side, counted, places: placesOf(figure, story), told, happened: figure.when ?? told }]
    }),
  )
}

function isComparable({ measure, status, vague, kind, former, partOf, min, max }: Figure): boolean {
  const isCount = comparedMeasures.has(measure) && kind !== 'share' && kind !== 'increment'
  return isCount && status === 'realised' && !vague && !former && partOf === null && (min !== null || max !== null)
}

/** The counted noun in one form for words that mean the same: "people", "persons". Null where it is not known. */
function countedNoun({ counted, measure }: Figure): string | null {
  if (counted === null) return humanMeasures.has(measure) ? 'people' : null
  const noun = counted.toLowerCase().trim()
  return personWords.has(noun) ? 'people' : noun
}

const personWords: ReadonlySet<string> = new Set([
  'people',
  'person',
  'persons',
  'others',
  'lives',
  'dead',
  'deaths',
  'bodies',
  'victims',
  'casualties',
  'wounded',
  'injured',
])

/** So many characters of a story say where it happened: its headline, its dateline and what it opens with. */
const openingLength = 600

/** A country is too large to say that two figures are about the same happening. */
function placesOf({ place }: Figure, { entities, span }: ComparedStory): string[] {
  const places = entities.filter(({ kind, place: at }) => kind === 'place' && at && at.precision !== 'country')
  const own = places.find(({ id }) => id === place)
  if (own) return [own.name]
  const opens = places.filter(({ mentions }) => mentions.some(([start]) => start < span[0] + openingLength))
  return opens.map(({ name }) => name)
}

function differencesAmong(candidates: readonly Candidate[], place: string): Difference[] {
  const stories = [...Map.groupBy(candidates, ({ side }) => side.story).values()]
  return stories.flatMap((story, index) =>
    stories
      .slice(index + 1)
      .flatMap((other) => (story[0]!.side.page === other[0]!.side.page ? [] : differ(story, other, place))),
  )
}

/** Sets the highest number that only the one story gives against the highest that only the other gives. */
function differ(story: readonly Candidate[], other: readonly Candidate[], place: string): Difference[] {
  const one = highest(story.filter((candidate) => isGivenByNone(candidate, other)))
  const that = highest(other.filter((candidate) => isGivenByNone(candidate, story)))
  return one && that && mayBeTheSame(one, that) ? [differenceOf(one, that, place)] : []
}

function isGivenByNone({ side }: Candidate, those: readonly Candidate[]): boolean {
  return those.every((that) => cannotBothHold(side.figure, that.side.figure))
}

/** Of several numbers for one thing in one story, the highest is the whole: "41 wounded ... eight of the wounded". */
function highest(candidates: readonly Candidate[]): Candidate | undefined {
  const size = ({ side }: Candidate): number => side.figure.max ?? side.figure.min ?? 0
  return candidates.toSorted((a, b) => size(b) - size(a))[0]
}

/** A toll of 11 and one of 584 are tolls of two things, and so are those of two years. Pages without a date may be of one day. */
function mayBeTheSame(one: Candidate, other: Candidate): boolean {
  const isNear = one.happened === null || other.happened === null || areNear(one.happened, other.happened)
  return isNear && areOfOneSize(one.side.figure, other.side.figure)
}

function differenceOf(one: Candidate, other: Candidate, place: string): Difference {
  const isReversed = one.told !== null && other.told !== null && isAfter(one.told, other.told)
  const [first, second] = isReversed ? [other, one] : [one, other]
  const { measure } = first.side.figure
  const thing = `${first.counted} ${measure} in ${place}`
  const words = `“${first.side.figure.text}” and “${second.side.figure.text}”`
  const common = { measure, counted: first.counted, place, sides: [first.side, second.side] } as const
  if (first.told === null || second.told === null) {
    const reason = `${words} cannot both be the number of ${thing} on one day; not both pages say of which day they tell.`
    return { kind: 'conflicts', ...common, reason }
  }
  if (isAfter(second.told, first.told) && isHigher(second.side.figure, first.side.figure)) {
    const reason = `${words}: the number of ${thing} is higher on the later day (${first.told}, then ${second.told}).`
    return { kind: 'updates', ...common, reason }
  }
  return { kind: 'conflicts', ...common, reason: `${words} cannot both be the number of ${thing}.` }
}

function isHigher(one: Figure, other: Figure): boolean {
  return one.min !== null && other.max !== null && one.min > other.max
}
