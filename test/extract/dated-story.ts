import { ByteMapBuilder } from '../../src/evidence/byte-map.ts'
import type { Given, Page, PageMetadata } from '../../src/evidence/page.ts'
import type { Paragraph, Story } from '../../src/evidence/story.ts'
import { english } from '../../src/language/english/index.ts'
import { splitSentences } from '../../src/read/split-sentences.ts'

const roles: readonly Paragraph['role'][] = ['headline', 'deck', 'byline', 'body', 'caption', 'note']

/** A story whose paragraphs are the lines of a text. A line that begins with `[caption]`, `[byline]` ... has that role. */
export function storyOf(text: string): Story {
  const paragraphs: Paragraph[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const role = roles.find((role) => line.startsWith(`[${role}] `)) ?? 'body'
    const skipped = line.startsWith(`[${role}] `) ? role.length + 3 : 0
    const span = [start + skipped, start + line.length] as const
    const isAddress = /^https?:/.test(line)
    if (line.length > skipped && !isAddress) paragraphs.push({ role, span, sentences: splitSentences(text, span, english.sentences) }) // prettier-ignore
    start += line.length + 1
  }
  const none = { headline: null, outlet: null, sections: [], credits: [] }
  return { id: '000000000000.1', span: [0, text.length], language: 'en', ...none, paragraphs }
}

/** A page of plain text, with what the user or the markup says of it. */
export function pageOf(text: string, given: Given = {}, metadata: Partial<PageMetadata> = {}): Page {
  const empty = { title: [], published: [], modified: [], outlet: [], sections: [], url: [], authors: [], language: [] }
  let start = 0
  const lines = text.split('\n').map((line) => {
    const span = [start, start + line.length] as const
    start += line.length + 1
    return { span, marks: null }
  })
  return {
    id: 'sha256:0',
    source: 'test.txt',
    mediaType: 'text/plain',
    encoding: { name: 'utf-8', basis: 'utf-8', replaced: 0 },
    text,
    byteMap: new ByteMapBuilder().build(),
    lines,
    metadata: { ...empty, ...metadata },
    given,
    problems: [],
  }
}
