import type { Paragraph, Story } from '../../../src/evidence/story.ts'
import { english } from '../../../src/language/english/index.ts'
import { splitSentences } from '../../../src/read/split-sentences.ts'

/** A story whose body paragraphs are the lines of a text; a first line that begins with "# " is its headline. */
export function storyOf(text: string): Story {
  const paragraphs: Paragraph[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const role = start === 0 && line.startsWith('# ') ? 'headline' : 'body'
    const span = [role === 'headline' ? start + 2 : start, start + line.length] as const
    if (line !== '') paragraphs.push({ role, span, sentences: splitSentences(text, span, english.sentences) })
    start += line.length + 1
  }
  const whole = {
    id: '000000000000.1',
    span: [0, text.length] as const,
    language: 'en',
    headline: null,
    outlet: null,
    sections: [],
  }
  return { ...whole, credits: [], paragraphs }
}
