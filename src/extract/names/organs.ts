import type { PlaceMention } from '../../evidence/place-mention.ts'
import type { NameWords } from '../../language/name-words.ts'
import { keyOf } from './name-key.ts'
import type { NameMention } from './name-mention.ts'

/** An office of a state, as the story names it in one place. */
interface Organ {
  /** What it is, in whatever order: the "Ministry of the Interior" is the "Interior Ministry". */
  readonly key: string
  /** The country whose organ it is; null where the words do not say it. */
  readonly country: string | null
  readonly name: string
  /** Whether the name is told with its state’s in front: "Norway’s Coast Guard". */
  readonly isOwned: boolean
}

/**
 * Tells the organs of states apart: "Norway’s Foreign Ministry" and "the Danish Foreign Ministry" are two. One named
 * without a state is the last one of that name, else the first. The name is told with its state’s where the story has it so.
 */
export function nameOrgans(
  mentions: readonly NameMention[],
  places: readonly PlaceMention[],
  text: string,
  words: NameWords,
): NameMention[] {
  const states = new States(places, text, words)
  const organs = mentions.map((mention) => organOf(mention, states, words))
  const first = new Map<string, Organ>()
  for (const organ of organs) if (organ?.country && !first.has(organ.key)) first.set(organ.key, organ)
  const last = new Map<string, string>()
  const names = new Map<string, Organ>()
  const keys = organs.map((organ) => {
    if (!organ) return ''
    if (organ.country !== null) last.set(organ.key, organ.country)
    const key = `${organ.key}, ${last.get(organ.key) ?? first.get(organ.key)?.country ?? ''}`
    if (isFuller(organ, names.get(key))) names.set(key, organ)
    return key
  })
  return mentions.map((mention, at) => ({ ...mention, name: names.get(keys[at]!)?.name ?? mention.name }))
}

/** The name with its state, else the one with more words of the same: "Ministry of the Interior". */
function isFuller(organ: Organ, than: Organ | undefined): boolean {
  if (organ.isOwned !== than?.isOwned) return !than || organ.isOwned
  return organ.country === than.country && organ.name.length > than.name.length
}

function organOf(mention: NameMention, states: States, words: NameWords): Organ | null {
  if (mention.kind !== 'organization') return null
  const inside = states.startingAt(mention)
  const own = inside ? mention.name.slice(inside.written.length).trim() : mention.name
  const key = organKey(own, words)
  if (key === null) return null
  const owner = inside ?? states.before(mention)
  const isOwned = owner?.isPossessive === true
  return { key, country: owner?.country ?? null, name: isOwned ? `${owner.written} ${own}` : mention.name, isOwned }
}

/** Null where a word says more than what kind of office it is: "Voss Ministry". */
function organKey(
  name: string,
  { organizationHeads, officeWords, titles, links, possessives, of }: NameWords,
): string | null {
  const all = keyOf(name)
    .replaceAll('’', "'")
    .split(/ |(?='s\b)/)
  const small = all.filter((word) => !possessives.has(word) && (word === of || !links.has(word)))
  const told = small.filter((word) => word !== of)
  if (told.length < 2 || !told.some((word) => organizationHeads.has(word))) return null
  if (!told.every((word) => organizationHeads.has(word) || officeWords.has(word) || titles.has(word))) return null
  const at = small.indexOf(of)
  return at === 1 ? [...small.slice(2), small[0]].join(' ') : told.join(' ')
}

interface Owner {
  readonly country: string
  readonly written: string
  readonly isPossessive: boolean
}

/** The states and peoples of a story by where they begin and end. */
class States {
  readonly #byStart: ReadonlyMap<number, PlaceMention>
  readonly #byEnd: ReadonlyMap<number, PlaceMention>
  readonly #text: string
  readonly #possessives: readonly string[]

  constructor(places: readonly PlaceMention[], text: string, { possessives }: NameWords) {
    const states = places.filter(({ kind, location }) => kind === 'nationality' || location.precision === 'country')
    this.#byStart = new Map(states.map((place) => [place.span[0], place]))
    this.#byEnd = new Map(states.map((place) => [place.span[1], place]))
    this.#text = text
    this.#possessives = ['', ...possessives]
  }

  /** "Norwegian" and "Norway’s" in "Norwegian Foreign Ministry", where the whole was read as one name. */
  startingAt({ span }: NameMention): Owner | null {
    const place = this.#byStart.get(span[0])
    if (!place || place.span[1] >= span[1]) return null
    const ending = this.#possessives.findLast((one) => this.#text.startsWith(one, place.span[1]))!
    return ownerOf(place, this.#text, ending)
  }

  /** "Norway’s" and "Norwegian" in front of "Foreign Ministry". */
  before({ span: [start] }: NameMention): Owner | null {
    if (this.#text.charAt(start - 1) !== ' ') return null
    for (const ending of this.#possessives) {
      const end = start - 1 - ending.length
      const place = this.#text.startsWith(ending, end) ? this.#byEnd.get(end) : undefined
      if (place) return ownerOf(place, this.#text, ending)
    }
    return null
  }
}

function ownerOf({ span, location }: PlaceMention, text: string, ending: string): Owner | null {
  if (location.country === null) return null
  return { country: location.country, written: text.slice(...span) + ending, isPossessive: ending !== '' }
}
