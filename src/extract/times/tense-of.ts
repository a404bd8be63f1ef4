import type { TimeWords } from '../../language/time-words.ts'
import { skipComma, textOf, type Words } from './words.ts'

const reach = 14

/**
 * Whether the clause around the words from `first` up to `end` speaks of what has been or of what is to come. The nearest verb
 * before them decides ("will be held in Doha on Tuesday"); where none stands there, the nearest after them does ("On Friday
 * the council will vote"). Looks at no more than a few words on each side, and not beyond the sentence.
 */
export function tenseOf(words: Words, first: number, end: number, times: TimeWords): 'past' | 'future' | null {
  if (isDeadline(words, first - 1, end, times)) return 'future'
  return tenseBefore(words, first, times) ?? tenseAfter(words, end, times)
}

/** "The hospital had fuel until Thursday"; not "By Thursday it had no fuel", "had none until Thursday, when trucks came". */
function isDeadline(words: Words, at: number, end: number, times: TimeWords): boolean {
  const told = times.relatives.has(textOf(words, skipComma(words, end)))
  return times.deadlines.has(textOf(words, at)) && !words[at]!.opens && !told
}

function tenseBefore(words: Words, first: number, times: TimeWords): 'past' | 'future' | null {
  if (words[first]?.opens === true) return null
  for (let at = first - 1; at >= Math.max(0, first - reach); at--) {
    const text = textOf(words, at)
    if (isFuture(words, at, times) || isObliged(words, at, times)) return 'future'
    if (isPast(text, times)) return hasFutureBefore(words, at, times) ? 'future' : 'past'
    if (words[at]!.opens) return null
  }
  return null
}

/** "will be held", "is to be released": a participle whose verb is of the future. */
function hasFutureBefore(words: Words, participle: number, times: TimeWords): boolean {
  for (let at = participle - 1; at >= Math.max(0, participle - 3); at--) {
    if (isFuture(words, at, times) || isObliged(words, at, times)) return true
    if (words[at + 1]!.opens) return false
  }
  return false
}

function tenseAfter(words: Words, end: number, times: TimeWords): 'past' | 'future' | null {
  for (let at = end; at < Math.min(words.length, end + reach) && !words[at]!.opens; at++) {
    if (isFuture(words, at, times) || isObliged(words, at + 1, times)) return 'future'
    if (isPast(textOf(words, at), times)) return 'past'
  }
  return null
}

/** "will", "is due"; not the noun of "the plan", nor the record that was "set on Aug. 6". */
function isFuture(words: Words, at: number, times: TimeWords): boolean {
  if (!times.future.has(textOf(words, at))) return false
  const before = textOf(words, at - 1)
  if (times.definiteArticles.has(before) || times.indefiniteArticles.has(before)) return false
  // "pledged $2 million on Monday", "had set sail on Tuesday".
  const next = textOf(words, at + 1)
  return !times.past.has(textOf(words, at)) || times.infinitives.has(next) || next === 'for'
}

/** "are to arrive", "has to leave", seen from "to". */
function isObliged(words: Words, at: number, times: TimeWords): boolean {
  return times.infinitives.has(textOf(words, at)) && times.obliging.has(textOf(words, at - 1))
}

function isPast(text: string, times: TimeWords): boolean {
  return times.past.has(text) || (text.length > 4 && times.pastEnding !== '' && text.endsWith(times.pastEnding))
}
