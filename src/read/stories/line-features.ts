import type { PageWords } from '../../language/page-words.ts'
import type { StoryOutline } from './assign-roles.ts'
import { family, familyOfPairs, ranges } from './feature-names.ts'
import { addHeads, addSeams, addTopics } from './features-of-topic.ts'
import { addEdges } from './features-of-edges.ts'
import { addDistances, addLists, addNeighbours } from './features-of-place.ts'
import { lineStates, state } from './line-model.ts'
import { kindNames, kindNumber } from './line-sort.ts'
import { readLineTopics, shareWords } from './line-topics.ts'
import type { SeenLine } from './see-lines.ts'

/** Words, marks and place of a line as numbers of `featureNames`: what the line model weighs. */
export function lineFeatures(
  lines: readonly SeenLine[],
  outlines: readonly StoryOutline[],
  text: string,
  words: PageWords,
): number[][] {
  const topics = readLineTopics(lines)
  const shared = shareWords(lines, topics)
  const features = lines.map((line) => ownFeatures(line, text, words))
  addOutlines(lines, outlines, features)
  addNeighbours(lines, features)
  addTopics(lines, topics, shared, features)
  addSeams(lines, topics, features)
  addDistances(lines, features)
  addHeads(lines, topics, shared, features)
  addLists(lines, features)
  addEdges(lines, topics, features, text, words)
  return features
}

const sizes = ['short', 'long']
const ends = ['asks', 'goes-on', 'ends', 'open']
const capitalShares = [0, 0.2, 0.4, 0.7, 0.95]

const any = family('any')
const kinds = family(...kindNames.map((kind) => `kind=${kind}`))
const wordCounts = ranges('words', 0, 2, 4, 7, 12, 20, 30, 45, 70)
const endsBySize = familyOfPairs(ends, sizes, (end, size) => `end=${end},${size}`)
const kindsByEnd = familyOfPairs(kindNames, ends, (kind, end) => `kind=${kind},${end}`)
const functionShares = ranges('function', 0, 0.01, 0.2, 0.35)
const capitalsBySize = sizes.map((size) => ranges(`capitals,${size}`, ...capitalShares))
const repeats = family('repeat=beside', 'repeat=beginning', 'repeat=again')
const [hasDigits, hasManyDigits] = [family('digits'), family('many-digits')]
const beginsSmall = family('begins=small')
const beginnings = [
  { marks: '"“‘\'', feature: family('begins=quote') },
  { marks: '•*·–-▪●►»+', feature: family('begins=bullet') },
  { marks: '([@#', feature: family('begins=bracket') },
]
const point = family('point')
const addresses = family('addresses,short', 'addresses,long')
const says = family('says,short', 'says,long')
const continues = family('continues')
const dates = family('dates,short', 'dates,long')
const allCapitals = family('all-capitals')
const dateline = family('dateline')

function ownFeatures(line: SeenLine, text: string, words: PageWords): number[] {
  const { repeat, traits } = line
  const { wordCount, functionWords, capitals, smalls, digits, span } = traits
  const kind = kindNumber(line)
  const first = text.charAt(span[0])
  const size = wordCount < 12 ? 0 : 1
  const end = traits.asks ? 0 : traits.goesOn ? 1 : traits.ended ? 2 : 3
  const features = [
    any,
    kinds + kind,
    wordCounts(wordCount),
    endsBySize + end * sizes.length + size,
    kindsByEnd + kind * ends.length + end,
    functionShares(functionWords / Math.max(1, wordCount)),
    capitalsBySize[size]!(capitals / Math.max(1, capitals + smalls)),
  ]
  if (repeat) features.push(repeats + (repeat.beside ? 0 : repeat.beginning ? 1 : 2))
  if (digits > 0) features.push(hasDigits)
  if (digits >= wordCount * 0.3) features.push(hasManyDigits)
  if (first !== first.toUpperCase()) features.push(beginsSmall)
  for (const { marks, feature } of beginnings) if (marks.includes(first)) features.push(feature)
  if (traits.isPoint) features.push(point)
  if (traits.addresses) features.push(addresses + size)
  if (traits.says) features.push(says + size)
  if (words.continuations.has(traits.words[0] ?? '')) features.push(continues)
  if (traits.dates > 0) features.push(dates + size)
  if (wordCount > 2 && !/[a-z]/.test(text.slice(span[0], Math.min(span[1], span[0] + 80)))) features.push(allCapitals)
  if (traits.hasDateline) features.push(dateline)
  return features
}

const states = [...lineStates, 'none']
const none = lineStates.length
const rules = family(...lineStates.map((guess) => `rules=${guess}`))
const rulesByKind = familyOfPairs(lineStates, kindNames, (guess, kind) => `rules=${guess},${kind}`)
const rulesAbove = familyOfPairs(states, lineStates, (above, guess) => `rules=${above}/${guess}`)
const rulesBelow = familyOfPairs(lineStates, states, (guess, below) => `rules=${guess}/${below}/`)

/** What the rules take each line for. */
function addOutlines(lines: readonly SeenLine[], outlines: readonly StoryOutline[], features: number[][]): void {
  const guesses = new Uint8Array(lines.length).fill(state.outside)
  for (const { body, headline } of outlines) {
    if (headline !== null) {
      guesses.fill(state.head, headline + 1, body[0])
      guesses[headline] = state.headline
    }
    guesses.fill(state.gap, body[0], body.at(-1))
    for (const index of body) guesses[index] = state.body
    guesses[body[0]!] = state.start
  }
  guesses.forEach((guess, index) => {
    features[index]!.push(
      rules + guess,
      rulesByKind + guess * kindNames.length + kindNumber(lines[index]),
      rulesAbove + (guesses[index - 1] ?? none) * lineStates.length + guess,
      rulesBelow + guess * states.length + (guesses[index + 1] ?? none),
    )
  })
}
