import type { Capture, Furniture, FurnitureKind, Page } from '../evidence/page.ts'
import type { Reading, StoryReading } from '../evidence/reading.ts'
import type { Paragraph, Published, Story } from '../evidence/story.ts'
import type { TimePhrase } from '../evidence/time-phrase.ts'
import { findAttributions } from '../extract/attributions/find-attributions.ts'
import { findEvents } from '../extract/events/find-events.ts'
import { findFigures } from '../extract/figures/find-figures.ts'
import { findEntities } from '../extract/names/find-entities.ts'
import { findDroppedSource } from '../extract/own-voice/find-dropped-source.ts'
import { findHedges } from '../extract/own-voice/find-hedges.ts'
import { markHearsay } from '../extract/own-voice/mark-hearsay.ts'
import { findPlaces } from '../extract/places/find-places.ts'
import { joinNestedPlaces } from '../extract/places/join-nested-places.ts'
import { findDateDisagreement } from '../extract/published/find-date-disagreement.ts'
import { findPublished } from '../extract/published/find-published.ts'
import { findTimes } from '../extract/times/find-times.ts'
import { resolveTimes } from '../extract/times/resolve-times.ts'
import type { Language } from '../language/language.ts'
import { stateOf } from '../read/page-state.ts'
import { inPageWords } from '../read/page-words.ts'
import { readPage } from '../read/read-page.ts'
import { runningText } from '../read/running-text.ts'
import { splitStories } from '../read/split-stories.ts'
import type { Knowledge } from './knowledge.ts'
import { readWords } from './read-words.ts'

/**
 * Reads one capture from its bytes to its findings: the whole pipeline, in the order in which the stages need one another.
 * Same bytes, same facts given and same version give the same reading. No bytes make it throw.
 */
export async function readCapture(capture: Capture, knowledge: Knowledge): Promise<Reading> {
  const page = readPage(capture)
  const running = runningText(page)
  const { blocks, stories, heads, problems } = splitStories(running, knowledge.languages)
  const isOnly = stories.length === 1
  const found = await Promise.all(
    stories.map(async (story, index) => readStory({ story, head: heads[index]! }, running, knowledge, isOnly)),
  )
  const read = running === page ? found : found.map((story) => inPageWords(story, page.text))
  const dates = read.flatMap(
    (story) => findDateDisagreement(story.published, page, read.length === 1 ? null : story) ?? [],
  )
  const headlines = found.flatMap((story) => {
    const language = languageOf(story, knowledge)
    return (language && findDroppedSource(story, running.text, language.ownVoice)) ?? []
  })
  const furniture: Furniture[] = blocks.flatMap(({ span, role }) => (isFurniture(role) ? [{ span, kind: role }] : []))
  return {
    page,
    state: stateOf(page, stories),
    blocks,
    stories: read,
    furniture,
    problems: [...page.problems, ...problems, ...dates, ...headlines].sort(
      (a, b) => (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1),
    ),
  }
}

/** A story, and the line that dates the page around it. */
interface Headed {
  readonly story: Story
  readonly head: Paragraph | null
}

/** A story in a language that cannot be read yet keeps its text, and has no findings. */
async function readStory(
  { story, head }: Headed,
  page: Page,
  knowledge: Knowledge,
  isOnly: boolean,
): Promise<StoryReading> {
  const language = languageOf(story, knowledge)
  const phrases = language ? findTimes(story, language) : []
  const inHead = language && head ? findTimes({ ...story, paragraphs: [head] }, language) : []
  const published = findPublished(story, phrases, page, isOnly, inHead)
  return language
    ? findAll(story, page, { phrases, published }, language, knowledge)
    : { ...story, published, ...nothingFound }
}

function languageOf({ language }: Story, { languages }: Knowledge): Language | undefined {
  return languages.find(({ code }) => code === language)
}

/** What is known of a story's times before anything else is looked for. */
interface Dated {
  readonly phrases: readonly TimePhrase[]
  readonly published: Published | null
}

async function findAll(
  story: Story,
  page: Page,
  { phrases, published }: Dated,
  language: Language,
  { gazetteer, reader }: Knowledge,
): Promise<StoryReading> {
  const learned = await readWords(story, page.text, reader)
  const times = resolveTimes(phrases, published, page.text)
  const hints = { address: page.given.url ?? null, names: learned.names }
  const places = findPlaces(story, gazetteer, language, hints)
  const standing = places.filter(({ nested }) => nested !== true)
  const entities = findEntities(story, page.text, { places: standing, names: learned.names }, language)
  const attributions = findAttributions(story, page.text, { entities, learned, times }, language)
  const joined = joinNestedPlaces(entities, places)
  const counted = findFigures(story, page.text, { entities: joined, attributions, times }, language)
  const happened = findEvents(story, page.text, { entities, attributions, figures: counted, times }, language)
  const hedges = findHedges(story, attributions, language.ownVoice)
  const figures = markHearsay(counted, ({ span }) => span, hedges)
  const events = markHearsay(happened, ({ trigger }) => trigger.span, hedges)
  const found = { entities: joined, attributions, figures, times, events }
  return { ...story, published, ...found }
}

const nothingFound: Omit<StoryReading, keyof Story | 'published'> = {
  entities: [],
  attributions: [],
  figures: [],
  times: [],
  events: [],
}

const furnitureKinds: ReadonlySet<string> = new Set<FurnitureKind>([
  'interface',
  'advertisement',
  'consent',
  'repeat',
  'related',
  'share',
  'other',
])

function isFurniture(role: string): role is FurnitureKind {
  return furnitureKinds.has(role)
}
