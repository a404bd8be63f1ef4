import type { Span } from '../evidence/span.ts'
import type { Story } from '../evidence/story.ts'
import type { LearnedReading } from '../language/learned-reading.ts'
import type { ReaderPool } from '../language/reader/reader-pool.ts'

/** Lets the learned reader read a story: its paragraphs without the bylines, each story by itself. */
export async function readWords(story: Story, text: string, reader: ReaderPool): Promise<LearnedReading> {
  const base = story.span[0]
  const moved = (span: Span, by: number): Span => [span[0] + by, span[1] + by]
  const paragraphs = story.paragraphs
    .filter(({ role }) => role !== 'byline')
    .map(({ span, sentences }) => ({
      span: moved(span, -base),
      sentences: sentences.map((sentence) => ({ span: moved(sentence.span, -base) })),
    }))
  const { version, attributions, names, vectors } = await reader.read(text.slice(...story.span), paragraphs)
  return {
    version,
    attributions: attributions.map(({ source, cue, content, ...scores }) => ({
      ...scores,
      source: source && moved(source, base),
      cue: cue && moved(cue, base),
      content: content.map((span) => moved(span, base)),
    })),
    names: names.map((name) => ({ ...name, span: moved(name.span, base) })),
    vectors,
  }
}
