import { ByteMapBuilder, ByteMapCursor, type ByteMap } from '../../evidence/byte-map.ts'
import type { Span } from '../../evidence/span.ts'
import { outsideReference, referenceAt } from './character-references.ts'

const softHyphen = 0xad
const nothing = -1

/** What a writer tells about a line when it is whole. */
export interface WrittenLine {
  readonly start: number
  readonly end: number
  /** How many of its characters stand in links. */
  readonly linked: number
}

/**
 * Writes a page's visible text from pieces of its source: white space collapses as a browser shows it, character references are decoded,
 * soft hyphens left out; and every character keeps the bytes that it comes from.
 */
export class TextWriter {
  readonly #source: string
  readonly #cursor: ByteMapCursor
  readonly #map = new ByteMapBuilder()
  readonly #parts: string[] = []
  readonly #onLine: (line: WrittenLine) => void
  /** Where the source has white space that is not written yet, and whether it is a space as it is. */
  #space = nothing
  #plainSpace = false
  #lineStart = 0
  #linked = 0

  constructor(source: string, byteMap: ByteMap, onLine: (line: WrittenLine) => void) {
    this.#source = source
    this.#cursor = new ByteMapCursor(byteMap)
    this.#onLine = onLine
  }

  /** Whether something stands on the line already. */
  get lineHasText(): boolean {
    return this.#map.textLength > this.#lineStart
  }

  /** Ends the line, if something stands on it. The line break itself is written once something follows. */
  endLine(): void {
    this.#space = nothing
    if (!this.lineHasText) return
    this.#onLine({ start: this.#lineStart, end: this.#map.textLength, linked: this.#linked })
    this.#lineStart = this.#map.textLength + 1
    this.#linked = 0
  }

  /**
   * Writes the text of one text node, which stands at `place` of the source. In a `<pre>` a line break in the source ends the line,
   * but for its soft ones; `softBreaks` is null outside.
   */
  write(place: Span, inLink: boolean, softBreaks: ReadonlySet<number> | null): void {
    const before = this.#map.textLength
    const end = outsideReference(this.#source, Math.min(place[1], this.#source.length))
    let from = outsideReference(this.#source, place[0])
    for (let at = from; at < end;) {
      const unit = this.#source.charCodeAt(at)
      // A single space between words is written as it is, with them.
      const isPlain =
        unit === 0x20 ? at > from && at + 1 < end && !isSpecial(this.#source.charCodeAt(at + 1)) : !isSpecial(unit)
      if (isPlain) {
        at++
        continue
      }
      const reference = unit === 0x26 ? referenceAt(this.#source, at) : null
      if (unit === 0x26 && !reference) {
        at++
        continue
      }
      this.#copy(from, at)
      if (reference) this.#refer(at, at + reference.length, reference.text)
      else if (softBreaks && (unit === 10 || unit === 13) && !softBreaks.has(at)) this.endLine()
      else if (unit !== softHyphen) this.#noteSpace(at, unit)
      at += reference?.length ?? 1
      from = at
    }
    this.#copy(from, end)
    if (inLink) this.#linked += Math.max(0, this.#map.textLength - Math.max(before, this.#lineStart))
  }

  build(): { text: string; byteMap: ByteMap } {
    return { text: this.#parts.join(''), byteMap: this.#map.build() }
  }

  #noteSpace(at: number, unit: number): void {
    if (this.#space !== nothing && (this.#plainSpace || unit !== 0x20)) return
    this.#space = at
    this.#plainSpace = unit === 0x20
  }

  #copy(start: number, end: number): void {
    if (end <= start) return
    this.#separate(start)
    this.#parts.push(this.#source.slice(start, end))
    this.#cursor.copy([start, end], this.#map)
  }

  #refer(start: number, end: number, text: string): void {
    if (text === '\u00ad') return
    // "&#10;" is white space too; it is rare, and a line break wherever it stands.
    if (isMarkupSpace(text.charCodeAt(0)) && text !== ' ') {
      this.endLine()
      return
    }
    this.#separate(start)
    this.#parts.push(text)
    const byteStart = this.#cursor.byteAt(start)
    // All characters of a reference are ASCII, of one size in every encoding.
    const last = this.#cursor.byteAt(end - 1)
    this.#map.add(byteStart, 1, text.length, last + (last - this.#cursor.byteAt(end - 2)) - byteStart)
  }

  /** Writes the line break or space that stands before what is written next, at `start` of the source. */
  #separate(start: number): void {
    if (this.#lineStart > this.#map.textLength) {
      this.#parts.push('\n')
      this.#map.add(this.#cursor.byteAt(start), 1, 1, 0)
    } else if (this.#space !== nothing && this.lineHasText) {
      this.#parts.push(' ')
      if (this.#plainSpace) this.#cursor.copy([this.#space, this.#space + 1], this.#map)
      else this.#map.add(this.#cursor.byteAt(this.#space), 1, 1, 0)
    }
    this.#space = nothing
  }
}

/** Whether a code unit may not be written as it is. */
function isSpecial(unit: number): boolean {
  return isMarkupSpace(unit) || unit === 0x26 || unit === softHyphen
}

/** White space as HTML has it; a no-break space is none. */
function isMarkupSpace(unit: number): boolean {
  return unit === 0x20 || unit === 10 || unit === 13 || unit === 9 || unit === 12
}
