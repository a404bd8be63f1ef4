import type { Span } from '../../evidence/span.ts'
import type { Paragraph, Token } from '../../evidence/story.ts'

/** Words in quotation marks, within one paragraph. */
export interface Quotation {
  /** With its marks; to the end of the paragraph where it is never closed. */
  readonly span: Span
  readonly closed: boolean
  /** The quotation of the next paragraph with which this one goes on: each paragraph opens anew, only the last one closes. */
  goesOn: Quotation | null
  /** The quotation of the paragraph before that goes on in this one. */
  carriesOn: Quotation | null
}

/**
 * The quotations of each paragraph, outermost marks only, in order. Curly, straight, mixed and angled marks; single ones where a
 * word follows the first and the second stands at a word's end. An apostrophe opens nothing. Linear in the number of tokens.
 */
export function findQuotations(paragraphs: readonly Paragraph[]): Quotation[][] {
  const all = paragraphs.map((paragraph) => findInParagraph(tokensOf(paragraph), paragraph.span[1]))
  for (let at = 0; at + 1 < all.length; at++) {
    const last = all[at]!.at(-1)
    if (!last || last.closed) continue
    const following = paragraphs[at + 1]!
    const [start] = following.span
    if (all[at + 1]![0]?.span[0] !== start && following.role === paragraphs[at]!.role) {
      const end = closesFirst(tokensOf(following))
      if (end !== null) all[at + 1]!.unshift({ span: [start, end], closed: true, goesOn: null, carriesOn: null })
    }
    const next = all[at + 1]![0]
    if (next?.span[0] !== start) continue
    last.goesOn = next
    next.carriesOn = last
  }
  return all
}

function tokensOf({ sentences }: Paragraph): readonly Token[] {
  return sentences.flatMap(({ tokens }) => tokens)
}

/** Where a paragraph closes a quotation that it has not opened: the end of that mark. Null where it opens one before, or closes none. */
function closesFirst(tokens: readonly Token[]): number | null {
  const mark = tokens.find(({ text }) => text === '"' || doubleOpen.includes(text) || doubleClose.includes(text))
  return mark && doubleClose.includes(mark.text) ? mark.end : null
}

const doubleOpen = '“„«'
const doubleClose = '”»'
/** How far the end of a quotation in single marks is looked for, in tokens. */
const longestSingle = 400

function findInParagraph(tokens: readonly Token[], paragraphEnd: number): Quotation[] {
  const found: Quotation[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind !== 'mark') continue
    const close = closingOf(tokens, at)
    if (close === null) continue
    const last = close < tokens.length ? tokens[close]!.end : paragraphEnd
    found.push({ span: [tokens[at]!.start, last], closed: close < tokens.length, goesOn: null, carriesOn: null })
    at = close
  }
  return found
}

/** The token that closes the quotation that a mark opens; the number of tokens where none does; null where it opens none. */
function closingOf(tokens: readonly Token[], at: number): number | null {
  const mark = tokens[at]!.text
  if (doubleOpen.includes(mark)) return closingDouble(tokens, at)
  if (mark === '"') return gapAfter(tokens, at) === 0 ? closingDouble(tokens, at) : null
  if (mark !== '‘' && mark !== "'") return null
  if (isPair(tokens, at)) return closingPair(tokens, at)
  return gapBefore(tokens, at) > 0 && gapAfter(tokens, at) === 0 ? closingSingle(tokens, at) : null
}

function closingDouble(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < tokens.length; at++) {
    const mark = tokens[at]!.text
    if (doubleClose.includes(mark)) return at
    // A quotation that opens with “ and closes with a straight mark, and one that is straight on both sides.
    if (mark === '"' && (gapBefore(tokens, at) === 0 || gapAfter(tokens, at) > 0)) return at
    // “ once more: the first one was never closed.
    if (mark === '“' && tokens[open]!.text === '“' && gapBefore(tokens, at) > 0) return at - 1
  }
  return tokens.length
}

/** Two single marks that stand for a double one: ''Yes,'' she said. */
function isPair(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text === "'" && tokens[at + 1]?.text === "'" && gapAfter(tokens, at) === 0
}

function closingPair(tokens: readonly Token[], open: number): number | null {
  if (gapAfter(tokens, open + 1) > 0) return null
  for (let at = open + 2; at < tokens.length; at++) {
    if (isPair(tokens, at) && gapBefore(tokens, at) === 0) return at + 1
  }
  return tokens.length
}

function closingSingle(tokens: readonly Token[], open: number): number | null {
  let first: number | null = null
  const end = Math.min(tokens.length, open + longestSingle)
  for (let at = open + 1; at < end; at++) {
    const mark = tokens[at]!.text
    if (mark === '‘' || doubleOpen.includes(mark)) break
    if ((mark !== '’' && mark !== "'") || gapBefore(tokens, at) > 0) continue
    // "the soldiers’ camp" may stand inside: a mark behind a comma or a full stop is a surer end.
    if (tokens[at - 1]!.kind === 'mark') return at
    first ??= at
    if (!tokens[at - 1]!.text.endsWith('s')) break
  }
  return first
}

function gapBefore(tokens: readonly Token[], at: number): number {
  return at === 0 ? 1 : tokens[at]!.start - tokens[at - 1]!.end
}

function gapAfter(tokens: readonly Token[], at: number): number {
  return at + 1 < tokens.length ? tokens[at + 1]!.start - tokens[at]!.end : 1
}
