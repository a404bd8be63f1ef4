import type { Span } from '../../evidence/span.ts'
import { characterKind, characterLength, isPlainLetter, type CharacterKind } from '../characters.ts'

/** A text's words as phrases are written: small letters, no marks, no apostrophes. */
export function foldedWords(text: string): string[] {
  const words: string[] = []
  forEachWord(text, [0, text.length], (written) => words.push(foldWord(written)))
  return words
}

/** A word as phrases are written: in small letters, without apostrophes. */
export function foldWord(written: string): string {
  const bare =
    written.includes("'") || written.includes('’') ? written.replaceAll("'", '').replaceAll('’', '') : written
  return bare.toLowerCase()
}

/** Calls back with every word of a span as it is written and the kind of its first character; "©", "@name" and a run of underscores count. */
export function forEachWord(
  text: string,
  [from, end]: Span,
  see: (written: string, first: CharacterKind) => void,
): void {
  let at = from
  while (at < end) {
    const unit = text.charCodeAt(at)
    if (unit === space) {
      at++
      continue
    }
    const kind = characterKind(text, at)
    if (kind === 'space' || kind === 'part' || (kind === 'mark' && !isWordMark(unit))) {
      at += characterLength(text, at)
      continue
    }
    const start = at
    at = wordEnd(text, start, end)
    see(text.slice(start, at), kind)
  }
}

const [space, copyright, underscore, straight, curly] = [0x20, 0xa9, 0x5f, 0x27, 0x2019]

function isWordMark(unit: number): boolean {
  return unit === copyright || unit === underscore
}

function wordEnd(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) === copyright) return start + 1
  let at = start
  for (;;) {
    while (at < end && isPlainLetter(text.charCodeAt(at))) at++
    if (at >= end || text.charCodeAt(at) === space) break
    const kind = characterKind(text, at)
    if (kind === 'space') break
    if (kind !== 'mark') {
      at += characterLength(text, at)
      continue
    }
    const unit = text.charCodeAt(at)
    const next = at + characterLength(text, at)
    if (unit !== underscore) {
      // An apostrophe inside a word belongs to it; one at its end does not.
      const joins = (unit === straight || unit === curly) && next < end
      if (!joins || characterKind(text, next) === 'space' || characterKind(text, next) === 'mark') break
    }
    at = next
  }
  return Math.max(at, start + 1)
}
