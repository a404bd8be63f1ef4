/**
 * What a line is on the way through a page: `outside` of all stories, a `headline`, what stands in the `head` between it and the
 * text, the `start` of a text, more of its `body`, and a `gap` in it, which the text goes on after.
 */
export const lineStates = ['outside', 'headline', 'head', 'start', 'body', 'gap'] as const

/** A state as its index in `lineStates`. */
export const state = { outside: 0, headline: 1, head: 2, start: 3, body: 4, gap: 5 } as const

const count = lineStates.length

/** Which states may follow each state. */
const follows: readonly (readonly number[])[] = [
  [state.outside, state.headline, state.start],
  [state.head, state.start],
  [state.head, state.start],
  [state.body, state.gap, state.outside, state.headline, state.start],
  [state.body, state.gap, state.outside, state.headline, state.start],
  [state.gap, state.body],
]
const begins: readonly number[] = [1, 1, 0, 1, 0, 0]
const ends: readonly number[] = [1, 0, 0, 1, 1, 0]

/** A linear-chain conditional random field: what every feature says for every state, and every state for the next one. */
export interface LineModel {
  /** A weight for each state for each feature, in nats: feature × 6 + state. */
  readonly weights: Float64Array
  /** The weight of every pair of states that follow one another: from × 6 + to. */
  readonly moves: ArrayLike<number>
}

/** The weight of every state of every line: line × 6 + state. */
export function weighLines(
  features: readonly (readonly number[] | Int32Array)[],
  { weights }: LineModel,
): Float64Array {
  const weighed = new Float64Array(features.length * count)
  for (let line = 0; line < features.length; line++) {
    const at = line * count
    for (const feature of features[line]!) {
      const from = feature * count
      for (let to = 0; to < count; to++) weighed[at + to]! += weights[from + to]!
    }
  }
  return weighed
}

/** The weights of features by the names that a file gives them; what it does not name weighs nothing. */
export function weightsOf(named: Readonly<Record<string, readonly number[]>>, names: readonly string[]): Float64Array {
  const weights = new Float64Array(names.length * count)
  names.forEach((name, feature) => {
    weights.set(named[name] ?? [], feature * count)
  })
  return weights
}

/** Both passes over the lines of a page, each line's values brought to a sum of 1. */
export interface Passes {
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** What each line was divided by. */
  readonly scales: Float64Array
  /** The weights of the lines as factors, the greatest of each line brought to 1. */
  readonly factors: Float64Array
  readonly moves: Float64Array
  readonly end: number
  /** The logarithm of the sum over all ways through the page. */
  readonly sum: number
}

/** Forward and backward over the ways through a page that `allowed` leaves (a bit for each state of each line), or over all. */
export function passOver(weighed: Float64Array, moves: ArrayLike<number>, allowed: Uint8Array | null = null): Passes {
  const lines = weighed.length / count
  const forward = new Float64Array(weighed.length)
  const backward = new Float64Array(weighed.length)
  const scales = new Float64Array(lines)
  const factors = new Float64Array(weighed.length)
  const steps = new Float64Array(count * count)
  follows.forEach((next, from) => {
    next.forEach((to) => (steps[from * count + to] = Math.exp(moves[from * count + to]!)))
  })
  let sum = 0
  for (let line = 0; line < lines; line++) {
    const at = line * count
    let most = -Infinity
    for (let to = 0; to < count; to++) most = Math.max(most, weighed[at + to]!)
    let total = 0
    for (let to = 0; to < count; to++) {
      const isAllowed = allowed === null || ((allowed[line]! >> to) & 1) === 1
      factors[at + to] = isAllowed ? Math.exp(weighed[at + to]! - most) : 0
      let value = line === 0 ? begins[to]! : 0
      if (line > 0)
        for (let from = 0; from < count; from++) value += forward[at - count + from]! * steps[from * count + to]!
      forward[at + to] = value * factors[at + to]!
      total += forward[at + to]!
    }
    for (let to = 0; to < count; to++) forward[at + to]! /= total
    scales[line] = total
    sum += most + Math.log(total)
  }
  let end = 0
  const last = (lines - 1) * count
  for (let to = 0; to < count; to++) end += forward[last + to]! * (backward[last + to] = ends[to]!)
  for (let at = last - count; at >= 0; at -= count) {
    for (let from = 0; from < count; from++) {
      let value = 0
      for (let to = 0; to < count; to++)
        value += steps[from * count + to]! * factors[at + count + to]! * backward[at + count + to]!
      backward[at + from] = value / scales[at / count + 1]!
    }
  }
  return { forward, backward, scales, factors, moves: steps, end, sum: sum + Math.log(end) }
}

/** The probability of every state of every line: line × 6 + state. */
export function stateProbabilities(weighed: Float64Array, { moves }: LineModel): Float64Array {
  const { forward, backward, end } = passOver(weighed, moves)
  return forward.map((value, at) => (value * backward[at]!) / end)
}

/** The likeliest way through a page, a state for each line. */
export function likeliestStates(weighed: Float64Array, { moves }: LineModel): Uint8Array {
  const lines = weighed.length / count
  const states = new Uint8Array(lines)
  const cameFrom = new Uint8Array(weighed.length)
  let best = Float64Array.from(begins, (may, to) => (may ? weighed[to]! : -Infinity))
  let next = new Float64Array(count)
  for (let at = count; at < weighed.length; at += count) {
    next.fill(-Infinity)
    for (let from = 0; from < count; from++) {
      for (const to of follows[from]!) {
        const value = best[from]! + moves[from * count + to]!
        if (value <= next[to]!) continue
        next[to] = value
        cameFrom[at + to] = from
      }
    }
    for (let to = 0; to < count; to++) next[to]! += weighed[at + to]!
    ;[best, next] = [next, best]
  }
  best = best.map((value, to) => (ends[to] ? value : -Infinity))
  let at = best.indexOf(Math.max(...best))
  for (let line = lines - 1; line >= 0; line--) {
    states[line] = at
    at = cameFrom[line * count + at]!
  }
  return states
}
