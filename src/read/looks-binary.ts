/** The first bytes of formats that hold no readable text, where there are control characters as well. */
const signatures = ['PK\x03\x04', '\x1f\x8b', '\x89PNG', '\xff\xd8\xff', 'GIF8', 'RIFF', 'OggS', 'ID3', '\x7fELF', 'MZ']

/** What share of control characters and broken ones is more than a damaged text has. */
const oddShare = 1 / 12

/** Most texts have none of these. */
const mayBeOdd = /[^\P{Cc}\t\n\v\f\r]|\ufffd/u

/**
 * Whether bytes are no text in whatever encoding, by the share of control characters in what they were decoded to as `charset`. A few NUL
 * characters or broken bytes in readable words do not make a text binary. A character that was replaced counts too, but in UTF-8:
 * nothing is taken for that unless most of it is whole.
 */
export function looksBinary(bytes: Uint8Array, text: string, charset: string): boolean {
  let odd = 0
  if (mayBeOdd.test(text)) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (isControl(unit) || (unit === 0xfffd && charset !== 'utf-8')) odd++
    }
  }
  // A PDF may be all in ASCII; its text cannot be read from that.
  if (startsWith(bytes, '%PDF-')) return true
  return odd > text.length * oddShare || (odd > 0 && signatures.some((signature) => startsWith(bytes, signature)))
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return Buffer.from(bytes.subarray(0, signature.length)).toString('latin1') === signature
}

/** A control character that no text has: not a line break, a tab, or the escape of a terminal's colours. */
function isControl(unit: number): boolean {
  if (unit >= 0x20) return unit === 0x7f
  const layout = unit >= 9 && unit <= 13
  return !layout && unit !== 0x1b
}
