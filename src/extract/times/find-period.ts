import type { PeriodDate, YearSection } from '../../evidence/time-phrase.ts'
import type { TimeWords } from '../../language/time-words.ts'
import { readYear } from './date-parts.ts'
import { foundDate, period, type Found } from './found.ts'
import { skipHyphen, textOf, type Words } from './words.ts'

/** "the quarter", "the latest quarter", "the year-earlier period", "the 1988 quarter", "year-ago": counted from the quarter spoken of. */
export function findPeriod(words: Words, at: number, times: TimeWords): Found | null {
  const article = times.definiteArticles.has(textOf(words, at))
  const start = article ? at + 1 : at
  const noun = article ? periodNoun(words, start, times) : null
  if (noun?.quarter) return foundDate(at, noun.end, period({}))
  return (article ? findNamed(words, at, start, times) : null) ?? findYearAgo(words, at, start, times)
}

/** "the latest quarter", "the comparable period", "the 1988 period". */
function findNamed(words: Words, first: number, at: number, times: TimeWords): Found | null {
  const year = readYear(words, at, times)
  const nameEnd = year?.end ?? (times.periodNames.has(textOf(words, at)) ? at + 1 : null)
  const noun = nameEnd === null ? null : periodNoun(words, nameEnd, times)
  return noun && foundDate(first, noun.end, period({ year: year?.value ?? null }))
}

/** "the year-earlier third quarter", "the year-ago period", "a year-ago profit". */
function findYearAgo(words: Words, first: number, at: number, times: TimeWords): Found | null {
  if (times.units.get(textOf(words, at)) !== 'year' || textOf(words, at + 1) !== '-' || !words[at + 1]!.glued)
    return null
  const back = times.shifts.get(textOf(words, at + 2))
  if (!back || back.turn > 0 || back.preposition || times.pluralUnits.has(textOf(words, at))) return null
  const noun = periodNoun(words, at + 3, times)
  const found = period({ yearTurn: -1, section: noun?.section ?? null })
  // The article belongs to the profit in "the year-ago profit".
  return noun ? foundDate(first, noun.end, found) : foundDate(at, at + 3, found)
}

interface Noun {
  readonly end: number
  readonly section: PeriodDate['section']
  readonly quarter: boolean
}

/** "quarter", "period", "third quarter". */
function periodNoun(words: Words, at: number, times: TimeWords): Noun | null {
  const number = times.ordinals.get(textOf(words, at))
  const nounAt = number === undefined ? at : skipHyphen(words, at + 1)
  const quarter = times.yearParts.get(textOf(words, nounAt)) === 'Q'
  if (number !== undefined)
    return quarter && number <= 4 ? { end: nounAt + 1, section: `Q${number}` as YearSection, quarter: false } : null
  return quarter || times.periodNouns.has(textOf(words, nounAt)) ? { end: nounAt + 1, section: null, quarter } : null
}
