import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { LearnedReader } from '../src/language/reader/learned-reader.ts'
import { storyOf } from '../test/extract/names/story-of.ts'

/**
 * `node scripts/check-reader.ts FOLDER`: reads an example page with the reader in a folder, as a trial of training leaves one, and says how
 * much it finds. Ends with an error where the files do not belong together, or cannot be run.
 */
const folder = process.argv[2]
if (folder === undefined) throw new Error('Name the folder with model.onnx, vocab.txt and reader.json.')
const reader = await LearnedReader.open(pathToFileURL(`${resolve(folder)}/`))
const page = fileURLToPath(new URL('../examples/pages/01-flood-courier.txt', import.meta.url))
const text = readFileSync(page, 'utf8')
const { version, attributions, names, vectors } = await reader.read(text, storyOf(text).paragraphs)
console.log(`${version}: ${attributions.length} attributions, ${names.length} names, ${vectors.length} sentences`)
