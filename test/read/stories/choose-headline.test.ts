import assert from 'node:assert/strict'
import test from 'node:test'
import { english } from '../../../src/language/english/index.ts'
import { splitStories } from '../../../src/read/split-stories.ts'
import { pageOf } from './page-of.ts'

const text = [
  'Bus drivers in the Finnish city of Turku stopped work on Tuesday in a dispute over night shifts, their union said.',
  'The union has asked for an extra hour of rest after every night shift, which the bus company in Turku has refused.',
  '“Nobody drives safely after ten hours,” union chairwoman Kaisa Salo told reporters outside the depot.',
  'The company said that 40 of its 120 buses were running and that the others would follow on Thursday morning.',
]

function headlineOf(head: readonly string[]): string | undefined {
  return splitStories(pageOf([...head, ...text].join('\n')), [english]).stories[0]?.headline?.text
}

test('the headline is what paths and lines to share it end in, not they', () => {
  const headline = 'Bus Drivers in Turku Walk Out over Night Shifts'
  const by = ['By Anna Maria Lind', 'Published: 5 March 2024, 10:12']
  assert.equal(headlineOf([`HomeLatest News${headline}`, headline, ...by]), headline)
  assert.equal(headlineOf([headline, ...by, 'Share', `Share all sharing options for: ${headline}`, 'Email']), headline)
  assert.equal(headlineOf(['News', 'Sport', `Finland / Turku / ${headline}`, headline, ...by]), headline)
})
