import type { Story } from '../../../src/evidence/story.ts'
import type { LearnedReading } from '../../../src/language/learned-reading.ts'
import { LearnedReader } from '../../../src/language/reader/learned-reader.ts'

let opening: Promise<LearnedReader> | undefined

/** What the reader that is shipped finds in a story, in this thread; it is opened once. */
export async function readStoryWords(story: Story, text: string): Promise<LearnedReading> {
  opening ??= LearnedReader.open(new URL('../../../models/', import.meta.url))
  return (await opening).read(text, story.paragraphs)
}
