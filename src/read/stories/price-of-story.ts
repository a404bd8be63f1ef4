import type { PageWords } from '../../language/page-words.ts'
import { isAcronymOf } from './is-acronym-of.ts'
import type { SeenLine } from './see-lines.ts'

/** Two paragraphs that follow one another in the text, as indexes into the lines seen. */
export interface Gap {
  readonly before: number
  readonly after: number
  /** How many words of substance the paragraph after it shares with the last few before it; those that are no names count half. */
  readonly shared: number
  /** The weight of the page's topic words: what words can tell where there are few of them is little. */
  readonly told: number
}

/** What tells of a new story and what against one, in nats, as the words' likelihood is. Chosen on pages of many outlets. */
const prices = {
  /** A new story where nothing but the words tells of one. */
  story: 34,
  /** On a page with fewer words that tell a topic than this it costs in proportion less. */
  enough: 200,
  /** No less than this share of it between two paragraphs that stand beside each other: there only words tell of it. */
  leastBeside: 0.5,
  /** Each line of furniture between the two, up to `lineMost` of them. */
  line: -1.5,
  lineMost: 22,
  byline: -34,
  /** A title that the paragraphs after it take up, and those before it do not. */
  headline: -25,
  /** A title or a picture that stands there twice, as above a story. */
  repeated: -24,
  copyright: -6,
  dateline: -20,
  /** The paragraph before breaks off. */
  unfinished: -8,
  /** Three blank lines or more, and nothing else between the two. */
  blanks: -10,
  /** "He said", "However", or a quotation that goes on. */
  continuation: 22,
  quotation: 20,
  /** Stories seldom begin with somebody's words. */
  quoted: 5,
  /** The paragraph says nothing of what the last ones spoke of. */
  unrelated: -10,
  /** Each word of the last paragraphs that it takes up, up to `takenUpMost` of them. */
  takenUp: 6,
  takenUpMost: 5,
  /** An organisation with its initials, as where a story first names it: "the Forest Protection Board (FPB)". */
  introduction: -18,
} satisfies Record<string, number>

const farthest = 60
/** One word that is no name is taken up by chance, where other lines stand between. */
const slight = 0.5

/** What it costs to begin a new story after this gap: little where a headline and a byline stand, much before "He said". */
export function priceOfStory(gap: Gap, lines: readonly SeenLine[], text: string, words: PageWords): number {
  const [before, after] = [lines[gap.before]!, lines[gap.after]!]
  const between = lines.slice(Math.max(gap.before + 1, gap.after - farthest), gap.after)
  const isBeside = after.at - before.at <= 2
  const tells = Math.min(1, Math.max(isBeside ? prices.leastBeside : 0, gap.told / prices.enough))
  let price = prices.story * tells + prices.line * Math.min(prices.lineMost, between.length)
  if (between.some(({ kind }) => kind === 'byline')) price += prices.byline
  if (between.some(({ kind }) => kind === 'other')) price += prices.copyright
  if (between.some(({ repeat }) => repeat !== null && !repeat.beginning && repeat.of > before.at))
    price += prices.repeated
  price += prices.headline * worthOfHeadline(between, gap, lines, words)
  if (after.traits.hasDateline) price += prices.dateline
  if (!before.traits.ended) price += prices.unfinished
  if (after.at - before.at > 3 && between.length === 0) price += prices.blanks
  const shared = between.length > 0 ? Math.max(0, gap.shared - slight) : gap.shared
  price += shared === 0 ? prices.unrelated * tells : prices.takenUp * Math.min(prices.takenUpMost, shared)
  if (introducesInitials(after, text)) price += prices.introduction
  if (words.continuations.has(after.traits.words[0] ?? '')) price += prices.continuation
  if (openers.has(text.charAt(after.traits.span[0]))) price += prices.quoted
  if (carriesOnQuotation(before, after, text)) price += prices.quotation
  return price
}

const near = 3

/** 0 to 1: how much more of a title's words the paragraphs below it have than those above; the best title counts. */
function worthOfHeadline(
  between: readonly SeenLine[],
  gap: Gap,
  lines: readonly SeenLine[],
  { functionWords }: PageWords,
): number {
  const titles = between.filter(({ kind }) => kind === 'title')
  if (titles.length === 0) return 0
  const below = rootsIn(lines.slice(gap.after, gap.after + near))
  const above = rootsIn(lines.slice(Math.max(0, gap.before - near + 1), gap.before + 1))
  return titles.reduce((best, { traits }) => {
    const own = traits.words.filter((word) => word.length > 2 && !functionWords.has(word)).map(rootOf)
    const more = own.filter((word) => below.has(word)).length - own.filter((word) => above.has(word)).length
    return Math.max(best, more / Math.max(4, own.length))
  }, 0)
}

function rootsIn(lines: readonly SeenLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ traits }) => traits.words.map(rootOf)))
}

function rootOf(word: string): string {
  return word.slice(0, 5)
}

const longestOpening = 120

function introducesInitials({ traits }: SeenLine, text: string): boolean {
  const opening = text.slice(traits.span[0], Math.min(traits.span[1], traits.span[0] + longestOpening))
  const found = opening.includes('(') ? /\(([A-Z]{2,6})\)/.exec(opening) : null
  return found !== null && isAcronymOf(found[1]!, opening.slice(0, found.index))
}

const openers = new Set(['"', '“', '„', '«'])

/** A quotation over several paragraphs opens again at each and closes only at its end. */
function carriesOnQuotation(before: SeenLine, after: SeenLine, text: string): boolean {
  const last = text.charAt(before.traits.span[1] - 1)
  return (
    openers.has(text.charAt(after.traits.span[0])) && openers.has(text.charAt(before.traits.span[0])) && last !== '"'
  )
}
