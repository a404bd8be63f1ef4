import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import type { Span } from '../../../src/evidence/span.ts'
import { calibrate } from '../../../src/language/reader/calibrate.ts'
import { decodeAttributions } from '../../../src/language/reader/decode-attributions.ts'
import { decodeNames } from '../../../src/language/reader/decode-names.ts'
import { readModelFiles } from '../../../src/language/reader/model-files.ts'
import { Model } from '../../../src/language/reader/model.ts'
import { readVocabulary } from '../../../src/language/reader/vocabulary.ts'
import { makeWindows, type ReadableParagraph } from '../../../src/language/reader/windows.ts'
import { WordPieces } from '../../../src/language/reader/word-pieces.ts'

/** A text as `training/vectors.py` reads it; all spans in UTF-16 units. */
interface Vector {
  readonly text: string
  readonly windows: readonly {
    readonly words: readonly (readonly [start: number, end: number, folded: string])[]
    readonly core: readonly [number, number]
    readonly ids: readonly number[]
    readonly shapes: readonly number[]
    readonly firstPieces: readonly number[]
    readonly attributions: readonly {
      readonly cue: Span | null
      readonly source: Span | null
      readonly content: readonly Span[]
      readonly wide: number
      readonly narrow: number
    }[]
    readonly names: readonly { readonly span: Span; readonly label: string; readonly score: number }[]
  }[]
}

const vectors = JSON.parse(readFileSync(new URL('vectors.json', import.meta.url), 'utf8')) as readonly Vector[]

test('words, windows and findings are those of training, text by text', async () => {
  const { description, weights, vocabulary: lines } = readModelFiles(new URL('../../../models/', import.meta.url))
  const { thresholds, calibration } = description
  const vocabulary = readVocabulary(lines)
  const model = await Model.open(weights)
  for (const { text, windows } of vectors) {
    const found = makeWindows(text, linesOf(text), new WordPieces(vocabulary), vocabulary, description.windows)
    assert.equal(found.length, windows.length, text)
    for (const [at, window] of found.entries()) {
      const expected = windows[at]!
      assert.deepEqual(
        window.words.map(({ start, end, folded }) => [start, end, folded]),
        expected.words,
      )
      assert.deepEqual([window.core.first, window.core.end], expected.core)
      for (const key of ['ids', 'shapes', 'firstPieces'] as const) assert.deepEqual(window[key], expected[key])
      const scores = await model.run(window)
      const attributions = decodeAttributions(window, scores, description)
      assert.deepEqual(
        attributions.map(({ cue, source, content }) => ({ cue, source, content })),
        expected.attributions.map(({ cue, source, content }) => ({ cue, source, content })),
      )
      for (const [index, { confidence }] of attributions.entries()) {
        const { wide, narrow } = expected.attributions[index]!
        const isWide = narrow < thresholds.sure && wide >= thresholds.sure
        const right = isWide ? calibrate(wide, calibration.wide) : calibrate(narrow, calibration.narrow)
        assert.ok(Math.abs(confidence - right) < near, `${text}: ${confidence}, ${right}`)
      }
      const names = expected.names.filter(({ label }) => label !== 'date' && label !== 'money')
      assert.deepEqual(
        decodeNames(window, scores, description).map(({ span, kind }) => [kind, ...span]),
        names.map(({ span, label }) => [label, ...span]),
      )
    }
  }
})

/** Two releases of the runtime add up in another order. */
const near = 0.03

/** Each line as a paragraph of one sentence. */
function linesOf(text: string): ReadableParagraph[] {
  let start = 0
  return text.split('\n').map((line) => {
    const span = [start, start + line.length] as const
    start += line.length + 1
    return { span, sentences: [{ span }] }
  })
}
