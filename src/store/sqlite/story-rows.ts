import type { Reading, StoryReading } from '../../evidence/reading.ts'
import { textAt } from '../../evidence/span.ts'
import type { Credit, Outlet, Published, Story } from '../../evidence/story.ts'
import { canonicalJson, type Json } from '../canonical-json.ts'
import { edtfBounds } from '../edtf-bounds.ts'
import { packParagraphs, unpackParagraphs } from '../pack-paragraphs.ts'
import type { Lines } from './lines.ts'
import { sectionsJson, sectionsOf } from './rests.ts'
import { bytesOf, jsonOf, spanOf, spanOrNull, textOf, textOrNull, textValue, type Row } from './value.ts'

/** `number` is the story's in its page, from 1. */
export function storyRow(
  story: StoryReading,
  key: { key: number; came: number; number: number },
  page: Reading['page'],
  lines: Lines,
): Row {
  const { headline, published, outlet } = story
  const bounds = published && edtfBounds(published.value)
  return {
    key: key.key,
    came: key.came,
    number: key.number,
    id: story.id,
    line: lines.at(story.span[0]),
    language: story.language,
    headline: textValue(headline?.text ?? null),
    headline_start: headline?.span[0] ?? null,
    headline_end: headline?.span[1] ?? null,
    published: textValue(published?.value ?? null),
    ...basisColumns('published', published, page.text),
    published_from: bounds?.from ?? null,
    published_to: bounds?.to ?? null,
    outlet: textValue(outlet?.name ?? null),
    ...basisColumns('outlet', outlet, page.text),
    sections: sectionsJson(story.sections, page.text),
    credits: canonicalJson(story.credits as unknown as Json),
    entities: story.entities.length,
    mentions: story.entities.reduce((sum, { mentions }) => sum + mentions.length, 0),
    attributions: story.attributions.length,
    figures: story.figures.length,
    times: story.times.length,
    span_start: story.span[0],
    span_end: story.span[1],
    paragraphs: packParagraphs(story.paragraphs),
  }
}

function basisColumns(name: 'published' | 'outlet', value: Published | Outlet | null, text: string): Row {
  const span = value?.span
  return {
    [`${name}_basis`]: value?.basis ?? null,
    [`${name}_reason`]: textValue(value?.reason ?? null),
    [`${name}_words`]: span ? textValue(textAt(text, span)) : null,
    [`${name}_start`]: span?.[0] ?? null,
    [`${name}_end`]: span?.[1] ?? null,
  }
}

/** The story of a row, its findings apart. `text` is that of the whole page. */
export function storyOf(row: Row, text: string): Story & { readonly published: Published | null } {
  const headline = spanOrNull(row, 'headline')
  const published = textOrNull(row, 'published')
  const outlet = textOrNull(row, 'outlet')
  return {
    id: textOf(row, 'id'),
    span: spanOf(row, 'span'),
    language: textOf(row, 'language'),
    headline: headline && { span: headline, text: textOf(row, 'headline') },
    outlet: outlet === null ? null : { name: outlet, ...basisOf(row, 'outlet') },
    sections: sectionsOf(row),
    credits: jsonOf(row, 'credits') as Credit[],
    paragraphs: unpackParagraphs(bytesOf(row, 'paragraphs'), text),
    published: published === null ? null : { value: published, ...basisOf(row, 'published') },
  }
}

function basisOf(row: Row, name: 'published' | 'outlet'): Omit<Outlet, 'name'> {
  const reason = textOrNull(row, `${name}_reason`)
  return {
    basis: textOf(row, `${name}_basis`) as Outlet['basis'],
    span: spanOrNull(row, name),
    ...(reason !== null && { reason }),
  }
}
