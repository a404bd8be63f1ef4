import type { SeenLine } from './see-lines.ts'

const linesOfMailHead = 5

/** Whether a line is a numbered heading in capitals of an e-mail: "2. RIVER POLICE GET NEW BOATS" stands above a report of its own. */
export function isPartOfLetter(lines: readonly SeenLine[], { kind, traits }: SeenLine, text: string): boolean {
  if ((kind !== 'title' && kind !== 'scrap') || !lines.slice(0, linesOfMailHead).some((line) => line.kind === 'head'))
    return false
  return /^\d{1,2}[.)] [^\p{Ll}]+$/u.test(text.slice(...traits.span))
}
