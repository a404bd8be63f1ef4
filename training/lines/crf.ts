import { passOver, weighLines, type Passes } from '../../src/read/stories/line-model.ts'

/** A page to learn from: its lines' features as numbers, and the states that its gold allows for each line, a bit for each state. */
export interface Sequence {
  readonly features: readonly Int32Array[]
  readonly allowed: Uint8Array
}

/** Weights as `LineModel` has them, features by number: feature × 6 + state. */
export interface Weights {
  readonly weights: Float64Array
  readonly moves: Float64Array
}

export interface Settings {
  /** The penalty of all weights squared, beside the likelihood of all pages. */
  readonly penalty: number
  readonly rounds: number
  readonly rate: number
}

const count = 6
const batch = 8

/** Adds the counts to be expected under both passes to a gradient, with a sign. */
function addExpected(
  { forward, backward, scales, factors, moves, end }: Passes,
  sign: number,
  lines: Float64Array,
  steps: Float64Array,
): void {
  for (let at = 0; at < forward.length; at++) lines[at]! += (sign * forward[at]! * backward[at]!) / end
  for (let at = count; at < forward.length; at += count) {
    const scale = sign / (scales[at / count]! * end)
    for (let from = 0; from < count; from++)
      for (let to = 0; to < count; to++)
        steps[from * count + to]! +=
          scale * forward[at - count + from]! * moves[from * count + to]! * factors[at + to]! * backward[at + to]!
  }
}

/** Adam over the weights, which are averaged over the second half of the rounds. */
export function train(pages: readonly Sequence[], features: number, { penalty, rounds, rate }: Settings): Weights {
  const all = new Float64Array(features * count + count * count)
  const weights = all.subarray(0, features * count)
  const moves = all.subarray(features * count)
  const [first, second, mean, gradient] = [0, 0, 0, 0].map(() => new Float64Array(all.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const random = randomNumbers(12345)
  const order = pages.map((_, index) => index)
  let steps = 0
  let kept = 0
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (let at = 0; at < order.length; at += batch) {
      const chosen = order.slice(at, at + batch)
      gradient.fill(0)
      for (const index of chosen) {
        const { features: own, allowed } = pages[index]!
        const weighed = weighLines(own, { weights, moves })
        const [free, gold] = [passOver(weighed, moves), passOver(weighed, moves, allowed)]
        if (!Number.isFinite(free.sum - gold.sum)) continue
        const lines = new Float64Array(weighed.length)
        const stepGradient = gradient.subarray(features * count)
        addExpected(free, 1, lines, stepGradient)
        addExpected(gold, -1, lines, stepGradient)
        own.forEach((ids, line) => {
          for (const id of ids)
            for (let to = 0; to < count; to++) gradient[id * count + to]! += lines[line * count + to]!
        })
      }
      steps++
      const now = rate * Math.min(1, 1.5 * (1 - round / rounds) + 0.02)
      const [low, high] = [1 - 0.9 ** steps, 1 - 0.99 ** steps]
      const share = (penalty * chosen.length) / pages.length
      if (round >= rounds / 2) kept++
      for (let i = 0; i < all.length; i++) {
        const slope = (gradient[i]! + share * all[i]!) / chosen.length
        first[i] = 0.9 * first[i]! + 0.1 * slope
        second[i] = 0.99 * second[i]! + 0.01 * slope * slope
        all[i]! -= (now * (first[i]! / low)) / (Math.sqrt(second[i]! / high) + 1e-6)
        if (round >= rounds / 2) mean[i]! += (all[i]! - mean[i]!) / kept
      }
    }
  }
  return { weights: mean.subarray(0, features * count), moves: mean.subarray(features * count) }
}

function randomNumbers(seed: number): () => number {
  let now = seed
  return () => {
    now = (Math.imul(now, 1103515245) + 12345) & 0x7fffffff
    return now / 0x80000000
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const held = order[i]!
    order[i] = order[j]!
    order[j] = held
  }
}
