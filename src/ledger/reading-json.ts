import type { Attribution, Party, Relay } from '../evidence/attribution.ts'
import type { Encoding, Furniture, MediaType, PageState } from '../evidence/page.ts'
import type { Problem } from '../evidence/problem.ts'
import type { Reading, StoryReading } from '../evidence/reading.ts'
import { textAt, type Span } from '../evidence/span.ts'
import type { Paragraph } from '../evidence/story.ts'

/** A party with the words at its span. */
export interface PartyJson extends Party {
  readonly text: string | null
}

export interface RelayJson extends Relay {
  readonly text: string | null
}

export interface AttributionJson extends Attribution {
  readonly to: PartyJson | null
  readonly against: PartyJson | null
  readonly via: PartyJson | null
  readonly chain: readonly RelayJson[]
}

export interface StoryJson extends Omit<StoryReading, 'paragraphs' | 'attributions'> {
  readonly deck: readonly Span[]
  readonly byline: readonly Span[]
  /** Paragraphs of the text proper. */
  readonly body: readonly Span[]
  readonly captions: readonly Span[]
  /** Corrections, "This story was updated". */
  readonly notes: readonly Span[]
  readonly attributions: readonly AttributionJson[]
}

/**
 * A reading in the form that other programs rely on: one JSON object a page. Spans are `[start, end)` in UTF-16 code units of
 * `text`. Fields may be added, never renamed. What is not looked for is not listed.
 */
export interface ReadingJson {
  readonly page: {
    readonly id: string
    readonly source: string
    readonly mediaType: MediaType
    /** The length of `text` in UTF-16 code units. */
    readonly chars: number
    readonly state: PageState
    readonly encoding: Encoding
  }
  /** Plain text: the decoded file, unchanged. HTML: the visible text, one block a line. */
  readonly text: string
  readonly stories: readonly StoryJson[]
  readonly furniture: readonly Furniture[]
  readonly problems: readonly Problem[]
}

/** The stable form of a reading. */
export function readingJson({ page, state, stories, furniture, problems }: Reading): ReadingJson {
  const { id, source, mediaType, text, encoding } = page
  return {
    page: { id, source, mediaType, chars: text.length, state, encoding },
    text,
    stories: stories.map((story) => storyJson(story, text)),
    furniture,
    problems,
  }
}

function storyJson({ paragraphs, ...story }: StoryReading, text: string): StoryJson {
  const spansOf = (role: Paragraph['role']): Span[] =>
    paragraphs.filter((paragraph) => paragraph.role === role).map((paragraph) => paragraph.span)
  const { id, span, language, headline, published, outlet, sections, credits } = story
  const { entities, attributions, figures, times, events } = story
  return {
    id,
    span,
    language,
    headline,
    deck: spansOf('deck'),
    byline: spansOf('byline'),
    body: spansOf('body'),
    captions: spansOf('caption'),
    notes: spansOf('note'),
    published,
    outlet,
    sections,
    credits,
    entities,
    attributions: attributions.map((attribution) => attributionJson(attribution, text)),
    figures,
    times,
    events,
  }
}

function attributionJson(attribution: Attribution, text: string): AttributionJson {
  const withWords = (party: Party | null): PartyJson | null =>
    party && { ...party, text: party.span && textAt(text, party.span) }
  return {
    ...attribution,
    to: withWords(attribution.to),
    against: withWords(attribution.against),
    via: withWords(attribution.via),
    chain: attribution.chain.map((relay) => ({ ...relay, text: relay.span && textAt(text, relay.span) })),
  }
}
