/** The entries of a list that is parted by commas, over several lines. A hyphen is a word of its own, as in figures' pieces. */
export function listed(words: string): string[] {
  return words.split(',').map((word) => word.replaceAll('-', ' - ').trim().replaceAll(/\s+/g, ' '))
}

export function setOf(words: string): ReadonlySet<string> {
  return new Set(listed(words))
}

/** Each word of a row stands for the row's value. */
export function mapOf<T>(...rows: readonly (readonly [value: T, words: string])[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(([value, words]) => listed(words).map((word) => [word, value] as const)))
}
