import type { WrittenWord } from '../word-classes.ts'
import { classNames } from './class-names.ts'

/** Features are counted in this many slots, by their hash: a power of two. */
export const slots = 1 << 17

/** How many features a word has. */
export const featureCount = 15

/** A class before the first word. */
const outside = classNames.length

interface Seen {
  readonly word: number
  readonly end: number
  readonly short: number
  readonly length: number
  readonly shape: number
}

const edge: Seen = { word: 0x3c6ef372, end: 0x1b873593, short: 0x2545f491, length: 0, shape: 7 }

/** What is seen of each word before its class is told: hashes of the word, of its last three letters, and its shape. */
export function seenOf(words: readonly WrittenWord[]): readonly Seen[] {
  const hasSmall = words.some(({ kind, text, lower }) => kind === 'word' && text === lower)
  return words.map(({ text, lower, kind }, at) => ({
    word: hashOf(lower, 0),
    end: hashOf(lower, Math.max(0, lower.length - 3)),
    short: hashOf(lower, Math.max(0, lower.length - 2)),
    length: Math.min(lower.length, 6),
    shape: shapeOf(text, kind, hasSmall, at === 0),
  }))
}

function shapeOf(text: string, kind: WrittenWord['kind'], hasSmall: boolean, isFirst: boolean): number {
  if (kind !== 'word') return kind === 'number' ? 1 : 2
  const first = text.charCodeAt(0)
  const capital = hasSmall && (first < 128 ? first >= 65 && first <= 90 : text.charAt(0) !== text.charAt(0).toLowerCase())
  if (!capital) return 3
  const rest = text.slice(1)
  return (rest !== '' && rest === rest.toUpperCase() ? 5 : 4) + (isFirst ? 8 : 0)
}

function hashOf(text: string, from: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/** Writes the slots of a word's features, given the classes of the two words before it. */
export function featuresAt(seen: readonly Seen[], at: number, last: number, beforeLast: number, into: Int32Array): void {
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

/** The numbers of the classes of a sentence's words, from left to right; each choice takes the two before it as they were made. */
export function tagWords(words: readonly WrittenWord[], weights: Int8Array | Float32Array): Uint8Array {
  const seen = seenOf(words)
  const tags = new Uint8Array(words.length)
  const features = new Int32Array(featureCount)
  const scores = new Float64Array(classNames.length)
  for (let at = 0; at < words.length; at++) {
    featuresAt(seen, at, tags[at - 1] ?? outside, tags[at - 2] ?? outside, features)
    tags[at] = bestOf(features, weights, scores)
  }
  return tags
}

/** The class that the features speak for most. */
export function bestOf(features: Int32Array, weights: Int8Array | Float32Array, scores: Float64Array): number {
  const count = classNames.length
  scores.fill(0)
  for (const feature of features) {
    const row = feature * count
    for (let tag = 0; tag < count; tag++) scores[tag]! += weights[row + tag]!
  }
  let best = 0
  for (let tag = 1; tag < count; tag++) if (scores[tag]! > scores[best]!) best = tag
  return best
}
