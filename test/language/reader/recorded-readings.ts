import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { storyOf } from '../../extract/names/story-of.ts'
import { readStoryWords } from './open-reader.ts'

/** What the reader finds in an example page, in words: each attribution and each name on a line. */
export type Recorded = Readonly<Record<string, readonly string[]>>

/** Reads the example pages of plain text, each as one story, and puts into words what the reader is sure of. */
export async function readExamples(): Promise<Recorded> {
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  const found: Record<string, readonly string[]> = {}
  for (const path of globSync('examples/pages/*.txt', { cwd: root }).sort()) {
    const text = readFileSync(root + path, 'utf8')
    const { attributions, names } = await readStoryWords(storyOf(text), text)
    const wordsAt = (span: readonly [number, number] | null): string =>
      span ? `${span[0]} ${text.slice(...span)}` : '–'
    found[basename(path)] = [
      ...attributions
        .filter(({ isSure }) => isSure)
        .map(({ source, cue, content }) => [wordsAt(source), wordsAt(cue), ...content.map(wordsAt)].join(' | ')),
      ...names.map(({ kind, span }) => `${kind}: ${wordsAt(span)}`),
    ]
  }
  return found
}
