import { ByteMapCursor, type ByteMap } from '../../evidence/byte-map.ts'
import type { MetadataValue } from '../../evidence/page.ts'

const mostNotices = 8
const longestNotice = 120

/** Whom the visible text of a page names in its copyright notices: "© 2031 Kariba Post. All rights reserved." */
export function copyrightHolders(text: string, byteMap: ByteMap): MetadataValue[] {
  const found: MetadataValue[] = []
  const cursor = new ByteMapCursor(byteMap)
  let seen = 0
  for (const { index } of text.matchAll(/©|\bcopyright\b/gi)) {
    if (++seen > mostNotices) break
    const notice = text.slice(index, index + longestNotice).split('\n', 1)[0]!
    const named =
      /^(?:©|copyright) ?(?:©|\(c\))? ?(?:\d{4} ?(?:[-–—] ?\d{4})?)?[,:]? ?(?:by )?(\p{L}[^.|·•,;]{1,60})/iu.exec(
        notice,
      )?.[1]
    const name = named?.split(/ (?:all rights|inc|ltd|llc|\d{4})/i, 1)[0]?.trim()
    if (!name) continue
    const start = index + notice.indexOf(name)
    const span = [start, start + name.length] as const
    const bytes = [cursor.byteAt(span[0]), cursor.byteAt(span[1])] as const
    found.push({ value: name, from: 'copyright', bytes, span })
  }
  return found
}
