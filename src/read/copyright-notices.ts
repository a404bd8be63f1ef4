import type { Span } from '../evidence/span.ts'

/** Whom a notice names, and where. */
export interface Holder {
  readonly name: string
  readonly span: Span
}

const mostNotices = 8
const longestNotice = 120

/** Whom the copyright notices in a stretch of text name: "© 2031 Kariba Post. All rights reserved." Of many notices, the first. */
export function copyrightHolders(text: string, [start, end]: Span): Holder[] {
  const found: Holder[] = []
  let seen = 0
  for (const { index } of text.slice(start, end).matchAll(/©|\bcopyright\b/gi)) {
    if (++seen > mostNotices) break
    const from = start + index
    const notice = text.slice(from, Math.min(end, from + longestNotice)).split('\n', 1)[0]!
    const named =
      /^(?:©|copyright) ?(?:©|\(c\))? ?(?:\d{4} ?(?:[-–—] ?\d{4})?)?[,:]? ?(?:by )?(\p{L}[^.|·•,;]{1,60})/iu.exec(
        notice,
      )?.[1]
    const name = named?.split(/ (?:all rights|inc|ltd|llc|\d{4})/i, 1)[0]?.trim()
    if (!name) continue
    const at = from + notice.indexOf(name)
    found.push({ name, span: [at, at + name.length] })
  }
  return found
}
