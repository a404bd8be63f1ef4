import type { PageWords } from '../../language/page-words.ts'
import type { SeenLine } from './find-body.ts'

/** Two paragraphs that follow one another in the text, and what stands between them. Indexes are into the lines seen. */
export interface Gap {
  readonly before: number
  readonly after: number
}

/** Prices are in nats, as the words' likelihood is: what a new story costs when nothing tells of one, and what tells of one. */
export const prices = {
  story: 46,
  least: 4,
  line: 1.4,
  lineMost: 26,
  byline: 14,
  headline: 8,
  copyright: 6,
  dateline: 14,
  unfinished: 4,
  blank: 8,
  continuation: -14,
  quotation: -10,
}

/** What it costs to begin a new story after this gap: little where a headline and a byline stand, much before "He said". */
export function priceOfStory(gap: Gap, lines: readonly SeenLine[], text: string, words: PageWords): number {
  const between = lines.slice(gap.before + 1, Math.min(gap.after, gap.before + 80))
  const after = lines[gap.after]!
  let price = prices.story - Math.min(prices.lineMost, between.length * prices.line)
  if (between.some(({ kind }) => kind === 'byline')) price -= prices.byline
  if (between.some(({ kind }) => kind === 'title')) price -= prices.headline
  if (between.some(({ kind }) => kind === 'other')) price -= prices.copyright
  if (beginsWithDateline(after, text)) price -= prices.dateline
  if (!lines[gap.before]!.traits.ended) price -= prices.unfinished
  if (words.continuations.has(after.traits.words[0] ?? '')) price -= prices.continuation
  return Math.max(prices.least, price)
}

const longestDateline = 60

/** "MADRID — ", "KHARTOUM, Sudan (AP) — ", "(CNN)": a place in capitals before a dash, or an agency in brackets. */
export function beginsWithDateline({ traits }: SeenLine, text: string): boolean {
  const head = text.slice(traits.span[0], Math.min(traits.span[1], traits.span[0] + longestDateline))
  if (/^\([A-Z][A-Za-z ]{1,20}\)/.test(head)) return true
  const dash = head.search(/ ?[—–]|\) ?-| --? /)
  if (dash < 3) return false
  const place = head.slice(0, dash)
  return (
    /^[A-Z][A-Z.'’ -]{2,}(?:[,(]|$| [A-Z(])/.test(place) ||
    /^[A-Z][\w.' -]{1,30}, ?[A-Z][\w.' -]{1,24}(?:\(|$)/.test(place)
  )
}
