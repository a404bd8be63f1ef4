/** Small letters, without accents and full stops: "U.N." and "UN" are one. */
export function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
}
