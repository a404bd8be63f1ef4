import type { Token } from '../evidence/story.ts'

/** The longest dateline that is read, in tokens. */
const longest = 16

/** The longest dateline with a colon, in tokens. */
const shortest = 8

/**
 * Where the news begins behind a dateline: "OSLO (Northern Herald) - The bridge ...", "Voss, March 3 — Police ...". It needs a dash
 * with white space around it, and a town in capital letters, a bracket or a comma in front; or a colon behind
 * the name of an agency and slashes: "Baku/17.03.25/Turan: The ...". 0 where there is none.
 */
export function datelineEnd(tokens: readonly Token[]): number {
  const most = Math.min(tokens.length - 1, longest)
  const colon = tokens.slice(0, shortest).findIndex(({ text }) => text === ':')
  if (colon > 0 && endsWithColon(tokens.slice(0, colon))) return colon + 1
  for (let at = 1; at < most; at++) {
    const end = looseDashEnd(tokens, at)
    if (end !== null) return opensNews(tokens, at) ? end : 0
  }
  return 0
}

/** "Baku/17.03.25/Turan": what stands in front of a colon. */
function endsWithColon(tokens: readonly Token[]): boolean {
  return tokens.filter(({ text }) => text === '/').length === 2 && tokens.at(-2)!.text === '/'
}

/** Where a dash ("-", "—", "--") that begins at `at` ends, if white space stands around it. */
function looseDashEnd(tokens: readonly Token[], at: number): number | null {
  let end = at
  while (end < tokens.length - 1 && dashes.has(tokens[end]!.text)) end += 1
  return end > at && tokens[at - 1]!.end < tokens[at]!.start && tokens[end]!.start > tokens[end - 1]!.end ? end : null
}

const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '--'])

function opensNews(tokens: readonly Token[], dash: number): boolean {
  const first = tokens[0]!.text
  if (first.length > 2 && first === first.toUpperCase() && first !== first.toLowerCase()) return true
  if (!isCapital(tokens[0])) return false
  const last = tokens[dash - 1]!
  if (last.text === ')') return tokens.slice(0, dash).filter(({ text }) => text === '(').length === 1
  // "Voss, March 3 — Police", "Voss, Nov 21, 2023 - Police"; not "Lena Orth, 45 - the mayor -".
  const isDate = last.kind === 'number' && (/^\d{4}$/.test(last.text) || isCapital(tokens[dash - 2]))
  return isDate && tokens.slice(1, dash - 1).some(({ text }) => text === ',')
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}
