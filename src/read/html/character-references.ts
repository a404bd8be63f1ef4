import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'

/** What a character reference met before stands for. Pages hold few different ones, some pages thousands of each. */
const met = new Map<string, string>()
/** As long a reference as any that stands for something: `&CounterClockwiseContourIntegral;` has 33. */
const longestReference = 40
const mostMet = 5000

/** A character reference in markup: how many code units of the source it takes, and what it stands for. */
export interface CharacterReference {
  readonly length: number
  readonly text: string
}

/** What `&amp;`, `&#8217;` or `&nbsp` stands for; the text itself where it is no character reference. */
export function decodeReference(source: string): string {
  if (source.length > longestReference || !source.startsWith('&')) return source
  const known = met.get(source)
  if (known !== undefined) return known
  const nodes = parseFragment(source).childNodes
  const text = nodes
    .map((node) => (node.nodeName === '#text' ? (node as DefaultTreeAdapterTypes.TextNode).value : ''))
    .join('')
  if (met.size < mostMet) met.set(source, text)
  return text
}

/** A text with what its character references stand for. */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,34});/g, decodeReference)
}

/** The character reference at `at`, where the source has an `&`; null where that stands for itself. */
export function referenceAt(source: string, at: number): CharacterReference | null {
  const written = /&(?:#[0-9]{1,30}|#[xX][0-9a-fA-F]{1,30}|[a-zA-Z][a-zA-Z0-9]{1,34});?/y
  written.lastIndex = at
  const words = written.exec(source)?.[0]
  if (words === undefined) return null
  const text = decodeReference(words)
  if (text === words) return null
  // "&ampfoo" is a reference and three letters: what both end in belongs to the letters.
  let letters = 0
  while (letters < text.length - 1 && text.at(-1 - letters) === words.at(-1 - letters)) letters++
  return { length: words.length - letters, text: text.slice(0, text.length - letters) }
}

/**
 * The beginning of the character reference that a place in the source lies within; the place itself where it lies in none. The parser's
 * places may be some characters late where a reference follows white space.
 */
export function outsideReference(source: string, place: number): number {
  const from = Math.max(0, place - longestReference)
  const ampersand = source.slice(from, place).lastIndexOf('&')
  if (ampersand < 0) return place
  const reference = referenceAt(source, from + ampersand)
  return reference && from + ampersand + reference.length > place ? from + ampersand : place
}
