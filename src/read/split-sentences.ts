import type { Span } from '../evidence/span.ts'
import type { Sentence, Token } from '../evidence/story.ts'
import type { SentenceWords } from '../language/sentence-words.ts'
import { ordinaryForm, splitTokens } from './split-tokens.ts'

/**
 * The sentences of one block, with their tokens (as `splitTokens` has them). A sentence reaches from its first to its last token,
 * closing quotation marks and brackets included. Sentences within one quotation are split; “Stop!” she said is one. Takes
 * time linear in the length of the span.
 */
export function splitSentences(text: string, span: Span, words: SentenceWords): Sentence[] {
  const tokens = splitTokens(text, span, words)
  const block: Block = { text, tokens, words }
  const sentences: Sentence[] = []
  let first = 0
  const close = (next: number): void => {
    if (next <= first) return
    const inside = tokens.slice(first, next)
    sentences.push({ span: [inside[0]!.start, inside.at(-1)!.end], tokens: inside })
    first = next
  }
  for (let at = 0; at < tokens.length; at++) {
    if (at > first && startsParagraph(block, at)) close(at)
    if (!isStop(tokens[at]!)) continue
    const next = afterStop(block, at)
    if (endsSentence(block, { first, stop: at, next })) close(next)
    at = next - 1
  }
  close(tokens.length)
  return sentences
}

interface Block {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: SentenceWords
}

/** A place where a sentence may end: its first token, the token that stops it, and the first token after its closing marks. */
interface Candidate {
  readonly first: number
  readonly stop: number
  readonly next: number
}

const stops = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '।', '۔', '‼', '⁉', '‽'])
const wideStops = new Set(['。', '！', '？', '।'])
const closers = new Set(['”', '’', '"', "'", '»', '›', ')', ']', '}', '」', '』', '）', '］', '〉', '》'])
const openers = new Set(['“', '‘', '„', '‚', '"', "'", '«', '‹', '(', '[', '{', '「', '『'])
/** Marks after which a sentence that seemed to end goes on: “etc., ...”, “Stop!” – she ... */
const goesOn = new Set([',', ';', ':', ')', ']', '}', '–', '—', '/', '&', '%'])

function isStop(token: Token): boolean {
  if (token.kind === 'mark') return stops.has(token.text)
  return token.kind === 'word' && token.text.endsWith('.')
}

/** The first token after a stop, the stops that follow it ("?!", "...", ". . .") and the closing quotation marks and brackets. */
function afterStop(block: Block, stop: number): number {
  const { tokens } = block
  let at = stop + 1
  while (at < tokens.length && stops.has(tokens[at]!.text) && gapBefore(block, at) <= 1) at++
  while (at < tokens.length && closes(block, at)) {
    at++
    while (at < tokens.length && stops.has(tokens[at]!.text) && gapBefore(block, at) === 0) at++
  }
  return at
}

/** Whether the token closes a quotation or a bracket that the sentence before it stands in. */
function closes(block: Block, at: number): boolean {
  const token = block.tokens[at]!
  if (!closers.has(token.text)) return false
  if (gapBefore(block, at) > 0) return token.text === '”' && gapBefore(block, at) === 1
  if (token.text !== '"' && token.text !== "'") return true
  // A straight mark with a word right behind it opens the next quotation: ended."The.
  const next = block.tokens[at + 1]
  return next?.kind !== 'word' || next.start > token.end
}

function endsSentence(block: Block, candidate: Candidate): boolean {
  const { tokens, words } = block
  const next = tokens[candidate.next]
  if (!next) return true
  const stop = tokens[candidate.stop]!
  const closing = tokens[candidate.next - 1]!
  if (gapBefore(block, candidate.next) === 0) {
    return wideStops.has(stop.text) || isGluedStart(block, candidate)
  }
  if (startsParagraph(block, candidate.next)) return true
  if (goesOn.has(next.text)) return false
  const closed = closers.has(closing.text)
  if (stop.kind === 'word') return abbreviationEnds(block, candidate, closed)
  if (isListNumber(block, candidate)) return false
  if (isOmission(tokens, candidate)) return false
  if (next.kind === 'word' && startsSmall(next.text)) return endsBeforeSmall(block, candidate, closed)
  return stop.text === '.' || !closed || !namesSpeaker(tokens, candidate.next, words)
}

/** An abbreviation ends the sentence as well where the next word can only begin one: "in the U.S. The". */
function abbreviationEnds(block: Block, candidate: Candidate, closed: boolean): boolean {
  const { tokens, words } = block
  const abbreviation = ordinaryForm(tokens[candidate.stop]!.text.slice(0, -1))
  if (words.titles.has(abbreviation)) return false
  let at = candidate.next
  const quoted = isOpeningQuote(tokens[at]!.text)
  while (at < tokens.length && openers.has(tokens[at]!.text)) at++
  const next = tokens[at]
  if (next?.kind !== 'word' || startsSmall(next.text)) return false
  if (isLetterName(block, candidate)) return true
  if (quoted || isPair(abbreviation, closed, tokens[candidate.next - 1]!)) return true
  if (words.usualEnds.has(abbreviation)) return !words.afterUsualEnds.has(next.text)
  return words.starters.has(baseForm(next.text))
}

/** "She wrote on X. Orth left": a letter that is a name, and no initial. */
function isLetterName({ tokens, words }: Block, { stop }: Candidate): boolean {
  const opener = tokens[stop - 1]?.text ?? ''
  return words.letterNames.has(tokens[stop]!.text.slice(0, -1)) && words.letterNameOpeners.has(opener)
}

/** A closed quotation that ends in an abbreviation ends there: “It was made in the U.S.” Orth left. */
function isPair(abbreviation: string, closed: boolean, closing: Token): boolean {
  return closed && abbreviation.length > 1 && (closing.text === '”' || closing.text === '"')
}

/** "It" for "It’s" and "They’re". */
function baseForm(word: string): string {
  const apostrophe = Math.max(word.indexOf('’'), word.indexOf("'"))
  return (apostrophe > 0 ? word.slice(0, apostrophe) : word).toLowerCase()
}

/** "1." at the beginning of a block counts, and ends nothing. */
function isListNumber({ tokens }: Block, candidate: Candidate): boolean {
  return candidate.first === 0 && candidate.stop === 1 && tokens[0]!.kind === 'number'
}

/** "[...]" and "(…)" stand for words left out. */
function isOmission(tokens: readonly Token[], candidate: Candidate): boolean {
  const before = tokens[candidate.stop - 1]?.text
  const after = tokens[candidate.next - 1]!.text
  return (before === '[' && after === ']') || (before === '(' && after === ')')
}

/** “Stop!” she said; Yahoo! is; an ellipsis ... goes on. One full stop ends even before "al-Qaeda" or "iPhone". */
function endsBeforeSmall(block: Block, candidate: Candidate, closed: boolean): boolean {
  const stop = block.tokens[candidate.stop]!.text
  return !closed && (stop === '.' || stop === '?') && candidate.next === candidate.stop + 1
}

/** After a question or a cry: “Why?” Finance Minister Lena Orth asked. */
function namesSpeaker(tokens: readonly Token[], start: number, words: SentenceWords): boolean {
  const first = tokens[start]!
  if (first.kind !== 'word' || (words.starters.has(first.text.toLowerCase()) && first.text.length > 1)) return false
  for (let at = start; at < Math.min(tokens.length, start + 9); at++) {
    const token = tokens[at]!
    if (token.kind === 'mark') return false
    if (words.cuesAfterQuote.has(token.text)) return true
  }
  return false
}

/** A sentence that begins without a space after the last: "ended.The", said.“We. */
function isGluedStart(block: Block, candidate: Candidate): boolean {
  const { tokens } = block
  const next = tokens[candidate.next]!
  if (isOpeningQuote(next.text) && next.text !== '"' && next.text !== "'") return true
  const before = tokens[candidate.stop - 1]
  if (!before || before.text.length < 2 || before.kind !== 'word' || next.kind !== 'word') return false
  return startsCapital(next.text) && startsSmall(next.text.slice(1)) && tokens[candidate.stop]!.text !== '…'
}

function isOpeningQuote(mark: string): boolean {
  return openers.has(mark) && !'([{'.includes(mark)
}

/** Whether a word begins with a letter that has a capital form and is not it. */
function startsSmall(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0)
  return first !== first.toUpperCase()
}

function startsCapital(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0)
  return first !== first.toLowerCase()
}

/** Code units between a token and the one before it. */
function gapBefore(block: Block, at: number): number {
  return at === 0 ? 0 : block.tokens[at]!.start - block.tokens[at - 1]!.end
}

/** A blank line before the token: the block holds several paragraphs. */
function startsParagraph(block: Block, at: number): boolean {
  if (at === 0 || gapBefore(block, at) < 2) return false
  const gap = block.text.slice(block.tokens[at - 1]!.end, block.tokens[at]!.start)
  const firstBreak = gap.indexOf('\n')
  return firstBreak >= 0 && gap.includes('\n', firstBreak + 1)
}
