import type { Paragraph, Story } from '../../evidence/story.ts'
import type { TimePhrase } from '../../evidence/time-phrase.ts'
import type { Language } from '../../language/language.ts'
import type { TimeWords } from '../../language/time-words.ts'
import { datedBy } from './dated-by.ts'
import { findAmountOfTime } from './find-amount-of-time.ts'
import { findCalendarDate } from './find-calendar-date.ts'
import { findClockTime } from './find-clock-time.ts'
import { findMonthOrSeason } from './find-month-or-season.ts'
import { findBareUnit } from './find-bare-unit.ts'
import { findNamedDay } from './find-named-day.ts'
import { findNumericDate } from './find-numeric-date.ts'
import { findPeriod } from './find-period.ts'
import { findReference } from './find-reference.ts'
import { findSet } from './find-set.ts'
import { findTurnedUnit } from './find-turned-unit.ts'
import { findUnitEdge } from './find-unit-edge.ts'
import { findYear } from './find-year.ts'
import { findYearSection } from './find-year-section.ts'
import type { Finder, Found, Refiner } from './found.ts'
import { joinTimesOfDay } from './join-times-of-day.ts'
import { joinYears } from './join-years.ts'
import { shareYears } from './share-years.ts'
import { mayOpen } from './opening-words.ts'
import { tenseOf } from './tense-of.ts'
import { widenByEdges } from './widen-by-edges.ts'
import { widenByTails } from './widen-by-tails.ts'
import { widenByHedges } from './widen-by-hedges.ts'
import { splitWords, type Words } from './words.ts'

/** Where several find something at the same word, the longest is taken, and of equally long ones the first. */
const finders: readonly Finder[] = [
  findCalendarDate,
  findNumericDate,
  findClockTime,
  findYearSection,
  findPeriod,
  findSet,
  findUnitEdge,
  findTurnedUnit,
  findAmountOfTime,
  findNamedDay,
  findBareUnit,
  findMonthOrSeason,
  findYear,
  findReference,
]

const refiners: readonly Refiner[] = [joinYears, shareYears, joinTimesOfDay, widenByTails, widenByEdges, widenByHedges]

/** Finds the words of times in all paragraphs of a story, in order and without overlap, before any is anchored to a date. */
export function findTimes(story: Story, language: Language): TimePhrase[] {
  return story.paragraphs.flatMap((paragraph, index) => {
    const words = splitWords(paragraph.sentences)
    let found = findAll(words, language.times)
    for (const refine of refiners) found = refine(found, words, language.times)
    return found.map((one) => phraseOf(one, words, paragraph, index, language.times))
  })
}

function findAll(words: Words, times: TimeWords): readonly Found[] {
  const found: Found[] = []
  let at = 0
  while (at < words.length) {
    const longest = mayOpen(words[at]!, times) ? findLongest(words, at, times) : null
    if (longest) found.push(longest)
    at = longest?.end ?? at + 1
  }
  return found
}

function findLongest(words: Words, at: number, times: TimeWords): Found | null {
  let longest: Found | null = null
  for (const find of finders) {
    const found = find(words, at, times)
    if (found && found.end > (longest?.end ?? at)) longest = found
  }
  return longest
}

function phraseOf(
  { first, end, type, meaning, timeOfDay, mod }: Found,
  words: Words,
  { role }: Paragraph,
  paragraph: number,
  times: TimeWords,
): TimePhrase {
  return {
    span: [words[first]!.start, words[end - 1]!.end],
    role,
    paragraph,
    type,
    meaning,
    timeOfDay,
    mod,
    datedBy: datedBy(words, first, end, times),
    tense: tenseOf(words, first, end, times),
  }
}
