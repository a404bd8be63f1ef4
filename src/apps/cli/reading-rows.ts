import { textAt, type Span } from '../../evidence/span.ts'
import type { ListedClaim, ListedEvent, ListedFigure, ListedStory, StoryHead } from '../../ledger/ledger.ts'
import type { ReadingJson, StoryJson } from '../../ledger/reading-json.ts'
import type { Row } from './row.ts'

/** What a reading holds, as the rows of tables. */
export interface ReadingRows {
  readonly stories: readonly Row<ListedStory>[]
  readonly claims: readonly Row<ListedClaim>[]
  readonly figures: readonly Row<ListedFigure>[]
  readonly events: readonly Row<ListedEvent>[]
}

export function rowsOf(reading: ReadingJson): ReadingRows {
  const lineAt = lineFinder(reading.text)
  const perStory = reading.stories.map((story) => storyRows(story, reading, lineAt))
  return {
    stories: perStory.map(({ row }) => row),
    claims: perStory.flatMap(({ claims }) => claims),
    figures: perStory.flatMap(({ figures }) => figures),
    events: perStory.flatMap(({ events }) => events),
  }
}

/** Tells the line of an offset of the text, from 1. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}

function storyRows(
  story: StoryJson,
  { page, text }: ReadingJson,
  lineAt: (offset: number) => number,
): Omit<ReadingRows, 'stories'> & { readonly row: Row<ListedStory> } {
  const head: StoryHead = {
    id: story.id,
    page: page.id,
    from: page.source,
    language: story.language,
    headline: story.headline?.text ?? null,
    outlet: story.outlet?.name ?? null,
    published: story.published?.value ?? null,
  }
  const { entities, attributions, figures, times, events } = story
  const entityName = (id: string | null): string | null => entities.find((entity) => entity.id === id)?.name ?? null
  const sourceName = (id: string | null): string | null => {
    const source = attributions.find((attribution) => attribution.id === id)?.source
    return source?.name ?? source?.text ?? null
  }
  return {
    row: {
      id: story.id,
      words: head.headline ?? beginningOf(textAt(text, story.body[0] ?? story.span)),
      line: lineAt(story.span[0]),
      story: head,
      sections: story.sections.map(({ name }) => name),
      attributions: attributions.length,
      figures: figures.length,
      times: times.length,
      entities: entities.length,
    },
    claims: attributions.map((attribution) => ({
      id: `${story.id}.${attribution.id}`,
      words: attribution.content.map((span: Span) => textAt(text, span)).join(' … '),
      line: lineAt(attribution.content[0]?.[0] ?? story.span[0]),
      story: head,
      attribution,
    })),
    figures: figures.map((figure) => ({
      id: `${story.id}.${figure.id}`,
      words: figure.text,
      line: lineAt(figure.span[0]),
      story: head,
      figure,
      saidBy: sourceName(figure.saidBy),
      place: entityName(figure.place),
      from: entityName(figure.from),
      to: entityName(figure.to),
    })),
    events: events.map((event) => ({
      id: `${story.id}.${event.id}`,
      words: textAt(text, event.span),
      line: lineAt(event.span[0]),
      story: head,
      event,
      actor: entityName(event.actor) ?? event.actor,
      target: entityName(event.target) ?? event.target,
      place: entityName(event.place),
      from: entityName(event.from),
      to: entityName(event.to),
      saidBy: sourceName(event.saidBy),
      victims: event.victims.map(({ entity, affiliation, figure }) => ({
        name: entityName(entity),
        affiliation: entityName(affiliation),
        number: figures.find(({ id }) => id === figure)?.text ?? null,
      })),
      perpetrator: event.perpetrator && {
        who: entityName(event.perpetrator.who) ?? event.perpetrator.who,
        by: entityName(event.perpetrator.by) ?? event.perpetrator.by,
      },
    })),
  }
}

/** Stands for a headline where a story has none. */
function beginningOf(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, text.lastIndexOf(' ', 100) + 1 || 100).trimEnd()} …`
}
