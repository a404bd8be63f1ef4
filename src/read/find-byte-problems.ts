import type { Encoding } from '../evidence/page.ts'
import type { Problem, ProblemCode } from '../evidence/problem.ts'

/** What is known of the bytes beside their text. */
interface Bytes {
  readonly binary: boolean
  /** How many bytes were read, and how many were offered. */
  readonly read: number
  readonly size: number
}

/** What is odd about a page's bytes and characters, in the order of the text. */
export function findByteProblems(text: string, encoding: Encoding, bytes: Bytes): Problem[] {
  if (bytes.binary) return [about('binary', 'These bytes are no text.', null)]
  const problems: Problem[] = []
  if (bytes.size > bytes.read) {
    const message = `The first ${bytes.read.toLocaleString('en')} of ${bytes.size.toLocaleString('en')} bytes were read.`
    problems.push(about('truncated', message, null))
  }
  if (encoding.replaced > 0) {
    const message = `${encoding.replaced} characters could not be decoded as ${encoding.name}; they stand as U+FFFD.`
    problems.push(about('replaced-characters', message, text.indexOf('\ufffd')))
  }
  const nul = text.indexOf('\0')
  if (nul >= 0) problems.push(about('nul', 'The text holds NUL characters.', nul))
  if (!text.isWellFormed())
    problems.push(about('lone-surrogate', 'The text holds half of a surrogate pair.', firstLoneSurrogate(text)))
  return problems
}

/** A problem at the character where it first shows; about the whole page where that is not in the text. */
function about(code: ProblemCode, message: string, at: number | null): Problem {
  return { code, message, span: at === null || at < 0 ? null : [at, at + 1] }
}

function firstLoneSurrogate(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!
    if (code >= 0xd800 && code <= 0xdfff) return at
    if (code > 0xffff) at++
  }
  return -1
}
