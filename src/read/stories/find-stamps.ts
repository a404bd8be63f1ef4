import type { PageWords } from '../../language/page-words.ts'
import type { SeenLine } from './see-lines.ts'

/** A line that says little more than at what time of day the post beside it was sent: "14:52", "09:04 GMT", "9.1K views 09:40". */
export interface Stamp {
  /** Its place among the lines seen. */
  readonly line: number
  /** Minutes since midnight. */
  readonly minutes: number
}

const fewestStamps = 3
const longestStamp = 40
const mostOtherWords = 2
const leastOrdered = 0.7

/**
 * The times that part a page into posts, as live blogs, tickers and channels have them; empty where there are fewer than three,
 * or where they do not follow one another up or down the page. Running lengths of videos and the dates of articles are none.
 */
export function findStamps(lines: readonly SeenLine[], text: string, words: PageWords): Stamp[] {
  const stamps = lines.flatMap((line, index): Stamp[] => {
    const minutes = lines[index - 1]?.kind === 'player' ? null : readStamp(line, text, words)
    return minutes === null ? [] : [{ line: index, minutes }]
  })
  return stamps.length >= fewestStamps && areOrdered(stamps) ? stamps : []
}

const clock = /(?<![\d.:,/-])([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d:/%-]|\.\d)/

function readStamp({ traits, kind }: SeenLine, text: string, words: PageWords): number | null {
  const [start, end] = traits.span
  if (kind === 'prose' || end - start > longestStamp || traits.digits === 0) return null
  const line = text.slice(start, end)
  const found = clock.exec(line)
  if (!found) return null
  // "Updated at 13.48" dates a post; it begins none.
  if (words.bylines.starts.has(traits.words[0] ?? '')) return null
  const others = traits.words.filter((word) => !words.dateWords.has(word) && !/^\d/.test(word))
  if (others.length > mostOtherWords || traits.words.some(isYear)) return null
  const isAfternoon = traits.words.includes('pm') || /\dp\.?m\b/i.test(line)
  return (Number(found[1]) % (isAfternoon ? 12 : 24)) * 60 + Number(found[2]) + (isAfternoon ? 720 : 0)
}

function isYear(word: string): boolean {
  return word.length === 4 && (word.startsWith('19') || word.startsWith('20'))
}

/** Whether the times nearly all rise or nearly all fall; past midnight they begin again. */
function areOrdered(stamps: readonly Stamp[]): boolean {
  let rising = 0
  let falling = 0
  for (let at = 1; at < stamps.length; at++) {
    const step = stamps[at]!.minutes - stamps[at - 1]!.minutes
    if (step >= 0) rising++
    if (step <= 0) falling++
  }
  return Math.max(rising, falling) >= (stamps.length - 1) * leastOrdered - 0.5
}
