import type { PageWords } from '../../language/page-words.ts'
import type { StoryOutline } from './assign-roles.ts'
import { beginsWithDateline } from './dateline.ts'
import { addHeads, addTopics } from './features-of-topic.ts'
import { addDistances, addLists, addNeighbours } from './features-of-place.ts'
import type { LineState } from './line-model.ts'
import { range } from './line-sort.ts'
import { readLineTopics } from './line-topics.ts'
import type { SeenLine } from './see-lines.ts'

/** Words, marks and place of a line as short names: what the line model weighs. */
export function lineFeatures(
  lines: readonly SeenLine[],
  outlines: readonly StoryOutline[],
  text: string,
  words: PageWords,
): string[][] {
  const topics = readLineTopics(lines)
  const features = lines.map((line) => ownFeatures(line, text, words))
  addOutlines(lines, outlines, features)
  addNeighbours(lines, features)
  addTopics(lines, topics, features)
  addDistances(lines, features)
  addHeads(lines, topics, features)
  addLists(lines, features)
  return features
}

const lengths = [0, 2, 4, 7, 12, 20, 30, 45, 70]
const shares = [0, 0.01, 0.2, 0.35]
const capitalShares = [0, 0.2, 0.4, 0.7, 0.95]

function ownFeatures({ kind, repeat, traits }: SeenLine, text: string, words: PageWords): string[] {
  const { wordCount, functionWords, capitals, smalls, digits, span } = traits
  const first = text.charAt(span[0])
  const features = ['any', `kind=${kind}`, range('words', wordCount, lengths)]
  const size = wordCount < 12 ? 'short' : 'long'
  const end = traits.asks ? 'asks' : traits.goesOn ? 'goes-on' : traits.ended ? 'ends' : 'open'
  features.push(`end=${end},${size}`, `kind=${kind},${end}`)
  features.push(range('function', functionWords / Math.max(1, wordCount), shares))
  features.push(range(`capitals,${size}`, capitals / Math.max(1, capitals + smalls), capitalShares))
  if (repeat) features.push(repeat.beside ? 'repeat=beside' : repeat.beginning ? 'repeat=beginning' : 'repeat=again')
  if (digits > 0) features.push('digits')
  if (digits >= wordCount * 0.3) features.push('many-digits')
  if (first !== first.toUpperCase()) features.push('begins=small')
  if ('"“‘\''.includes(first)) features.push('begins=quote')
  if ('•*·–-▪●►»+'.includes(first)) features.push('begins=bullet')
  if ('([@#'.includes(first)) features.push('begins=bracket')
  if (traits.isPoint) features.push('point')
  const own = traits.words
  if (own.some((word) => words.addressing.has(word))) features.push(`addresses,${size}`)
  if (own.some((word) => words.saying.has(word))) features.push(`says,${size}`)
  if (words.continuations.has(own[0] ?? '')) features.push('continues')
  if (own.some((word) => words.dateWords.has(word))) features.push(`dates,${size}`)
  if (wordCount > 2 && !/[a-z]/.test(text.slice(span[0], Math.min(span[1], span[0] + 80))))
    features.push('all-capitals')
  if (beginsWithDateline({ traits } as SeenLine, text)) features.push('dateline')
  return features
}

/** What the rules take each line for. */
function addOutlines(lines: readonly SeenLine[], outlines: readonly StoryOutline[], features: string[][]): void {
  const guesses = new Array<LineState>(lines.length).fill('outside')
  for (const { body, headline } of outlines) {
    if (headline !== null) {
      guesses.fill('head', headline + 1, body[0])
      guesses[headline] = 'headline'
    }
    guesses.fill('gap', body[0], body.at(-1))
    for (const index of body) guesses[index] = 'body'
    guesses[body[0]!] = 'start'
  }
  guesses.forEach((guess, index) => {
    features[index]!.push(`rules=${guess}`, `rules=${guess},${lines[index]!.kind}`)
    features[index]!.push(
      `rules=${guesses[index - 1] ?? 'none'}/${guess}`,
      `rules=${guess}/${guesses[index + 1] ?? 'none'}/`,
    )
  })
}
