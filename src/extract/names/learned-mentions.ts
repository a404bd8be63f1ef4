import type { EntityKind } from '../../evidence/entity.ts'
import type { Span } from '../../evidence/span.ts'
import type { Sentence, Token } from '../../evidence/story.ts'
import type { LearnedName, LearnedNameKind } from '../../language/learned-reading.ts'
import type { NameWords } from '../../language/name-words.ts'
import { startsCapital, type CapitalRun } from './capital-run.ts'
import { describe } from './describe.ts'
import type { NameMention } from './name-mention.ts'
import type { PlaceIndex } from './place-index.ts'
import { acronymBehind, afterLeadingTitles, isCalledPlace, officeBefore, spanOf } from './read-run.ts'

/** A place that the gazetteer does not know stays one, without a point on the map. */
const kinds: Readonly<Record<LearnedNameKind, EntityKind>> = {
  person: 'person',
  organization: 'organization',
  location: 'place',
  facility: 'place',
  norp: 'other',
  misc: 'other',
  product: 'other',
}

/** Less likely names are left to the rules. */
const likely = 0.5
/** So likely, a name is one although the gazetteer knows a place that is called so. */
const certain = 0.9

/** So likely, a place that the gazetteer does not know is one. */
const surePlace = 0.8

interface Surroundings {
  readonly places: PlaceIndex
  readonly words: NameWords
}

/** For each person and organisation, how sure the reader is of it where it is surest, if it takes it for a place no more often. */
function surestOf(names: readonly LearnedName[], text: string): ReadonlyMap<string, number> {
  const surest = new Map<string, number>()
  const balance = new Map<string, number>()
  for (const { kind, span, confidence } of names) {
    const name = text.slice(...span)
    const isNamed = kind === 'person' || kind === 'organization'
    balance.set(name, (balance.get(name) ?? 0) + (isNamed ? confidence : -confidence))
    if (isNamed) surest.set(name, Math.max(surest.get(name) ?? 0, confidence))
  }
  return new Map([...surest].filter(([name]) => balance.get(name)! > 0))
}

/**
 * The names that the reader has found, as mentions: whole tokens, without the office in front of a person’s name. What the
 * gazetteer knows is left to it. Names come in the order of the text, and so do the mentions.
 */
export function learnedMentions(
  names: readonly LearnedName[],
  sentences: readonly Sentence[],
  text: string,
  surroundings: Surroundings,
): NameMention[] {
  const found: NameMention[] = []
  const surest = surestOf(names, text)
  let sentence = 0
  let token = 0
  for (const name of names) {
    const [start, last] = name.span
    while (sentence < sentences.length && sentences[sentence]!.span[1] <= start) {
      sentence++
      token = 0
    }
    const tokens = sentences[sentence]?.tokens ?? []
    while (token < tokens.length && tokens[token]!.end <= start) token++
    let end = token
    while (end < tokens.length && tokens[end]!.start < last) end++
    if (end > token) found.push(...mentionOf(name, { tokens, first: token, end }, text, { ...surroundings, surest }))
  }
  return found
}

/** The reader’s edges inside "Oslo-based" and "ex-Oslo"; else those of whole tokens. */
function withinHyphens([start, end]: Span, read: Span, text: string): Span {
  const isAfter = start < read[0] && '-‐‑'.includes(text.charAt(read[0] - 1))
  const isBefore = read[1] < end && '-‐‑'.includes(text.charAt(read[1]))
  return [isAfter ? read[0] : start, isBefore ? read[1] : end]
}

/** "independent | Voss Press Centre": a small word in front of two others describes what is named. */
function fromCapital(run: CapitalRun, { particles, directions }: NameWords): CapitalRun {
  let { first } = run
  const isDescribing = ({ text, kind }: Token): boolean =>
    kind === 'word' && !startsCapital(text) && !particles.has(text) && !directions.has(text)
  while (first < run.end - 2 && isDescribing(run.tokens[first]!)) first++
  return startsCapital(run.tokens[first]!.text) ? { ...run, first } : run
}

/** "Cabbage Tree Island", but not "the west" or "the Middle East", where nothing in particular happens. */
function isPlaceName(run: CapitalRun, confidence: number, { places, words }: Surroundings): boolean {
  const { directions, worldRegions } = words
  const small = run.tokens.slice(run.first, run.end).map(({ text }) => text.toLowerCase())
  const isTold = words.placeKinds.has(run.tokens[run.end - 1]!.text) || isCalledPlace(run, words)
  if ((confidence < surePlace && !isTold) || small.every((word) => directions.has(word))) return false
  // "Red Crescent"
  if (words.organizationHeads.has(small.at(-1)!)) return false
  const written = run.tokens[run.first]!.text
  return !worldRegions.has(small.join(' ')) && startsCapital(written) && !places.beginsAs(written)
}

/** The kind that the reader saw, unless the words alone say otherwise. */
function kindOf(
  learned: LearnedNameKind,
  run: CapitalRun,
  name: string,
  confidence: number,
  surroundings: Surroundings,
): EntityKind {
  if (surroundings.words.organizations.has(name.toLowerCase())) return 'organization'
  const kind = kinds[learned]
  return kind === 'place' && !isPlaceName(run, confidence, surroundings) ? 'other' : kind
}

function mentionOf(
  { kind: learned, confidence, span: read }: LearnedName,
  run: CapitalRun,
  text: string,
  surroundings: Surroundings & { readonly surest: ReadonlyMap<string, number> },
): NameMention[] {
  const { places, words, surest } = surroundings
  if (confidence < likely) return []
  const named = kinds[learned] === 'person' ? afterLeadingTitles(run, words) : fromCapital(run, words)
  if (!named) return []
  const span = withinHyphens(spanOf(named), read, text)
  const kind = kindOf(learned, named, text.slice(...span), confidence, surroundings)
  const isNamed = kind === 'person' || kind === 'organization'
  const sureness = Math.max(confidence, surest.get(text.slice(...span)) ?? 0)
  if (places.covers(span) && !(isNamed && sureness >= certain)) return []
  if (!isNamed && named.tokens.slice(named.first, named.end).some(({ start }) => places.has(start))) return []
  // "the United Nations Special Rapporteur": an office, whose holder is named elsewhere.
  const lastWord = named.tokens[named.end - 1]!.text.toLowerCase()
  if (kind === 'organization' && words.titles.has(lastWord)) return []
  const description = kind === 'person' ? describe(named, text, words) : null
  const acronym = acronymBehind(named) ?? officeBefore(named, kind, words)
  return [{ span, kind, name: text.slice(span[0], span[1]), description, acronym }]
}
