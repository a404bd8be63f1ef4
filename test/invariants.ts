import assert from 'node:assert/strict'
import { textAt, type Span } from '../src/evidence/span.ts'
import type { Capture } from '../src/evidence/page.ts'
import type { Reading } from '../src/evidence/reading.ts'
import { readingJson } from '../src/ledger/reading-json.ts'
import { readBack } from '../src/read/read-back.ts'

/** What holds for every reading of any bytes: each is asserted here, with the place where it does not hold. */
export function checkReading(capture: Capture, reading: Reading): void {
  const { page, blocks, stories } = reading
  const { text } = page
  checkCover(
    blocks.map(({ span }) => span),
    text.length,
  )
  checkSpans(capture, reading)
  for (const [index, story] of stories.entries()) {
    const before = stories[index - 1]
    assert.ok(!before || before.span[1] <= story.span[0], `${story.id} overlaps the story before it`)
    const ids = [...story.entities, ...story.attributions, ...story.figures, ...story.times].map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length, `${story.id} has an id twice`)
    checkReferences(reading, index)
  }
  assert.equal(reading.state === 'read', stories.length > 0, `state ${reading.state} with ${stories.length} stories`)
}

/** Every character of the page stands in exactly one block. */
function checkCover(spans: readonly Span[], length: number): void {
  let end = 0
  for (const span of spans) {
    assert.equal(span[0], end, `a block begins at ${span[0]}, the one before it ends at ${end}`)
    assert.ok(span[1] > span[0], `the block at ${span[0]} is empty`)
    end = span[1]
  }
  assert.equal(end, length, 'the blocks do not reach the end of the text')
}

/** Every span lies in the text, reads as its value says, and reads back from the bytes. */
function checkSpans(capture: Capture, reading: Reading): void {
  const { text, encoding, byteMap } = reading.page
  const open: { value: unknown; path: string }[] = [{ value: readingJson(reading), path: 'reading' }]
  const seen = new Set<string>()
  for (let item = open.pop(); item; item = open.pop()) {
    const { value, path } = item
    if (typeof value !== 'object' || value === null || path.endsWith('.bytes')) continue
    if (isSpan(value)) {
      assert.ok(
        value[0] <= value[1] && value[0] >= 0 && value[1] <= text.length,
        `${path} [${value.join()}] is not in the text`,
      )
      const key = value.join()
      if (!seen.has(key)) {
        seen.add(key)
        assert.equal(
          readBack(capture.bytes, encoding, byteMap, value),
          textAt(text, value),
          `${path} does not read back`,
        )
      }
      continue
    }
    const { span, text: words } = value as { span?: unknown; text?: unknown }
    if (isSpan(span) && typeof words === 'string')
      assert.equal(words, textAt(text, span), `${path} has other words than its span`)
    for (const [key, inner] of Object.entries(value)) open.push({ value: inner, path: `${path}.${key}` })
  }
}

function isSpan(value: unknown): value is Span {
  return Array.isArray(value) && value.length === 2 && value.every((item) => Number.isInteger(item))
}

/** Whatever names another finding by its id names one that is there. */
function checkReferences(reading: Reading, index: number): void {
  const { entities, attributions, figures, id } = reading.stories[index]!
  const known = new Set([...entities, ...attributions, ...figures].map((finding) => finding.id))
  const named = [
    ...attributions.flatMap(({ source, to, against, via }) => [
      source.entity,
      to?.entity,
      against?.entity,
      via?.entity,
    ]),
    ...figures.flatMap(({ partOf, saidBy, place, from, to }) => [partOf, saidBy, place, from, to]),
  ]
  for (const name of named)
    assert.ok(typeof name !== 'string' || known.has(name), `${id} names ${String(name)}, which is not there`)
}
