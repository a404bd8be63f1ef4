import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { after, suite, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { LearnedReading } from '../../../src/language/learned-reading.ts'
import { ReaderPool } from '../../../src/language/reader/reader-pool.ts'
import { storyOf } from '../../extract/names/story-of.ts'
import { readStoryWords } from './open-reader.ts'

const models = new URL('../../../models/', import.meta.url)
const texts = [
  '“We are safe,” said Ana Ruiz, the mayor. The road was closed, police said.',
  'Norway said it would not pay.\n\n“That is a pity,” the envoy, Lena Orth, told reporters in Oslo.',
  'It rained.',
  Array.from({ length: 60 }, (_, at) => `Resident number ${at} said the water had come at night.`).join(' '),
  '',
]

suite('reading in threads', () => {
  const folder = mkdtempSync(`${tmpdir()}/hearsay-models-`)
  after(() => {
    rmSync(folder, { recursive: true })
  })

  /** A copy of the reader's folder with something done to it. */
  function changed(name: string, change: (folder: string) => void): URL {
    const copy = `${folder}/${name}/`
    cpSync(models, copy, { recursive: true })
    change(copy)
    return pathToFileURL(copy)
  }

  test('the same text gives the same findings, alone and beside others, in any order', async () => {
    const pool = new ReaderPool(models)
    const alone: LearnedReading[] = []
    for (const text of texts) alone.push(await readStoryWords(storyOf(text), text))
    const order = [...texts.keys(), ...[...texts.keys()].reverse()]
    const together = await Promise.all(order.map(async (at) => pool.read(texts[at]!, storyOf(texts[at]!).paragraphs)))
    together.forEach((reading, place) => {
      assert.deepEqual(reading, alone[order[place]!])
    })
  })

  test('each sentence has a vector of length 1', async () => {
    const { vectors } = await readStoryWords(storyOf(texts[1]!), texts[1]!)
    assert.equal(vectors.length, 2)
    for (const vector of vectors) {
      const length = Math.hypot(...(vector ?? []))
      assert.ok(Math.abs(length - 1) < 1e-5, String(length))
    }
  })

  test('a file that is missing is named, with what to do', async () => {
    const pool = new ReaderPool(
      changed('missing', (copy) => {
        rmSync(`${copy}model.onnx`)
      }),
    )
    await assert.rejects(pool.read('He said no.', []), {
      name: 'ModelError',
      code: 'missing',
      message: /missing\/model\.onnx.*install it again/,
    })
  })

  test('a file that is another than it should be is named, whatever has changed in it', async () => {
    const changes: Readonly<Record<string, (copy: string) => void>> = {
      weights: (copy) => {
        const bytes = readFileSync(`${copy}model.onnx`)
        bytes[bytes.length >> 1]! ^= 1
        writeFileSync(`${copy}model.onnx`, bytes)
      },
      vocabulary: (copy) => {
        writeFileSync(`${copy}vocab.txt`, readFileSync(`${copy}vocab.txt`).subarray(1))
      },
      description: (copy) => {
        writeFileSync(`${copy}reader.json`, '{"labels":')
      },
    }
    for (const [name, change] of Object.entries(changes)) {
      const pool = new ReaderPool(changed(name, change))
      await assert.rejects(pool.read('He said no.', []), { name: 'ModelError', code: 'damaged' }, name)
    }
  })
})
