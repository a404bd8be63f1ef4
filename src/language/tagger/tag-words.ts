import type { WrittenWord } from '../word-classes.ts'
import { classNames } from './class-names.ts'

/** Features are counted in this many slots, by their hash: a power of two. */
export const slots = 1 << 17

/** How many features a word has. */
export const featureCount = 15

/** A class before the first word. */
const outside = classNames.length

/** Hashes of a word and of its last letters, its length and its shape. */
export interface Seen {
  readonly word: number
  readonly end: number
  readonly short: number
  readonly length: number
  readonly shape: number
}

const edge: Seen = { word: 0x3c6ef372, end: 0x1b873593, short: 0x2545f491, length: 0, shape: 7 }

/** What is seen of each word before its class is told: hashes of the word and of its last letters, its length and its shape. */
export function seenOf(words: readonly WrittenWord[]): readonly Seen[] {
  const hasSmall = words.some(({ kind, text, lower }) => kind === 'word' && text === lower)
  return words.map((word, at) => ({
    word: hashOf(word.lower, 0),
    end: hashOf(word.lower, Math.max(0, word.lower.length - 3)),
    short: hashOf(word.lower, Math.max(0, word.lower.length - 2)),
    length: Math.min(word.lower.length, 6),
    shape: shapeOf(word, hasSmall, at === 0),
  }))
}

function shapeOf({ text, lower, kind }: WrittenWord, hasSmall: boolean, isFirst: boolean): number {
  if (kind !== 'word') return kind === 'number' ? 1 : 2
  const first = text.charCodeAt(0)
  const capital = hasSmall && (first < 128 ? first >= 65 && first <= 90 : !lower.startsWith(text.charAt(0)))
  if (!capital) return 3
  // "UN", "US": the second letter is a capital too.
  const second = text.charCodeAt(1)
  return (second >= 65 && second <= 90 ? 5 : 4) + (isFirst ? 8 : 0)
}

function hashOf(text: string, from: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/** Writes the slots of a word's features, given the classes of the two words before it. */
export function featuresAt(
  seen: readonly Seen[],
  at: number,
  last: number,
  beforeLast: number,
  into: Int32Array,
): void {
  const here = seen[at]!
  const left = seen[at - 1] ?? edge
  const farLeft = seen[at - 2] ?? edge
  const right = seen[at + 1] ?? edge
  const farRight = seen[at + 2] ?? edge
  into[0] = slot(1, here.word, 0)
  into[1] = slot(2, here.end, here.shape)
  into[2] = slot(3, here.shape, last)
  into[3] = slot(4, last, beforeLast + 1)
  into[4] = slot(5, here.word, last)
  into[5] = slot(6, left.word, 0)
  into[6] = slot(7, left.end, here.end)
  into[7] = slot(8, farLeft.word, 0)
  into[8] = slot(9, right.word, 0)
  into[9] = slot(10, right.end, right.shape)
  into[10] = slot(11, farRight.word, 0)
  into[11] = slot(12, here.end, last)
  into[12] = slot(13, here.end, right.end)
  into[13] = slot(14, here.short, here.length)
  into[14] = slot(15, last, right.end)
}

function slot(kind: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(kind, 0xc2b2ae35), 0x27d4eb2f)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) & (slots - 1)
}

const mark = classNames.indexOf('mark')
const number = classNames.indexOf('number')

/** What tells classes: words that have always the same one, by the hash of the word, and weights for all others. */
export interface Tagger {
  readonly sure: ReadonlyMap<number, number>
  readonly weights: Weights
}

/** The class that a piece has without any weighing; undefined where it must be weighed. */
export function sureClass({ kind }: WrittenWord, { word }: Seen, sure: Tagger['sure']): number | undefined {
  return kind === 'mark' ? mark : kind === 'number' ? number : sure.get(word)
}

/** The numbers of the classes of a sentence's words, from left to right; each choice takes the two before it as they were made. */
export function tagWords(words: readonly WrittenWord[], { sure, weights }: Tagger): Uint8Array {
  const seen = seenOf(words)
  const tags = new Uint8Array(words.length)
  let [last, beforeLast] = [outside, outside]
  for (let at = 0; at < words.length; at++) {
    let tag = sureClass(words[at]!, seen[at]!, sure)
    if (tag === undefined) {
      featuresAt(seen, at, last, beforeLast, features)
      tag = bestOf(features, weights)
    }
    tags[at] = tag
    beforeLast = last
    last = tag
  }
  return tags
}

export type Weights = Int8Array | Float32Array

const features = new Int32Array(featureCount)
/** The class that the features speak for most. The sum is written out: here the time goes. */
export function bestOf(of: Int32Array, weights: Weights): number {
  const count = classNames.length
  const [a, b, c, d, e] = [of[0]! * count, of[1]! * count, of[2]! * count, of[3]! * count, of[4]! * count]
  const [f, g, h, i, j] = [of[5]! * count, of[6]! * count, of[7]! * count, of[8]! * count, of[9]! * count]
  const [k, l, m, n, o] = [of[10]! * count, of[11]! * count, of[12]! * count, of[13]! * count, of[14]! * count]
  let best = 0
  let most = -Infinity
  for (let tag = 0; tag < count; tag++) {
    const words = weights[a + tag]! + weights[b + tag]! + weights[c + tag]! + weights[d + tag]! + weights[e + tag]!
    const near = weights[f + tag]! + weights[g + tag]! + weights[h + tag]! + weights[i + tag]! + weights[j + tag]!
    const ends = weights[k + tag]! + weights[l + tag]! + weights[m + tag]! + weights[n + tag]! + weights[o + tag]!
    const score = words + near + ends
    if (score > most) {
      most = score
      best = tag
    }
  }
  return best
}
