import type { DatedBy } from '../../evidence/time-phrase.ts'
import type { TimeWords } from '../../language/time-words.ts'
import { textOf, type Words } from './words.ts'

const reach = 6

/** What the words around a date say it is the date of, from the word `first` up to `end`. */
export function datedBy(words: Words, first: number, end: number, times: TimeWords): DatedBy | null {
  if (isArchive(words, first, end, times)) return 'archive'
  const before = textOf(words, first - 1) === 'on' || textOf(words, first - 1) === ':' ? first - 2 : first - 1
  const opens = before >= 0 && (words[before]!.opens || before === 0)
  if (opens && times.publication.has(textOf(words, before))) return 'publication'
  if (before >= 0 && times.revision.has(textOf(words, before))) return 'revision'
  return times.release.has(textOf(words, before)) ? 'release' : null
}

/** "FILE - In this Saturday, Sept. 12, 2020 file photo", "on September 12, 2020. [File photo]". */
function isArchive(words: Words, first: number, end: number, times: TimeWords): boolean {
  if (times.archive.has(textOf(words, 0))) return true
  for (let at = end; at < Math.min(words.length, end + reach); at++)
    if (times.archive.has(textOf(words, at))) return true
  for (let at = first - 1; at >= Math.max(0, first - reach) && !words[at + 1]!.opens; at--)
    if (times.archive.has(textOf(words, at))) return true
  return false
}
