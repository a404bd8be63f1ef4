import type { EntityKind } from '../../evidence/entity.ts'
import type { Sentence } from '../../evidence/story.ts'
import type { LearnedName, LearnedNameKind } from '../../language/learned-reading.ts'
import type { NameWords } from '../../language/name-words.ts'
import type { CapitalRun } from './capital-run.ts'
import { describe } from './describe.ts'
import type { NameMention } from './name-mention.ts'
import type { PlaceIndex } from './place-index.ts'
import { acronymBehind, afterTitles, officeBefore, spanOf } from './read-run.ts'

/** A place is what the gazetteer knows, or what its own words call one: a place that lies nowhere helps nobody. */
const kinds: Readonly<Record<LearnedNameKind, EntityKind>> = {
  person: 'person',
  organization: 'organization',
  location: 'other',
  facility: 'other',
  norp: 'other',
  misc: 'other',
  product: 'other',
}

/** Less likely names are left to the rules. */
const likely = 0.5
/** So likely, a name is one although the gazetteer knows a place that is called so. */
const certain = 0.9

interface Surroundings {
  readonly places: PlaceIndex
  readonly words: NameWords
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
    if (end > token) found.push(...mentionOf(name, { tokens, first: token, end }, text, surroundings))
  }
  return found
}

function mentionOf(
  { kind: learned, confidence }: LearnedName,
  run: CapitalRun,
  text: string,
  { places, words }: Surroundings,
): NameMention[] {
  if (confidence < likely) return []
  const kind = kinds[learned]
  const named = kind === 'person' ? afterTitles(run, words) : run
  if (!named) return []
  const span = spanOf(named)
  const isNamed = kind === 'person' || kind === 'organization'
  if (places.covers(span) && !(isNamed && confidence >= certain)) return []
  if (!isNamed && named.tokens.slice(named.first, named.end).some(({ start }) => places.has(start))) return []
  // "the United Nations Special Rapporteur": an office, whose holder is named elsewhere.
  const lastWord = named.tokens[named.end - 1]!.text.toLowerCase()
  if (kind === 'organization' && words.titles.has(lastWord)) return []
  const description = kind === 'person' ? describe(named, text, words) : null
  const acronym = acronymBehind(named) ?? officeBefore(named, kind, words)
  return [{ span, kind, name: text.slice(span[0], span[1]), description, acronym }]
}
