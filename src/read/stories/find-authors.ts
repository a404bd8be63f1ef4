import type { Page } from '../../evidence/page.ts'
import type { Span } from '../../evidence/span.ts'
import type { Credit, Paragraph } from '../../evidence/story.ts'
import type { PageWords } from '../../language/page-words.ts'
import { foldedWords } from './for-each-word.ts'
import { readByline } from './read-byline.ts'

/** Names of one word are too often words of something else to be looked for outside the lines above the text. */
const fewestWordsAnywhere = 2

/**
 * Who wrote a story: whom its bylines name, and whom the markup names, if the page shows that name. `isOnly` says that the page has no
 * other story: its markup speaks of this one then. An outlet that names itself as the author has not said who wrote it.
 */
export function findAuthors(
  page: Page,
  paragraphs: readonly Paragraph[],
  words: PageWords,
  isOnly: boolean,
): readonly Credit[] {
  const stated = page.metadata.authors.map(({ value }) => value)
  const houses = page.metadata.outlet.map(({ value }) => value)
  const bylines = paragraphs.filter(({ role }) => role === 'byline')
  const signed = bylines.flatMap(({ span, sentences }) =>
    readByline(
      page.text,
      sentences.flatMap(({ tokens }) => tokens),
      words,
      {
        houses,
        stated,
        isMarked: page.mediaType === 'text/html',
        below: lineBelow(page, span[1]),
      },
    ),
  )
  const written = signed.length > 0 ? signed : reportedBy(page, paragraphs, words)
  const shown = isOnly ? shownNames(page, paragraphs) : []
  const named = [...written, ...shown]
  if (named.length === 0) return []
  const known = new Set(houses.map(houseKey))
  for (const { name, written: forms } of words.agencies) for (const form of [name, ...forms]) known.add(keyOf(form))
  const fixed = known.size
  return named.filter(({ name }) => {
    const key = keyOf(name)
    if (key === '' || known.has(key) || known.has(houseKey(name)) || isDesk(name, houses, words)) return false
    // "Ana Ruiz, Kariba Post" in the Kariba Post Online.
    if (known.size > fixed && houses.some((house) => houseKey(house).startsWith(`${houseKey(name)} `))) return false
    // "Troy Smith" is "Troy L. Smith".
    for (const form of [key, shortKey(key)]) known.add(form)
    return true
  })
}

/** "Kariba Post Staff", "Court Reporter", "Lake University", "7 News": a house and no person. */
function isDesk(name: string, houses: readonly string[], { authorship }: PageWords): boolean {
  const parts = foldedWords(name)
  const [first = ''] = parts
  if (/^\d/.test(first) || /\.(?:com|org|net)$/i.test(name)) return true
  const isHouse = houses.some((house) => foldedWords(house).join('').startsWith(first))
  if (parts.length === 1 && first.length >= shortestHouse && isHouse) return true
  if (!authorship.jobs.has(parts.at(-1)!) && !parts.some((part) => authorship.desks.has(part))) return false
  const besides = parts.filter((part) => !authorship.desks.has(part) && !authorship.jobs.has(part))
  const own = besides.join(' ')
  return besides.length < 2 || houses.some((house) => houseKey(house).startsWith(own) || keyOf(house).startsWith(own))
}

const shortestHouse = 5

/** Who is named below a text that no byline stands above: "(Reporting by Ana Ruiz; Editing by Tom Ash)". */
function reportedBy({ text }: Page, paragraphs: readonly Paragraph[], words: PageWords): Credit[] {
  const notes = paragraphs.filter(({ role }) => role === 'note')
  return notes.flatMap(({ sentences }) => {
    const tokens = sentences.flatMap((sentence) => sentence.tokens)
    const first = tokens.findIndex(({ kind }) => kind === 'word')
    const opening = tokens.slice(first, first + 2).map((token) => token.text.toLowerCase())
    if (!words.bylines.starts.has(opening.join(' '))) return []
    return readByline(text, tokens, words, { houses: [], stated: [], isMarked: false, below: '' })
  })
}

const longestLook = 200

/** The next line with words. */
function lineBelow({ text }: Page, end: number): string {
  const below = text.slice(end, end + longestLook).trimStart()
  const stop = below.indexOf('\n')
  return stop < 0 ? below : below.slice(0, stop)
}

/** Names of the markup where the page shows them: above the text first, else anywhere. */
function shownNames({ text, metadata }: Page, paragraphs: readonly Paragraph[]): Credit[] {
  const first = paragraphs.find(({ role }) => role === 'body')
  if (!first) return []
  const head: Span = [Math.max(0, paragraphs[0]!.span[0] - headLength), first.span[0]]
  const houses = new Set(metadata.outlet.map(({ value }) => houseKey(value)))
  const stated = metadata.authors.filter(({ value, from }) => from !== 'author' && !houses.has(houseKey(value)))
  // What an element shows may be the author of a teaser or a comment: the page's data know better.
  const trusted = stated.length > 0 ? stated : metadata.authors
  return trusted.flatMap(({ value: name, from }): Credit[] => {
    const isLong = foldedWords(name).length >= fewestWordsAnywhere
    if (from === 'author' && !isLong) return []
    const isAnywhere = from !== 'author' && isLong
    const span = placeOf(text, name, head) ?? (isAnywhere ? placeOf(text, name, [head[1], text.length]) : null)
    if (!span) return []
    const whole = isLong ? span : lineOfName(text, span)
    const written = text.slice(...whole)
    // The markup tells how a name is written that the page has in capitals.
    return [{ name: written === name.toUpperCase() ? name : written, role: 'text', span: whole }]
  })
}

const longestName = 40

/** The line around a name of one word, where it is a few words with capitals: "Todd Ashby" of Todd. */
function lineOfName(text: string, [start, end]: Span): Span {
  const from = text.lastIndexOf('\n', start) + 1
  const found = text.indexOf('\n', end)
  const to = found < 0 ? text.length : found
  if (from !== start || to - from > longestName) return [start, end]
  return /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,2}$/u.test(text.slice(from, to)) ? [from, to] : [start, end]
}

/** How far above a story's first line its author may be named, in characters. */
const headLength = 300

/** "Una Dahl" of UNA DAHL. */
function withCapitals(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
}

/** Where a name stands by itself, as the markup writes it or in capitals, or with capitals where the markup has nothing else. */
function placeOf(text: string, name: string, [start, end]: Span): Span | null {
  for (const form of [name, name.toUpperCase(), withCapitals(name)]) {
    for (let at = text.indexOf(form, start); at >= 0 && at < end; at = text.indexOf(form, at + 1)) {
      if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + form.length))) return [at, at + form.length]
    }
  }
  return null
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character)
}

function keyOf(name: string): string {
  return foldedWords(name).join(' ')
}

/** "The Kariba Post" and "KaribaPost.example" without what says that it is a house, or an address. */
function houseKey(name: string): string {
  return keyOf(name.replace(/\.(?:com|org|net|info|co\.\w\w|\w\w)$/i, '')).replace(/^the /, '')
}

/** First and last name alone. */
function shortKey(key: string): string {
  const parts = key.split(' ')
  return parts.length > 2 ? `${parts[0]!} ${parts.at(-1)!}` : key
}
