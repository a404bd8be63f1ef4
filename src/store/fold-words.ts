/**
 * Words as names are compared: without case, accents and marks, one space between them and at both ends; so that " niger " is
 * in " republic of niger " and not in " nigeria ".
 */
export function foldWords(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
}
