import type { Attribution, Party, Relay } from '../../evidence/attribution.ts'
import { lengthInAll } from '../../evidence/span.ts'
import { SpanIndex } from './span-index.ts'

/** A report with those who passed it on in its own sentence. */
export interface Relayed {
  readonly attribution: Attribution
  readonly relays: readonly Relay[]
  /** Whether what is reported is a statement, so that a report in it was passed on; not "hoped to end what observers called a crisis". */
  readonly states: boolean
}

/**
 * Which claims stand inside which, and through whom each came to the outlet: whoever reports that somebody said something has
 * passed it on. "The ministry said that Orth had apologised" is the ministry’s word. Nobody passes on what they said themselves.
 */
export function passOn(reports: readonly Relayed[]): Attribution[] {
  const index = new SpanIndex(reports.flatMap((value) => value.attribution.content.map((span) => ({ span, value }))))
  const outers = new Map(reports.map((report) => [report, outerOf(report, index)]))
  const chains = new Map<Relayed, readonly Relay[]>()
  // Outer contents are longer than inner ones: those that are needed are there.
  const outermostFirst = reports.toSorted((a, b) => lengthOf(b) - lengthOf(a))
  for (const report of outermostFirst) {
    const outer = outers.get(report) ?? null
    const passed = outer ? [...speakerOf(outer, report), ...(chains.get(outer) ?? [])] : []
    const own = report.relays.filter(({ name }) => passed.every((relay) => relay.name !== name))
    chains.set(report, [...own, ...passed])
  }
  return reports.map((report) => {
    const chain = chains.get(report)!
    return {
      ...report.attribution,
      chain,
      via: partyOf(chain.findLast(({ relation }) => relation !== 'told')),
      within: outers.get(report)?.attribution.id ?? null,
    }
  })
}

/** The report with the shortest content that holds the words of this one: its cue, or where it has none what was said. */
function outerOf(report: Relayed, index: SpanIndex<Relayed>): Relayed | null {
  const { cue, source, content } = report.attribution
  const start = content[0]![0]
  let outer: Relayed | null = null
  for (const { span, value } of index.touching(cue?.span ?? content[0]!)) {
    const holds = ([from, to]: readonly [number, number]): boolean => span[0] <= from && to <= span[1]
    if (value === report || lengthOf(value) <= lengthOf(report)) continue
    if (!holds([start, start + 1]) || (cue && !holds(cue.span)) || (!cue && !source.span)) continue
    if (!outer || lengthOf(value) < lengthOf(outer)) outer = value
  }
  return outer
}

/** Who says it in the outer report, unless that is whoever said it, or denies it. */
function speakerOf({ attribution: outer, states }: Relayed, { attribution: inner }: Relayed): Relay[] {
  const { name, entity, span } = outer.source
  const isSame = name?.toLowerCase() === inner.source.name?.toLowerCase()
  if (!states || outer.act === 'deny' || name === null || isSame) return []
  const rest = outer.rests['name']
  if (span) return [{ name, entity, span, basis: 'stated', relation: 'reported' }]
  return [
    {
      name,
      entity,
      span: rest?.span ?? null,
      basis: 'inferred',
      reason: 'the quotation goes on after this speaker',
      relation: 'reported',
    },
  ]
}

function partyOf(relay: Relay | undefined): Party | null {
  if (!relay) return null
  const { name, entity, span, basis, reason } = relay
  return { name, entity, span, basis, ...(reason !== undefined && { reason }) }
}

function lengthOf({ attribution }: Relayed): number {
  return lengthInAll(attribution.content)
}
