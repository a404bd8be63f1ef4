/** The first bytes of formats that hold no readable text. */
const signatures = [
  '%PDF-',
  'PK\x03\x04',
  '\x1f\x8b',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'RIFF',
  'OggS',
  'ID3',
  '\x7fELF',
  'MZ',
]

/** What share of control characters and broken ones is more than a damaged text has. */
const oddShare = 1 / 12

/**
 * Whether bytes are no text in whatever encoding: by the share of control and replacement characters in what they were decoded to. A few
 * NUL characters or broken bytes in readable words do not make a text binary.
 */
export function looksBinary(bytes: Uint8Array, text: string): boolean {
  let odd = 0
  for (let at = 0; at < text.length; at++) if (isOdd(text.charCodeAt(at))) odd++
  if (odd === 0) return false
  return odd > text.length * oddShare || hasSignature(bytes)
}

function hasSignature(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  return signatures.some((signature) => head.startsWith(signature))
}

function isOdd(unit: number): boolean {
  if (unit >= 0x20) return unit === 0x7f || unit === 0xfffd
  const layout = unit >= 9 && unit <= 13
  return !layout && unit !== 0x1b
}
