import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson, type Json } from '../../src/store/canonical-json.ts'
import { rowHash } from '../../src/store/row-hash.ts'

test('the order of keys, -0 and halves of surrogate pairs make no difference or a defined one', () => {
  assert.equal(canonicalJson({ b: [1, -0, null], a: { d: 'x', c: true } }), '{"a":{"c":true,"d":"x"},"b":[1,0,null]}')
  assert.equal(canonicalJson({ a: undefined, b: 'h\ud83d' }), '{"b":"h\\ud83d"}')
  assert.equal(canonicalJson({ __proto__: null, constructor: 1 }), '{"constructor":1}')
})

test('any value reads back, and is the same however its keys are ordered', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const json = canonicalJson(value)
      const back = JSON.parse(json) as Json
      assert.deepEqual(back, JSON.parse(JSON.stringify(value)))
      assert.equal(canonicalJson(back), json)
    }),
  )
})

test('the hash of a row is that of its canonical JSON, as the documentation has it', () => {
  const row = {
    came: 3,
    value: 2.5,
    text: 'café “x”',
    place: null,
    bytes: Uint8Array.of(1, 2),
    sha256: Uint8Array.of(9),
  }
  const json = canonicalJson({ bytes: hash('sha256', row.bytes), came: 3, table: 'figure', text: row.text, value: 2.5 })
  assert.equal(rowHash('test only', { came: 1 }).length, 32)
  assert.equal(rowHash('figure', row).toString('hex'), hash('sha256', json))
})
