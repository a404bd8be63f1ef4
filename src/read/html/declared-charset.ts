import type { Charset } from '../charset.ts'
import { charsetOf } from '../charset-of.ts'

/** How far into a page its declaration is looked for; browsers look at 1,024 bytes. */
const declarationBytes = 4096

/** The charset that a page's `<meta>` element or XML declaration names, if it can be read. */
export function declaredCharset(bytes: Uint8Array): Charset | null {
  const head = Buffer.from(bytes.subarray(0, declarationBytes)).toString('latin1').toLowerCase()
  for (let at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
    const isDeclaration = head.startsWith('<meta', at) || head.startsWith('<?xml', at)
    if (!isDeclaration) continue
    const label = /(?:charset|encoding)[ \t\r\n]{0,20}=[ \t\r\n]{0,20}["']?([a-z0-9_:.-]{1,40})/.exec(tagAt(head, at))
    if (label) return charsetOf(label[1]!)
  }
  return null
}

function tagAt(head: string, at: number): string {
  const end = head.indexOf('>', at)
  return head.slice(at, Math.min(end < 0 ? head.length : end, at + 400))
}
