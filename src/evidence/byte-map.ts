import type { Span } from './span.ts'

/**
 * How a page's text lies in the capture's bytes: runs of characters of equal size, in the order of the text.
 *
 * `runs` has five numbers for each run: where it starts in the text, where it starts in the bytes, how many characters it
 * has, how many code units and how many bytes each of them takes. ASCII is one run of (1, 1); “ in UTF-8 is one of (1, 3);
 * `&amp;` is one character of one unit and five bytes. White space that only the layout made takes no bytes: a line break
 * between blocks; a space, where a line break or tab at that byte is shown as one. Bytes between runs (tags, comments) are in
 * no text. The runs cover the text without a gap.
 */
export interface ByteMap {
  readonly runs: Int32Array
}

const columns = 5

/** Collects runs from left to right, joining neighbours of the same kind. */
export class ByteMapBuilder {
  #runs = new Int32Array(columns * 64)
  #length = 0
  #textEnd = 0
  #byteEnd = 0

  /** The length of the text mapped so far, in code units. */
  get textLength(): number {
    return this.#textEnd
  }

  /** Adds `count` characters of `units` code units and `bytes` bytes each, the first of them at byte `byteStart`. */
  add(byteStart: number, count: number, units: number, bytes: number): void {
    if (count <= 0 || units <= 0) return
    const last = this.#length - columns
    const joins =
      last >= 0 && this.#byteEnd === byteStart && this.#runs[last + 3] === units && this.#runs[last + 4] === bytes
    if (joins) this.#runs[last + 2]! += count
    else {
      if (this.#length === this.#runs.length) {
        const grown = new Int32Array(this.#runs.length * 2)
        grown.set(this.#runs)
        this.#runs = grown
      }
      this.#runs.set([this.#textEnd, byteStart, count, units, bytes], this.#length)
      this.#length += columns
    }
    this.#textEnd += count * units
    this.#byteEnd = byteStart + count * bytes
  }

  build(): ByteMap {
    return { runs: this.#runs.slice(0, this.#length) }
  }
}

/** Looks up bytes for places of a text that come mostly in order: faster than a bisection for each. */
export class ByteMapCursor {
  readonly #map: ByteMap
  #index = 0

  constructor(map: ByteMap) {
    this.#map = map
  }

  /** The byte at which the character at `offset` begins; at the end of the text, the byte after it. */
  byteAt(offset: number): number {
    const { textStart, byteStart, units, bytes } = this.#runAt(offset)
    return byteStart + Math.floor((offset - textStart) / units) * bytes
  }

  /** Adds what lies under a span of this text to the map of another. The span begins and ends between characters. */
  copy(span: Span, into: ByteMapBuilder): void {
    for (let offset = span[0]; offset < span[1];) {
      const { textStart, byteStart, count, units, bytes } = this.#runAt(offset)
      const skipped = Math.floor((offset - textStart) / units)
      const copied = Math.min(count, Math.ceil((span[1] - textStart) / units)) - skipped
      if (copied <= 0) return
      into.add(byteStart + skipped * bytes, copied, units, bytes)
      offset = textStart + (skipped + copied) * units
    }
  }

  #runAt(offset: number): ByteRun {
    const last = this.#map.runs.length / columns - 1
    if (last < 0) return { textStart: 0, byteStart: 0, count: 0, units: 1, bytes: 1 }
    const starts = (index: number): number => this.#map.runs[index * columns]!
    if (starts(this.#index) > offset) this.#index = runIndexAt(this.#map, offset)
    for (let steps = 0; this.#index < last && starts(this.#index + 1) <= offset; steps++) {
      if (steps < 8) this.#index++
      else this.#index = runIndexAt(this.#map, offset)
    }
    return runOf(this.#map, this.#index)
  }
}

/** One run, as an object. */
export interface ByteRun {
  readonly textStart: number
  readonly byteStart: number
  readonly count: number
  readonly units: number
  readonly bytes: number
}

/** The runs that a span touches, cut to it by whole characters. Found by bisection: O(log runs + runs touched). */
export function runsAt(map: ByteMap, span: Span): ByteRun[] {
  const found: ByteRun[] = []
  for (let index = runIndexAt(map, span[0]); index < map.runs.length / columns; index++) {
    const run = runOf(map, index)
    if (run.textStart >= span[1]) break
    const skipped = Math.max(0, Math.floor((span[0] - run.textStart) / run.units))
    const last = Math.min(run.count, Math.ceil((span[1] - run.textStart) / run.units))
    if (last <= skipped) continue
    found.push({
      textStart: run.textStart + skipped * run.units,
      byteStart: run.byteStart + skipped * run.bytes,
      count: last - skipped,
      units: run.units,
      bytes: run.bytes,
    })
  }
  return found
}

/** The byte range [start, end) of the capture from the first to the last byte of a span; null where it has none. */
export function byteRangeOf(map: ByteMap, span: Span): readonly [number, number] | null {
  const runs = runsAt(map, span).filter((run) => run.bytes > 0)
  const first = runs[0]
  const last = runs.at(-1)
  if (!first || !last) return null
  return [first.byteStart, last.byteStart + last.count * last.bytes]
}

function runIndexAt(map: ByteMap, offset: number): number {
  let low = 0
  let high = map.runs.length / columns - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (map.runs[middle * columns]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function runOf(map: ByteMap, index: number): ByteRun {
  const at = index * columns
  return {
    textStart: map.runs[at]!,
    byteStart: map.runs[at + 1]!,
    count: map.runs[at + 2]!,
    units: map.runs[at + 3]!,
    bytes: map.runs[at + 4]!,
  }
}
