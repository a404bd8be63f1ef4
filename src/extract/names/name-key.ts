/** Small letters, without accents and full stops: "U.N." and "UN" are one. */
export function keyOf(name: string): string {
  // Most names need no taking apart.
  if (/^[a-z’' -]*$/i.test(name)) return name.toLowerCase()
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
}
