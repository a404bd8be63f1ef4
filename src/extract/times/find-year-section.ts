import type { YearSection } from '../../evidence/time-phrase.ts'
import type { TimeWords } from '../../language/time-words.ts'
import { readYear } from './date-parts.ts'
import { calendar, foundDate, type Found } from './found.ts'
import { skipHyphen, textOf, type Words } from './words.ts'

/** "the third quarter", "fourth-quarter", "the fiscal first quarter", "the second half of 2024", "the 1988 third quarter". */
export function findYearSection(words: Words, at: number, times: TimeWords): Found | null {
  const start = times.definiteArticles.has(textOf(words, at)) ? at + 1 : at
  let next = start
  const yearBefore = readYear(words, next, times)
  if (yearBefore) next = yearBefore.end
  if (times.fiscal.has(textOf(words, next))) next = skipHyphen(words, next + 1)
  const number = times.ordinals.get(textOf(words, next))
  const partAt = skipHyphen(words, next + 1)
  const part = times.yearParts.get(textOf(words, partAt))
  if (number === undefined || part === undefined || number > (part === 'Q' ? 4 : 2)) return null
  const section = `${part}${number}` as YearSection
  const year = yearBefore ?? readYear(words, times.of.has(textOf(words, partAt + 1)) ? partAt + 2 : partAt + 1, times)
  if (part === 'H' && !year && !times.of.has(textOf(words, partAt + 1)) && !times.beforeDates.has(textOf(words, at - 1))) return null // prettier-ignore
  const end = year && !yearBefore ? year.end : partAt + 1
  return foundDate(
    times.articles.has(textOf(words, at)) && !isAttributive(words, partAt) ? at : start,
    end,
    calendar({ section, year: year?.value ?? null }),
  )
}

/** "the third-quarter loss": the article is the loss's. */
function isAttributive(words: Words, partAt: number): boolean {
  return textOf(words, partAt - 1) === '-'
}
