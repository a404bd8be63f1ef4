import type { Act } from '../../evidence/attribution.ts'
import type { Span } from '../../evidence/span.ts'
import type { LearnedAttribution } from '../../language/learned-reading.ts'
import type { Draft, RuleName } from './draft.ts'
import { sharedShare } from './joined-content.ts'
import { LearnedDrafts } from './learned-drafts.ts'
import { firstBehind, type Passage } from './passage.ts'
import type { SmallWords } from './small-words.ts'
import { SpanIndex } from './span-index.ts'
import { auxiliariesStart } from './verb-chain.ts'

/** Contents that share so much of what they hold are one. */
const same = 0.8
const alike = 0.5
/** So much, where one verb reports both: it reports one thing. */
const sameCue = 0.2

/** How many drafts before one are looked at for the same content. */
const neighbours = 12

/** The rules whose findings stand by themselves: quotations, which the reader must never pass over, and denials of what stands before. */
const alone: ReadonlySet<RuleName> = new Set([
  'cue-after-quotation',
  'cue-before-quotation',
  'quoted-as-saying',
  'speaker-and-colon',
  'quotation-going-on',
  'object-before-cue',
])

/** Forms of reports whose content is a statement. */
const states: ReadonlySet<RuleName> = new Set([
  'according-to',
  'cue-after-quotation',
  'cue-after-content',
  'cue-before-that',
  'cue-before-clause',
])

/** What the reader has found, and who it is. */
export interface Learned {
  readonly version: string
  readonly attributions: readonly LearnedAttribution[]
}

/**
 * Joins what the reader and the rules have found: what the reader is sure of; what it thinks possible, where a rule has found
 * it too; and quotations that it has not seen.
 */
export function chooseDrafts(
  ruled: readonly Draft[],
  { version, attributions }: Learned,
  passages: readonly Passage[],
  small: SmallWords,
): Draft[] {
  const drafts = new LearnedDrafts(passages, ruled, version, small)
  const seen = new Set<Draft>()
  const read = attributions.flatMap((learned) => {
    const found = drafts.of(learned)
    if (!found || (!learned.isSure && !found.ruled)) return []
    if (found.ruled) seen.add(found.ruled)
    return [found.draft]
  })
  const chosen = withoutTwins(read, same, small)
  const taken = new SpanIndex(chosen.map((value) => ({ span: extentOf(value.content), value })))
  const spoken = firstCues(chosen)
  const rest = ruled.filter(
    (draft) =>
      !seen.has(draft) &&
      ((standsAlone(draft) && !isTaken(draft, taken)) ||
        (performs(draft, small) && isPassedOn(draft, taken)) ||
        (isBeside(draft, spoken, small) && !isTaken(draft, taken))),
  )
  return [...chosen, ...rest].sort((a, b) => a.content[0]![0] - b.content[0]![0])
}

function isTaken({ content }: Draft, taken: SpanIndex<Draft>): boolean {
  return taken.touching(extentOf(content)).some(({ value }) => sharedShare(value.content, content) >= alike)
}

/** "Orth apologised to Vass, the palace said": whether somebody else states that this was said. */
function isPassedOn(draft: Draft, taken: SpanIndex<Draft>): boolean {
  return taken
    .touching(extentOf(draft.content))
    .some(({ value: outer }) => states.has(outer.rule) && reports(outer, draft))
}

/** "called it theft and | want the money back": a further verb of one who speaks in this sentence anyhow. */
function isBeside(
  { passage, source, cue, rule, act, verb }: Draft,
  spoken: ReadonlyMap<number, number>,
  small: SmallWords,
): boolean {
  // "had watched it and thought of home" may be all of it said.
  if (!source || !cue || act === 'assert' || !(joined.has(rule) || verb?.frames.has('target') === true)) return false
  const at = auxiliariesStart(passage, cue.first, small)
  const spokenAt = spoken.get(passage.tokens[source.first]!.start) ?? Infinity
  return small.words.coordinators.has(passage.words[at - 1] ?? '') && spokenAt < passage.tokens[cue.first]!.start
}

/** Where the first cue of each source stands, by where its words begin. */
function firstCues(drafts: readonly Draft[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>()
  for (const { source, sourcePassage, passage, cue } of drafts) {
    if (!source || !cue) continue
    const [key, start] = [sourcePassage.tokens[source.first]!.start, passage.tokens[cue.first]!.start]
    first.set(key, Math.min(start, first.get(key) ?? start))
  }
  return first
}

/** Forms of reports that leave little doubt where somebody speaks anyhow. */
const joined: ReadonlySet<RuleName> = new Set(['cue-before-that', 'cue-before-infinitive'])

/** What one does by saying it, in a clause of its own: "had apologised for", "accused them of". */
function performs({ verb, source, cue, passage, rule }: Draft, { words }: SmallWords): boolean {
  if (!verb || !source || !cue || passage.quoted[cue.first] || !performed.has(verb.act)) return false
  if (passage.words[cue.first]!.endsWith(words.gerundEnd)) return false
  return rule === 'cue-before-object' || rule === 'cue-before-that' || rule === 'cue-before-infinitive'
}

/** Acts that no other verb is mistaken for. */
const performed: ReadonlySet<Act> = new Set(['accuse', 'apologize', 'condemn', 'deny'])

/** Of drafts with the same content, the surer one. Takes time linear in their number. */
function withoutTwins(drafts: readonly Draft[], share: number, small: SmallWords): Draft[] {
  const sorted = drafts.toSorted((a, b) => a.content[0]![0] - b.content[0]![0])
  const dropped = new Set<Draft>()
  sorted.forEach((draft, at) => {
    for (const before of sorted.slice(Math.max(0, at - neighbours), at)) {
      const shared = sharedShare(before.content, draft.content)
      if (dropped.has(before) || shared < (haveOneCue(before, draft) ? sameCue : share)) continue
      if (reports(before, draft) || reports(draft, before)) continue
      dropped.add(worseOf(before, draft, small))
    }
  })
  return sorted.filter((draft) => !dropped.has(draft))
}

/** Of two contents that begin alike behind one cue, the one that ends where something further is told; else the less sure one goes. */
function worseOf(before: Draft, draft: Draft, small: SmallWords): Draft {
  const [one, other] = [before.content, draft.content]
  const haveOneStart = one.length === 1 && other.length === 1 && one[0]![0] === other[0]![0]
  const longer = haveOneStart && haveOneCue(before, draft) ? one[0]![1] - other[0]![1] : 0
  if (longer === 0) return draft.confidence > before.confidence ? before : draft
  const [long, short] = longer > 0 ? [before, draft] : [draft, before]
  const next = short.passage.words[firstBehind(short.passage.tokens, short.content[0]![1])] ?? ''
  return small.words.furtherTold.has(next) && next !== small.words.as ? long : short
}

/** "blamed | each other for the raid", and "for the raid" alone. */
function haveOneCue(one: Draft, { cue, passage }: Draft): boolean {
  return (
    one.cue !== null && cue !== null && one.passage === passage && one.cue.first < cue.end && cue.first < one.cue.end
  )
}

/** Whether what the outer source said is that the inner one said something: both stay. */
function reports({ content }: Draft, { cue, passage }: Draft): boolean {
  if (!cue) return false
  const start = passage.tokens[cue.first]!.start
  return content.some((span) => span[0] <= start && start < span[1])
}

/** Quotations, apologies, and sayings of several words that leave no doubt: "held the firm responsible", "pointed the finger at". */
function standsAlone({ rule, verb }: Draft): boolean {
  if (alone.has(rule)) return true
  // "declined to comment"
  if (rule === 'cue-declining' && verb?.particles.length === 0 && verb.frames.has('to')) return true
  return verb !== null && (verb.needs !== null || verb.particles.length > 1 || verb.act === 'apologize')
}

function extentOf(content: readonly Span[]): Span {
  return [content[0]![0], content.at(-1)![1]]
}
