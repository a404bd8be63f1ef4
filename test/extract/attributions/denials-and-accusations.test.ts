import assert from 'node:assert/strict'
import test from 'node:test'
import { overlap } from '../../../src/evidence/span.ts'
import type { Span } from '../../../src/evidence/span.ts'
import { readGoldSentences, type Mark } from '../../gold-sentences.ts'
import { attributionsIn } from './attributions-in.ts'
import { linesOf } from './lines-of.ts'

/** What must be reached at least over all lines of the file; single lines may fail. */
const floors = { deny: { precision: 0.9, recall: 0.85 }, accuse: { precision: 0.9, recall: 0.85 } } as const

type Label = keyof typeof floors

const lines = readGoldSentences(new URL('denials-and-accusations.gold.md', import.meta.url)).flatMap(linesOf)

/** What was found rightly, found wrongly and missed, with the lines that show it. */
async function compare(label: Label): Promise<{ right: number; wrong: string[]; missed: string[] }> {
  const result = { right: 0, wrong: [] as string[], missed: [] as string[] }
  for (const { text, marks } of lines) {
    const found = (await attributionsIn(text)).filter(({ act, standing }) => act === label && standing === 'asserted')
    const wanted = marks.filter((mark) => mark.label === label)
    const touches = (spans: readonly Span[], mark: Mark): boolean =>
      spans.some((span) => overlap(span, [mark.start, mark.end]) > 0)
    const met = wanted.filter((mark) => found.some(({ content }) => touches(content, mark)))
    result.right += met.length
    if (met.length < wanted.length) result.missed.push(text)
    if (found.some(({ content }) => !wanted.some((mark) => touches(content, mark)))) result.wrong.push(text)
  }
  return result
}

for (const label of ['deny', 'accuse'] as const) {
  test(`${label}: precision and recall on own sentences`, async () => {
    const { right, wrong, missed } = await compare(label)
    const precision = right / (right + wrong.length)
    const recall = right / (right + missed.length)
    const shown = `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}\nwrong:\n${wrong.join('\n')}\nmissed:\n${missed.join('\n')}`
    assert.ok(precision >= floors[label].precision && recall >= floors[label].recall, shown)
  })
}

test('whom an accusation is aimed at', async () => {
  const wrong: string[] = []
  for (const { text, marks } of lines) {
    const aims = marks.flatMap(({ values }) => values['against'] ?? [])
    const found = (await attributionsIn(text)).flatMap(({ act, standing, against }) =>
      act === 'accuse' && standing === 'asserted' && against ? against.name : [],
    )
    if (found.some((name) => !aims.includes(name)) || found.length < aims.length)
      wrong.push(`${text} — ${found.join(', ') || 'nobody'}, not ${aims.join(', ')}`)
  }
  const asked = lines.filter(({ marks }) => marks.some(({ values }) => values['against'])).length
  assert.ok(wrong.length <= 0.1 * asked, wrong.join('\n'))
})
