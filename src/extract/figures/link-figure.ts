import type { Rest } from '../../evidence/basis.ts'
import type { Figure } from '../../evidence/figure.ts'
import { textAt, type Span } from '../../evidence/span.ts'
import { datesOf } from './dates.ts'
import type { Draft } from './draft.ts'
import type { Piece } from '../pieces.ts'
import { placesOf } from './places.ts'
import { isOfNumber } from './worth-keeping.ts'
import type { Linked, Surroundings } from './surroundings.ts'

/** The figure that a draft is, with its speaker, its places and its dates, where these are clear. */
export function linkFigure(draft: Draft, id: string, around: Surroundings): Figure {
  const { pieces, text, neighbours } = around
  const { amount, counted, befallen, kind, status } = draft
  const span = spanOf(pieces, amount)
  const said = neighbours.contentAt(span)
  const countedSpan = counted && spanOf(pieces, counted)
  const carried = carriesOn(draft) ? (around.before?.figure ?? null) : null
  const links: Readonly<Record<string, Linked | null>> = {
    counted: countedSpan ? linked(textAt(text, countedSpan), countedSpan) : carried && carriedLink('counted', carried),
    measure: befallen
      ? linked(befallen.measure, spanOf(pieces, befallen))
      : carried && isOfNumber(pieces, amount.from, around.lexicon.words)
        ? carriedLink('measure', carried)
        : null,
    change: draft.changed && linked(draft.changed.change, spanOf(pieces, draft.changed)),
    partOf: around.whole && linked(around.whole.id, spanOf(pieces, around.whole.amount)),
    saidBy: said && linked(said.value.id, said.value.cue?.span ?? said.span),
    ...placesOf(draft, said, around),
    ...datesOf(draft, said, around),
  }
  const value = (key: string): string | null => links[key]?.value ?? null
  return {
    id,
    span,
    text: textAt(text, span),
    value: amount.value,
    quantifier: amount.quantifier,
    min: amount.min,
    max: amount.max,
    approx: amount.quantifier === 'about',
    vague: amount.quantifier === 'vague',
    unit: amount.unit,
    counted: value('counted'),
    measure: befallen?.measure ?? amount.measures ?? (links['measure'] ? carried!.measure : 'other'),
    kind: kind ?? carried?.kind ?? null,
    change: draft.changed?.change ?? null,
    former: draft.isFormer,
    partOf: value('partOf'),
    status,
    saidBy: value('saidBy'),
    place: value('place'),
    from: value('from'),
    to: value('to'),
    when: value('when'),
    asOf: value('asOf'),
    foundBy: 'figure-rules',
    rests: restsOf(links),
  }
}

/** "The Reform List won 51 seats. The Farmers took 38": nothing but a number, after a sentence with one. */
function carriesOn({ amount, counted, befallen }: Draft): boolean {
  return counted === null && befallen === null && amount.measures === null
}

function carriedLink(key: 'counted' | 'measure', { rests, ...figure }: Figure): Linked | null {
  const rest = rests[key]
  const value = figure[key]
  return rest && value !== null ? { value, rest: { ...rest, basis: 'inferred', reason } } : null
}

const reason = 'what the figure in the sentence before counts'

function linked(value: string, span: Span): Linked {
  return { value, rest: { span, basis: 'stated' } }
}

function restsOf(links: Readonly<Record<string, Linked | null>>): Record<string, Rest> {
  const rests: Record<string, Rest> = {}
  for (const [key, link] of Object.entries(links)) if (link) rests[key] = link.rest
  return rests
}

function spanOf(pieces: readonly Piece[], { from, to }: { readonly from: number; readonly to: number }): Span {
  return [pieces[from]!.start, pieces[to - 1]!.end]
}
