import type { Story } from '../../src/evidence/story.ts'
import type { Span } from '../../src/evidence/span.ts'
import { english } from '../../src/language/english/index.ts'
import { splitSentences } from '../../src/read/split-sentences.ts'

/** A text taken as one English story without date; its body paragraphs are what a separator parts it into, empty ones left out. */
export function storyOf(text: string, separator: RegExp): Story {
  const paragraphs = spansOf(text, separator).map((span) => {
    return { role: 'body' as const, span, sentences: splitSentences(text, span, english.sentences) }
  })
  const none = { headline: null, outlet: null, sections: [], credits: [] }
  return { id: '1', span: [0, text.length], language: 'en', ...none, paragraphs }
}

function spansOf(text: string, separator: RegExp): Span[] {
  let start = 0
  return text.split(separator).flatMap((part): Span[] => {
    const from = text.indexOf(part, start)
    start = from + part.length
    return part.trim() === '' ? [] : [[from, start]]
  })
}
