import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import type { StoryReading } from '../../../src/evidence/reading.ts'
import { english } from '../../../src/language/english/index.ts'
import { openKnowledge } from '../../../src/ledger/knowledge.ts'
import { readCapture } from '../../../src/ledger/read-capture.ts'
import { runningText } from '../../../src/read/running-text.ts'
import { splitStories } from '../../../src/read/split-stories.ts'
import { captureOf } from '../captures.ts'
import { pageOf } from './page-of.ts'

/** The first and last line of every story's text, counted from 1. */
function bodiesOf(name: string): [number, number][] {
  const text = readFileSync(new URL(`../../../examples/kinds/pages/${name}.txt`, import.meta.url), 'utf8')
  const { stories } = splitStories(runningText(pageOf(text)), [english])
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length
  return stories.map(({ paragraphs }) => {
    const body = paragraphs.filter(({ role }) => role === 'body')
    return [lineAt(body[0]!.span[0]), lineAt(body.at(-1)!.span[1] - 1)]
  })
}

test('A page of links, a menu and a list of what was found hold no story', () => {
  for (const name of ['01-section-page', '02-menu', '03-search-results']) assert.deepEqual(bodiesOf(name), [])
})

test('Each post is a story, whether its time stands above it or below', () => {
  assert.deepEqual(
    bodiesOf('04-live-blog'),
    [17, 22, 27, 34, 40].map((line) => [line, line]),
  )
  assert.deepEqual(
    bodiesOf('14-flashes'),
    [5, 8, 11, 14, 17].map((line) => [line, line]),
  )
  assert.deepEqual(
    bodiesOf('19-telegram'),
    [7, 11, 16, 22].map((line) => [line, line]),
  )
})

test('Questions and answers, numbered parts, turns and verse are one text', () => {
  assert.deepEqual(bodiesOf('09-interview'), [[11, 27]])
  assert.deepEqual(bodiesOf('10-list'), [[6, 21]])
  assert.deepEqual(bodiesOf('11-obituary'), [[8, 25]])
  assert.deepEqual(bodiesOf('13-transcript'), [[7, 21]])
  assert.deepEqual(bodiesOf('18-thread'), [[8, 16]])
})

test('Short reports and letters under headings of their own are a story each', () => {
  const alone = (lines: readonly number[]): [number, number][] => lines.map((line) => [line, line])
  assert.deepEqual(bodiesOf('05-round-up'), alone([8, 12, 16, 18, 20]))
  assert.deepEqual(bodiesOf('08-letters'), alone([6, 11, 16]))
  assert.deepEqual(bodiesOf('17-newsletter'), alone([14, 18, 22]))
})

test('An e-mail, a print and the posts of a day are dated by the head of the page', async () => {
  const datesOf = async (name: string): Promise<(string | null)[]> => {
    const bytes = readFileSync(new URL(`../../../examples/kinds/pages/${name}.txt`, import.meta.url))
    const { stories } = await readCapture(captureOf(bytes), openKnowledge())
    return stories.map(({ published }) => published?.value ?? null)
  }
  assert.deepEqual(await datesOf('19-telegram'), ['2026-06-02', '2026-06-02', '2026-06-02', '2026-06-03'])
  assert.deepEqual(new Set(await datesOf('04-live-blog')), new Set(['2026-02-13']))
  assert.deepEqual(await datesOf('20-wrapped-mail'), ['2026-07-06'])
  assert.deepEqual(await datesOf('21-pdf-copy'), ['2026-07-11'])
  assert.deepEqual(await datesOf('22-word-copy'), [null])
  assert.deepEqual(new Set(await datesOf('05-round-up')), new Set(['2026-03-09']))
  assert.deepEqual(new Set(await datesOf('08-letters')), new Set(['2026-03-24']))
  assert.deepEqual(new Set(await datesOf('17-newsletter')), new Set(['2026-05-19']))
  assert.deepEqual(new Set(await datesOf('14-flashes')), new Set(['2026-04-20']))
  // What dates these stands in their own lines: a dateline, the slug of the wire, the time below the last post.
  assert.deepEqual(await datesOf('12-press-release'), ['2026-04-14'])
  assert.deepEqual(await datesOf('16-agency-slug'), ['2026-05-14'])
  assert.deepEqual(await datesOf('18-thread'), ['2026-05-24'])
})

test('The outlet is whom the masthead, the sender, the channel or the notice below names, and unknown elsewhere', () => {
  const outletsOf = (name: string): (string | null)[] => {
    const text = readFileSync(new URL(`../../../examples/kinds/pages/${name}.txt`, import.meta.url), 'utf8')
    const page = pageOf(text)
    const { stories } = splitStories(runningText(page), [english])
    for (const { outlet } of stories) if (outlet?.span) assert.equal(page.text.slice(...outlet.span), outlet.name)
    return [...new Set(stories.map(({ outlet }) => outlet?.name ?? null))]
  }
  for (const name of ['04-live-blog', '06-correction', '11-obituary'])
    assert.deepEqual(outletsOf(name), ['Meridian Courier'])
  for (const name of ['05-round-up', '07-corrections-column', '08-letters', '17-newsletter'])
    assert.deepEqual(outletsOf(name), ['Harbour Post'])
  assert.deepEqual(outletsOf('13-transcript'), ['Harbour Radio'])
  assert.deepEqual(outletsOf('19-telegram'), ['Sumy Region Today'])
  assert.deepEqual(outletsOf('23-masthead'), ['The Harbour Post'])
  const unnamed = ['10-list', '12-press-release', '14-flashes', '15-agency-dateline', '16-agency-slug', '18-thread', '20-wrapped-mail', '22-word-copy'] // prettier-ignore
  for (const name of unnamed) assert.deepEqual(outletsOf(name), [null], name)
})

test('Of a list in the data, and of a letter in boxes, each story that is shown whole is one, dated by its own entry', async () => {
  const read = async (name: string): Promise<StoryReading[]> => {
    const bytes = readFileSync(new URL(`../../../examples/kinds/pages/${name}.html`, import.meta.url))
    const { stories } = await readCapture(captureOf(bytes), openKnowledge())
    return [...stories]
  }
  const listed = await read('25-list-page')
  assert.deepEqual(
    listed.map(({ headline, published, outlet, paragraphs }) => [headline?.text, published?.value, outlet?.name, paragraphs.length]), // prettier-ignore
    [
      ['Guinea closes port after crane falls', '2026-08-11', 'Meridian Courier', 3],
      ['Ghana counts its forest elephants', '2026-08-10', 'Meridian Courier', 3],
    ],
  )
  const letter = await read('24-letter-of-boxes')
  assert.deepEqual(
    letter.map(({ headline, published, outlet }) => [headline?.text, published, outlet?.name]),
    [
      ["Court in Fiji frees the ferry's captain", null, 'Harbour Post'],
      ["Samoa's teachers vote to strike", null, 'Harbour Post'],
      ['Reef near Port Vila grows back', null, 'Harbour Post'],
    ],
  )
})

test('A press release ends where it says so', () => {
  assert.deepEqual(bodiesOf('12-press-release'), [[6, 10]])
})

test('Broken lines, with the heads and feet of printed pages between them, are one text', () => {
  assert.deepEqual(bodiesOf('20-wrapped-mail'), [[9, 24]])
  assert.deepEqual(bodiesOf('21-pdf-copy'), [[8, 35]])
  assert.deepEqual(bodiesOf('22-word-copy'), [[5, 15]])
})
