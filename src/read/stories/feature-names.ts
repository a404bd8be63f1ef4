/** The names of all features by number. A family of features has numbers in a row, so that code counts from its first. */
export const featureNames: string[] = []

/** Names features; returns the number of the first of them, which the others follow. */
export function family(...names: readonly string[]): number {
  return featureNames.push(...names) - names.length
}

/** A family for every pair: the pair of `a` and `b` is number `a` × the length of `seconds` + `b` of it. */
export function familyOfPairs(
  firsts: readonly string[],
  seconds: readonly string[],
  nameOf: (first: string, second: string) => string,
): number {
  return family(...firsts.flatMap((first) => seconds.map((second) => nameOf(first, second))))
}

/** Features for the ranges that begin at `bounds`: which of them a value lies in. */
export function ranges(name: string, ...bounds: readonly number[]): (value: number) => number {
  const first = family(...bounds.map((bound) => `${name}≥${bound}`))
  return (value) => {
    let at = bounds.length - 1
    while (at > 0 && value < bounds[at]!) at--
    return first + at
  }
}
