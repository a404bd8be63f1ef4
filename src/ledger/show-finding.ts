import type { Attribution, Party } from '../evidence/attribution.ts'
import type { Rest } from '../evidence/basis.ts'
import { byteRangeOf } from '../evidence/byte-map.ts'
import type { Line, Page } from '../evidence/page.ts'
import type { Reading, StoryReading } from '../evidence/reading.ts'
import { textAt, type Span } from '../evidence/span.ts'
import type { Listed, Store } from '../store/store.ts'
import { LedgerError } from './error.ts'
import type { Highlight, Shown, ShownThing } from './ledger.ts'

/** Words of a page, and what they are to the thing shown. */
interface Labelled {
  readonly label: string
  readonly span: Span
}

const maxCandidates = 20

/** What an id names, with its words in their surroundings. Throws `not-found` or `ambiguous`. */
export async function showFinding(store: Store, wanted: string, moment?: number): Promise<Shown> {
  const id = await resolveId(store, wanted, moment)
  const [pageOrStory = '', number, local] = id.split('.')
  if (number === undefined) return showPage(store, id, moment)
  const [story] = await store.stories({ story: `${pageOrStory}.${number}` }, moment)
  const stored = story && (await store.reading(story.story.page, moment))
  const reading = stored?.reading
  const read = reading?.stories.find((candidate) => candidate.id === story?.id)
  if (!story || !reading || !read) throw notFound(wanted)
  if (local === undefined) return shown(story, { kind: 'story', story }, partsOf(read), reading)
  const { thing, listed, words } = await findLocal(store, { id, local, story, read }, moment)
  return shown(listed, thing, words, reading)
}

async function resolveId(store: Store, wanted: string, moment?: number): Promise<string> {
  const candidates = await store.idsLike(wanted, maxCandidates, moment)
  const [only] = candidates
  if (only === undefined) throw notFound(wanted)
  if (candidates.length === 1) return only
  const listing = candidates.join(', ')
  const more = candidates.length === maxCandidates ? ' ...' : ''
  throw new LedgerError('ambiguous', `"${wanted}" may mean more than one thing: ${listing}${more}. Give more of it.`, {
    candidates,
  })
}

function notFound(id: string): LedgerError {
  return new LedgerError(
    'not-found',
    `Nothing in this ledger has the id "${id}". Ids look like 05d4bbcb5e57.1.a3; "hearsay claims" and "hearsay stories" list them.`,
  )
}

async function showPage(store: Store, page: string, moment?: number): Promise<Shown> {
  const stored = await store.reading(page, moment)
  if (!stored) throw notFound(page)
  const { reading, reader, came, ceased } = stored
  const stories = await store.stories({ page }, moment)
  const { text } = reading.page
  return {
    id: page,
    thing: { kind: 'page', state: reading.state, stories },
    page,
    from: reading.page.source,
    given: reading.page.given,
    story: null,
    surroundings: { text, span: [0, text.length], firstLine: 1 },
    highlights: highlightsOf(
      reading.stories.flatMap(({ headline }) => (headline ? [{ label: 'headline', span: headline.span }] : [])),
      reading.page,
    ),
    reader,
    came,
    ceased,
  }
}

function shown(listed: Listed, thing: ShownThing, words: readonly Labelled[], reading: Reading): Shown {
  const { page } = reading
  return {
    id: listed.id,
    thing,
    page: page.id,
    from: page.source,
    given: page.given,
    story: listed.story,
    surroundings: surroundingsOf(words, page),
    highlights: highlightsOf(words, page),
    reader: listed.reader,
    came: listed.came,
    ceased: listed.ceased,
  }
}

interface Local {
  readonly id: string
  readonly local: string
  readonly story: Listed
  readonly read: StoryReading
}

async function findLocal(
  store: Store,
  { id, local, story, read }: Local,
  moment?: number,
): Promise<{ thing: ShownThing; listed: Listed; words: Labelled[] }> {
  const filter = { story: story.id }
  const ofId = <T extends Listed>(all: readonly T[]): T | undefined => all.find((one) => one.id === id)
  const claim = ofId(await store.claims(filter, moment))
  if (claim) return { thing: { kind: 'claim', claim }, listed: claim, words: wordsOfClaim(claim.attribution) }
  const figure = ofId(await store.figures(filter, moment))
  if (figure) {
    const words = [{ label: 'figure', span: figure.figure.span }, ...restsOf(figure.figure.rests)]
    return { thing: { kind: 'figure', figure }, listed: figure, words }
  }
  const time = ofId(await store.times(filter, moment))
  if (time) {
    const words = [{ label: 'time', span: time.time.span }, ...restsOf(time.time.rests)]
    return { thing: { kind: 'time', time }, listed: time, words }
  }
  const event = ofId(await store.events(filter, moment))
  if (event) {
    const { trigger, victims, rests } = event.event
    return {
      thing: { kind: 'event', event },
      listed: event,
      words: [
        { label: 'event', span: trigger.span },
        ...victims.map(({ harm, span }) => ({ label: harm, span })),
        ...restsOf(rests),
      ],
    }
  }
  const entity = read.entities.find((candidate) => candidate.id === local)
  if (!entity) throw notFound(id)
  const words = entity.mentions.map((span) => ({ label: 'mention', span }))
  return { thing: { kind: 'entity', name: entity.name, entity }, listed: { ...story, id }, words }
}

function wordsOfClaim({ source, cue, content, to, against, chain, about, rests }: Attribution): Labelled[] {
  const party = (label: string, of: Party | null): Labelled[] => (of?.span ? [{ label, span: of.span }] : [])
  return [
    ...content.map((span) => ({ label: 'content', span })),
    ...(source.span ? [{ label: 'source', span: source.span }] : []),
    ...(cue ? [{ label: 'cue', span: cue.span }] : []),
    ...party('to', to),
    ...party('against', against),
    ...chain.flatMap((relay) => party('via', relay)),
    ...(about ? [{ label: 'about', span: about.span }] : []),
    ...restsOf(rests),
  ]
}

function restsOf(rests: Readonly<Record<string, Rest>>): Labelled[] {
  return Object.entries(rests).flatMap(([label, { span }]) => (span ? [{ label, span }] : []))
}

function partsOf({ headline, paragraphs, published, outlet, sections, credits }: StoryReading): Labelled[] {
  return [
    ...(headline ? [{ label: 'headline', span: headline.span }] : []),
    ...(published?.span ? [{ label: 'published', span: published.span }] : []),
    ...(outlet?.span ? [{ label: 'outlet', span: outlet.span }] : []),
    ...sections.flatMap(({ span }) => (span ? [{ label: 'section', span }] : [])),
    ...credits.map(({ span }) => ({ label: 'credit', span })),
    ...paragraphs.flatMap(({ role, span }) => (role === 'headline' ? [] : [{ label: role, span }])),
  ]
}

/** Words that stand far from the rest (the date in a dateline) are highlighted where they are, without all that lies between. */
const maxReach = 4000

/** The lines that the words stand in, with a line of text before and after; of very long lines only what is near. */
function surroundingsOf(words: readonly Labelled[], { text, lines }: Page): Shown['surroundings'] {
  const first = words[0]?.span ?? [0, 0]
  const isNear = ([from, to]: Span): boolean => to > first[0] - maxReach && from < first[1] + maxReach
  const near = words.map(({ span }) => span).filter(isNear)
  const start = Math.min(first[0], ...near.map((span) => span[0]))
  const end = Math.max(first[1], ...near.map((span) => span[1]))
  const filled = lines.filter(({ span }) => span[1] > span[0])
  const top = filled.findLast(({ span }) => span[1] < start) ?? filled.find(({ span }) => span[1] > start)
  const bottom = filled.find(({ span }) => span[0] > end)
  const span: Span = [
    Math.max(top?.span[0] ?? 0, start - maxReach),
    Math.min(bottom?.span[1] ?? text.length, end + maxReach),
  ]
  return { text: textAt(text, span), span, firstLine: lineAt(span[0], lines) }
}

function highlightsOf(words: readonly Labelled[], { text, lines, byteMap }: Page): Highlight[] {
  return words.map(({ label, span }) => ({
    label,
    span,
    text: textAt(text, span),
    line: lineAt(span[0], lines),
    bytes: byteRangeOf(byteMap, span),
  }))
}

function lineAt(offset: number, lines: readonly Line[]): number {
  return lines.findLastIndex(({ span }) => span[0] <= offset) + 1 || 1
}
