import type { Sentence, Token } from '../../evidence/story.ts'
import type { NameWords } from '../../language/name-words.ts'

/** Neighbouring tokens of one sentence that may name somebody: from `first` up to and without `end`. */
export interface CapitalRun {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly end: number
}

/** What the whole story shows about a word: whether it also stands in small letters, or with a capital inside a sentence. */
export interface Spelling {
  readonly small: ReadonlySet<string>
  readonly capital: ReadonlySet<string>
}

/** Collects the spellings of all words of a story. */
export function readSpelling(sentences: readonly Sentence[]): Spelling {
  const small = new Set<string>()
  const capital = new Set<string>()
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const { text, kind } = tokens[at]!
      if (kind !== 'word') continue
      if (!startsCapital(text)) small.add(text)
      else if (!beginsSentence(tokens, at)) capital.add(text)
    }
  }
  return { small, capital }
}

/** The runs of capitalised words of a sentence, from left to right. */
export function findCapitalRuns({ tokens }: Sentence, spelling: Spelling, words: NameWords): CapitalRun[] {
  const runs: CapitalRun[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!mayStart(tokens, at, spelling, words)) continue
    const end = endOfRun(tokens, at, words)
    runs.push({ tokens, first: at, end })
    at = end - 1
  }
  return runs
}

/** Whether most longer words of a line without a full stop have a capital, as in a headline: there, a capital tells nothing. */
export function isTitleCase({ tokens }: Sentence): boolean {
  if ('.:'.includes(tokens.at(-1)!.text)) return false
  const long = tokens.filter(({ text, kind }) => kind === 'word' && text.length > 3)
  const capitals = long.filter(({ text }) => startsCapital(text))
  return long.length > 4 && capitals.length > 0.6 * long.length
}

export function startsCapital(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0)
  // "al-Assad", "d’Estaing", "el-Sisi"
  if (first === first.toLowerCase()) return /^(?:al|el|an|ar|as|ash|at|d)[-’']\p{Lu}/u.test(word)
  return true
}

/** Whether a token is the first word of its sentence, or of a quotation or a part after a colon in it. */
function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return !before || (before.kind === 'mark' && '“"‘\'«:.?!…(–—-•*'.includes(before.text))
}

function mayStart(tokens: readonly Token[], at: number, spelling: Spelling, words: NameWords): boolean {
  const token = tokens[at]!
  if (!isNameWord(token, words)) return false
  if (!beginsSentence(tokens, at)) return true
  const small = token.text.toLowerCase()
  if (words.sentenceStarts.has(small)) return goesOnAsName(tokens, at, small, words)
  if (words.titles.has(small) || words.givenNames.has(small) || words.organizations.has(small)) return true
  if (spelling.capital.has(token.text) || isAcronym(token.text)) return true
  const next = tokens[at + 1]
  return !spelling.small.has(small) && next !== undefined && (isNameWord(next, words) || next.text === '(')
}

/** "Foreign Minister Orth", "New Delhi", but not "The Orth family" or "In Oslo". */
function goesOnAsName(tokens: readonly Token[], at: number, small: string, words: NameWords): boolean {
  const next = tokens[at + 1]
  if (!next || !isNameWord(next, words)) return false
  return (
    words.officeWords.has(small) ||
    words.titles.has(small) ||
    words.organizationHeads.has(small) ||
    words.nameStarts.has(small)
  )
}

function isNameWord({ text, kind }: Token, words: NameWords): boolean {
  return kind === 'word' && startsCapital(text) && !words.capitalised.has(text.toLowerCase())
}

/** Small words carry a run on where a capital follows: "Ministry of Defence", "Tomás van der Berg", but not "Orth of Norway". */
function endOfRun(tokens: readonly Token[], first: number, words: NameWords): number {
  let end = first + 1
  while (end < tokens.length) {
    if (isNameWord(tokens[end]!, words)) {
      end++
      continue
    }
    if (isOfficeOf(tokens, end, words)) {
      end += 2
      continue
    }
    const next = afterSmallWords(tokens, end, words)
    if (next === end || !carriesOn(tokens, first, end, next, words)) break
    end = next + 1
  }
  return end
}

/** "Prime Minister's Office": the owner is an office, so the name goes on. */
function isOfficeOf(tokens: readonly Token[], end: number, words: NameWords): boolean {
  const [owner, mark, body] = tokens.slice(end - 1, end + 2)
  if (!body || !words.possessives.has(mark!.text) || !startsCapital(body.text)) return false
  return words.titles.has(owner!.text.toLowerCase()) && words.organizationHeads.has(body.text.toLowerCase())
}

/** The first capitalised word after up to two small words ("of the", "van der"); `end` where there is none. */
function afterSmallWords(tokens: readonly Token[], end: number, words: NameWords): number {
  let at = end
  while (at < end + 2 && at < tokens.length && isSmallNameWord(tokens[at]!.text, words)) at++
  return at > end && at < tokens.length && isNameWord(tokens[at]!, words) ? at : end
}

function isSmallNameWord(text: string, words: NameWords): boolean {
  return words.particles.has(text) || words.links.has(text) || text === '&'
}

function carriesOn(tokens: readonly Token[], first: number, end: number, next: number, words: NameWords): boolean {
  const small = tokens.slice(end, next).map(({ text }) => text)
  if (small.every((word) => words.particles.has(word) || word === '&')) return true
  const before = tokens.slice(first, end).map(({ text }) => text.toLowerCase())
  const headed = before.some((word) => words.organizationHeads.has(word))
  if (small[0] === words.of) return headed || words.placeHeads.has(before.at(-1)!)
  if (words.purposeLinks.has(small[0]!)) return headed && before.length > 1
  if (small[0] === words.and && small.length === 1) return !headed && endsInHead(tokens, next, words)
  return false
}

/** "Disaster Prevention and Mitigation Department": one name, since the kind of organisation comes last. */
function endsInHead(tokens: readonly Token[], next: number, words: NameWords): boolean {
  let last = next
  while (last + 1 < tokens.length && isNameWord(tokens[last + 1]!, words)) last++
  return last > next && last < next + 3 && words.organizationHeads.has(tokens[last]!.text.toLowerCase())
}

export function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\d&-]{1,7}s?$/u.test(text) || /^(?:\p{Lu}\.){2,6}$/u.test(text)
}
