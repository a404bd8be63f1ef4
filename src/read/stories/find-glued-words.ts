import type { Problem } from '../../evidence/problem.ts'
import type { Story, Token } from '../../evidence/story.ts'
import type { PageWords } from '../../language/page-words.ts'

const shortestPart = 4
const shortestSecond = 3

/**
 * Tokens that are two words without a space, as where a link ended: "Armeniafrom", "mayor’splan", "theGuardian". Only
 * words that stand nowhere else in the stories and whose parts do are reported, so that names and compounds stay whole.
 */
export function findGluedWords(stories: readonly Story[], words: PageWords): Problem[] {
  const written = new Map<string, { readonly token: Token; count: number }>()
  forEachWord(stories, (token) => {
    const known = written.get(token.text)
    if (known) known.count++
    else written.set(token.text, { token, count: 1 })
  })
  const seen = new Map<string, { readonly token: Token; count: number; isNamed: boolean }>()
  for (const [text, { token, count }] of written) {
    const lower = text.toLowerCase()
    const isNamed = isCapital(text.charAt(0))
    const known = seen.get(lower)
    if (known) {
      known.count += count
      if (isNamed) known.isNamed = true
    } else seen.set(lower, { token, count, isNamed })
  }
  const known = (word: string): boolean => seen.has(word) || words.functionWords.has(word)
  const isNamed = (word: string): boolean => seen.get(word)?.isNamed === true
  return [...seen].flatMap(([lower, { token, count }]): Problem[] => {
    if (lower.length > longestGlued || count !== 1 || words.functionWords.has(lower)) return []
    const at = seamOf(token.text, known, isNamed, words)
    if (at === null) return []
    const [first, second] = [token.text.slice(0, at), token.text.slice(at)]
    const message = `Two words stand together here: "${first}" and "${second}".`
    return [{ code: 'glued-words', message, span: [token.start, token.end] }]
  })
}

const longestGlued = 60

function forEachWord(stories: readonly Story[], see: (token: Token) => void): void {
  for (const { paragraphs } of stories) {
    for (const { role, sentences } of paragraphs) {
      // The name of an account in a byline ("@annalind") is made of two words on purpose.
      if (role === 'byline') continue
      for (const { tokens } of sentences) for (const token of tokens) if (token.kind === 'word') see(token)
    }
  }
}

/** Where the second word begins, or null. */
function seamOf(
  word: string,
  known: (word: string) => boolean,
  isNamed: (word: string) => boolean,
  { gluedEnds }: PageWords,
): number | null {
  for (let at = 2; at <= word.length - shortestSecond; at++) {
    const second = word.slice(at)
    const isHinge = isSmall(word.charAt(at - 1)) && isCapital(word.charAt(at))
    const isEnd = gluedEnds.has(second)
    const mark = word.charAt(at - 2)
    const isPossessive = (mark === '’' || mark === "'") && word.charAt(at - 1).toLowerCase() === 's'
    if (!isHinge && !isEnd && !isPossessive) continue
    const first = word.slice(0, at).toLowerCase()
    if (isPossessive && known(first.slice(0, -2)) && isSmall(second.charAt(0))) return at
    if (isHinge && known(first) && isNamed(second.toLowerCase()) && isSmall(second.charAt(1))) return at
    if (isEnd && first.length >= shortestPart && known(first)) return at
  }
  return null
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase()
}
