import assert from 'node:assert/strict'
import test from 'node:test'
import { english } from '../../../src/language/english/index.ts'
import { splitStories } from '../../../src/read/split-stories.ts'
import { outlinesFromBriefs } from '../../../src/read/stories/outlines-from-briefs.ts'
import { seeLines } from '../../../src/read/stories/see-lines.ts'
import { pageOf } from './page-of.ts'

/** The headline of every story, and the first words of what else it has. */
function storiesOf(text: string): string[][] {
  const page = pageOf(text)
  return splitStories(page, [english]).stories.map(({ paragraphs }) =>
    paragraphs.map(({ role, span }) => `${role}: ${page.text.slice(...span).slice(0, 14)}`),
  )
}

const reports = [
  "Nurses at the city's main hospital ended a nine-day walkout on Sunday. The county will pay them for March and April.",
  'A court has freed three students who painted a bridge green. Their lawyer said the paint would wash off.',
  'The first electric buses began to run on Friday. There are 20 of them, the transport ministry said.',
] as const
const headings = ['Nurses return to work', 'Students go free', 'Buses run on batteries'] as const

test('Paragraphs that each open with a place are reports of their own', () => {
  const places = ['NAIROBI, Kenya — ', 'KAMPALA, Uganda — ', 'KIGALI, Rwanda — ']
  const page = `The Lowland Herald\n\n${reports.map((report, at) => places[at]! + report).join('\n\n')}\n\nContact us`
  assert.deepEqual(storiesOf(page), [['body: NAIROBI, Kenya'], ['body: KAMPALA, Ugand'], ['body: KIGALI, Rwanda']])
  const countries = ['KENYA: ', 'UGANDA: ', 'RWANDA: ']
  const column = `THE DAILY DIGEST\n\n${reports.map((report, at) => countries[at]! + report).join('\n')}`
  assert.deepEqual(storiesOf(column), [['body: KENYA: Nurses '], ['body: UGANDA: A cour'], ['body: RWANDA: The fi']])
})

test('A name below each letter belongs to it, and a word above the next heading does not', () => {
  const letters = reports.map(
    (report, at) => `Letter number ${['one', 'two', 'three'][at]!}\n\n${report}\n\nKarin Holm, Vejle`,
  )
  const byline = 'byline: Karin Holm, Ve'
  assert.deepEqual(storiesOf(`Letters\n\n${letters.join('\n\n')}`), [
    ['headline: Letter number ', 'body: Nurses at the ', byline],
    ['headline: Letter number ', 'body: A court has fr', byline],
    ['headline: Letter number ', 'body: The first elec', byline],
  ])
  const parts = reports.map((report, at) => `COUNTRY\n${headings[at]!}\n${report}`)
  assert.deepEqual(storiesOf(`In brief\n\n${parts.join('\n\n')}\n\nContact us`), [
    ['headline: Nurses return ', 'body: Nurses at the '],
    ['headline: Students go fr', 'body: A court has fr'],
    ['headline: Buses run on b', 'body: The first elec'],
  ])
})

test('Teasers are no briefs: their text is one sentence, breaks off or is shorter', () => {
  const areBriefs = (of: (report: string) => string): boolean => {
    const page = pageOf(`World\n\n${reports.map((report, at) => `${headings[at]!}\n${of(report)}`).join('\n\n')}`)
    return outlinesFromBriefs(seeLines(page, english.pages, 100), page.text, []) !== null
  }
  assert.equal(
    areBriefs((report) => report),
    true,
  )
  assert.equal(
    areBriefs((report) => `${report.slice(0, -1)}…`),
    false,
  )
  assert.equal(
    areBriefs((report) => `${report.split('. ')[0]!}, says the city.`),
    false,
  )
  assert.equal(
    areBriefs(() => 'The judge found no evidence. Nobody will appeal, they say.'),
    false,
  )
})

test('A text with subheadings is one story', () => {
  const parts = reports.map((report, at) => `${['What they want', 'Who goes first', 'How it ends'][at]!}\n${report}`)
  for (const page of [parts.join('\n\n'), `The nurses and the city agree.\n\n${parts.join('\n\n')}`])
    assert.equal(storiesOf(`Contact us\n\n${page}`).length, 1)
})
