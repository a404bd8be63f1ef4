import type { TimeWords } from '../../language/time-words.ts'
import type { Found } from './found.ts'
import { textOf, type Words } from './words.ts'

/** Takes in words behind an amount of time that make it a rough one: "the next year or so". */
export function widenByTails(found: readonly Found[], words: Words, times: TimeWords): Found[] {
  return found.map((one) => {
    if (one.type !== 'duration' && one.meaning.kind !== 'shift') return one
    const tail = times.roughTails.find((tail) => tail.every((word, index) => textOf(words, one.end + index) === word))
    return tail ? { ...one, end: one.end + tail.length, mod: one.mod ?? 'APPROX' } : one
  })
}
