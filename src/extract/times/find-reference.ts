import type { TimeWords } from '../../language/time-words.ts'
import { fixed, foundDate, type Found } from './found.ts'
import { textOf, type Words } from './words.ts'

/** "recently", "currently", "in the past", "in the near future", "until now": a time that no calendar names. */
export function findReference(words: Words, at: number, times: TimeWords): Found | null {
  const known = times.references.find(
    ({ words: own, after }) =>
      own.every((word, index) => textOf(words, at + index) === word) &&
      (after === null || after.has(textOf(words, at - 1))) &&
      !counts(words, at + own.length, times),
  )
  return known ? foundDate(at, at + known.words.length, fixed(known.value)) : null
}

/** "the past" of "the past three summers" is a span of time. */
function counts(words: Words, at: number, times: TimeWords): boolean {
  const text = textOf(words, at)
  return (
    words[at]?.kind === 'digits' || times.numbers.has(text) || times.vagueNumbers.has(text) || times.units.has(text)
  )
}
