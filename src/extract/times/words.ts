import type { Sentence } from '../../evidence/story.ts'

/** A run of letters or of digits, or a single mark. Finer than a token: "mid-2026" is three words, "6:00pm" four. */
export interface Word {
  readonly start: number
  readonly end: number
  /** In small letters; apostrophes and dashes in one form each (' and -). */
  readonly text: string
  readonly kind: 'letters' | 'digits' | 'mark'
  readonly capital: boolean
  /** Whether no white space stands before it. */
  readonly glued: boolean
  /** Whether it opens a sentence. */
  readonly opens: boolean
}

/** The words of one paragraph. Rules look from one sentence into the next, since "Sept. 12" may have been parted in two. */
export type Words = readonly Word[]

/** Splits the tokens of a paragraph into words. */
export function splitWords(sentences: readonly Sentence[]): Words {
  const words: Word[] = []
  let before = -1
  for (const { tokens } of sentences) {
    let opens = true
    for (const token of tokens) {
      for (let at = 0; at < token.text.length;) {
        const kind = unitKind(token.text.charCodeAt(at))
        const to = kind === 'mark' ? at + 1 : runEnd(token.text, at, kind)
        const raw = token.text.slice(at, to)
        const small = kind === 'digits' ? raw : raw.toLowerCase()
        const text = kind === 'mark' ? (oneForm.get(small) ?? small) : small
        const start = token.start + at
        // A word that a line's end breaks is shorter than its place.
        const end = to === token.text.length ? token.end : token.start + to
        words.push({ start, end, text, kind, capital: raw !== small, glued: before === start, opens })
        opens = false
        before = end
        at = to
      }
    }
  }
  return words
}

const oneForm: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['–', '-'],
  ['—', '-'],
])

/** The text of a word in small letters; empty before the first and after the last one. */
export function textOf(words: Words, at: number): string {
  return words[at]?.text ?? ''
}

/** The place after a full stop that ends an abbreviation ("Sept."), or the same place where there is none. */
export function skipStop(words: Words, at: number): number {
  return textOf(words, at) === '.' && words[at]!.glued ? at + 1 : at
}

/** The place after a hyphen or dash that stands without spaces, or the same place. */
export function skipHyphen(words: Words, at: number): number {
  return textOf(words, at) === '-' && words[at]!.glued && words[at + 1]?.glued === true ? at + 1 : at
}

export function skipComma(words: Words, at: number): number {
  return textOf(words, at) === ',' ? at + 1 : at
}

/** The place after "'s", or the same place. */
export function skipPossessive(words: Words, at: number): number {
  return textOf(words, at) === "'" && textOf(words, at + 1) === 's' && words[at + 1]!.glued ? at + 2 : at
}

function runEnd(text: string, start: number, kind: Word['kind']): number {
  let end = start + 1
  while (end < text.length && unitKind(text.charCodeAt(end)) === kind) end++
  return end
}

/** All beyond ASCII but general punctuation and the no-break space counts as a letter: words of times are never glued to more. */
function unitKind(unit: number): Word['kind'] {
  if (unit >= 48 && unit <= 57) return 'digits'
  if ((unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)) return 'letters'
  return unit > 0xbf && (unit < 0x2000 || unit > 0x2bff) ? 'letters' : 'mark'
}
