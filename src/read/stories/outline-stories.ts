import type { PageWords } from '../../language/page-words.ts'
import type { StoryOutline } from './assign-roles.ts'
import { chooseHeadline } from './choose-headline.ts'
import { divide, readTopics } from './cohesion.ts'
import { featureNames } from './feature-names.ts'
import { findBody } from './find-body.ts'
import { findHeadline, isTitleAbove, titleAbove } from './find-headline.ts'
import { findStories, isStory, type StoryLines } from './find-stories.ts'
import { findUnits, type Unit } from './find-units.ts'
import { cutAtEnd, joinUnits } from './join-units.ts'
import { lineFeatures } from './line-features.ts'
import type { LineKind } from './line-kind.ts'
import { likeliestStates, state, stateProbabilities, weighLines, weightsOf, type LineModel } from './line-model.ts'
import lineWeights from './line-weights.json' with { type: 'json' }
import { priceOfStory } from './price-of-story.ts'
import type { SeenLine } from './see-lines.ts'
import { trimText } from './trim-text.ts'

/** How to make it: `training/lines/README.md`. */
const learned: LineModel = { weights: weightsOf(lineWeights.weights, featureNames), moves: lineWeights.moves.flat() }

/**
 * The stories of a page of plain text. Rules that look at a line and its neighbours make a first outline; the line model weighs
 * it with everything else that tells text from furniture, and so decides what belongs to a story. Where one story ends and the
 * next begins, it also has to agree with what the paragraphs speak of.
 */
export function outlineStories(
  lines: readonly SeenLine[],
  text: string,
  words: PageWords,
  model: LineModel = learned,
): StoryOutline[] {
  if (lines.length === 0) return []
  const units = findUnits(lines, text, words)
  const first = outlinesByRules(lines, units, text, words)
  // Interviews, verse and printed pages are of another make than what the model has learned from.
  if (units.length > 0) return first
  const weighed = weighLines(lineFeatures(lines, first, text, words), model)
  lines.forEach(({ kind }, index) => {
    if (!isNeverText.has(kind)) return
    weighed[index * 6 + state.start]! -= certain
    weighed[index * 6 + state.body]! -= certain
  })
  for (const index of belowPlayers(first, lines)) weighed[index * 6 + state.body]! += certain
  const starts = findStarts(lines, stateProbabilities(weighed, model), text, words)
  // A text begins at these lines and at no other.
  lines.forEach((_, index) => (weighed[index * 6 + state.start]! += starts.has(index) ? certain : -certain))
  const told = bodiesOf(likeliestStates(weighed, model)).filter((body) => isStory(body, lines))
  const ruled = new Set(first.flatMap(({ body }) => body))
  // A word or two below a text is no end of it unless the rules say so as well.
  const isStray = (index: number): boolean => isSlight.has(lines[index]!.kind) && !ruled.has(index)
  const bodies = told
    .map((body) => body.slice(0, body.findLastIndex((index) => !isStray(index)) + 1))
    .filter((body) => body.length > 0)
    .map((body) => trimText(body, lines))
  const chances = stateProbabilities(weighed, model)
  const headlines = new Map(
    bodies.map((body, at) => {
      const from = (bodies[at - 1]?.at(-1) ?? -1) + 1
      return [body[0]!, chooseHeadline(body, lines, from, chances)]
    }),
  )
  const outlines = withUnits(bodies, units, headlines, lines, words)
  return outlines.length === 0 && isMostOfPage(first, lines) ? first : outlines
}

/** Too little to be the last line of a text by itself. */
const isSlight: ReadonlySet<LineKind> = new Set<LineKind>(['scrap', 'interface'])

const longestPlayer = 4

/** A text goes on below a video in it. */
function belowPlayers(outlines: readonly StoryOutline[], lines: readonly SeenLine[]): number[] {
  return outlines.flatMap(({ body }) =>
    body.filter((index, at) => {
      const between = at === 0 ? [] : lines.slice(body[at - 1]! + 1, index)
      return between.length <= longestPlayer && between.some(({ kind }) => kind === 'player')
    }),
  )
}

/** A page that is hardly anything but text is no furniture, however little it resembles the news. */
function isMostOfPage(outlines: readonly StoryOutline[], lines: readonly SeenLine[]): boolean {
  const count = (indexes: readonly number[]): number =>
    indexes.reduce((sum, index) => sum + lines[index]!.traits.wordCount, 0)
  return count(outlines.flatMap(({ body }) => body)) > 0.6 * count([...lines.keys()])
}

const certain = 30

/** What a page says for itself is no news, wherever it stands. */
const isNeverText: ReadonlySet<LineKind> = new Set<LineKind>([
  'heading',
  'related',
  'share',
  'consent',
  'advertisement',
])

/** The outlines that rules alone find. */
export function firstOutlines(lines: readonly SeenLine[], text: string, words: PageWords): StoryOutline[] {
  return outlinesByRules(lines, findUnits(lines, text, words), text, words)
}

function outlinesByRules(
  lines: readonly SeenLine[],
  units: readonly Unit[],
  text: string,
  words: PageWords,
): StoryOutline[] {
  const told = findStories(lines, findBody(lines), text, words)
  return withUnits(told, units, new Map(), lines, words)
}

/** Outlines whose stories have what is one text in one of them and end where they say so, each with its headline, where `headlines` does not know it by the first line. */
function withUnits(
  told: readonly StoryLines[],
  units: readonly Unit[],
  headlines: ReadonlyMap<number, number | null>,
  lines: readonly SeenLine[],
  words: PageWords,
): StoryOutline[] {
  const outlines: StoryOutline[] = []
  for (const whole of joinUnits(told, units, lines)) {
    const body = cutAtEnd(whole, lines, words.endMarks)
    const from = (outlines.at(-1)?.body.at(-1) ?? -1) + 1
    const known = headlines.get(body[0]!)
    const headline = known === undefined ? findHeadline(body, lines, from, words, new Set()) : known
    // A text pasted by itself begins with its title; the model knows whole pages, where menus stand first.
    const isTitled = headline === null && from === 0 && isTitleAbove(lines, 0, body[0]!)
    outlines.push({
      body,
      headline: isTitled ? 0 : (headline ?? (units.length > 0 ? titleAbove(lines, from, body[0]!) : null)),
    })
  }
  return outlines
}

/** What the price of a story by rules counts, and what the chance of a start is worth against it. Chosen on pages of many outlets. */
const byRules = 0.5
/** The same where no line stands between two paragraphs: less tells there that one text ends and the next begins. */
const whereNothingParts = 0.7
const worth = 4
/** The logarithm of the odds above which a chance speaks for a start. */
const usual = -1.25
/** On a page with fewer words that tell a topic than this a start is worth in proportion less. */
const enough = 200
/** A text may begin so many lines below the first that is likely to be text: what stands there announces it. */
const reach = 2

/** The lines with which texts begin. */
function findStarts(lines: readonly SeenLine[], chances: Float64Array, text: string, words: PageWords): Set<number> {
  const startsAt = (index: number): number => chances[index * 6 + state.start]!
  const body = lines.flatMap((_, index) => (startsAt(index) + chances[index * 6 + state.body]! > 0.5 ? [index] : []))
  if (body.length === 0) return new Set()
  const topics = readTopics(body.map((index) => lines[index]!.traits.topic))
  const tells = Math.min(1, topics.weight / enough)
  const begin = divide(topics, (at) => {
    let chance = 0
    for (let index = body[at - 1]! + 1; index <= body[at]!; index++) chance += startsAt(index)
    const sure = Math.min(0.999, Math.max(0.001, chance))
    const gap = { before: body[at - 1]!, after: body[at]!, shared: topics.shared[at]!, told: topics.weight }
    const share = body[at - 1]! + 1 === body[at] ? whereNothingParts : byRules
    return share * priceOfStory(gap, lines, text, words) - worth * tells * (Math.log(sure / (1 - sure)) - usual)
  })
  return new Set(
    begin.map((at) => {
      let best = body[at]!
      const last = Math.min(best + reach, body[at + 1] ?? best)
      for (let index = at === 0 ? 0 : body[at - 1]! + 1; index <= last; index++)
        if (startsAt(index) > startsAt(best)) best = index
      return best
    }),
  )
}

/** The lines of the texts on a way through the page. */
function bodiesOf(states: Uint8Array): number[][] {
  const bodies: number[][] = []
  states.forEach((is, index) => {
    if (is === state.start) bodies.push([index])
    if (is === state.body) bodies.at(-1)!.push(index)
  })
  return bodies
}
