import type { Attribution } from '../../evidence/attribution.ts'
import type { Entity } from '../../evidence/entity.ts'
import type { Figure } from '../../evidence/figure.ts'
import type { Span } from '../../evidence/span.ts'
import type { Sentence, Story } from '../../evidence/story.ts'
import type { TimeExpression } from '../../evidence/time-expression.ts'
import type { Language } from '../../language/language.ts'
import { datelineEnd } from '../dateline.ts'
import { storyDateOf } from './dates.ts'
import { lexiconOf } from './lexicon.ts'
import { linkFigure } from './link-figure.ts'
import { Neighbours } from '../neighbours.ts'
import { piecesOf, type Piece } from '../pieces.ts'
import { readSentence } from './read-sentence.ts'
import type { SentenceBefore, Surroundings } from './surroundings.ts'
import { storyPlaceOf } from './story-place.ts'
import { TakenSpans } from './taken-spans.ts'

/** What was found in the story before its figures. */
export interface FoundBefore {
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
  readonly times: readonly TimeExpression[]
}

/**
 * The numbers of a story that count or measure something: what a reader would put into a table. Dates, durations, ages that
 * are none, labels, scores and parts of names are left out. In the order of the text, with ids `f1`, `f2` ...
 */
export function findFigures(
  story: Story,
  text: string,
  { entities, attributions, times }: FoundBefore,
  language: Language,
): Figure[] {
  const lexicon = lexiconOf(language.figures)
  const neighbours = new Neighbours(entities, times, attributions)
  const taken = new TakenSpans(times, entities)
  const figures: Figure[] = []
  const paragraphs = story.paragraphs.filter(({ role }) => role !== 'byline')
  const body = paragraphs.flatMap(({ role, sentences }) => (role === 'body' ? sentences : []))
  const told = body.map((sentence, index) => {
    const isPlaced = index === 0 || neighbours.hasPlaceIn(sentence.span)
    return isPlaced ? { span: sentence.span, pieces: piecesOf(sentence) } : null
  })
  const headline = paragraphs.filter(({ role }) => role === 'headline').flatMap(({ sentences }) => sentences)
  const storyPlace = storyPlaceOf(
    {
      headline: headline.map((sentence) => ({ span: sentence.span, pieces: piecesOf(sentence) })),
      sentences: told,
      dateline: datelineOf(body[0]),
    },
    neighbours,
    lexicon,
  )
  const storyDate = storyDateOf(told[0] ?? null, neighbours, lexicon)
  const soon = new Set(body.slice(0, near))
  for (const { sentences } of paragraphs) {
    let before: SentenceBefore | null = null
    for (const sentence of sentences) {
      const { span } = sentence
      const pieces = piecesOf(sentence)
      const dated = soon.has(sentence) ? storyDate : null
      const around = { text, before, neighbours, storyPlace, storyDate: dated, lexicon }
      const found = figuresOf(span, pieces, figures.length, around, taken)
      figures.push(...found)
      before = { pieces, span, figure: found.at(-1) ?? null }
    }
  }
  return figures
}

function figuresOf(
  sentence: Span,
  pieces: readonly Piece[],
  count: number,
  around: Pick<Surroundings, 'text' | 'before' | 'neighbours' | 'storyPlace' | 'storyDate' | 'lexicon'>,
  taken: TakenSpans,
): Figure[] {
  const drafts = readSentence(pieces, taken, around.lexicon)
  return drafts.map((draft, at) =>
    linkFigure(draft, `f${count + at + 1}`, {
      whole: draft.whole === null ? null : { id: `f${count + draft.whole + 1}`, amount: drafts[draft.whole]!.amount },
      near: nearOf(sentence, pieces[draft.amount.from]!.start),
      pieces,
      ...around,
    }),
  )
}

function datelineOf(first: Sentence | undefined): Span | null {
  const end = first ? datelineEnd(first.tokens) : 0
  return first && end > 0 ? [first.span[0], first.tokens[end]!.start] : null
}

/** So many sentences still tell of what the first one tells. */
const near = 8

/** A sentence may be as long as a page; what stands farther away than this is not said of the number. */
const farthest = 400

function nearOf([start, end]: Span, offset: number): Span {
  return [Math.max(start, offset - farthest), Math.min(end, offset + farthest)]
}
