import type { Cue } from './find-cues.ts'
import type { Passage } from './passage.ts'
import type { SmallWords } from './small-words.ts'

/** "charged the battery", without the "with" of "charged the banker with murder", says nothing, nor does "put troops at the border". */
export function lacksNeeded({ words, tokens }: Passage, at: number, { verb }: Cue, small: SmallWords): boolean {
  if (verb.needs === null) return false
  const needed = words.slice(at, at + 20).indexOf(verb.needs)
  // "had no immediate | comment"
  if (verb.act === 'decline') return needed < 0 || needed > 1
  if (needed < 1 || verb.act !== 'assert') return needed < 1
  const isReckoned = words.slice(at, at + needed).some((word) => small.words.reckoned.has(word))
  const behind = at + needed
  const isNumber = (next: number): boolean =>
    tokens[next]?.kind === 'number' || small.words.counts.has(words[next] ?? '')
  return !isReckoned || ![0, 1, 2, 3, 4].some((step) => isNumber(behind + step))
}

/** "dismissed two of her deputies", "asked not to be named", "wrote a novel": nothing is said. */
export function isNoReport(passage: Passage, at: number, { verb }: Cue, small: SmallWords): boolean {
  const { employed, unnamedWish } = small.words.acts
  const words = passage.words.slice(at, at + 5)
  if (small.words.determiners.has(words[0] ?? '') && words.slice(1, 3).some((word) => small.words.works.has(word)))
    return verb.act === 'assert'
  if (small.words.pictures.has(words[0] ?? '')) return verb.act === 'assert'
  if (verb.act === 'reject') return words.some((word) => employed.has(word))
  return verb.act === 'request' && words.some((word) => unnamedWish.has(word))
}
