/** Right, of those found, and of those wanted. */
export interface Counts {
  readonly right: number
  readonly rightWanted: number
  readonly found: number
  readonly wanted: number
}

type Chains = readonly ReadonlySet<string>[]

/** Links between mentions (Vilain and others 1995): the fewest that join a chain of one side, less those that the other side lacks. */
export function muc(found: Chains, wanted: Chains): Counts {
  const shared = (one: Chains, other: Chains): { right: number; all: number } => {
    const at = placesOf(other)
    let right = 0
    let all = 0
    for (const chain of one) {
      const parts = new Set([...chain].map((mention) => at.get(mention) ?? mention))
      right += chain.size - parts.size
      all += chain.size - 1
    }
    return { right, all }
  }
  const precision = shared(found, wanted)
  const recall = shared(wanted, found)
  return { right: precision.right, rightWanted: recall.right, found: precision.all, wanted: recall.all }
}

/** For each mention the share of its chain that the other side has in one chain as well (Bagga and Baldwin 1998). */
export function bCubed(found: Chains, wanted: Chains): Counts {
  const shared = (one: Chains, other: Chains): { right: number; all: number } => {
    const at = placesOf(other)
    let right = 0
    let all = 0
    for (const chain of one) {
      all += chain.size
      for (const mention of chain) {
        const place = at.get(mention)
        if (place === undefined) continue
        right += [...chain].filter((each) => at.get(each) === place).length / chain.size
      }
    }
    return { right, all }
  }
  const precision = shared(found, wanted)
  const recall = shared(wanted, found)
  return { right: precision.right, rightWanted: recall.right, found: precision.all, wanted: recall.all }
}

/** Chains one to one, in the way in which they share most (Luo 2005, with the similarity 2|K∩R| / (|K|+|R|)). */
export function ceafE(found: Chains, wanted: Chains): Counts {
  const alike = found.map((one) =>
    wanted.map((other) => (2 * [...one].filter((mention) => other.has(mention)).length) / (one.size + other.size)),
  )
  const right = bestAssignment(alike)
  return { right, rightWanted: right, found: found.length, wanted: wanted.length }
}

function placesOf(chains: Chains): ReadonlyMap<string, number> {
  return new Map(chains.flatMap((chain, at) => [...chain].map((mention) => [mention, at] as const)))
}

/** The greatest sum of one entry a row and column: the Hungarian method, with rows and columns of nothing added to a square. */
function bestAssignment(gains: readonly (readonly number[])[]): number {
  const size = Math.max(gains.length, gains[0]?.length ?? 0)
  const cost = (row: number, column: number): number => -(gains[row - 1]?.[column - 1] ?? 0)
  const rowLabel = new Array<number>(size + 1).fill(0)
  const columnLabel = new Array<number>(size + 1).fill(0)
  const rowOf = new Array<number>(size + 1).fill(0)
  for (let row = 1; row <= size; row++) {
    const least = new Array<number>(size + 1).fill(Infinity)
    const before = new Array<number>(size + 1).fill(0)
    const done = new Array<boolean>(size + 1).fill(false)
    rowOf[0] = row
    let column = 0
    do {
      done[column] = true
      const from = rowOf[column]!
      let step = Infinity
      let next = 0
      for (let at = 1; at <= size; at++) {
        if (done[at]) continue
        const slack = cost(from, at) - rowLabel[from]! - columnLabel[at]!
        if (slack < least[at]!) {
          least[at] = slack
          before[at] = column
        }
        if (least[at]! < step) {
          step = least[at]!
          next = at
        }
      }
      for (let at = 0; at <= size; at++) {
        if (done[at]) {
          rowLabel[rowOf[at]!]! += step
          columnLabel[at]! -= step
        } else least[at]! -= step
      }
      column = next
    } while (rowOf[column] !== 0)
    while (column !== 0) {
      rowOf[column] = rowOf[before[column]!]!
      column = before[column]!
    }
  }
  let sum = 0
  for (let at = 1; at <= size; at++) sum += gains[rowOf[at]! - 1]?.[at - 1] ?? 0
  return sum
}
