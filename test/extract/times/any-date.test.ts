import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { dateOf, dayNumber, daysOf, formatDay, weekdayOf, weekOf } from '../../../src/evidence/calendar.ts'
import type { TimeExpression } from '../../../src/evidence/time-expression.ts'
import { findTimes } from '../../../src/extract/times/find-times.ts'
import { resolveTimes } from '../../../src/extract/times/resolve-times.ts'
import { english } from '../../../src/language/english/index.ts'
import { storyOf } from '../dated-story.ts'

const months = 'January February March April May June July August September October November December'.split(' ')
const shortMonths = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** The usual ways in which papers write a whole date. */
const styles: readonly ((day: number) => string)[] = [
  (day) => formatDay(day),
  (day) => `${name(day, months)} ${dateOf(day).day}, ${dateOf(day).year}`,
  (day) => `${name(day, shortMonths)} ${dateOf(day).day}, ${dateOf(day).year}`,
  (day) => `${dateOf(day).day} ${name(day, months)} ${dateOf(day).year}`,
  (day) => `${dateOf(day).day}${ordinalEnding(dateOf(day).day)} of ${name(day, months)}, ${dateOf(day).year}`,
  (day) => `${weekday(day)}, ${dateOf(day).day} ${name(day, months)} ${dateOf(day).year}`,
  (day) => `${weekday(day)} ${name(day, months)} ${dateOf(day).day}, ${dateOf(day).year}`,
]

const anyDay = fc.integer({ min: dayNumber(1600, 1, 1)!, max: dayNumber(2099, 12, 31)! })

test('a date in any usual style reads back to itself, with exactly its words', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...styles), (day, write) => {
      const times = read(`The mill burned down on ${write(day)}.`, null)
      assert.deepEqual(
        times.map(({ text, value, basis }) => ({ text, value, basis })),
        [{ text: write(day), value: formatDay(day), basis: 'stated' }],
      )
    }),
  )
})

test('a weekday of the past is within the seven days that end with the story’s', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (day, back) => {
      const [time] = read(`Two men were held on ${weekday(day - back)}.`, formatDay(day))
      assert.equal(time?.value, formatDay(day - back))
    }),
  )
})

test('no text makes finding and anchoring times throw, and every span re-reads', () => {
  const pieces = ['May', ' ', ' ', ' ', '3', '-', '/', '2024', 'the', 'last', 'week', '’', 's', '.', ',', 'a', 'year', 'of', '19', ':', 'pm', 'Friday', 'mid', 'ago', '\n', '“', '😀'] // prettier-ignore
  const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))
  const published = fc.constantFrom(null, '2024-02-29', '0001-01-01', '9999-12-31', '2024', '2024-05-01/..', 'soon')
  fc.assert(
    fc.property(anyText, published, (text, published) => {
      let end = 0
      for (const time of read(text, published)) {
        assert.equal(time.text, text.slice(...time.span))
        assert.ok(time.span[0] >= end && time.span[1] > time.span[0])
        end = time.span[1]
      }
    }),
    { numRuns: 500 },
  )
})

test('a text that is nothing but the beginnings of times takes linear time', () => {
  for (const piece of ['two hundred ', '1,000,', '5 more ', 'the last ', 'in May ', "'", '1994-', 'of the ', '3 - ']) {
    const startedMs = performance.now()
    read(piece.repeat(10_000), '2024-01-01')
    assert.ok(performance.now() - startedMs < 5_000, piece)
  }
})

test('days count back to their date, and ISO weeks begin on Mondays', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = dateOf(day)
      assert.equal(dayNumber(date.year, date.month, date.day), day)
      assert.deepEqual(daysOf(formatDay(day)), { first: day, last: day })
      assert.equal(weekOf(day).week !== weekOf(day - 1).week, weekdayOf(day) === 1)
    }),
  )
  assert.deepEqual(weekOf(dayNumber(2024, 12, 30)!), { year: 2025, week: 1 })
  assert.equal(dayNumber(2023, 2, 29), null)
  assert.equal(daysOf('2024-05-01/..'), null)
})

function read(text: string, value: string | null): TimeExpression[] {
  const published = value === null ? null : ({ value, basis: 'given', span: null, reason: 'given' } as const)
  return resolveTimes(findTimes(storyOf(text), english), published, text)
}

function name(day: number, names: readonly string[]): string {
  return names[dateOf(day).month - 1]!
}

function weekday(day: number): string {
  return weekdays[weekdayOf(day) - 1]!
}

function ordinalEnding(day: number): string {
  if (day >= 11 && day <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}
