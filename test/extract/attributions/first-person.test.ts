import assert from 'node:assert/strict'
import test from 'node:test'
import type { Attribution } from '../../../src/evidence/attribution.ts'
import type { Span } from '../../../src/evidence/span.ts'
import { resolveFirstPerson } from '../../../src/extract/attributions/first-person.ts'
import { bareAttribution } from './bare-attribution.ts'

function said(text: string, span: Span, name: string | null, content: readonly Span[]): Attribution {
  const source = { span, text: text.slice(...span), entity: null, name, named: name !== null }
  return { ...bareAttribution, source, cue: null, content }
}

test('I is who says what it stands in, and elsewhere nobody', () => {
  const text = '“I believe we will win,” Lena Orth said. I doubt it.'
  const outer = said(text, [25, 34], 'Lena Orth', [[0, 24]])
  const inner = said(text, [1, 2], null, [[11, 22]])
  const outside = said(text, [41, 42], null, [[43, 51]])
  const names = resolveFirstPerson([outer, inner, outside], new Set(['i'])).map(({ source }) => source.name)
  assert.deepEqual(names, ['Lena Orth', 'Lena Orth', null])
})
