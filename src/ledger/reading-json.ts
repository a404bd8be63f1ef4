import type { Attribution, Party } from '../evidence/attribution.ts'
import type { Reading, StoryReading } from '../evidence/reading.ts'
import { textAt, type Span } from '../evidence/span.ts'

/**
 * A reading in the form that other programs rely on: one JSON object a page. Spans are `[start, end)` in UTF-16 code units of
 * `text`. Fields may be added, never renamed. What is not looked for is not listed.
 */
export function readingJson(reading: Reading): object {
  const { page, stories, furniture, problems } = reading
  return {
    page: {
      id: page.id,
      source: page.source,
      mediaType: page.mediaType,
      chars: page.text.length,
      state: reading.state,
      encoding: page.encoding,
    },
    text: page.text,
    stories: stories.map((story) => storyJson(story, page.text)),
    furniture,
    problems,
  }
}

function storyJson(story: StoryReading, text: string): object {
  const spansOf = (role: string): Span[] =>
    story.paragraphs.filter((paragraph) => paragraph.role === role).map((paragraph) => paragraph.span)
  return {
    id: story.id,
    span: story.span,
    language: story.language,
    headline: story.headline,
    deck: spansOf('deck'),
    byline: spansOf('byline'),
    body: spansOf('body'),
    captions: spansOf('caption'),
    notes: spansOf('note'),
    published: story.published,
    outlet: story.outlet,
    credits: story.credits,
    entities: story.entities,
    attributions: story.attributions.map((attribution) => attributionJson(attribution, text)),
    figures: story.figures,
    times: story.times,
  }
}

/** Parties carry their words, as sources and cues do. */
function attributionJson(attribution: Attribution, text: string): object {
  const withWords = (party: Party | null): object | null =>
    party && { ...party, text: party.span && textAt(text, party.span) }
  return {
    ...attribution,
    to: withWords(attribution.to),
    against: withWords(attribution.against),
    via: withWords(attribution.via),
  }
}
