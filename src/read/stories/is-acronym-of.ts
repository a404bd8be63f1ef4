/** Whether letters are the initials of the capitalised words that a text ends with: "the Forest Protection Board", "FPB". */
export function isAcronymOf(acronym: string, text: string): boolean {
  const initials = text.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []
  return initials.length >= acronym.length && initials.join('').endsWith(acronym)
}
