import type { PageWords } from '../../language/page-words.ts'
import type { SeenLine } from './see-lines.ts'
import type { StoryLines } from './find-stories.ts'

const farthest = 45
const fewestWords = 3
const mostWords = 32
const openingLines = 6
const enough = 1.9
const deckWorth = 1

/**
 * The line that is a story's headline, or null where the page shows none: of the lines between `from` and the text, the
 * one whose words the text takes up, near it, with a byline, a picture or a repetition of itself in between.
 */
export function findHeadline(
  story: StoryLines,
  lines: readonly SeenLine[],
  from: number,
  words: PageWords,
  titles: ReadonlySet<string>,
): number | null {
  const first = story[0]!
  const told = openingWords(story, lines)
  let best: number | null = null
  let bestScore = enough
  let hasByline = false
  const saidAgain = new Set<number>()
  for (let index = first - 1; index >= Math.max(from, first - farthest); index--) {
    const line = lines[index]!
    if (line.kind === 'byline') hasByline = true
    if (line.repeat && !line.repeat.beginning) saidAgain.add(line.repeat.of)
    if (!canBeHeadline(line) && !isNamedBy(lines, index, words)) continue
    const score =
      3 * shareOf(line, told, words) +
      bylineWorth(lines, index, hasByline) +
      (line.kind === 'sentence' || line.kind === 'prose' ? sentenceWorth(line) : 0) +
      (saidAgain.has(line.at) ? 1 : 0) +
      (titles.has(line.traits.words.join(' ')) ? 2 : 0) +
      headingWorth(line) +
      (line.kind === 'related' ? -1.5 : 0) +
      (isRightAbove(lines, index, first) ? 0.6 : 0) -
      0.04 * (first - 1 - index)
    // A deck below the headline takes up the text's words as well, often more of them.
    const isAboveDeck = best === index + 1 && lines[best]!.kind !== 'scrap' && score > bestScore - deckWorth
    if (score > bestScore || isAboveDeck) {
      best = index
      bestScore = score
    }
  }
  return best
}

function canBeHeadline({ kind, traits, repeat }: SeenLine): boolean {
  if (kind !== 'title' && kind !== 'sentence' && kind !== 'related' && kind !== 'prose') return false
  if (traits.wordCount < fewestWords || traits.wordCount > mostWords || repeat?.beginning) return false
  return kind === 'title' || traits.marks?.heading === 1 || (!traits.trailsOff && !repeat)
}

/** "The Ferryman's Ledger" right above "by Aude Marchetti": short as the titles of poems are. */
function isNamedBy(lines: readonly SeenLine[], index: number, { authorship }: PageWords): boolean {
  const { kind, traits, repeat } = lines[index]!
  const below = lines[index + 1]
  const isSigned = below?.kind === 'byline' && authorship.by.has(below.traits.words[0] ?? '')
  return isSigned && kind === 'scrap' && traits.wordCount >= fewestNaming && !repeat
}

const fewestNaming = 2

const bylineReach = 3

/** A byline right below a title tells more than one somewhere between it and the text. */
function bylineWorth(lines: readonly SeenLine[], index: number, hasByline: boolean): number {
  if (lines[index]!.kind === 'related') return 0
  if (lines.slice(index + 1, index + bylineReach).some(({ kind }) => kind === 'byline')) return 1.6
  return hasByline ? 0.6 : 0
}

/** A headline may be a question; one that ends in a full stop is rather a deck or a caption. */
function sentenceWorth({ traits }: SeenLine): number {
  return traits.asks ? 0 : -0.8
}

/** Whether nothing but what belongs to a story's head stands between the line and the text. */
function isRightAbove(lines: readonly SeenLine[], index: number, first: number): boolean {
  if (first - index > 6) return false
  const own = ['caption', 'byline', 'sentence', 'prose', 'title']
  return lines.slice(index + 1, first).every(({ kind, repeat }) => repeat !== null || own.includes(kind))
}

/** Whether a line looks like a title and stands right above a text that begins at `first`. */
export function isTitleAbove(lines: readonly SeenLine[], index: number, first: number): boolean {
  const { kind, repeat } = lines[index]!
  return index < first && kind === 'title' && !repeat?.beginning && isRightAbove(lines, index, first)
}

const farthestTitle = 5

/** The nearest title above an interview, verse or a list that nothing tells to be its headline: its words come up nowhere else. */
export function titleAbove(lines: readonly SeenLine[], from: number, first: number): number | null {
  for (let index = first - 1; index >= Math.max(from, first - farthestTitle); index--) {
    const { kind, repeat } = lines[index]!
    if (kind === 'title' && !repeat) return index
    if (kind === 'heading' || kind === 'related' || kind === 'other') return null
  }
  return null
}

function headingWorth({ traits }: SeenLine): number {
  if (traits.marks?.heading === 1) return 2
  return traits.marks?.heading === 2 ? 0.5 : 0
}

function openingWords(story: StoryLines, lines: readonly SeenLine[]): ReadonlySet<string> {
  return new Set(story.slice(0, openingLines).flatMap((index) => lines[index]!.traits.words.map(rootOf)))
}

/** How many of a title's words of substance the text takes up, 0 to 1; few words prove little. */
function shareOf({ traits }: SeenLine, told: ReadonlySet<string>, words: PageWords): number {
  const own = traits.words.filter((word) => word.length > 2 && !words.functionWords.has(word))
  const shared = own.filter((word) => told.has(rootOf(word))).length
  return shared / Math.max(4, own.length)
}

function rootOf(word: string): string {
  return word.slice(0, 5)
}
