/** Half-open range of UTF-16 code units in one page's text: the first one inside, the first one after. */
export type Span = readonly [start: number, end: number]

/** The words that stand at a span. */
export function textAt(text: string, span: Span): string {
  return text.slice(span[0], span[1])
}

const unread = /[\s\u00ad]/
const hyphened = /[-‐¬]$/

/**
 * The word at a span as one reads it: without soft hyphens, and where a line's end breaks it ("hy-" and "phenated") without the break and
 * the hyphen before it; before a capital the hyphen is the word's own ("Jean-" and "Baptiste").
 */
export function wordAt(text: string, span: Span): string {
  const written = textAt(text, span)
  if (!unread.test(written)) return written
  const [first = '', ...rest] = written.split(/[\s\u00ad]+/)
  return rest.reduce((word, part) => {
    const [initial = ''] = part
    const isBroken = initial !== initial.toUpperCase()
    return (isBroken && hyphened.test(word) ? word.slice(0, -1) : word) + part
  }, first)
}

/** The number of code units that two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}

/** The span without the white space at its ends; empty at its start where there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let [start, end] = span
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return [start, end]
}

/** Whether a code unit is white space (as `\s` has it). */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 9 && unit <= 13)
  if (unit < 0xa0) return false
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}

/** How many characters some spans have that do not overlap. */
export function lengthInAll(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}
