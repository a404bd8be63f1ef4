import type { Entity } from '../../evidence/entity.ts'
import type { PlaceMention } from '../../evidence/place-mention.ts'
import { overlap, type Span } from '../../evidence/span.ts'
import type { Sentence, Story } from '../../evidence/story.ts'
import type { Language } from '../../language/language.ts'
import { findCapitalRuns, isTitleCase, readSpelling, type CapitalRun } from './capital-run.ts'
import { joinMentions, keyOf } from './join-mentions.ts'
import type { NameMention } from './name-mention.ts'
import { readRun, spanOf } from './read-run.ts'

/**
 * Persons, organisations and other named things of one story, and the places handed in, each with all its mentions. Mentions
 * are the words of the name alone; offices and titles stand in `description`. Nothing is joined across stories. A name that
 * no rule can sort is of kind `other`. Takes time linear in the length of the story.
 */
export function findEntities(
  story: Story,
  text: string,
  places: readonly PlaceMention[],
  language: Language,
): Entity[] {
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
  const known = new Map(mentions.map((mention) => [keyOf(mention.name), mention]))
  const headlines = sentences.filter((sentence) => isTitleCase(sentence))
  const all = [...mentions, ...headlines.flatMap((sentence) => findKnown(sentence, text, known))]
  all.sort((a, b) => a.span[0] - b.span[0])
  const named = all.filter(({ kind }) => kind === 'person' || kind === 'organization').map(({ span }) => span)
  return joinMentions(all, withoutNames(places, named), text)
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

/** "Chelsea" in "Chelsea Orth" is no place; "Oslo" in "University of Oslo" stays one. */
function withoutNames(places: readonly PlaceMention[], named: readonly Span[]): PlaceMention[] {
  let next = 0
  return places.filter(({ span, kind }) => {
    while (next < named.length && named[next]![1] <= span[0]) next++
    const name = named[next]
    return kind === 'nationality' || !name || overlap(name, span) === 0 || name[0] !== span[0] || name[1] <= span[1]
  })
}

/** The place mentions of a story by where they start. */
class PlaceIndex {
  readonly #byStart: ReadonlyMap<number, PlaceMention>

  constructor(places: readonly PlaceMention[]) {
    this.#byStart = new Map(places.map((place) => [place.span[0], place]))
  }

  has(start: number): boolean {
    return this.#byStart.has(start)
  }

  endAt(start: number): number {
    return this.#byStart.get(start)?.span[1] ?? start
  }

  isNationality(start: number): boolean {
    return this.#byStart.get(start)?.kind === 'nationality'
  }

  /** Whether a span is exactly what one place is named by. */
  covers(span: Span): boolean {
    return this.#byStart.get(span[0])?.span[1] === span[1]
  }
}
