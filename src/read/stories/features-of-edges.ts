import type { PageWords } from '../../language/page-words.ts'
import { family, familyOfPairs, ranges } from './feature-names.ts'
import { isText, sortNames, sortNumber } from './line-sort.ts'
import type { LineTopics } from './line-topics.ts'
import type { SeenLine } from './see-lines.ts'

const sizes = ['short', 'long']
const breaksOff = familyOfPairs(sizes, sortNames, (size, above) => `breaks-off,${size},above=${above}`)
const endsInside = familyOfPairs(sizes, sortNames, (size, above) => `ends-inside,${size},above=${above}`)
const woven = familyOfPairs(sortNames, sortNames, (above, below) => `woven=${above}/${below}`)
const shares = [0, 0.15, 0.3, 0.45, 0.6]
const distances = ['beside', 'apart']
const toldAgain = distances.map((distance) => ranges(`told-again,${distance}`, ...shares))
const tellsAgain = distances.map((distance) => ranges(`tells-again,${distance}`, ...shares))
const [aboveDateline, firstDateline] = [family('above-dateline'), family('first-dateline')]

/** What tells where a text begins and where it breaks off. */
export function addEdges(
  lines: readonly SeenLine[],
  topics: LineTopics,
  features: number[][],
  text: string,
  words: PageWords,
): void {
  addBreaks(lines, features, text, words)
  let last = -opening
  lines.forEach((line, index) => {
    if (!isText(line)) return
    if (index - last >= opening) addOpening(lines, topics, features, index)
    last = index
  })
}

const fewestWords = 4
const sentenceEnd = /[a-z]{2}[.?!]["”’')]? [“"‘]?[A-Z]/

/** Words woven as in a sentence, the last of them one that more must follow: "The mayor unveiled its plans towards the". */
function addBreaks(
  lines: readonly SeenLine[],
  features: number[][],
  text: string,
  { functionWords: known }: PageWords,
): void {
  lines.forEach(({ kind, traits }, index) => {
    const { words, wordCount, functionWords, smalls, capitals, ended, goesOn, span } = traits
    if (ended || wordCount < fewestWords) return
    const own = features[index]!
    const [above, below] = [sortNumber(lines[index - 1]), sortNumber(lines[index + 1])]
    const place = (wordCount < 12 ? 0 : sortNames.length) + above
    if (!goesOn && wordCount === words.length && known.has(words.at(-1)!)) own.push(breaksOff + place)
    if (sentenceEnd.test(text.slice(...span))) own.push(endsInside + place)
    const isWoven = functionWords >= wordCount * 0.25 && functionWords + smalls >= capitals * 2
    if (isWoven && kind === 'title') own.push(woven + above * sortNames.length + below)
  })
}

/** A line of text so many lines below the last one may be the first of its text, or announce it. */
const opening = 3
const farthest = 8
const datelineReach = 4

/** What announces a text says in short what its first lines say again, and stands above the place of the report. */
function addOpening(lines: readonly SeenLine[], topics: LineTopics, features: number[][], index: number): void {
  const below: number[] = []
  for (let at = index + 1; at < Math.min(lines.length, index + farthest) && below.length < datelineReach; at++)
    if (isText(lines[at]!)) below.push(at)
  const next = below[0]
  if (next === undefined) return
  const words = new Set(topics.lines[next]!.words)
  const own = topics.lines[index]!.words
  const share = own.reduce((sum, word) => sum + (words.has(word) ? 1 : 0), 0) / Math.max(fewestWords, own.length)
  const distance = next === index + 1 ? 0 : 1
  features[index]!.push(toldAgain[distance]!(share))
  features[next]!.push(tellsAgain[distance]!(share))
  if (lines[index]!.traits.hasDateline) return
  const first = below.find((at) => lines[at]!.traits.hasDateline)
  if (first === undefined) return
  for (let at = index; at < first; at++) features[at]!.push(aboveDateline)
  features[first]!.push(firstDateline)
}
