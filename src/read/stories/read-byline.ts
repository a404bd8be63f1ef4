import type { Credit, Token } from '../../evidence/story.ts'
import type { PageWords } from '../../language/page-words.ts'
import { foldedWords } from './for-each-word.ts'

/** What is known beside the words of a byline. */
interface Known {
  /** Names of the outlet; and of authors, as the page's markup states them. */
  readonly houses: readonly string[]
  readonly stated: readonly string[]
  /** Whether the page's markup shows that this is a byline: then it may have no "by". */
  readonly isMarked: boolean
  /** The line below, which may say what the one named here is: "News reporter". */
  readonly below: string
}

/** A name in a byline, and where the tokens behind it begin. */
interface Read {
  readonly credit: Credit
  readonly next: number
}

const mostWords = 5
const mostNames = 8

/**
 * The names of a byline: "By Ana Ruiz and Tom Ash", "Written by Regan", "by Ana Ruiz (reporting) and Lee Orr (photographs)", "Ana Ruiz
 * Kariba Post". A list divided by commas must end in "and": else what follows the first comma says what the author is.
 */
export function readByline(text: string, tokens: readonly Token[], words: PageWords, known: Known): Credit[] {
  const { by, notBy } = words.authorship
  const at = tokens.findIndex(
    (token, index) => by.has(token.text.toLowerCase()) && !notBy.has(tokens[index - 1]?.text.toLowerCase() ?? ''),
  )
  if (at >= 0) return readNames(text, tokens, at + 1, words, known)
  return known.isMarked ? withoutBy(text, tokens, words, known) : []
}

function readNames(text: string, tokens: readonly Token[], start: number, words: PageWords, known: Known): Credit[] {
  const credits: Credit[] = []
  /** How many of them a last "and" makes sure of. */
  let sure = 1
  let at = tokens[start]?.text === ':' ? start + 1 : start
  while (credits.length < mostNames) {
    const read = readName(text, tokens, at, words, known, credits.length === 0)
    if (!read) break
    credits.push(read.credit)
    at = read.next
    const mark = tokens[at]?.text.toLowerCase() ?? ''
    const isListed = mark === ',' && tokens[at + 1]?.text.toLowerCase()
    if (words.authorship.and.has(mark)) sure = credits.length + 1
    else if (mark !== ',') break
    at += isListed && words.authorship.and.has(isListed) ? 2 : 1
    if (isListed && words.authorship.and.has(isListed)) sure = credits.length + 1
  }
  return credits.slice(0, sure)
}

function readName(
  text: string,
  tokens: readonly Token[],
  start: number,
  words: PageWords,
  { houses, stated }: Known,
  isFirst: boolean,
): Read | null {
  const end = nameEnd(text, tokens, start, words, houses)
  if (end === start) return null
  const from = tokens[start]!.start
  const span = [from, gluedEnd(text, from, stated) ?? endOfName(tokens[end - 1]!, words, houses)] as const
  const written = text.slice(...span)
  const isStated = stated.some((name) => fold(name) === fold(written))
  // A single word may be anything but where nothing else stands behind "by".
  const isAlone = end === tokens.length || tokens[end]!.kind !== 'word' || words.dateWords.has(bare(tokens[end]!))
  if (end - start < 2 && !isStated && !(isFirst && isAlone)) return null
  const { role, next } = roleBehind(tokens, end, words)
  const name = stated.find((other) => fold(other) === fold(written) && written === written.toUpperCase()) ?? written
  return { credit: { name, role, span }, next }
}

/** Where a name ends that begins here: at a small letter, a number, a month, what its bearer does, or the outlet's name. */
function nameEnd(
  text: string,
  tokens: readonly Token[],
  start: number,
  words: PageWords,
  houses: readonly string[],
): number {
  let at = start
  for (; at < Math.min(tokens.length, start + mostWords); at++) {
    const token = tokens[at]!
    if (at > start && beginsHouse(text, tokens, at, houses)) break
    if (token.kind !== 'word' || words.dateWords.has(bare(token))) break
    const isParticle =
      at > start && words.authorship.particles.has(token.text) && tokens.slice(at + 1, at + 3).some(isCapital)
    if (!isParticle && !isCapital(token)) break
    if (at > start && (beginsPhrase(tokens, at, words) || words.authorship.behind.has(bare(token)))) break
    // "Kariba Post Staff" is how a house signs.
    if (
      words.authorship.jobs.has(token.text.toLowerCase()) &&
      at - start >= 2 &&
      !isHouse(text, tokens, start, at, houses)
    )
      break
  }
  return at
}

/** "Updated", "Last updated": what stands behind a name and is none. */
function beginsPhrase(tokens: readonly Token[], at: number, { bylines }: PageWords): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]]
  return bylines.starts.has(bare(token)) || (next !== undefined && bylines.starts.has(`${bare(token)} ${bare(next)}`))
}

/** Where a stated name ends that stands here with more behind it and no space between: "Ana RuizKariba Post", "Ana Ruiz2031-02-04". */
function gluedEnd(text: string, from: number, stated: readonly string[]): number | null {
  const name = stated.find((one) => text.startsWith(one, from) && /[\p{Lu}\d]/u.test(text.charAt(from + one.length)))
  return name === undefined ? null : from + name.length
}

/** Where a name ends in its last token: "RuizStaff" and "RuizKaribaPost" are two words that stand together. */
function endOfName({ text, start, end }: Token, words: PageWords, houses: readonly string[]): number {
  const seam = text.search(/(?<=\p{Ll})\p{Lu}/u)
  if (seam < 2) return end
  // "KaribaPost" has signed itself.
  if (houses.some((house) => foldedWords(house).join('').startsWith(text.toLowerCase()))) return end
  const rest = text.slice(seam).toLowerCase()
  const isHouse = houses.some((house) => foldedWords(house).join('').startsWith(rest))
  return isHouse || words.authorship.jobs.has(rest) ? start + seam : end
}

/** "Ana Ruiz Kariba Post": whether the words from here on are the outlet's name. */
function beginsHouse(text: string, tokens: readonly Token[], at: number, houses: readonly string[]): boolean {
  const rest = fold(text.slice(tokens[at]!.start, tokens.at(-1)!.end))
  return houses.some((house) => rest === fold(house))
}

function isHouse(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  houses: readonly string[],
): boolean {
  const name = fold(text.slice(tokens[start]!.start, tokens[end - 1]!.end)).replace(/^the /, '')
  return houses.some((house) => fold(house).replace(/^the /, '') === name)
}

/** What a name in brackets did: "(reporting)", "(photography)". */
function roleBehind(tokens: readonly Token[], at: number, words: PageWords): { role: Credit['role']; next: number } {
  if (tokens[at]?.text !== '(') return { role: 'text', next: at }
  const close = tokens.findIndex(({ text }, index) => index > at && text === ')')
  const did = tokens.slice(at + 1, close < 0 ? tokens.length : close).map(bare)
  const role = (['photo', 'video'] as const).find((one) => did.some((word) => words.credits[one].has(word)))
  return { role: role ?? 'text', next: close < 0 ? tokens.length : close + 1 }
}

const mostWordsWithoutBy = 4

/** "Ana Ruiz Kariba Post", "Ana Ruiz - 4 March", or "Ana Ruiz" above "News reporter": a line that begins with a name. */
function withoutBy(text: string, tokens: readonly Token[], words: PageWords, { houses, below }: Known): Credit[] {
  const end = nameEnd(text, tokens, 0, words, houses)
  if (end < 2 || end > mostWordsWithoutBy) return []
  const name = tokens.slice(0, end)
  if (name.some((token) => isNoName(token.text.toLowerCase(), words))) return []
  const behind = tokens[end]
  const isFollowed = behind
    ? beginsHouse(text, tokens, end, houses) || tokens.slice(end, end + 2).some((token) => isOfDate(token, words))
    : foldedWords(below.slice(0, longestJob)).some((word) => words.authorship.jobs.has(word))
  const span = [name[0]!.start, name.at(-1)!.end] as const
  return isFollowed ? [{ name: text.slice(...span), role: 'text', span }] : []
}

const longestJob = 60

function isNoName(word: string, { authorship, bylines, functionWords }: PageWords): boolean {
  return authorship.jobs.has(word) || bylines.starts.has(word) || functionWords.has(word)
}

function isOfDate(token: Token, { dateWords }: PageWords): boolean {
  return token.kind === 'number' || dateWords.has(bare(token))
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text)
}

function bare({ text }: Token): string {
  return text.toLowerCase().replaceAll('.', '')
}

function fold(name: string): string {
  return foldedWords(name).join(' ')
}
