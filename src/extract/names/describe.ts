import type { Token } from '../../evidence/story.ts'
import type { NameWords } from '../../language/name-words.ts'
import { startsCapital, type CapitalRun } from './capital-run.ts'

/**
 * The office, title or apposition that the sentence gives a person: "Armenian Foreign Minister" in front of the name,
 * "the mayor of Voss" behind it, "Norway’s envoy" before a comma. Null where it gives none.
 */
export function describe(run: CapitalRun, text: string, words: NameWords): string | null {
  return before(run, text, words) ?? behind(run, text, words)
}

function before({ tokens, first }: CapitalRun, text: string, words: NameWords): string | null {
  const end = tokens[first - 1]?.text === ',' && isTitle(tokens[first - 2], words) ? first - 1 : first
  let start = end
  while (start > 0 && belongsToOffice(tokens[start - 1]!, words)) start--
  if (start > 0 && words.possessives.has(tokens[start]!.text)) start--
  const office = tokens.slice(start, end)
  if (!office.some((token) => isTitle(token, words))) return null
  return text.slice(office[0]!.start, office.at(-1)!.end)
}

function belongsToOffice(token: Token, words: NameWords): boolean {
  if (token.kind !== 'word') return false
  const small = token.text.toLowerCase()
  if (words.titles.has(small) || words.officeWords.has(small) || words.possessives.has(token.text)) return true
  return (
    startsCapital(token.text) &&
    (!words.capitalised.has(small) || words.languages.has(small)) &&
    !words.sentenceStarts.has(small)
  )
}

/** Up to the next comma or the end of the sentence, at most twelve words. */
function behind({ tokens, end }: CapitalRun, text: string, words: NameWords): string | null {
  const first = tokens[end + 1]
  if (tokens[end]?.text !== ',' || first?.kind !== 'word' || words.personRelatives.has(first.text)) return null
  let last = end + 1
  while (last + 1 < tokens.length && last < end + 12 && tokens[last + 1]!.kind === 'word') last++
  if (!tokens.slice(end + 1, Math.min(last + 1, end + 6)).some((token) => isTitle(token, words))) return null
  const closing = tokens[last + 1]?.text
  return closing === ',' || closing === '.' ? text.slice(first.start, tokens[last]!.end) : null
}

function isTitle(token: Token | undefined, words: NameWords): boolean {
  return token?.kind === 'word' && words.titles.has(token.text.toLowerCase())
}
