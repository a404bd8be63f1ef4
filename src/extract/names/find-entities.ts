import type { Entity } from '../../evidence/entity.ts'
import type { PlaceMention } from '../../evidence/place-mention.ts'
import { overlap, type Span } from '../../evidence/span.ts'
import type { Sentence, Story } from '../../evidence/story.ts'
import type { Language } from '../../language/language.ts'
import type { LearnedName } from '../../language/learned-reading.ts'
import type { NameWords } from '../../language/name-words.ts'
import { agreeOnKinds } from './agree-on-kinds.ts'
import { findCapitalRuns, isTitleCase, readSpelling, type CapitalRun } from './capital-run.ts'
import { joinMentions } from './join-mentions.ts'
import { learnedMentions } from './learned-mentions.ts'
import { keyOf } from './name-key.ts'
import type { NameMention } from './name-mention.ts'
import { nameOrgans } from './organs.ts'
import { PlaceIndex } from './place-index.ts'
import { readRun, spanOf } from './read-run.ts'

/** What is known of a story’s names: the places of the gazetteer, and what the learned reader has found. */
export interface Known {
  readonly places: readonly PlaceMention[]
  readonly names: readonly LearnedName[]
}

/**
 * Persons, organisations and other named things of one story, and the places handed in, each with all its mentions. Mentions
 * are the words of the name alone; offices and titles stand in `description`. Nothing is joined across stories. A name that
 * neither the reader nor a rule can sort is of kind `other`. Takes time linear in the length of the story.
 */
export function findEntities(story: Story, text: string, { places, names }: Known, language: Language): Entity[] {
  const words = language.names
  const sentences = story.paragraphs.flatMap((paragraph) => paragraph.sentences)
  const plain = sentences.filter((sentence) => !isTitleCase(sentence))
  const spelling = readSpelling(plain)
  const placeAt = new PlaceIndex(places)
  const read = (run: CapitalRun): NameMention | null => readRun(run, text, words, (span) => placeAt.covers(span))
  const mentions = plain.flatMap((sentence) =>
    findCapitalRuns(sentence, spelling, words)
      .flatMap((run) => withoutPlaces(run, placeAt, words.titles))
      .flatMap((run) => read(run) ?? []),
  )
  const starts = new Set(sentences.map(({ tokens }) => tokens[0]!.start))
  // "Floodwater has killed": a first word that nothing tells is a name, and that the story writes so nowhere else.
  const isFirstWord = ({ kind, span, name }: NameMention): boolean =>
    kind === 'other' && starts.has(span[0]) && !name.includes(' ') && !spelling.capital.has(name)
  const learned = learnedMentions(names, sentences, text, { places: placeAt, words }).filter(
    (name) => !isFirstWord(name),
  )
  const named = withoutParts(
    learned.filter(({ kind }) => kind !== 'other'),
    mentions,
  )
  const ruled = apartFrom(named, mentions).map((mention) =>
    isSure(mention, names, words) ? mention : unsorted(mention),
  )
  const sure = agreeOnKinds([...named, ...ruled, ...apartFrom([...named, ...ruled], learned)])
  const known = new Map(sure.map((mention) => [keyOf(mention.name), mention]))
  const headlines = sentences.filter((sentence) => isTitleCase(sentence))
  const again = headlines.flatMap((sentence) => findKnown(sentence, text, known))
  const offices = new Set(sure.flatMap(({ kind, acronym }) => (kind === 'person' && acronym ? [acronym.span[0]] : [])))
  const all = [...sure, ...apartFrom(sure, again)]
    .filter(({ span }) => !offices.has(span[0]))
    .sort((a, b) => a.span[0] - b.span[0])
  return joinMentions(nameOrgans(all, places, text, words), withoutNames(places, all), text)
}

/** Where the reader has read names, one that it has passed over is sorted only if its words leave no doubt. */
function isSure({ kind, name, span }: NameMention, learned: readonly LearnedName[], words: NameWords): boolean {
  if (learned.length === 0 || kind === 'other') return true
  const small = name.toLowerCase()
  // "Sarim", where "province" follows; what only holds "Region" is as often a channel.
  if (kind === 'place') {
    return (
      !small.split(' ').some((word) => words.placeHeads.has(word)) &&
      !learned.some((read) => overlap(read.span, span) > 0)
    )
  }
  return (
    words.organizations.has(small) ||
    (kind === 'organization' && words.organizationHeads.has(small.split(' ').at(-1)!) && small.includes(' '))
  )
}

function unsorted(mention: NameMention): NameMention {
  return { ...mention, kind: 'other' }
}

/** "Works Department", where a rule sees the whole "Flood Control and Works Department". */
function withoutParts(learned: readonly NameMention[], ruled: readonly NameMention[]): NameMention[] {
  const whole = new Map(ruled.filter(({ kind }) => kind === 'organization').map(({ span }) => [span[1], span[0]]))
  return learned.filter(({ kind, span }) => kind !== 'organization' || (whole.get(span[1]) ?? span[0]) >= span[0])
}

/** Those of the others that touch none of some mentions. */
function apartFrom(mentions: readonly NameMention[], others: readonly NameMention[]): NameMention[] {
  const taken = mentions.map(({ span }) => span).sort((a, b) => a[0] - b[0])
  let next = 0
  return others
    .toSorted((a, b) => a.span[0] - b.span[0])
    .filter(({ span }) => {
      while (next < taken.length && taken[next]![1] <= span[0]) next++
      return next === taken.length || overlap(taken[next]!, span) === 0
    })
}

/** A nationality or a place in front of a title belongs to the office: "Norwegian Prime Minister", "Oslo Mayor". */
function withoutPlaces(run: CapitalRun, places: PlaceIndex, titles: ReadonlySet<string>): CapitalRun[] {
  const small = run.tokens.slice(run.first, run.end).map(({ text }) => text.toLowerCase())
  let first = run.first
  while (first < run.end && places.has(run.tokens[first]!.start)) {
    const covered = places.endAt(run.tokens[first]!.start)
    if (places.covers(spanOf(run)) || small.some((word) => titles.has(word))) break
    // "Norwegian Refugee Council" is one name; "Norwegian Lena Orth" is not.
    if (run.end - first > 2 && !places.isNationality(run.tokens[first]!.start)) break
    if (run.end - first > 2) break
    while (first < run.end && run.tokens[first]!.start < covered) first++
  }
  return first < run.end ? [{ ...run, first }] : []
}

/** Names of the body that stand again in a headline, where capitals tell nothing. */
function findKnown(sentence: Sentence, text: string, known: ReadonlyMap<string, NameMention>): NameMention[] {
  const found: NameMention[] = []
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at++) {
    for (let end = Math.min(tokens.length, at + 5); end > at; end--) {
      const span: Span = [tokens[at]!.start, tokens[end - 1]!.end]
      const mention = known.get(keyOf(text.slice(span[0], span[1])))
      if (!mention) continue
      found.push({ ...mention, span, description: null, acronym: null })
      at = end - 1
      break
    }
  }
  return found
}

/** "Chelsea" in "Chelsea Orth" is no place, nor is a person who is called "Victoria"; "Oslo" in "University of Oslo" stays one. */
function withoutNames(places: readonly PlaceMention[], mentions: readonly NameMention[]): PlaceMention[] {
  const named = mentions.filter(({ kind }) => kind === 'person' || kind === 'organization')
  let next = 0
  return places.filter(({ span, kind }) => {
    while (next < named.length && named[next]!.span[1] <= span[0]) next++
    const name = named[next]
    if (kind === 'nationality' || !name || overlap(name.span, span) === 0) return true
    if (name.kind === 'person') return false
    return name.span[0] !== span[0] || name.span[1] <= span[1]
  })
}
