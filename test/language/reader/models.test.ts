import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import test from 'node:test'
import type { Description } from '../../../src/language/reader/model-files.ts'
import { readExamples, type Recorded } from './recorded-readings.ts'

const models = new URL('../../../models/', import.meta.url)
const hashOf = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(new URL(name, models)))
    .digest('hex')

test('weights, vocabulary and thresholds belong together', () => {
  const { files } = JSON.parse(readFileSync(new URL('reader.json', models), 'utf8')) as Description
  assert.deepEqual(files, { 'model.onnx': hashOf('model.onnx'), 'vocab.txt': hashOf('vocab.txt') })
})

const card = new URL('README.md', models)

test('the card names the hashes of the files', { skip: !existsSync(card) }, () => {
  const words = readFileSync(card, 'utf8')
  for (const name of ['model.onnx', 'vocab.txt', 'reader.json']) assert.ok(words.includes(hashOf(name)), name)
})

test('the reader repeats what was recorded of the example pages', async () => {
  const recorded = JSON.parse(readFileSync(new URL('recorded-readings.json', import.meta.url), 'utf8')) as Recorded
  assert.deepEqual(await readExamples(), recorded)
})
