import type { Attribution } from '../../evidence/attribution.ts'
import type { Span } from '../../evidence/span.ts'
import type { Sentence, Story } from '../../evidence/story.ts'
import type { OwnVoiceWords } from '../../language/own-voice-words.ts'

/** Words by which the outlet says that it heard something, without saying from whom. */
export interface Hedge {
  /** "reportedly", "is believed to". */
  readonly span: Span
  /** The clause that they hedge. */
  readonly clause: Span
}

/**
 * Hedges in the outlet's own voice: "reportedly", "allegedly", "are believed to". What stands inside of what somebody is reported
 * to have said is that one's hedge, not the outlet's. Takes time linear in the length of the story.
 */
export function findHedges(story: Story, attributions: readonly Attribution[], words: OwnVoiceWords): Hedge[] {
  const said = attributions.flatMap(({ content }) => content).toSorted((a, b) => a[0] - b[0])
  const found = story.paragraphs
    .filter(({ role }) => role !== 'byline')
    .flatMap(({ sentences }) => sentences.flatMap((sentence) => hedgesIn(sentence, words)))
  let next = 0
  let reach = 0
  return found
    .toSorted((a, b) => a.span[0] - b.span[0])
    .filter(({ span }) => {
      while (next < said.length && said[next]![0] <= span[0]) reach = Math.max(reach, said[next++]![1])
      return reach <= span[0]
    })
}

function hedgesIn({ tokens }: Sentence, words: OwnVoiceWords): Hedge[] {
  const row = tokens.map(({ text }) => text.toLowerCase())
  return row.flatMap((word, at) => {
    const [first, end] = words.hedges.has(word) ? [at, at + 1] : (believedAt(row, at, words) ?? [0, 0])
    if (end === first) return []
    // "30 people were reportedly hurt", but "the companies | allegedly backed by"
    const from = isInVerb(row, first, words) ? boundBefore(row, first, words) : first
    const to = boundBehind(row, end, words)
    return [{ span: spanOf(tokens, first, end), clause: spanOf(tokens, from, to) }]
  })
}

/** Whether a hedge belongs to the verb of its clause, so that the subject is hedged too. */
function isInVerb(row: readonly string[], at: number, words: OwnVoiceWords): boolean {
  return words.beForms.has(row[at]!) || row[at] === words.itIs || words.auxiliaries.has(row[at - 1] ?? '')
}

function spanOf(tokens: Sentence['tokens'], first: number, end: number): Span {
  return [tokens[first]!.start, tokens[end - 1]!.end]
}

/** "is believed to", "was reported to have", "it is understood that". */
function believedAt(row: readonly string[], at: number, words: OwnVoiceWords): [number, number] | null {
  const word = row[at]!
  if (!words.believed.has(word) && !words.told.has(word)) return null
  const be = [at - 1, at - 2].find((place) => words.beForms.has(row[place] ?? ''))
  if (be === undefined) return null
  const infinitive = row[at + 1] === words.to && (words.believed.has(word) || words.perfects.has(row[at + 2] ?? ''))
  if (infinitive) return [be, at + 2]
  return row[at + 1] === words.that && row[be - 1] === words.itIs ? [be - 1, at + 2] : null
}

const marks: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '(', ')', '“', '”', '"'])

/** How far a clause reaches to each side of its hedge at most, in tokens. */
const reach = 30

/** Where the clause around a place begins. */
function boundBefore(row: readonly string[], at: number, words: OwnVoiceWords): number {
  let first = at
  while (first > Math.max(0, at - reach) && !isBound(row[first - 1]!, words)) first--
  return first
}

function boundBehind(row: readonly string[], at: number, words: OwnVoiceWords): number {
  let end = at
  while (end < Math.min(row.length, at + reach) && !isBound(row[end]!, words)) end++
  return end
}

function isBound(word: string, words: OwnVoiceWords): boolean {
  return marks.has(word) || words.bounds.has(word)
}
