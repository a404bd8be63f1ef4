import type { Attribution } from '../../evidence/attribution.ts'
import type { Event } from '../../evidence/event.ts'
import type { Figure } from '../../evidence/figure.ts'
import type {
  ListedClaim,
  ListedEvent,
  ListedFigure,
  ListedPlace,
  ListedStory,
  ListedTime,
  StoryHead,
} from '../../ledger/ledger.ts'
import { actorInWords, befallenInWords, eventInWords, whereInWords } from './event-in-words.ts'
import { measureInWords, timeInWords, valueInWords } from './figure-in-words.ts'
import type { Row } from './row.ts'
import type { Column } from './table.ts'
import { bold, dim } from './terminal.ts'

/** The heading above the rows of a story, with the page that it stands in. */
export function storyTitle(story: StoryHead): string {
  return `${storyName(story)} · ${story.from}`
}

/** What a story is called where its page is known. */
export function storyName({ headline, outlet, published }: StoryHead): string {
  return [headline ?? 'No headline', outlet, published ?? 'date unknown'].filter(Boolean).join(' · ')
}

/** An id cut short: enough of a page's hash to name it in any ledger that one looks at by eye; every command takes it. */
export function shortId(id: string): string {
  const [page = '', ...rest] = id.replace(/^sha256:/, '').split('.')
  return [page.slice(0, 7), ...rest].join('.')
}

const line = {
  header: 'Line',
  text: (row: { readonly line: number }) => row.line,
  align: 'right',
  whole: true,
} as const
const id = { header: 'Id', text: (row: { readonly id: string }) => shortId(row.id), whole: true, style: dim } as const

export const storyColumns: readonly Column<Row<ListedStory>>[] = [
  line,
  { header: 'Published', text: ({ story }) => story.published ?? 'unknown', lines: 2, min: 11 },
  { header: 'Story', text: ({ words }) => words, lines: 3, min: 20, share: 3, style: bold },
  { header: 'Outlet', text: ({ story }) => story.outlet, lines: 2 },
  { header: 'Section', text: ({ sections }) => sections.join(' > '), lines: 2 },
  { header: 'Language', text: ({ story }) => (story.language === 'en' ? '' : story.language) },
  { header: 'Claims', text: ({ attributions }) => attributions, align: 'right' },
  { header: 'Figures', text: ({ figures }) => figures, align: 'right', min: 7 },
  id,
]

export const claimColumns: readonly Column<Row<ListedClaim>>[] = [
  line,
  { header: 'Who', text: ({ attribution }) => sourceInWords(attribution), lines: 4, min: 12, style: bold },
  { header: 'Act', text: ({ attribution }) => actInWords(attribution), lines: 4, min: 12 },
  { header: 'What', text: ({ words }) => words, lines: 6, min: 24, share: 4 },
  id,
]

export const figureColumns: readonly Column<Row<ListedFigure>>[] = [
  line,
  { header: 'Figure', text: ({ figure }) => figure.text, lines: 3, min: 10, style: bold },
  { header: 'Value', text: ({ figure }) => valueInWords(figure), lines: 3, min: 13 },
  { header: 'Of what', text: countedInWords, lines: 4, min: 16, share: 2 },
  { header: 'Who says so', text: (row) => row.saidBy ?? ownVoice(row.figure), lines: 3, min: 11 },
  id,
]

export const timeColumns: readonly Column<Row<ListedTime>>[] = [
  line,
  { header: 'Words', text: ({ words }) => words, lines: 2, min: 12, style: bold },
  { header: 'Value', text: ({ time }) => time.value ?? 'unknown', min: 10 },
  { header: 'Mod', text: ({ time }) => time.mod },
  { header: 'Type', text: ({ time }) => time.type },
  { header: 'Basis', text: ({ time }) => time.basis },
  id,
]

export const eventColumns: readonly Column<Row<ListedEvent>>[] = [
  line,
  { header: 'Event', text: ({ event }) => eventInWords(event), lines: 4, min: 10, style: bold },
  { header: 'Who', text: actorInWords, lines: 8, min: 12 },
  { header: 'To whom', text: befallenInWords, lines: 12, min: 14, share: 2 },
  { header: 'Where and when', text: whereInWords, lines: 4, min: 10 },
  { header: 'Words', text: ({ words }) => words, lines: 4, min: 20, share: 2, from: 120 },
  { header: 'Who says so', text: (row) => row.saidBy ?? ownVoice(row.event), lines: 4, min: 11 },
  id,
]

export const placeColumns: readonly Column<Row<ListedPlace>>[] = [
  line,
  { header: 'Place', text: ({ entity }) => entity.name, lines: 2, min: 12, style: bold },
  { header: 'Country', text: ({ entity }) => entity.place?.country ?? null },
  { header: 'Latitude', text: ({ entity }) => entity.place?.lat.toFixed(2) ?? null, align: 'right' },
  { header: 'Longitude', text: ({ entity }) => entity.place?.lon.toFixed(2) ?? null, align: 'right' },
  { header: 'Precision', text: ({ entity }) => entity.place?.precision ?? null },
  { header: 'Mentions', text: ({ entity }) => entity.mentions.length, align: 'right' },
  id,
]

/** Nobody is cited: the outlet itself says so, or says that it has heard so. */
function ownVoice({ rests }: Figure | Event): string {
  return rests['hearsay'] ? 'hearsay, no source' : 'the outlet'
}

/** Who said it, and through whom the outlet heard it. */
function sourceInWords({ source, chain }: Attribution): string {
  const words = (source.named ? source.name : null) ?? source.text ?? source.name ?? 'not named'
  const passedOn = chain.filter(({ relation }) => relation !== 'told').map(({ name }) => name)
  return passedOn.length > 0 ? `${words}, via ${passedOn.join(', ')}` : words
}

/** The act with what must never be left out beside it: at whom it is aimed, that it was not simply asserted, and that it is an old one. */
function actInWords({ act, against, standing, earlier }: Attribution): string {
  return [
    act,
    against ? `→ ${against.name}` : '',
    standing === 'asserted' ? '' : `(${standing})`,
    earlier ? '(earlier)' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** What is counted and what befell it, where and when: "people displaced · from Roseires · 2022-07". */
function countedInWords({ figure, place, from, to }: Row<ListedFigure>): string {
  const way = [from ? `from ${from}` : '', to ? `to ${to}` : ''].filter(Boolean).join(' ')
  const befell = measureInWords(figure)
  // "35 wounded" counts the wounded: the word need not be said twice.
  const thing = figure.counted === figure.measure ? befell : [figure.counted, befell].filter(Boolean).join(' ')
  return [thing, place, way, timeInWords(figure)].filter(Boolean).join(' · ')
}
