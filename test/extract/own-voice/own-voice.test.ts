import assert from 'node:assert/strict'
import test from 'node:test'
import { findAttributions } from '../../../src/extract/attributions/find-attributions.ts'
import { findDroppedSource } from '../../../src/extract/own-voice/find-dropped-source.ts'
import { findHedges } from '../../../src/extract/own-voice/find-hedges.ts'
import { markHearsay } from '../../../src/extract/own-voice/mark-hearsay.ts'
import type { Span } from '../../../src/evidence/span.ts'
import { english } from '../../../src/language/english/index.ts'
import { readGoldSentences } from '../../gold-sentences.ts'
import { readStoryWords } from '../../language/reader/open-reader.ts'
import { storyOf } from '../names/story-of.ts'

async function read(text: string) {
  const story = storyOf(text)
  const learned = await readStoryWords(story, text)
  return { ...story, attributions: findAttributions(story, text, { entities: [], learned, times: [] }, english) }
}

for (const { title, text, marks } of readGoldSentences(new URL('hearsay.gold.md', import.meta.url)))
  test(title, async () => {
    const story = await read(text)
    const hedges = findHedges(story, story.attributions, english.ownVoice)
    const spans = (label: string): Span[] =>
      marks.flatMap((mark) => (mark.label === label ? [[mark.start, mark.end]] : []))
    assert.deepEqual(
      hedges.map(({ span }) => text.slice(...span)),
      spans('hedge').map((span) => text.slice(...span)),
    )
    const things = [...spans('hearsay'), ...spans('plain')].map((span) => ({ span, saidBy: null, rests: {} }))
    const marked = markHearsay(things, ({ span }) => span, hedges).filter(({ rests }) => 'hearsay' in rests)
    assert.deepEqual(
      marked.map(({ span }) => text.slice(...span)),
      spans('hearsay').map((span) => text.slice(...span)),
    )
  })

test('what somebody vouches for is no hearsay of the outlet', () => {
  const hedge = { span: [0, 10], clause: [0, 40] } as const
  const figure = { span: [12, 14] as const, saidBy: 'a1', rests: {} }
  assert.deepEqual(
    markHearsay([figure], ({ span }) => span, [hedge]),
    [figure],
  )
})

const body =
  'The rebels poisoned the wells of Voss before they left the town, Mayor Lena Orth said on Friday.\n\n' +
  'The town lies in the north. Aid workers have not been able to reach it for three weeks.'

/** The problem that a headline makes above a text. */
async function problemOf(headline: string, below = body): Promise<string | undefined> {
  const text = `# ${headline}\n\n${below}`
  const story = await read(text)
  const span: Span = [2, headline.length + 2]
  const found = findDroppedSource({ ...story, headline: { span, text: headline } }, text, english.ownVoice)
  return found?.message
}

test('a headline that drops who says so', async () => {
  const message = 'The headline states as a fact what the text gives as the word of Mayor Lena Orth.'
  assert.equal(await problemOf('Rebels poisoned the wells of Voss'), message)
})

test('headlines that say who says so, or that the text itself carries', async () => {
  for (const headline of [
    'Rebels poisoned the wells of Voss, mayor says',
    'Mayor: Rebels poisoned wells of Voss',
    'Rebels ‘poisoned wells of Voss’',
    'Orth on the poisoned wells of Voss town rebels left',
    'Did rebels poison the wells of Voss?',
    'Rebels leave Voss after a long winter of fighting',
  ])
    assert.equal(await problemOf(headline), undefined, headline)
  const shown = `${body}\n\nThe rebels had poisoned all the wells of Voss.`
  assert.equal(await problemOf('Rebels poisoned the wells of Voss', shown), undefined)
})

test('a long row of hedges takes no longer than its length', () => {
  const timeOf = (count: number): number => {
    const story = storyOf('reportedly '.repeat(count))
    const start = performance.now()
    findHedges(story, [], english.ownVoice)
    return performance.now() - start
  }
  timeOf(500)
  assert.ok(timeOf(16000) < 64 * timeOf(1000) + 500)
})
