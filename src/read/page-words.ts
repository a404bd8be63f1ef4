import { textAt, type Span } from '../evidence/span.ts'
import type { StoryReading } from '../evidence/reading.ts'

/**
 * What was found in a running text, in the words of the page: the text beside a span is what the page has there, line breaks
 * included, and a name is one line of words.
 */
export function inPageWords({ paragraphs, ...findings }: StoryReading, text: string): StoryReading {
  return { ...(written(findings, text) as Omit<StoryReading, 'paragraphs'>), paragraphs }
}

function written(value: unknown, text: string): unknown {
  if (typeof value === 'string') return value.replaceAll('\u00ad', '').replace(/ {2,}/g, ' ')
  if (Array.isArray(value)) return value.map((item) => written(item, text))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([key, field]): [string, unknown] => {
    const { span } = value as { span?: unknown }
    return [key, key === 'text' && isSpan(span) ? textAt(text, span) : written(field, text)]
  })
  return Object.fromEntries(fields)
}

function isSpan(value: unknown): value is Span {
  return Array.isArray(value) && value.length === 2 && value.every((item) => typeof item === 'number')
}
