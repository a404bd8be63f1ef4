import { readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { classNames } from '../../src/language/tagger/class-names.ts'
import {
  bestOf,
  featureCount,
  featuresAt,
  seenOf,
  slots,
  sureClass,
  tagWords,
  type Tagger,
} from '../../src/language/tagger/tag-words.ts'
import { readTreebank, type TaggedSentence } from './read-treebank.ts'

/** `node training/words/train.ts PARSE`: learns the weights that tell the classes of words from the treebanks in a folder. */
const [folder = ''] = process.argv.slice(2)
const out = fileURLToPath(new URL('../../models/word-classes.bin', import.meta.url))

/** Genres of GUM whose texts may be used for any purpose. */
const openGenres = /^G(?:UM|ENTLE)_(?:news|interview|bio|voyage|academic|court|speech|textbook|vlog|conversation)_/
const rounds = 8
const oftenEnough = 40
const sureEnough = 0.99

const news = readdirSync(`${folder}/gum/dep`).filter((name) => openGenres.test(name))
/** One document of GUM in eight is kept for measuring. */
const isKept = (_: string, number: number): boolean => number % 8 === 3
const learned = [
  ...readTreebank(`${folder}/ewt/en_ewt-ud-train.conllu`),
  ...news.filter((name, number) => !isKept(name, number)).flatMap((name) => readTreebank(`${folder}/gum/dep/${name}`)),
]
const capitals = learned.filter((_, number) => number % 12 === 0).map(withoutCapitals)
const sure = sureWords(learned)
const tagger: Tagger = { sure, weights: inBytes(learn([...learned, ...capitals])) }
writeFileSync(out, Buffer.concat([Buffer.from(tagger.weights.buffer), ...[...sure].map(sureBytes)]))
console.log(`${sure.size} words have always the same class`)
report('EWT, development part', readTreebank(`${folder}/ewt/en_ewt-ud-dev.conllu`))
report(
  'GUM, kept',
  news.filter(isKept).flatMap((name) => readTreebank(`${folder}/gum/dep/${name}`)),
)
report(
  'GUM, kept news',
  news
    .filter(isKept)
    .filter((name) => name.includes('_news_'))
    .flatMap((name) => readTreebank(`${folder}/gum/dep/${name}`)),
)

/** Headlines in small letters, and old wires in capitals, show no names. */
function withoutCapitals({ pieces, tags }: TaggedSentence): TaggedSentence {
  return { pieces: pieces.map((piece) => ({ ...piece, text: piece.lower })), tags }
}

/** Words that are seen often, and nearly always in one class. */
function sureWords(sentences: readonly TaggedSentence[]): ReadonlyMap<number, number> {
  const counts = new Map<number, Int32Array>()
  for (const { pieces, tags } of sentences)
    seenOf(pieces).forEach(({ word }, at) => {
      const count = counts.get(word) ?? new Int32Array(classNames.length)
      counts.set(word, count)
      count[tags[at]!]! += 1
    })
  const sure = [...counts].flatMap(([word, count]): [number, number][] => {
    const all = count.reduce((sum, one) => sum + one, 0)
    const most = Math.max(...count)
    return all >= oftenEnough && most / all >= sureEnough ? [[word, count.indexOf(most)]] : []
  })
  return new Map(sure.sort((a, b) => a[0] - b[0]))
}

function sureBytes([word, tag]: readonly [number, number]): Buffer {
  const bytes = Buffer.alloc(5)
  bytes.writeInt32LE(word)
  bytes.writeUInt8(tag, 4)
  return bytes
}

/** The averaged perceptron, in an order of the sentences that is always the same. */
function learn(sentences: readonly TaggedSentence[]): Float32Array {
  const count = classNames.length
  const now = new Float32Array(slots * count)
  const sum = new Float64Array(slots * count)
  const since = new Int32Array(slots * count)
  const features = new Int32Array(featureCount)
  let step = 0
  const change = (feature: number, tag: number, by: number): void => {
    const at = feature * count + tag
    sum[at]! += (step - since[at]!) * now[at]!
    since[at] = step
    now[at]! += by
  }
  for (let round = 0; round < rounds; round++) {
    for (const { pieces, tags } of shuffled(sentences, round)) {
      const seen = seenOf(pieces)
      let [last, beforeLast] = [count, count]
      for (let at = 0; at < pieces.length; at++) {
        const always = sureClass(pieces[at]!, seen[at]!, sure)
        if (always !== undefined) {
          beforeLast = last
          last = always
          continue
        }
        step += 1
        featuresAt(seen, at, last, beforeLast, features)
        const told = bestOf(features, now)
        const right = tags[at]!
        if (told !== right)
          for (const feature of features) {
            change(feature, right, 1)
            change(feature, told, -1)
          }
        beforeLast = last
        last = told
      }
    }
  }
  return Float32Array.from(sum, (value, at) => (value + (step - since[at]!) * now[at]!) / step)
}

function shuffled<T>(all: readonly T[], seed: number): T[] {
  const order = [...all]
  let state = seed * 2654435761 + 12345
  for (let at = order.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (at + 1)
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}

function inBytes(weights: Float32Array): Int8Array {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort()
  const largest = sizes[Math.floor(sizes.length * 0.9995)]!
  return Int8Array.from(weights, (value) => Math.max(-127, Math.min(127, Math.round((value / largest) * 127))))
}

function report(name: string, sentences: readonly TaggedSentence[]): void {
  let [right, all] = [0, 0]
  const verbs = new Set(
    ['past', 'participle', 'gerund', 'present', 'base'].map((verb) => classNames.indexOf(verb as 'past')),
  )
  const verb = { right: 0, found: 0, wanted: 0 }
  for (const { pieces, tags } of sentences) {
    const told = tagWords(pieces, tagger)
    for (let at = 0; at < tags.length; at++) {
      all += 1
      if (told[at] === tags[at]) right += 1
      if (verbs.has(told[at]!)) verb.found += 1
      if (verbs.has(tags[at]!)) verb.wanted += 1
      if (verbs.has(told[at]!) && verbs.has(tags[at]!)) verb.right += 1
    }
  }
  const f1 = (2 * verb.right) / Math.max(1, verb.found + verb.wanted)
  console.log(`${name}: ${(right / all).toFixed(4)} of ${all} right, verbs F1 ${f1.toFixed(4)}`)
}
