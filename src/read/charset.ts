import type { ByteMapBuilder } from '../evidence/byte-map.ts'

/** Decodes the bytes of one encoding character by character, so that each keeps its place. Never throws, for any bytes. */
export interface Charset {
  /** A label of the WHATWG Encoding Standard; `utf-32le`, `utf-32be`, `ibm855`, `iso-2022-kr`, which that leaves out. */
  readonly name: string
  /**
   * The text of the bytes; U+FFFD for what means nothing. With `map`, adds the runs, the first byte counting as `offset`. Every run
   * decodes to its part of the text by itself, one of two bytes a character by `pairs` where there are.
   */
  decode(bytes: Uint8Array, map?: ByteMapBuilder, offset?: number): string
  /** Reads characters of two bytes where only what stood before them tells them from others. */
  readonly pairs?: Charset
}
