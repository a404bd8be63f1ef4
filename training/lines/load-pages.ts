import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { english } from '../../src/language/english/index.ts'
import { readPage } from '../../src/read/read-page.ts'
import { runningText } from '../../src/read/running-text.ts'
import { lineFeatures } from '../../src/read/stories/line-features.ts'
import { seeLines, type SeenLine } from '../../src/read/stories/see-lines.ts'
import { firstOutlines } from '../../src/read/stories/outline-stories.ts'

/** A page to learn from: the features of its lines, and for each line the states that its gold allows, a bit for each. */
export interface LearnedPage {
  readonly name: string
  readonly text: string
  readonly lines: readonly SeenLine[]
  /** The body lines of each story, and the lines that count neither way, as indexes of `lines`. */
  readonly bodies: readonly (readonly number[])[]
  readonly optional: ReadonlySet<number>
  /** For each line, as numbers of `featureNames`. */
  readonly features: readonly (readonly number[])[]
  readonly allowed: Uint8Array
}

interface GoldStory {
  readonly from: string
  readonly headline: string | null
  readonly body_lines: readonly [number, number][]
  readonly optional_lines: readonly [number, number][]
}

const [outside, headline, head, start, body, gap] = [1, 2, 4, 8, 16, 32]
const anything = 63

/** Pages and gold as `pastes.py` writes them. */
export function loadPages(folder: string): LearnedPage[] {
  const names = readdirSync(folder)
    .filter((name) => /^P\d+\.json$/.test(name))
    .sort()
  const golds = names.map(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { page: string; stories: GoldStory[] },
  )
  const titled = new Set(
    golds.flatMap(({ stories }) => stories.filter((story) => story.headline).map(({ from }) => from)),
  )
  return golds.flatMap((gold) => {
    const bytes = readFileSync(join(folder, gold.page))
    const page = readPage({ id: '', source: gold.page, bytes, size: bytes.length, given: {} })
    const lines = seeLines(page, english.pages, 20_000)
    // Lines broken at a width are joined before they are weighed; gold numbers them as they are.
    if (lines.length === 0 || runningText(page) !== page) return []
    const texts = lines.map(({ traits }) => page.text.slice(...traits.span))
    const features = lineFeatures(lines, firstOutlines(lines, page.text, english.pages), page.text, english.pages)
    const numbers = lines.map(({ at }) => at + 1)
    const indexOf = new Map(numbers.map((number, index) => [number, index]))
    const indexesIn = (ranges: Ranges): number[] => expand(ranges, indexOf)
    const allowed = allowedStates(gold.stories, indexesIn, texts, titled)
    const bodies = gold.stories.map((story) => indexesIn(story.body_lines))
    const optional = new Set(gold.stories.flatMap((story) => indexesIn(story.optional_lines)))
    return [{ name: join(folder, gold.page), text: page.text, lines, bodies, optional, features, allowed }]
  })
}

type Ranges = readonly (readonly [number, number])[]

/** The lines in ranges of numbers, as indexes; blank lines have none. */
function expand(ranges: Ranges, indexOf: ReadonlyMap<number, number>): number[] {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, step) => indexOf.get(first + step) ?? -1).filter(
      (index) => index >= 0,
    ),
  )
}

function allowedStates(
  stories: readonly GoldStory[],
  expand: (ranges: Ranges) => number[],
  texts: readonly string[],
  titled: ReadonlySet<string>,
): Uint8Array {
  const allowed = new Uint8Array(texts.length).fill(outside)
  const optional = new Set(stories.flatMap((story) => expand(story.optional_lines)))
  let from = 0
  for (const story of stories) {
    const own = expand(story.body_lines).filter((index) => !optional.has(index))
    if (own.length === 0) continue
    const [first, last] = [own[0]!, own.at(-1)!]
    const titles = Array.from({ length: first - from }, (_, step) => from + step).filter(
      (index) => story.headline !== null && texts[index] === story.headline.trim(),
    )
    if (titles.length > 0) {
      for (let index = titles[0]!; index < first; index++) {
        const isTitle = titles.includes(index)
        const isLast = index >= titles.at(-1)!
        allowed[index] = isTitle
          ? headline | (index === titles[0] ? 0 : head) | (isLast ? 0 : outside)
          : isLast
            ? head
            : outside | head
      }
    } else if (!titled.has(story.from)) allowed.fill(outside | headline | head, from, first)
    allowed.fill(gap, first, last + 1)
    for (const index of own) allowed[index] = body!
    allowed[first] = optional.has(first - 1) ? start | body : start
    from = last + 1
  }
  for (const index of optional) allowed[index] = anything
  return allowed
}
