/** A word in small letters, with a straight apostrophe: what word lists are asked for. */
export function inSmallLetters(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}
