import assert from 'node:assert/strict'
import test from 'node:test'
import { english } from '../../../src/language/english/index.ts'
import { splitStories } from '../../../src/read/split-stories.ts'
import { pageOf } from './page-of.ts'

const headline = 'Bus Drivers in Turku Walk Out over Night Shifts'
const text = [
  'Bus drivers in the Finnish city of Turku stopped work on Tuesday in a dispute over night shifts, their union said.',
  'The union has asked for an extra hour of rest after every night shift, which the bus company in Turku has refused.',
  '“Nobody drives safely after ten hours,” union chairwoman Kaisa Salo told reporters outside the depot.',
  'The company said that 40 of its 120 buses were running and that the others would follow on Thursday morning.',
]

function bodyOf(lines: readonly string[]): string[] {
  const page = pageOf(lines.join('\n'))
  const { stories } = splitStories(page, [english])
  const body = stories.flatMap(({ paragraphs }) => paragraphs.filter(({ role }) => role === 'body'))
  return body.map(({ span }) => page.text.slice(...span))
}

test('a text begins below what announces it: a sentence that it says again, a deck above the byline, key points above the place', () => {
  assert.deepEqual(bodyOf([headline, 'By Ana Lind', '5 March 2031', 'Highlights', text[3]!, ...text]), text)
  const deck =
    'Night buses in Turku have stood still since Tuesday, and the union wants an hour of rest for every driver.'
  assert.deepEqual(bodyOf([headline, deck, 'By Ana Lind', 'Published: 5 March 2031, 10:12', ...text]), text)
  const placed = [`TURKU, Finland — ${text[0]!}`, ...text.slice(1)]
  const points = [deck, 'The bus company in Turku says that the union has asked for more than it can pay this year.']
  assert.deepEqual(bodyOf([headline, 'By Ana Lind', 'Key Points', ...points, ...placed]), placed)
})

test('what stands below a picture is told by the label in front of a name, and by a date who signs', () => {
  const page = pageOf([headline, '13/06/2031 Ana Lind Buses, Strikes', 'A bus in the depot of Turku, where drivers met on Tuesday. (Credit: Ulla Salo)', ...text].join('\n')) // prettier-ignore
  const { stories } = splitStories(page, [english])
  const roles = stories.flatMap(({ paragraphs }) => paragraphs.map(({ role }) => role))
  assert.deepEqual(roles, ['headline', 'byline', 'caption', 'body', 'body', 'body', 'body'])
})
