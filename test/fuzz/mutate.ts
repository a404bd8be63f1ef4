import fc from 'fast-check'

/** One change to a page's bytes, at a place between 0 (its start) and 1 (its end). */
type Change = (bytes: Uint8Array, at: number, size: number) => Uint8Array

/** What may be stuck into a page: marks that open and never close, odd characters, markup, invalid UTF-8. */
const intruders = [
  '“',
  '"',
  '’',
  '\n\n',
  '\n',
  '\r\n',
  ' ',
  '\u0000',
  '\u00ad',
  '\u202e',
  '\u2028',
  '😀',
  '<p>',
  '</div>',
  '<script>',
  '<!--',
  '&amp;',
  '&#x2019;',
  'Ararat',
  ' said',
  ' 1,2,3 ',
  '999999999999999999999',
  ' on Friday ',
  'More than ',
].map((text) => new TextEncoder().encode(text))
intruders.push(Uint8Array.of(0xff), Uint8Array.of(0xe2, 0x80), Uint8Array.of(0xed, 0xa0, 0x80))

const changes: readonly Change[] = [
  (bytes, at, size) => bytes.slice(0, Math.floor(at * bytes.length) + (size % 2)),
  (bytes, at) => bytes.slice(Math.floor(at * bytes.length)),
  (bytes, at, size) => splice(bytes, at, size, new Uint8Array()),
  (bytes, at, size) => splice(bytes, at, 0, intruders[size % intruders.length]!),
  (bytes, at, size) =>
    splice(bytes, at, 0, bytes.slice(Math.floor(bytes.length / 3), Math.floor(bytes.length / 3) + size)),
  (bytes, at, size) => splice(bytes, at, 1, Uint8Array.of(size & 0xff)),
]

function splice(bytes: Uint8Array, at: number, removed: number, added: Uint8Array): Uint8Array {
  const start = Math.floor(at * bytes.length)
  const changed = new Uint8Array(start + added.length + Math.max(0, bytes.length - start - removed))
  changed.set(bytes.subarray(0, start))
  changed.set(added, start)
  changed.set(bytes.subarray(Math.min(bytes.length, start + removed)), start + added.length)
  return changed
}

/** One of the pages, with one to six changes. */
export function mutated(pages: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const change = fc.record({
    change: fc.constantFrom(...changes),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.nat(400),
  })
  return fc
    .tuple(fc.constantFrom(...pages), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([page, list]) => list.reduce((bytes, { change: apply, at, size }) => apply(bytes, at, size), page))
}
